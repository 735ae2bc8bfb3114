"""Events that a press note tells of: what, when, where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from relatoria.model import Place
from relatoria.reading.dates import dates_in
from relatoria.reading.grammar import Grammar
from relatoria.reading.press.words import LENGTHS, PressWords, press_words
from relatoria.schemes import countries

_LONGEST = 1_200
"""Characters of a sentence that are read: nobody dates an event later in it."""
_PROPER = r"(?:[A-ZÀ-Þ][\w’'/-]*|\d{1,3}(?:st|nd|rd|th|ª|º|a|e|è)|[IVX]+)"
_CITY = r"[A-ZÀ-Þ][\w’'-]+(?:\s(?:(?:de|del|do|da|la|el|los|las)\s){0,2}[A-ZÀ-Þ][\w’'-]+){0,3}"


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as a sentence tells it; ``title`` is ``None`` where only a common noun stands."""

    title: str | None
    first: str | None
    last: str | None
    place: Place | None
    noun: str
    """The common noun for it, lower case: meeting, seminar."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    noun: re.Pattern[str]
    title: re.Pattern[str]
    held: re.Pattern[str]
    city: re.Pattern[str]
    relative: re.Pattern[str]
    lasting: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = press_words(language)
    capital = "|".join(noun[:1].upper() + noun[1:] for noun in words.meetings.split("|"))
    piece = rf"(?:{_PROPER}|{words.small})"
    return _Patterns(
        re.compile(rf"(?<!\w)(?:{words.meetings})(?!\w)", re.I),
        re.compile(
            rf"(?<!\w){_PROPER}(?:[\s,]{piece}){{0,16}}?\s(?:{capital})(?!\w)"
            rf"(?:\s{piece}){{0,16}}|(?<!\w)(?:{capital})(?!\w)(?:\s{piece}){{1,16}}"
        ),
        re.compile(rf"(?<!\w)(?:{words.held})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{words.inside})\s({_CITY})(?:\s?[,(]\s?({_CITY}))?"),
        re.compile(rf"(?<!\w)(?:{'|'.join(words.relative_days)})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{words.lasting})", re.I),
    )


def happening_in(text: str, grammar: Grammar, written: str | None) -> list[Happening]:
    """The events that the sentence ``text`` dates or places; ``written`` is the note's date."""
    patterns = _patterns(grammar.language)
    text = text[:_LONGEST]
    found = []
    for held in patterns.held.finditer(text):
        nouns = [noun for noun in patterns.noun.finditer(text) if noun.start() < held.start()]
        if not nouns and not (nouns := list(patterns.noun.finditer(text, held.end()))[:1]):
            continue
        title = _title(text, nouns[-1], patterns, press_words(grammar.language))
        following = [h.start() for h in patterns.held.finditer(text, held.end())]
        stop = following[0] if following else len(text)
        first, last = _days(text, held.end(), stop, grammar, written)
        place = _place(text, held.end(), stop, grammar)
        if first or place:
            head = patterns.noun.search(title) if title else None
            noun = (head or nouns[-1]).group().lower()
            found.append(Happening(title, first, last, place, noun))
    return found


def merged(happenings: Sequence[Happening]) -> list[Happening]:
    """One entry an event: those with the same title, or without one, told together."""
    found: list[Happening] = []
    for one in happenings:
        for index, other in enumerate(found):
            if _same(other, one):
                found[index] = replace(
                    other,
                    title=other.title or one.title,
                    first=other.first or one.first,
                    last=other.last or one.last,
                    place=other.place or one.place,
                )
                break
        else:
            found.append(one)
    return found


def _same(one: Happening, other: Happening) -> bool:
    if one.first and other.first and one.first != other.first:
        return False
    if one.title and other.title:
        mine, others = set(one.title.casefold().split()), set(other.title.casefold().split())
        return len(mine & others) * 2 > min(len(mine), len(others))
    return one.title == other.title or bool(one.first and one.first == other.first)


def _title(text: str, noun: re.Match[str], patterns: _Patterns, words: PressWords) -> str | None:
    for found in patterns.title.finditer(text):
        if found.start() <= noun.start() < found.end():
            pieces = found.group().split(" ")
            small = re.compile(rf"(?:{words.small}|{words.articles})", re.I)
            while pieces and small.fullmatch(pieces[-1]):
                pieces.pop()
            while pieces and small.fullmatch(pieces[0]):
                pieces.pop(0)
            return " ".join(pieces) if len(pieces) > 1 else None
    return None


def _days(
    text: str, start: int, stop: int, grammar: Grammar, written: str | None
) -> tuple[str | None, str | None]:
    year = written[:4] if written else None
    dates = [d for d in dates_in(text[start:stop], grammar.dates, year) if d.has_day]
    if dates:
        day = dates[0]
        return (day.first, day.last) if day.has_year else (None, None)
    patterns = _patterns(grammar.language)
    relative = patterns.relative.search(text, start, stop)
    if not relative or not written or len(written) != len("2013-07-10"):
        return None, None
    step = press_words(grammar.language).relative_days[relative.group().lower()]
    first = date.fromisoformat(written) + timedelta(days=step)
    lasting = patterns.lasting.search(text)
    length = lasting.group(1).lower() if lasting else "1"
    days = LENGTHS.get(length) or int(length)
    return first.isoformat(), (first + timedelta(days=days - 1)).isoformat()


def _place(text: str, start: int, stop: int, grammar: Grammar) -> Place | None:
    for found in _patterns(grammar.language).city.finditer(text, start, stop):
        city, land = found.groups()
        if city.split(" ")[0].lower() in grammar.dates.months:
            continue
        country = countries.lookup(city)
        if country and not (land and countries.lookup(land)):
            return Place(country=country)
        inside = [one.alpha3 for one in countries.find(city, grammar.language, demonyms=False)]
        country = (countries.lookup(land) if land else None) or (inside[0] if inside else None)
        return Place(city=city, country=country)
    return None
