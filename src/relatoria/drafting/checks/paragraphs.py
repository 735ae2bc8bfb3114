"""Numbered paragraphs of the whole document, and the lists that count from one among them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.markers import FARTHEST, Marker, jump
from relatoria.drafting.checks.page import Page

_NUMBERED = re.compile(r"\s*(?:\*{0,2})(\d{1,4})\.\s+\S")
_WHOLE = 5
"""Paragraphs from which a row that begins with the first and takes in all of them is one."""

_LONG, _MOST = 8, 0.8
"""Paragraphs, and part of all numbers, from which a row is one that begins anywhere."""

_SHARE = 0.6
"""Part of all numbers that the paragraphs have to be where lists stand among them."""


def paragraphs(page: Page) -> Iterator[Finding]:
    """Numbered paragraphs of the whole document: 12., 13., 15."""
    row = _paragraph_row([marker for marker, _ in _numbered(page)])
    for before, after in itertools.pairwise(row):
        if after.value - before.value in (0, 2, 3):
            yield jump("paragraph_number", before, after)


def _numbered(page: Page) -> Iterator[tuple[Marker, int]]:
    """Every number that opens a block, and where the block begins."""
    for stretch in page.prose:
        match = _NUMBERED.match(stretch.text)
        if match:
            yield Marker(match[1], int(match[1]), stretch.span(match, 1)), stretch.block.start


def _paragraph_row(found: Sequence[Marker]) -> list[Marker]:
    """The numbers of the paragraphs; none where they do not make one row."""
    outer = _outside_lists(found)
    row = _ascending(outer)
    whole = len(row) >= _WHOLE and row[0].value == 1 and len(row) >= len(outer) - 1
    if len(outer) == len(found):
        return row if whole or (len(row) >= _LONG and len(row) >= _MOST * len(found)) else []
    most = len(row) >= _SHARE * len(found)
    return row if most and (whole or len(row) >= _LONG) else []


def around_lists(page: Page) -> set[int]:
    """Beginnings of numbered paragraphs among which numbered lists stand, such as an agenda.

    Markdown reads the paragraph behind such a list as one more item of it.
    """
    found = list(_numbered(page))
    markers = [marker for marker, _ in found]
    if len(_outside_lists(markers)) == len(markers):
        return set()
    row = {marker.span.start for marker in _paragraph_row(markers)}
    return {start for marker, start in found if marker.span.start in row}


def _outside_lists(found: Sequence[Marker]) -> list[Marker]:
    """Without the lists that count from one again inside the row.

    Where such a list reaches the number that the row waits for, the number is the list's if it
    comes once more before the next list begins.
    """
    outer: list[Marker] = []
    inner = 0
    for place, one in enumerate(found):
        if len(outer) > 1 and one.value == 1:
            inner = 1
            continue
        if inner and one.value == inner + 1:
            due = outer[-1].value + 1
            if one.value != due or _comes_again(due, found[place + 1 :]):
                inner += 1
                continue
        inner = 0
        outer.append(one)
    return outer


def _comes_again(value: int, behind: Sequence[Marker]) -> bool:
    """Whether the number stands once more before a list begins anew."""
    near = itertools.takewhile(lambda one: one.value != 1, behind)
    return any(one.value == value for one in near)


def _ascending(found: Sequence[Marker]) -> list[Marker]:
    """Those that go on from one another, small gaps allowed; other lists begin anew."""
    row: list[Marker] = []
    values = {one.value for one in found}
    for one in found:
        again = (
            len(row) > 4 and one.value == row[-1].value and values & {one.value + 1, one.value + 2}
        )
        if not row or again or 1 <= one.value - row[-1].value <= FARTHEST:
            row.append(one)
    return row
