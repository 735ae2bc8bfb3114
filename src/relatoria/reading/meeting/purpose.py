"""The event a meeting prepares: its name, place and dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.reading.dates import DateRange, dates_in
from relatoria.reading.grammar import Grammar
from relatoria.schemes.cities import cities_in
from relatoria.schemes.names import words_of

_WORD = re.compile(r"[\w’'-]+")
_ARTICLE = re.compile(r"\A(?:the|el|la|los|las|o|a|os|as|le|les|l['’])\s?", re.I)


def prepared_for(title: str, told: Sequence[str], grammar: Grammar) -> str | None:
    """«Second High Level Dialogue, New York, 3-4 October 2013», from the title and the text.

    The title says what is prepared; the first sentence that names it with a date says when and
    where. Without such a sentence the name alone; ``None`` where the title prepares nothing.
    """
    cue = grammar.meeting.prepares.search(title)
    if not cue:
        return None
    name = _ARTICLE.sub("", title[cue.end() :].strip(" ,."))
    best: str | None = None
    for text in told:
        found = _named(name, text, grammar)
        if not found:
            continue
        start, end = found
        if grammar.meeting.prepares.search(text, max(0, start - 40), start):
            continue  # the meeting's own title, whose dates are the meeting's
        best = best or text[start:end]
        dates = [d for d in dates_in(text[end:], grammar.dates) if d.has_day and d.has_year]
        if dates and grammar.meeting.convened.search(text):
            cities = cities_in(text[end:])
            parts = [text[start:end], cities[0].name if cities else "", _printed(dates[0], grammar)]
            return ", ".join(part for part in parts if part)
    return best or name or None


def _named(name: str, text: str, grammar: Grammar) -> tuple[int, int] | None:
    """Where ``text`` names the event, an ordinal before it included."""
    wanted = words_of(name)
    tokens = list(_WORD.finditer(text))
    folded = [words_of(token.group()) for token in tokens]
    flat = ["".join(words) for words in folded]
    target = ["".join(words_of(token)) for token in _WORD.findall(name)]
    if len(wanted) < 2:
        return None
    for place in range(len(flat) - len(target) + 1):
        if flat[place : place + len(target)] == target:
            first = place
            if place and flat[place - 1] in grammar.meeting.part:
                first = place - 1
            return tokens[first].start(), tokens[place + len(target) - 1].end()
    return None


def _printed(dates: DateRange, grammar: Grammar) -> str:
    """Dates in a short form: «3-4 October 2013», «3-4 de octubre de 2013»."""
    year, month, day = dates.first.split("-")
    name = next(word for word, number in grammar.dates.months.items() if number == int(month))
    name = name.capitalize() if grammar.dates.month_first else name
    last = dates.last.split("-")
    days = str(int(day))
    if dates.last != dates.first and last[1] == month:
        days += f"-{int(last[2])}"
    of = "" if grammar.dates.month_first or grammar.language == "fr" else "de "
    return f"{days} {of}{name} {of}{year}"
