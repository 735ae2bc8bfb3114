"""Lists told in order within a sentence: «three gaps: first, …; second, …; and thirdly, …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from relatoria.model import MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.marked import LONGEST_ANNOUNCEMENT
from relatoria.reading.lists.prose import Sentence


@dataclass(frozen=True, slots=True)
class _Step:
    """An ordinal after a sign; number 0 is the last, whichever it is."""

    sign: str
    before: int
    """Where the sign before it stands."""
    number: int
    marker: str
    start: int
    """Where the item's own words begin."""


def inline_ordinal_groups(
    flow: Flow, grammar: Grammar, sentences: Sequence[Sentence]
) -> list[Group]:
    """Lists whose items a semicolon (or, after a colon, a comma) and an ordinal part."""
    trim = Trimmer(flow.text, grammar)
    groups = []
    for sentence in sentences:
        chain = _chain(_steps(flow.text, sentence, grammar.lists))
        if len(chain) < 2:
            continue
        ends = [step.before for step in chain[1:]] + [sentence.end]
        items = [
            Item(*trim(step.start, end, last=True), step.marker, MarkerStyle.ORDINAL)
            for step, end in zip(chain, ends, strict=True)
        ]
        end = chain[0].before + 1
        announced = (max(sentence.start, end - LONGEST_ANNOUNCEMENT), end)
        groups.append(Group(items, announced))
    return groups


def _steps(text: str, sentence: Sentence, words: Lists) -> list[_Step]:
    pattern = _pattern(words)
    return [
        _Step(
            found["sign"],
            found.start(),
            words.ordinals[int((found.lastgroup or "o0")[1:])][1],
            found[found.lastgroup or "sign"],
            found.end(),
        )
        for found in pattern.finditer(text, sentence.start, sentence.end)
    ]


def _chain(steps: Sequence[_Step]) -> list[_Step]:
    """The first run of steps that counts from one; parted by semicolons, or opened by a colon."""
    for at, first in enumerate(steps):
        if first.number != 1:
            continue
        chain = [first]
        for step in steps[at + 1 :]:
            last = chain[-1].number
            if step.number == last + 1 or (step.number == 0 and last > 1):
                chain.append(step)
            if step.number in (0, 1):
                break
        parted = all(step.sign == ";" for step in chain[1:])
        if len(chain) > 1 and (parted or (first.sign == ":" and _alike(chain[1:]))):
            return chain
    return []


def _alike(steps: Sequence[_Step]) -> bool:
    return len({step.sign for step in steps}) == 1


@cache
def _pattern(words: Lists) -> re.Pattern[str]:
    ordinals = "|".join(rf"(?P<o{at}>{ordinal})" for at, (ordinal, _) in enumerate(words.ordinals))
    return re.compile(
        rf"\s?(?P<sign>[:;,])\s+(?:(?:{words.conjunctions}),?\s+)?(?:{ordinals})(?:,|:)\s+(?=\S)",
        re.I,
    )
