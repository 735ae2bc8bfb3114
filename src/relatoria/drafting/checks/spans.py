"""Stretches of years, ages and pages: backwards, or not as long as they are said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.model import Span

_YEAR = r"(?:19|20)\d\d"
_TO = r"\s*(?:[-–—]|\bto\b|\band\b|\ba\b|\bal\b|\by\b|\be\b|\bet\b|\bà\b|\bau\b)\s*"
_FROM = r"(?:\(|\bfrom\b|\bde\b|\bdesde\b|\bdepuis\b)\s*"
_NEAR = r"[^.;:()\d]{0,25}?"


def backward_spans(page: Page) -> Iterator[Finding]:
    """«Aged 24 to 15», «pages 40–32», «paragraphs 12 to 9»."""
    said = page.words.phrases
    numbered = "|".join(page.words.targets.values())
    patterns = (
        rf"\b{said.aged}\s+(?P<low>\d{{1,2}}){_TO}(?P<high>\d{{1,2}})(?![\d/])",
        rf"\b(?:{said.pages}|{numbered})\s*(?P<low>\d{{1,4}})(?:\s*[-–—]\s*|\s+(?:to|a|al|ao|à)\s+)"
        r"(?P<high>\d{1,4})(?![\d/.,]|\s*\()",
    )
    for stretch in page.prose:
        for pattern in patterns:
            for found in re.finditer(pattern, stretch.text, re.I):
                low, high = found["low"], found["high"]
                if int(low) > int(high) and len(low) - len(high) < 1 + (int(low) < 100):
                    span = stretch.span(found)
                    said_so = {"range": page.quote(span)}
                    yield Finding("range_reversed", span.start, span.end, said_so)


def years_long(page: Page) -> Iterator[Finding]:
    """«For five years, from 2010 to 2018»; a first and a last year may be counted or not."""
    number = rf"(?P<n>{number_pattern(page.words.language, 2)})"
    stretch_of = rf"{_FROM}(?P<first>{_YEAR}){_TO}(?:{_FROM})?(?P<last>{_YEAR})\b"
    long = [one.replace("{n}", number) for one in page.words.phrases.years_long]
    patterns = [rf"\b{one}{_NEAR}{stretch_of}" for one in long]
    for stretch in page.prose:
        for pattern in patterns:
            for found in re.finditer(pattern, stretch.text, re.I):
                said = value_of(found["n"], page.words)
                real = int(found["last"]) - int(found["first"])
                if said and real > 0 and said not in (real, real + 1) and said < 100:
                    span = stretch.span(found)
                    yield _duration(page, span, real)


def _duration(page: Page, span: Span, real: int) -> Finding:
    return Finding("duration", span.start, span.end, {"said": page.quote(span), "real": real})


def numbers_twice(page: Page) -> Iterator[Finding]:
    """«Three (4) proposals»: a number in words and again in figures."""
    words = [one for one, value in page.words.numbers.items() if value > 1]
    spelt = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    pattern = re.compile(rf"\b(?P<word>{spelt})\s+\((?P<digits>\d{{1,3}})\)(?=\s+[^\W\d])", re.I)
    for stretch in page.prose:
        for found in pattern.finditer(stretch.text):
            value = value_of(found["word"], page.words)
            if value != int(found["digits"]):
                span = stretch.span(found)
                values = {"here": found["word"], "there": found["digits"]}
                yield Finding("number_twice", span.start, span.end, values)
