"""What a reader can work out: a balance, groups of one size, years gone by, a fraction.

Only where every number of the sum stands in one sentence, or beside the date of the meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.drafting.checks.dates import meeting_of
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import (
    AMOUNT,
    amount_of,
    days_in,
    number_pattern,
    value_of,
)
from relatoria.drafting.checks.told import sentences_of, whole_year
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.arithmetic import ARITHMETIC
from relatoria.model import Span

_YEAR = r"(?:19|20)\d\d"
_CENTS = 0.11
"""What rounding to a tenth may take or give."""
_LOOSE = 8.0
"""Percentage points within which a plain fraction rounds a share."""
_HEAD = 8
"""Blocks at the head of a report among which its date stands."""
_OR = r"\s*(?:or|to|and|o|a|y|ou|e|et|à|[-–])\s*"


def _at(sentence: Span, found: re.Match[str]) -> Span:
    return Span(sentence.start + found.start(), sentence.start + found.end())


@cache
def _accounts(language: str) -> re.Pattern[str]:
    said = ARITHMETIC[language]
    gap, amount = r"[^.;\d]{0,60}?", rf"({AMOUNT})"
    both = "|".join(
        rf"\b{one}\b{gap}{amount}{gap}\b{other}\b{gap}{amount}"
        for one, other in ((said.income, said.expenses), (said.expenses, said.income))
    )
    return re.compile(rf"(?:{both})[^.;\d]{{0,60}}?\b{said.balance}\b{gap}{amount}", re.I)


def balances(page: Page) -> Iterator[Finding]:
    """«Income of 186, expenses of 152, a balance of 43»."""
    said = ARITHMETIC[page.words.language]
    for sentence, text in sentences_of(page):
        found = _accounts(page.words.language).search(text)
        if found is None or re.search(rf"\b{said.carried}\b", text, re.I):
            continue
        around = page.document.text[max(0, sentence.start - 300) : sentence.start + found.end()]
        told = [one for one in found.groups() if one]
        others = [one for one in re.findall(AMOUNT, text) if not whole_year(one)]
        if len(others) != len(told) or len(re.findall(rf"\b{said.balance}\b", around, re.I)) > 1:
            continue
        first, second, left = (amount_of(one, page.words) or 0.0 for one in told)
        real = abs(first - second)
        if abs(real - left) > _CENTS:
            span = _at(sentence, found)
            values = {"said": page.quote(span), "real": f"{real:,.1f}".removesuffix(".0")}
            yield Finding("difference", span.start, span.end, values)


@cache
def _groups(language: str) -> re.Pattern[str]:
    said, number = ARITHMETIC[language], number_pattern(language, 2)
    gap = r"[^.;:()\d]{0,40}?"
    return re.compile(
        rf"(?P<total>{number})\s+[^\W\d]{{4,}}{gap}\b{said.divided}\b{gap}(?P<groups>{number})\s+"
        rf"(?:[^\W\d]+\s+)?{said.groups}\s+{said.each_of}\s+(?P<size>{number})(?!{_OR}{number})",
        re.I,
    )


def group_sizes(page: Page) -> Iterator[Finding]:
    """«The 36 participants split into four groups of eight»."""
    number = number_pattern(page.words.language, 2)
    for sentence, text in sentences_of(page):
        for found in _groups(page.words.language).finditer(text):
            part = re.search(
                rf"{number}\s+{page.words.of}\s+(?:\w+\s+)?\Z", text[: found.start()], re.I
            )
            loose = re.search(page.words.phrases.approximately, found.group(), re.I)
            if part or loose or re.search(number, text[found.end() :], re.I):
                continue  # some of them, nearly so many, or a group of another size
            total, groups, size = (
                value_of(found[name], page.words) or 0 for name in ("total", "groups", "size")
            )
            if max(groups, size) < total != groups * size:
                span = _at(sentence, found)
                values = {"sum": groups * size, "total": total}
                yield Finding("sum", span.start, span.end, values)


def ages(page: Page) -> Iterator[Finding]:
    """«Founded in 2007, it completed fifteen years» in 2019; a year more or less may be meant."""
    said, number = ARITHMETIC[page.words.language], number_pattern(page.words.language, 2)
    held = _year_held(page)
    begun = rf"\b{said.founded}\s+(?P<first>{_YEAR})\b[^.;()]{{0,60}}?\b"
    patterns = [f"{begun}{one}".replace("{n}", f"(?P<n>{number})") for one in said.years]
    for sentence, text in sentences_of(page):
        for pattern in patterns:
            found = re.search(pattern, text, re.I)
            if found is None:
                continue
            later = {one for one in re.findall(rf"\b{_YEAR}\b", text) if one != found["first"]}
            last = later.pop() if len(later) == 1 else held if not later else ""
            value = value_of(found["n"], page.words)
            real = int(last) - int(found["first"]) if last.isdigit() else 0
            if value and real > 0 and abs(real - value) > 1:
                span = _at(sentence, found)
                yield Finding(
                    "duration",
                    span.start,
                    span.end,
                    {"said": page.quote(span), "real": real},
                )


def _year_held(page: Page) -> str:
    """The year of the meeting, or of the first day that the head of the report prints."""
    meeting = meeting_of(page)
    if meeting and meeting.date:
        return meeting.date[:4]
    head = [one.text for one in page.stretches[:_HEAD] if not one.contents]
    days = [day for text in head for day in days_in(text, page.words.language)]
    return str(next((day.year for day in days if day.year), ""))


@cache
def _fractions(language: str) -> re.Pattern[str]:
    said, phrases = ARITHMETIC[language], words_for(language).phrases
    number = number_pattern(language)
    return re.compile(
        rf"(?:\b(?P<above>{said.above})\s*|\b(?P<below>{said.below})\s*)?"
        rf"(?<!\w)(?P<fraction>{'|'.join(phrases.fractions)})\b[^.;()\d]{{0,40}}?"
        rf"\(\s*(?P<part>{number})\s+{said.out_of}\s*(?P<whole>{number})\b",
        re.I,
    )


def fractions(page: Page) -> Iterator[Finding]:
    """«Less than a third of them (23 of 41)»."""
    about = rf"(?:\b{page.words.phrases.approximately}|\b(?:no|not|non|não|pas|ni|nem))\s*\Z"
    for sentence, text in sentences_of(page):
        for found in _fractions(page.words.language).finditer(text):
            part, whole = (value_of(found[name], page.words) for name in ("part", "whole"))
            share = _share_of(page, found["fraction"])
            if not part or not whole or part > whole or share is None:
                continue
            if re.search(about, text[: found.start()], re.I):
                continue
            real = 100 * part / whole
            if not _fits(found, real, share):
                span = _at(sentence, found)
                values = {"said": page.quote(span), "real": f"{real:.1f}"}
                yield Finding("fraction", span.start, span.end, values)


def _share_of(page: Page, fraction: str) -> float | None:
    for words, (above, below) in page.words.phrases.fractions.items():
        if re.fullmatch(words, fraction, re.I):
            return 100 * above / below
    return None


def _fits(found: re.Match[str], real: float, share: float) -> bool:
    if found["above"]:
        return real > share
    return real < share if found["below"] else abs(real - share) < _LOOSE
