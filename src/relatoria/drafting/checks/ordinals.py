"""Ordinals in prose that jump: first, second, «in the fourth place»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import alternatives
from relatoria.drafting.checks.words import words_for
from relatoria.model import Span

_REACH = 6
"""Paragraphs over which a row of ordinals may run."""
_FAR = 15
"""Paragraphs within which the ordinal before it may stand."""


@dataclass(frozen=True, slots=True)
class _Ordinal:
    value: int
    span: Span
    paragraph: int


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = words_for(language)
    ordinal = alternatives(list(words.ordinals))
    return re.compile(
        rf"(?:(?<=[.;:!?)»”\"]\s)|(?<=[.;:!?)»”\"]\s\s)|\A\s*(?:\W*\s)?)"
        rf"(?:{words.ordinal_openings}\s+)?(?P<ordinal>{ordinal})"
        rf"(?:\s+{words.ordinal_nouns}\b|(?=,|:))",
        re.I,
    )


def ordinal_jumps(page: Page) -> Iterator[Finding]:
    """A sentence that opens with the fourth where no third came before it."""
    found = list(_ordinals(page))
    for place, one in enumerate(found):
        if one.value < 3:
            continue
        before = [other for other in found[:place] if one.paragraph - other.paragraph <= _FAR]
        if any(other.value == one.value - 1 for other in before):
            continue
        near = [other for other in before if one.paragraph - other.paragraph <= _REACH]
        earlier = [other for other in near if other.value < one.value]
        if earlier or _manner(page, one):
            other = earlier[-1].span if earlier else None
            said = page.quote(one.span)
            yield Finding(
                "ordinal_jump",
                one.span.start,
                one.span.end,
                {"said": said, "missing": one.value - 1},
                other,
            )


def ordinals_again(page: Page) -> Iterator[Finding]:
    """First, second, second: within one paragraph, where the row is in plain sight."""
    found = list(_ordinals(page))
    for before, one, other in zip(found, found[1:], found[2:], strict=False):
        near = before.paragraph == one.paragraph == other.paragraph
        if near and one.value == other.value == before.value + 1 == 2:
            said = page.quote(other.span)
            values: dict[str, str | int] = {"said": said, "missing": other.value + 1}
            yield Finding("ordinal_again", other.span.start, other.span.end, values, one.span)


def _manner(page: Page, one: _Ordinal) -> bool:
    """Whether the words can only continue a row: «in the fourth place», «fourthly»."""
    said = one.span.of(page.document.text).lower()
    return bool(re.match(r"(?:in the|en |em |fourthly|thirdly|\w+ment\b)", said))


def _ordinals(page: Page) -> Iterator[_Ordinal]:
    pattern = _pattern(page.words.language)
    for place, stretch in enumerate(page.prose):
        for found in pattern.finditer(stretch.text):
            value = page.words.ordinals[found["ordinal"].lower()]
            yield _Ordinal(value, _trimmed(stretch, found), place)


def _trimmed(stretch: Stretch, found: re.Match[str]) -> Span:
    blanks = len(found.group()) - len(found.group().lstrip(" *-–—•"))
    return Span(stretch.start + found.start() + blanks, stretch.start + found.end())
