"""Shares and fractions with the numbers they are taken from: «half of the 30 boats, or 12»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.drafting.checks.told import sentences_of
from relatoria.drafting.checks.words import words_for
from relatoria.model import Span

_SLACK = 1.01
"""Percentage points by which a rounded share may differ."""
_SHARE = r"(?P<share>\d{1,3}(?:[.,]\d{1,2})?)"
_THE = r"(?:(?:the|l[oa]s|[oa]s|les)\s+)?"
_OR = (
    r"(?:or|that\s+is|i\.e\.|o(?:\s+sea)?|es\s+decir|esto\s+es|ou(?:\s+seja)?|isto\s+é|soit"
    r"|c['’]est-à-dire),?"
)
_EL = r"(?:(?:el|os?|les?|a|la)\s+)?"
_NOUNS = r"(?:\s+[^\W\d][\w-]*){0,5}?"


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = words_for(language)
    number, percent, of = number_pattern(language, 2), words.percent, words.of
    part, whole = rf"(?P<part>{number})", rf"(?P<whole>{number})"
    fraction = rf"(?P<fraction>{'|'.join(words.phrases.fractions)})"
    share = rf"(?:{_SHARE}\s*{percent}|{fraction})"
    of_whole = rf"{of}\s*{_THE}{whole}{_NOUNS}"
    said_so = rf"\s*(?:,\s*(?:{_OR}\s+)?|\(\s*(?:{_OR}\s+)?|\s[-–—]\s*|\s+{_OR}\s+)"
    return tuple(
        re.compile(one, re.I)
        for one in (
            rf"{part}{_NOUNS}\s+{of_whole}{said_so}{_EL}{share}",
            rf"{share}\s+{of_whole}{said_so}{part}(?!\s+{of}\b)(?=\s*[,.;)]|\s+[^\W\d]+\s*[,.;)])",
            rf"{part}{_NOUNS}\s*\(\s*{share}\s*\)\s+{of_whole}",
            rf"\b(?:{of}\s*|d[oa]s\s+){_THE}{whole}{_NOUNS},\s+{part}{_NOUNS}(?:\s*\(\s*|,\s+{_OR}\s+){_EL}{share}",
        )
    )


def proportions(page: Page) -> Iterator[Finding]:
    """Shares that are not those of the part and the whole said beside them."""
    for sentence, text in sentences_of(page):
        for pattern in _patterns(page.words.language):
            for found in pattern.finditer(text):
                finding = _finding(page, sentence, text, found)
                if finding is not None:
                    yield finding


def _finding(page: Page, sentence: Span, text: str, found: re.Match[str]) -> Finding | None:
    part, whole = value_of(found["part"], page.words), value_of(found["whole"], page.words)
    about = rf"\b{page.words.phrases.approximately}\s+(?:\w+\s+)?\Z"
    loose = any(
        re.search(about, text[: found.start(name)], re.I)
        for name in ("part", "whole", "share", "fraction")
        if found[name]
    )
    if not part or not whole or part > whole or loose:
        return None
    real, said = 100 * part / whole, _said(page, found)
    if said is None or abs(real - said) < _SLACK:
        return None
    start, end = sentence.start + found.start(), sentence.start + found.end()
    printed = found["share"] or f"{said:.1f}".removesuffix(".0")
    return Finding("share", start, end, {"said": printed, "real": f"{real:.1f}"})


def _said(page: Page, found: re.Match[str]) -> float | None:
    """The share in per cent."""
    if found["share"]:
        return float(found["share"].replace(",", "."))
    for words, (above, below) in page.words.phrases.fractions.items():
        if re.fullmatch(words, found["fraction"], re.I):
            return 100 * above / below
    return None
