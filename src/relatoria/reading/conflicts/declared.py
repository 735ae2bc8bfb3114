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
    forward = re.compile(rf"{_NUMBER}\s(?:[^\W\d]+\s){{0,3}}?{noun}", re.I)
    if experts:
        return forward, None
    return forward, re.compile(rf"{noun}\s[^.;,\d]{{0,40}}?{_NUMBER}", re.I)


def count_in(text: str, grammar: Grammar, *, experts: bool) -> Count | None:
    """The number of participants (or of experts) that the sentence ``text`` declares.

    The sentence must say that they came or were invited; a number alone declares nothing.
    """
    forward, backward = _patterns(grammar.language, experts)
    match = forward.search(text) or (backward.search(text) if backward else None)
    if not match or not grammar.meeting.attended.search(text):
        return None
    before = text[max(0, match.start(1) - 24) : match.start(1)]
    hedges = grammar.meeting.approximately.finditer(before)
    approximate = any(hedge.end() >= len(before) - 1 for hedge in hedges)
    value = int(re.sub(r"\D", "", match[1]))
    return Count(value, approximate, match.start(), match.end())
