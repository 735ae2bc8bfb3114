"""The years and the revision that the text states for a claim."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_YEAR = re.compile(r"(?<![\d.,/])(?<!\d-)((?:19|20)\d\d)(?![\d%]|[.,]\d)")
_SPAN = re.compile(
    r"(?<![\d.,/])((?:19|20)\d\d)\s?(?:[-–—/]|\s(?:to|and|until|a|y|al|e|et|à|até|hasta)\s)\s?"
    r"(?:el año |l[’']an |mid-)?((?:19|20)\d\d)(?!\d)",
    re.I,
)
_SHORT = re.compile(r"(?<![\d.,/])((?:19|20)\d\d)[-–/](\d\d)(?!\d)")
_LATEST = 2030
_OWN = 4
_LEAD = 40
SPANNED = ("growth", "increase", "multiple")
"""Quantities that stand for the time between two years."""


@dataclass(frozen=True, slots=True)
class Years:
    """A year, or the first and the last of a span; an open span has no last."""

    first: int
    last: int
    open_: bool = False

    @property
    def is_span(self) -> bool:
        """Whether more than one year is meant."""
        return self.last != self.first


def years_of_claim(context: Context, words: Wording) -> Years | None:
    """The years stated for the claim: in its part of the sentence, the sentence, the one before."""
    text = _without_dates_of_sources(context.sentence, words)
    spans = sorted((start, end) for start, end, _ in context.others)
    following = min((start for start, _ in spans if start >= context.end), default=len(text))
    preceding = max((end for _, end in spans if end <= context.start), default=0)
    for first, last in (
        (context.start, following),
        (preceding, context.start),
        (0, context.start),
        (0, len(text)),
    ):
        found = _years_in(text[first:last], spans, first)
        if found:
            return found[0] if first == context.start else found[-1]
    before = _years_in(_without_dates_of_sources(context.before, words), [], 0)
    return before[-1] if len({(one.first, one.last) for one in before}) == 1 else None


def span_of_change(context: Context, words: Wording) -> Years | None:
    """The years between which something grew: a span, or «since 2000» up to another year."""
    years = years_of_claim(context, words)
    if years is None or years.is_span:
        return years
    text = _without_dates_of_sources(context.sentence, words)
    spans = sorted((start, end) for start, end, _ in context.others)
    told = _years_in(text, spans, 0)
    named = sorted({one.first for one in told} | {one.last for one in told})
    since = any(
        words.has("since_lead", text[max(0, found.start() - _LEAD) : found.start()])
        for found in _YEAR.finditer(text)
        if int(found[1]) == named[0]
    )
    if since and len(named) == 2:
        return Years(named[0], named[1])
    if len(named) == 2 and len(told) == 2:  # «from 5 million in 2015 to 12 million in 2024»
        return Years(named[0], named[1])
    return Years(named[0], named[0], open_=True) if since and len(named) == 1 else years


def _years_in(text: str, figures: list[tuple[int, int]], at: int) -> list[Years]:
    found: list[tuple[int, int, Years]] = []
    for pattern in (_SPAN, _SHORT, _YEAR):
        for one in pattern.finditer(text):
            if any(one.start() < end and start < one.end() for start, end, _ in found):
                continue
            first = int(one[1])
            last = first
            if pattern is _SPAN:
                last = int(one[2])
            elif pattern is _SHORT:
                last = first // 100 * 100 + int(one[2])
            if last < first or last > _LATEST:
                continue
            place = at + one.start()
            if any(start <= place < min(end, start + _OWN) for start, end in figures):
                continue  # the figure itself, not a year
            found.append((one.start(), one.end(), Years(first, last)))
    return [years for _, _, years in sorted(found, key=lambda one: one[0])]


def revision_of(context: Context, words: Wording) -> str | None:
    """The revision that the sentence (or the one before) names: «the 2017 revision»."""
    for text in (context.sentence, context.before):
        found = words.patterns["revision"].search(text)
        if found:
            return next((year for year in found.groupdict().values() if year), None)
    return None


def _without_dates_of_sources(text: str, words: Wording) -> str:
    """``text`` with years of revisions, reports and agendas blanked; offsets stay."""
    for name in ("revision", "not_years"):
        text = words.patterns[name].sub(lambda found: " " * len(found.group()), text)
    return text


def date_year(date: str | None) -> int | None:
    """The year of an ISO date."""
    return int(date[:4]) if date and date[:4].isdigit() else None
