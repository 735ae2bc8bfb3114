"""The number of the next session of a standing body, and the year that a symbol opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import alternatives
from relatoria.drafting.checks.told import sentences_of
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.arithmetic import ARITHMETIC
from relatoria.drafting.checks.words.seats import SEATS

_COVER = 8
"""Blocks at the head of a report among which its session is named."""
_STANDING = 3
"""Number from which on a session is a body's and not a part of one meeting."""


@cache
def _numbered(language: str) -> re.Pattern[str]:
    words, seats = words_for(language), SEATS[language]
    spelt = alternatives([*words.ordinals, *seats.ordinals])
    return re.compile(
        rf"(?<!\w)(?:(?P<word>{spelt})|(?P<digits>\d{{1,3}})\.?(?:st|nd|rd|th|er|e|ème|[ªºao°]))\s+"
        rf"(?:[^\W\d]+\s+)?{seats.session}\b",
        re.I,
    )


def _value(page: Page, found: re.Match[str]) -> int:
    if found["digits"]:
        return int(found["digits"])
    known = {**page.words.ordinals, **SEATS[page.words.language].ordinals}
    return known[found["word"].lower()]


def next_session(page: Page) -> Iterator[Finding]:
    """A report on the ninth session that announces the eleventh and never the tenth."""
    pattern = _numbered(page.words.language)
    first = next((m for m in map(pattern.search, _cover(page)) if m), None)
    own = _value(page, first) if first else 0
    if own < _STANDING:
        return
    ahead = re.compile(rf"\b{SEATS[page.words.language].hosted}\b", re.I)
    announced = [
        (sentence, found, _value(page, found))
        for sentence, text in sentences_of(page)
        if ahead.search(text)
        for found in pattern.finditer(text)
        if not re.match(rf"\s+{page.words.outward}\s+(?:the|la|el|l['’]|[ao])", text[found.end() :])
    ]
    if any(value == own + 1 for _, _, value in announced):
        return
    for sentence, found, value in announced:
        if value == own + 2:
            start, end = sentence.start + found.start(), sentence.start + found.end()
            values: dict[str, str | int] = {"said": found.group(), "own": own}
            yield Finding("next_session", start, end, values)


def _cover(page: Page) -> list[str]:
    return [one.text for one in page.stretches[:_COVER] if not one.contents]


@cache
def _adopted(language: str) -> re.Pattern[str]:
    words = words_for(language)
    month = rf"(?:(?:de\s+)?(?:{alternatives(list(words.months))}){words.month_year})?"
    gap = r"(?:(?!\b(?:to|for|para|pour)\b)[^.;()\d])"
    return re.compile(
        rf"\b{words.resolution}\s+(?:(?:n[.º°o]*|No\.)\s*)?(?P<symbol>(?P<year>(?:19|20)\d\d)/\d{{1,3}})\b"
        rf"{gap}{{0,40}}?\b{ARITHMETIC[language].adopted}\b{gap}{{0,50}}?"
        rf"\b(?:{words.phrases.in_year}|on|el|le)\s+(?:\d{{1,2}}(?:er|º)?\s+)?{month}"
        r"(?P<said>(?:19|20)\d\d)\b",
        re.I,
    )


def symbol_years(page: Page) -> Iterator[Finding]:
    """«Resolution 2017/3, adopted in 2020»: such a symbol opens with the year of its session.

    A session may open in the year before the one that it is named by.
    """
    for stretch in page.stretches:
        for found in _adopted(page.words.language).finditer(stretch.text):
            named, said = int(found["year"]), int(found["said"])
            if said not in (named - 1, named):
                yield _finding(page, stretch, found)


def _finding(page: Page, stretch: Stretch, found: re.Match[str]) -> Finding:
    span = stretch.span(found)
    values = {"symbol": found["symbol"], "said": found["said"]}
    return Finding("symbol_year", span.start, span.end, values)
