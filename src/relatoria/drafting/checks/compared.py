"""Two values and what a sentence says of them: «46 against 40, a rise of 15 per cent»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import AMOUNT, amount_of, number_pattern, value_of
from relatoria.drafting.checks.told import sentences_of, whole_year
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.comparing import COMPARING
from relatoria.model import Span

_GAP = r"(?:[^.;:()\d]|(?<=\d)[.,](?=\d)|\b(?:19|20)\d\d\b){0,60}?"
_NUMBERS = re.compile(r"\d+\D+\d+\D+\d")
_MOST = 20
"""«One in twenty»: beyond, the second number is a count."""
_ROUNDED = 1.01
_SHARE_SLACK = 0.03
"""How far a plain fraction may be from the numbers it sums up."""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words, said = words_for(language), COMPARING[words_for(language).language]
    number, about = number_pattern(language), rf"(?:{words.phrases.approximately}\s+)"
    low, high = rf"(?P<a>{AMOUNT})", rf"(?P<b>{AMOUNT})"
    share = rf"(?P<p>\d{{1,3}}(?:[.,]\d)?)\s*{words.percent}"
    so = r"(?:(?:soit|ou\s+seja,|o\s+sea,|that\s+is,)\s+)?"
    begins, ends = words.phrases.from_to
    rise = rf"{low}{_GAP},?\s+{said.against}\s+{high}{_GAP},\s+{so}{said.by}\s+{share}"
    gap = (
        rf"\b(?:{begins}|between|entre)\s+{low}\s+(?:{ends}|and|y|e|et)\s+{high}"
        rf"(?:\s+[^\W\d]+){{0,3}},\s+{so}{said.apart}\s+(?P<p>{AMOUNT})"
    )
    article, nouns = r"(?:(?:the|l[oa]s|[oa]s|les)\s+)?", r"\s+(?:[^\W\d]+\s+){0,3}?"
    every = (
        rf"(?P<a>{number}){nouns}{said.in_every}\s+(?P<b>{number})\b{_GAP}[,(]\s*{said.that_is},?"
        rf"\s+(?!{about})(?P<p>{number}){nouns}(?:{words.of}|sur|em|d[oa]s)\s*{article}(?P<q>{number})"
    )
    return re.compile(rise, re.I), re.compile(gap, re.I), re.compile(every, re.I)


def compared(page: Page) -> Iterator[Finding]:
    """Rises, gaps and «three in four, that is 480 of 640» that the values beside do not give."""
    rise, gap, every = _patterns(page.words.language)
    said = COMPARING[page.words.language]
    two = re.compile(rf"\b(?:{said.by}|{said.apart})\b", re.I)
    again = re.compile(rf"[,(]\s*{said.that_is}\b", re.I)
    for sentence, text in sentences_of(page):
        if _NUMBERS.search(text) and two.search(text):
            for found in rise.finditer(text):
                yield from _rise(page, sentence, found)
            for found in gap.finditer(text):
                yield from _gap(page, sentence, found)
        for found in every.finditer(text) if again.search(text) else ():
            yield from _every(page, sentence, found)


def _values(page: Page, found: re.Match[str]) -> tuple[float, float, float]:
    one, other, said = (amount_of(found[name], page.words) or 0.0 for name in ("a", "b", "p"))
    return one, other, said


def _finding(page: Page, rule: str, sentence: Span, found: re.Match[str], real: float) -> Finding:
    span = Span(sentence.start + found.start(), sentence.start + found.end())
    values = {"said": page.quote(span), "real": f"{real:,.1f}".removesuffix(".0")}
    return Finding(rule, span.start, span.end, values)


def _rise(page: Page, sentence: Span, found: re.Match[str]) -> Iterator[Finding]:
    one, other, said = _values(page, found)
    if one and other and not whole_year(found["a"]) and not whole_year(found["b"]):
        real = abs(one - other) / other * 100
        if abs(real - said) > _ROUNDED:
            yield _finding(page, "difference", sentence, found, real)


def _gap(page: Page, sentence: Span, found: re.Match[str]) -> Iterator[Finding]:
    one, other, said = _values(page, found)
    if one and other and abs(abs(other - one) - said) > 0.05 + 0.01 * said:
        yield _finding(page, "difference", sentence, found, abs(other - one))


def _every(page: Page, sentence: Span, found: re.Match[str]) -> Iterator[Finding]:
    small, base, part, whole = (
        value_of(found[name], page.words) or 0 for name in ("a", "b", "p", "q")
    )
    sound = 0 < small < base <= _MOST and 0 < part <= whole
    if sound and abs(small / base - part / whole) > _SHARE_SLACK:
        yield _finding(page, "fraction", sentence, found, 100 * part / whole)
