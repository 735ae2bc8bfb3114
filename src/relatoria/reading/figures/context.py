"""What surrounds a figure in its sentence: places, years, the noun counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.reading.figures.patterns import Patterns
from relatoria.reading.figures.subjects import BREAK, LONGEST, without_article
from relatoria.schemes import countries

_WORD = re.compile(r"[^\W\d_][\w’'./-]*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with what is printed in it; offsets count from its beginning."""

    text: str
    places: tuple[tuple[int, int, str], ...]
    """Countries (alpha-3) and regions (as printed), in order."""
    years: tuple[tuple[int, int, str], ...]


def sentence_of(text: str, language: str, patterns: Patterns) -> Sentence:
    """Find the places and years of a sentence that holds a figure."""
    places = [
        (one.start, one.end, one.alpha3)
        for one in countries.find(text, language)
        if one.form == "name" and text[one.start].isupper()
    ]
    for found in patterns.region.finditer(text):
        if not any(start < found.end() and found.start() < end for start, end, _ in places):
            name = without_article(found.group(), patterns)
            places.append((found.start(), found.end(), name))
    years = [(found.start(), found.end(), _year(found)) for found in patterns.years.finditer(text)]
    return Sentence(text, tuple(sorted(places)), tuple(years))


def place_beside(
    sentence: Sentence, start: int, end: int, patterns: Patterns, limit: int
) -> str | None:
    """The place that follows a figure's words or stands right before them.

    ``limit`` is where the next figure begins: what stands behind it belongs to that one.
    """
    text = sentence.text
    into = patterns.into_place.match(text, end)
    for first, last, name in sentence.places:
        if end <= first < limit and into and first <= into.end() <= first + 4:
            return name
        # «Peru (860,000)», «Peru: 860,000».
        if last <= start and text[last:start].strip() in ("", "(", ":"):
            return name
    return None


def place_around(sentence: Sentence, end: int, limit: int) -> str | None:
    """The only place of the part of the sentence in which a figure stands."""
    return _only(sentence.text, sentence.places, end, limit)


def year_of(sentence: Sentence, end: int, limit: int) -> str | None:
    """The year or span that follows a figure in its part of the sentence, else the only one."""
    stop = _part_end(sentence.text, end, limit)
    for start, _, name in sentence.years:
        if end <= start < stop:
            return name
    return _only(sentence.text, sentence.years, end, limit)


def antecedent(text: str, at: int, patterns: Patterns) -> str | None:
    """What «of which» after the figure at ``at`` means: the noun that opens the clause before."""
    breaks = [found.end() for found in BREAK.finditer(text, 0, at)]
    start = breaks[-2] if len(breaks) > 1 else 0
    noun = noun_after(text, start, patterns)
    return noun[0] if noun else None


def _only(text: str, named: tuple[tuple[int, int, str], ...], at: int, limit: int) -> str | None:
    """The one name in the part between semicolons around ``at``, if there is just one."""
    first, last = text.rfind(";", 0, at) + 1, _part_end(text, at, limit)
    inside = {name for start, _, name in named if first <= start < last}
    return inside.pop() if len(inside) == 1 else None


def noun_after(text: str, at: int, patterns: Patterns) -> tuple[str, int] | None:
    """The noun phrase at ``at`` and its end: words up to the first that cannot belong to it."""
    words: list[tuple[int, int]] = []
    cursor = at
    while len(words) < LONGEST:
        while cursor < len(text) and text[cursor] == " ":
            cursor += 1
        found = _WORD.match(text, cursor)
        if not found or patterns.stop.match(text, cursor):
            break
        words.append(found.span())
        cursor = found.end()
    if not words:
        return None
    phrase = text[words[0][0] : words[-1][1]].rstrip(".’'")
    return phrase, words[0][0] + len(phrase)


def _part_end(text: str, at: int, limit: int) -> int:
    end = text.find(";", at, limit)
    return limit if end < 0 else end


def _year(found: re.Match[str]) -> str:
    if found["since"]:
        return f"{found['since']}/.."
    first, last = found["first"] or found["from"], found["last"] or found["to"]
    return f"{first}/{last}" if first else found["year"]
