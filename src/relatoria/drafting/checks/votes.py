"""Results of votes beside the number of those who were there to vote.

Somebody may leave before a vote, so fewer votes than members prove nothing; more votes than the
largest number that the report has present cannot be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.drafting.checks.told import sentences_of
from relatoria.drafting.checks.words.arithmetic import ARITHMETIC
from relatoria.model import Span

_FAR = 2
"""So many times the number present is another body's vote."""


@cache
def _patterns(language: str, name: str) -> tuple[re.Pattern[str], ...]:
    number = rf"({number_pattern(language)})"
    said: tuple[str, ...] = getattr(ARITHMETIC[language], name)
    who = rf"(?:{ARITHMETIC[language].voters}\s+){{0,4}}?"
    return tuple(
        re.compile(rf"\b{one.replace('{n}', number).replace('{who}', who)}", re.I) for one in said
    )


def votes(page: Page) -> Iterator[Finding]:
    """«By 11 votes to 1, with 2 abstentions» where 12 were represented."""
    there = max(_present(page), default=None, key=lambda one: one[0])
    if there is None:
        return
    most, other = there
    for sentence, text in sentences_of(page):
        if re.search(page.words.phrases.assembly, text, re.I):
            continue
        for pattern in _patterns(page.words.language, "votes"):
            for found in pattern.finditer(text):
                cast = sum(value_of(one, page.words) or 0 for one in found.groups() if one)
                if most < cast <= _FAR * most:
                    start, end = sentence.start + found.start(), sentence.start + found.end()
                    values: dict[str, str | int] = {"sum": cast, "total": most}
                    yield Finding("votes", start, end, values, other)


def _present(page: Page) -> Iterator[tuple[int, Span]]:
    """Every number of members present that the report gives."""
    for stretch in page.prose:
        for pattern in _patterns(page.words.language, "present"):
            for found in pattern.finditer(stretch.text):
                value = value_of(found[1], page.words)
                if value:
                    yield value, stretch.span(found)
