"""Growth and loss said with their two values: «rose from 20 to 35, 10 more», «fell from 20 to 35».

Only numbers that a verb of change joins are compared; values in unlike units are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import AMOUNT, amount_of
from relatoria.drafting.checks.told import sentences_of, whole_year
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.arithmetic import ARITHMETIC
from relatoria.model import Span

_GAP = r"(?:[^.;:()\d]|\b(?:19|20)\d\d\b){0,45}?"
_ROUNDED = 1.5
"""Percentage points that rounding may take or give."""
_TIMES_SLACK = 0.12
"""How far from twice a doubling may be, as a share of it."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Two values, and what the sentence says of the way between them."""

    low: float
    high: float
    percent: bool
    """Whether the values are shares themselves."""
    span: Span


@cache
def _two_values(language: str) -> str:
    words = words_for(language)
    begins, ends = words.phrases.from_to
    about = rf"(?:{words.phrases.approximately}\s+)?"
    unit = rf"(?:\s*(?:{words.percent})|\s+[^\W\d]+)"
    return (
        rf"\b(?:{begins})\s+{about}(?P<a>{AMOUNT})(?P<unit>{unit})?{_GAP}\b(?:{ends})\s+{about}"
        rf"(?P<b>{AMOUNT})(?P<unit2>{unit})?"
    )


@cache
def _changes(language: str) -> re.Pattern[str]:
    said = words_for(language).phrases
    verb = rf"(?:(?P<rose>{said.rose})|(?P<fell>{said.fell})|(?P<went>{said.went}))"
    return re.compile(rf"\b{verb}\b{_GAP}{_two_values(language)}", re.I)


@cache
def _difference(language: str) -> re.Pattern[str]:
    words = words_for(language)
    said, by = words.phrases, r"(?:of|by|de|del|d['’]|em|en)"
    ahead, behind = (
        rf"(?P<{value}>{AMOUNT})\s*(?P<{share}>{words.percent})?"
        for value, share in (("d", "p"), ("d2", "p2"))
    )
    return re.compile(
        rf"{ahead}\s*(?:(?:de|a|em)\s+)?\b(?:{said.more}|{said.less})\b"
        rf"|\b(?:{said.more}|{said.less})\s+{by}\s*(?:el\s+)?{behind}",
        re.I,
    )


def changes(page: Page) -> Iterator[Finding]:
    """Rises that fall, falls that rise, and differences that are not those of the two values."""
    for sentence, text in sentences_of(page):
        for found in _changes(page.words.language).finditer(text):
            change = _read(sentence, found, page)
            if change is None:
                continue
            wrong = (
                (found["rose"] and change.low > change.high)
                or (found["fell"] and change.low < change.high)
                or _called_otherwise(page, text[found.end() :], change)
            )
            if wrong:
                said = {"said": page.quote(change.span)}
                yield Finding("direction", change.span.start, change.span.end, said)
            else:
                yield from _differences(page, sentence, text, found, change)
        yield from _said_first(page, sentence, text)
        yield from _times(page, sentence, text)


def _called_otherwise(page: Page, behind: str, change: _Change) -> bool:
    """«From 12 to 30, a decrease»: a noun in apposition that goes the other way."""
    said = ARITHMETIC[page.words.language]
    noun = rf"(?:(?P<up>{said.growth})|(?P<down>{said.loss}))"
    gap = r"(?:[^.,;:()\d]|\b(?:19|20)\d\d\b){0,30}"
    alone = r"\b(?=\s*(?:[.,;:)]|\Z)|\s+(?:(?:of|del?)\s+)?\d)"
    found = re.match(rf"{gap}[,(–—]\s*{said.apposed}\s+(?:[^\W\d]+\s+)?{noun}{alone}", behind, re.I)
    if found is None:
        return False
    return change.low > change.high if found["up"] else change.low < change.high


def _read(sentence: Span, found: re.Match[str], page: Page) -> _Change | None:
    low, high = amount_of(found["a"], page.words), amount_of(found["b"], page.words)
    units = [(found[name] or "").strip().lower() for name in ("unit", "unit2")]
    _, to = page.words.phrases.from_to
    units = ["" if re.fullmatch(to, one) or (len(one) < 3 and one != "%") else one for one in units]
    if low is None or high is None or (whole_year(found["a"]) and whole_year(found["b"])):
        return None
    shares = [bool(re.fullmatch(page.words.percent, one, re.I)) for one in units]
    if shares[0] and not shares[1]:
        return None  # a share and a count
    if all(units) and units[0] != units[1] and not all(shares):
        return None  # metres and kilometres
    span = Span(sentence.start + found.start(), sentence.start + found.end())
    return _Change(low, high, shares[1], span)


def _differences(
    page: Page, sentence: Span, text: str, found: re.Match[str], change: _Change
) -> Iterator[Finding]:
    """What is said of the difference just before the two values or just behind them."""
    pattern = _difference(page.words.language)
    behind = re.match(r"(?:[^.;\d]|\b(?:19|20)\d\d\b){0,40}", text[found.end("b") :])
    after = pattern.search(text, found.end("b"))
    if not (after and behind and after.start() - found.end("b") <= behind.end()):
        return
    near = text[max(0, after.start() - 20) : after.start()]
    if not re.search(rf"{page.words.phrases.approximately}\s*\Z", near, re.I):
        span = Span(sentence.start + found.start("a"), sentence.start + after.end())
        said, share = after["d"] or after["d2"], after["p"] or after["p2"]
        yield from _gap_of(page, span, change, amount_of(said, page.words), percent=bool(share))


def _gap_of(
    page: Page, span: Span, change: _Change, said: float | None, *, percent: bool
) -> Iterator[Finding]:
    """The finding, where ``said`` is not what lies between the two values."""
    gap = abs(change.high - change.low)
    real = 100 * gap / change.low if percent and change.low else gap
    fits = said is None or abs(real - said) < (_ROUNDED if percent else 0.06)
    if fits or said is None or (percent and change.percent and abs(gap - said) < _ROUNDED):
        return
    values = {"said": page.quote(span), "real": f"{real:.1f}".removesuffix(".0")}
    if percent:
        values["real"] += " %"
    yield Finding("difference", span.start, span.end, values)


def _said_first(page: Page, sentence: Span, text: str) -> Iterator[Finding]:
    """«Rose by 10, from 20 to 35»."""
    said = page.words.phrases
    pattern = (
        rf"\b(?:{said.rose}|{said.fell})\s+(?:by|en|em|de)\s+(?:un\s+)?(?P<d>{AMOUNT})"
        rf"\s*(?P<p>{page.words.percent})?,?\s+(?:[^\W\d]+,?\s+){{0,2}}?{_two_values(page.words.language)}"
    )
    for found in re.finditer(pattern, text, re.I):
        change = _read(sentence, found, page)
        if change is not None:
            known = amount_of(found["d"], page.words)
            yield from _gap_of(page, change.span, change, known, percent=bool(found["p"]))


def _times(page: Page, sentence: Span, text: str) -> Iterator[Finding]:
    """«Doubled from 20 to 35»."""
    for factor, verb in page.words.phrases.times.items():
        pattern = (
            rf"(?P<before>\w+\s+(?:\w+\s+)?)?\b{verb}\b{_GAP}{_two_values(page.words.language)}"
        )
        for found in re.finditer(pattern, text, re.I):
            low, high = amount_of(found["a"], page.words), amount_of(found["b"], page.words)
            loose = re.search(page.words.phrases.approximately, found["before"] or "", re.I)
            if not low or not high or loose or whole_year(found["a"]):
                continue
            if abs(high / low - factor) > _TIMES_SLACK * factor:
                start, end = sentence.start + found.start("a"), sentence.start + found.end("b")
                values = {"said": page.quote(Span(start, end)), "real": f"× {high / low:.2g}"}
                yield Finding("difference", start, end, values)
