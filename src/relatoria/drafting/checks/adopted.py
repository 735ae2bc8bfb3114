"""The year in which a resolution of the General Assembly is said to be adopted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import alternatives
from relatoria.drafting.checks.symbols import FIRST_SESSION, of_assembly
from relatoria.drafting.checks.words import words_for

_OLDEST = 31
"""Sessions before it numbered their resolutions otherwise: 3281 (XXIX)."""
_SEPTEMBER = 9


@cache
def _numbered(language: str) -> str:
    word = words_for(language).resolution
    return (
        rf"(?:{word}\s+(?:(?:n[.º°o]*|No\.)\s*)?(?:A/RES/)?|A/RES/)"
        r"(?P<session>\d{2})/\d{1,3}(?![\d/])"
    )


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The year behind the resolution, and before it."""
    words = words_for(language)
    said, months = words.phrases, alternatives(list(words.months))
    of = r"(?:of|de|da|de\s+la|de\s+l['’])\s*(?:the\s+)?(?:(?!\d)\w+\s+){0,2}?"
    body = rf"(?:\s*,?\s*{of}{said.assembly})?"
    month = rf"(?:(?P<month>{months}){words.month_year})?"
    behind = rf"{_numbered(language)}{body}[\s,(]*{said.adopted}\s*{month}(?P<year>(?:19|20)\d\d)\b"
    before = (
        rf"\b{said.in_year}\s+{month}(?P<year>(?:19|20)\d\d),?[^.;()\d]{{0,40}}{said.assembly}"
        rf"[^.;()\d]{{0,20}}\b{said.adopting}\b[^.;()\d]{{0,30}}{_numbered(language)}"
    )
    bracket = rf"{_numbered(language)}{body}\s*\((?P<month>)(?P<year>(?:19|20)\d\d)\)"
    return tuple(re.compile(one, re.I) for one in (behind, before, bracket))


def resolution_years(page: Page) -> Iterator[Finding]:
    """«Resolution 70/147, adopted in 2009»: the seventieth session met in 2015 and 2016."""
    for stretch in page.stretches:
        for pattern in _patterns(page.words.language):
            for found in pattern.finditer(stretch.text):
                if of_assembly(stretch.text, found) and not _fits(page, found):
                    yield _finding(page, stretch, found)


def _fits(page: Page, found: re.Match[str]) -> bool:
    """Whether the session ran in that year: from September to the next September."""
    session, year = int(found["session"]), int(found["year"])
    begins = FIRST_SESSION + session
    if session < _OLDEST or (year in (begins, begins + 1) and not found["month"]):
        return True
    if not found["month"]:
        return False
    months = (year - begins) * 12 + page.words.months[found["month"].lower()] - _SEPTEMBER
    return 0 <= months <= 12


def _finding(page: Page, stretch: Stretch, found: re.Match[str]) -> Finding:
    begins = FIRST_SESSION + int(found["session"])
    span = stretch.span(found)
    values: dict[str, str | int] = {
        "symbol": page.quote(span),
        "first": begins,
        "last": begins + 1,
    }
    return Finding("resolution_date", span.start, span.end, values)
