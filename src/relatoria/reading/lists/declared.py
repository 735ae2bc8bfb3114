"""Numbers that announce a list: «five premises», «cinco ejes»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.flow import lower_case
from relatoria.reading.lists.openings import lowered, nouns_of


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
    found = all_declared(words, grammar)
    right = [declared for declared in found if declared.number == counted]
    best = right or found
    return best[-1] if best else None


def all_declared(words: str, grammar: Grammar) -> list[Declared]:
    """Every number before a noun of lists in ``words``."""
    pattern, numbers = _pattern(grammar.lists)
    found = []
    for match in pattern.finditer(lower_case(words)):
        printed = match.group(1)
        number = int(printed) if printed.isdigit() else numbers[printed]
        text = words[match.start() : match.end()]
        found.append(Declared(number, text, match.start(), match.end()))
    return found


@cache
def _pattern(words: Lists) -> tuple[re.Pattern[str], dict[str, int]]:
    all_nouns = f"{nouns_of(words.announcement)}|{words.announcement.agenda}"
    numbers = "|".join(word for word, _ in words.numbers)
    pattern = rf"\b({numbers}|[2-9]|1\d|20)\s(?:[\w-]+\s){{0,4}}?(?:{all_nouns})\b"
    return re.compile(lowered(pattern)), dict(words.numbers)
