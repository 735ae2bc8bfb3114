"""Numbers that announce a list: «five premises», «cinco ejes»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.flow import lower_case
from relatoria.reading.lists.openings import lowered, nouns_of

_NEAR = 9
"""Words between a number and the colon that it announces a list at."""


@dataclass(frozen=True, slots=True)
class Declared:
    """The number a text announces, and the words that do."""

    number: int
    text: str
    start: int
    end: int


def declared_in(words: str, counted: int, grammar: Grammar) -> Declared | None:
    """The number that the announcing ``words`` give for a list with ``counted`` items.

    Where they give several, the one that is right, else the last: a wrong count is reported only
    where no reading of the sentence is right.
    """
    found = all_declared(words, grammar) or loosely_declared(words, counted, grammar)
    right = [declared for declared in found if declared.number == counted]
    best = right or found
    return best[-1] if best else None


def all_declared(words: str, grammar: Grammar) -> list[Declared]:
    """Every number before a noun of lists in ``words``."""
    pattern, numbers = _pattern(grammar.lists)
    found = []
    for match in pattern.finditer(lower_case(words)):
        printed = next(number for number in match.groups() if number)
        number = int(printed) if printed.isdigit() else numbers[printed]
        text = words[match.start() : match.end()]
        found.append(Declared(number, text, match.start(), match.end()))
    return found


def loosely_declared(words: str, counted: int, grammar: Grammar) -> list[Declared]:
    """The number right before the colon, whatever it counts, where it equals ``counted``.

    «Three windows open: …» announces three items though «windows» is no noun of lists; but only
    a number that turns out right can be known to announce them.
    """
    loose, numbers = _loose_pattern(grammar.lists)
    lower = lower_case(words)
    match = next(reversed([*loose.finditer(lower)]), None)
    if match is None or len(lower[match.end() :].split()) > _NEAR:
        return []
    number = int(match[1]) if match[1].isdigit() else numbers[match[1]]
    if number != counted:
        return []
    return [Declared(number, words[match.start() : match.end()], match.start(), match.end())]


@cache
def _loose_pattern(words: Lists) -> tuple[re.Pattern[str], dict[str, int]]:
    numbers = "|".join(word for word, _ in words.numbers)
    others = lowered(f"{words.announcement.other}|{words.units}")
    # Sources and prices are numbers too: only one with a word behind it counts things.
    pattern = rf"(?<![\w.,])({numbers}|[2-9])\s(?!(?:[\w-]+\s)?(?:{others})\b)[^\W\d][\w-]*"
    return re.compile(pattern), dict(words.numbers)


@cache
def _pattern(words: Lists) -> tuple[re.Pattern[str], dict[str, int]]:
    all_nouns = f"{nouns_of(words.announcement)}|{words.announcement.agenda}"
    numbers = "|".join(word for word, _ in words.numbers)
    number = rf"{numbers}|[2-9]|1\d|20"
    pattern = (
        rf"\b({number})\s(?:[\w-]+\s){{0,4}}?(?:{all_nouns})\b"
        rf"|\b(?:{words.counting})\s({number})\b|\b({number})\s(?:{words.counted})\b"
    )
    return re.compile(lowered(pattern)), dict(words.numbers)
