"""Numbers of people that sentences declare: «30 experts were asked», «participants numbered 80»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import Grammar, grammar_for

_NUMBER = r"(?<![\d.,/-])(\d{1,5}(?:[.,]\d{3})?)(?![\d/])"


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people in a sentence."""

    value: int
    approximate: bool
    start: int
    """Where it stands in the text searched, the noun included."""
    end: int


@cache
def _patterns(language: str, experts: bool) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    meeting = grammar_for(language).meeting
    noun = (meeting.experts_counted if experts else meeting.people_counted).pattern
    spelt = "|".join(sorted(map(re.escape, _spelt(language, experts)), key=len, reverse=True))
    number = rf"(?:{_NUMBER}|(?<![\w-])(?P<spelt>{spelt}))"
    forward = re.compile(rf"{number}\s(?:d[e']\s?)?(?:[^\W\d]+\s){{0,3}}?{noun}", re.I)
    if experts:
        return forward, None
    return forward, re.compile(rf"{noun}\s[^.;,\d]{{0,40}}?{_NUMBER}", re.I)


@cache
def _spelt(language: str, experts: bool) -> dict[str, int]:
    """Number words from which a count is believed to be of everybody, not of a few of them."""
    least = 4 if experts else 10
    words = grammar_for(language).meeting.spelt
    return {word: value for word, value in words.items() if value >= least}


def count_in(text: str, grammar: Grammar, *, experts: bool) -> Count | None:
    """The number of participants (or of experts) that the sentence ``text`` declares.

    The sentence must say that they came or were invited; a number alone declares nothing.
    """
    forward, backward = _patterns(grammar.language, experts)
    match = forward.search(text) or (backward.search(text) if backward else None)
    if not match or not grammar.meeting.attended.search(text):
        return None
    spelt = match.groupdict().get("spelt")
    at = match.start("spelt" if spelt else 1)
    before = text[max(0, at - 24) : at]
    hedges = grammar.meeting.approximately.finditer(before)
    approximate = any(hedge.end() >= len(before) - 1 for hedge in hedges)
    if spelt:
        approximate = approximate or spelt.lower().endswith(("ena", "aine"))  # «une trentaine»
        value = _spelt(grammar.language, experts)[spelt.lower()]
    else:
        value = int(re.sub(r"\D", "", match[1]))
    return Count(value, approximate, match.start(), match.end())
