"""Where a meeting is held: city, country and venue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import Place
from relatoria.reading.dates import dates_in
from relatoria.reading.grammar import Grammar
from relatoria.schemes.cities import City, cities_in
from relatoria.schemes.countries import find

_ACRONYM = re.compile(r"\(([A-ZÀ-Þ]{3,10})\)|\b([A-ZÀ-Þ]{3,10})\b")
_CHUNK = re.compile(r"[^,()/–—]+")


def place_of(lines: Sequence[str], told: Sequence[str], grammar: Grammar) -> Place | None:
    """The meeting's place from short ``lines`` of cover and programme, and ``told`` sentences."""
    held = [text for text in told if _tells(text, grammar)]
    city = _city(lines) or _city(held)
    country = _country(lines, held, city, grammar)
    venue = ", ".join(filter(None, (_headquarters(lines, held, grammar), _room(lines, grammar))))
    if not (city or country or venue):
        return None
    return Place(city.name if city else None, country, venue or None)


def _tells(text: str, grammar: Grammar) -> bool:
    meeting = grammar.meeting
    if not (meeting.held.search(text) or meeting.organized.search(text)):
        return False
    return bool(meeting.meeting.search(text)) and bool(
        meeting.headquarters.search(text) or dates_in(text, grammar.dates)
    )


def _city(texts: Sequence[str]) -> City | None:
    return next((city for text in texts for city in cities_in(text)), None)


def _country(
    lines: Sequence[str], held: Sequence[str], city: City | None, grammar: Grammar
) -> str | None:
    """The country printed next to the city, else the one the city lies in."""
    for text in (*lines, *held):
        where = next((c for c in cities_in(text) if city and c.name == city.name), None)
        if where is None:
            continue
        after = find(text[where.end : where.end + 40], grammar.language, demonyms=False)
        if after and after[0].start <= 3:
            return after[0].alpha3
    if city:
        return city.country
    named = [f.alpha3 for text in lines if len(text) < 80 for f in find(text, grammar.language)]
    return named[0] if named else None


def _headquarters(lines: Sequence[str], held: Sequence[str], grammar: Grammar) -> str | None:
    for text in (*held, *lines):
        word = grammar.meeting.headquarters.search(text)
        if not word:
            continue
        near = [*_ACRONYM.finditer(text, word.end(), word.end() + 120)]
        before = [*_ACRONYM.finditer(text, max(0, word.start() - 12), word.start())]
        body = before[-1] if before else (near[0] if near else None)
        if body:
            name = body[1] or body[2]
            return grammar.meeting.headquarters_name.format(body=name)
    return None


def _room(lines: Sequence[str], grammar: Grammar) -> str | None:
    for text in lines:
        for chunk in _CHUNK.finditer(text):
            name = chunk.group().strip()
            if grammar.meeting.room.search(name) and len(name) < 70 and name.split()[1:]:
                return name
    return None
