"""The agenda item that a heading names, beside the agenda and the headings before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import Span
from relatoria.schemes.names import words_of

_LABEL = re.compile(r"\s*(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s+")
_LISTED = re.compile(
    r"^[\s*-]*(?:\w+\s+)?(?P<number>\d{1,2})[.:)]\s+(?P<title>\S.{3,200}?)[.;]?\s*$", re.M
)
_FEWEST = 3
"""Items from which on a numbered list can be the agenda."""


@dataclass(frozen=True, slots=True)
class _Headed:
    """A heading that names an item of the agenda."""

    title: tuple[str, ...]
    number: int
    span: Span


def agenda_items(page: Page) -> Iterator[Finding]:
    """«F. Training (agenda item 6)» where the agenda has training as its fifth item."""
    headed = list(_headed(page))
    listed = _agenda(page, headed)
    told = set()
    for one in headed:
        known = {number for number, title, _ in listed if title == one.title}
        if len(known) == 1 and one.number not in known:
            told.add(one.span.start)
            where = next(span for _, title, span in listed if title == one.title)
            values: dict[str, str | int] = {"here": one.number, "there": known.pop()}
            yield Finding("agenda_item", one.span.start, one.span.end, values, where)
    for before, one in pairwise(headed):
        behind = [other.number for other in headed if other.span.start > one.span.start]
        skipped = before.number == one.number and behind and min(behind) > one.number
        earlier = [other.number for other in headed if other.span.start < before.span.start]
        jumped = bool(earlier) and before.number == max(earlier) + 2
        if skipped and jumped and not {before.span.start, one.span.start} & told:
            values = {"before": before.number, "after": one.number}
            yield Finding("agenda_number_again", one.span.start, one.span.end, values, before.span)


def _headed(page: Page) -> Iterator[_Headed]:
    item = re.compile(
        rf"\((?:{SEATS[page.words.language].agenda_item})\s+(?P<n>\d{{1,2}})\b[^()\d]{{0,40}}\)\s*\Z",
        re.I,
    )
    for stretch in page.headings:
        found = item.search(stretch.text)
        if found:
            title = _LABEL.sub("", stretch.text[: found.start()], count=1)
            yield _Headed(tuple(words_of(title)), int(found["n"]), stretch.span(found, "n"))


def _agenda(page: Page, headed: Sequence[_Headed]) -> list[tuple[int, tuple[str, ...], Span]]:
    """Rows of numbered lines that count from one, where another heading agrees with the row."""
    rows: list[list[tuple[int, tuple[str, ...], Span]]] = []
    for found in _LISTED.finditer(page.document.text):
        number = int(found["number"])
        span = Span(found.start("title"), found.end("title"))
        entry = number, tuple(words_of(found["title"])), span
        if number == 1:
            rows.append([entry])
        elif rows and number == rows[-1][-1][0] + 1:
            rows[-1].append(entry)
    named = {(one.number, one.title) for one in headed}
    known = [
        row
        for row in rows
        if len(row) >= _FEWEST and any((number, title) in named for number, title, _ in row)
    ]
    return [entry for row in known for entry in row]
