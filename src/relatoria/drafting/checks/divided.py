"""Shares that are all of one whole and come to more or less than all of it.

Shares of several questions may come to any sum. They are one whole where the last of them is
«others» or «no answer», or where the words before say so: «the main use», «were distributed».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.told import AND, sentences_of
from relatoria.drafting.checks.words.dividing import CLOSES, DIVIDES, OVERLAP, REMAINING

_FEWEST = 3
_FARTHEST = 110
"""Characters between two shares of one row."""
_ROUNDED = 1.01
_PLAUSIBLE = (70.0, 140.0)
"""Sums outside are no slip of a figure: something else is counted."""


def divided(page: Page) -> Iterator[Finding]:
    """«46 % for work, 33 % for family, 17 % for study and 9 % for other reasons»."""
    share = re.compile(rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d{{1,2}})?)\s*{page.words.percent}", re.I)
    for sentence, text in sentences_of(page):
        found = list(share.finditer(text))
        if len(found) < _FEWEST or not _one_whole(text, found):
            continue
        total = sum(float(one[1].replace(",", ".")) for one in found)
        if abs(total - 100) > _ROUNDED and _PLAUSIBLE[0] <= total <= _PLAUSIBLE[1]:
            values: dict[str, str | int] = {"sum": f"{total:g} %", "total": "100 %"}
            start, end = sentence.start + found[0].start(), sentence.start + found[-1].end()
            yield Finding("sum", start, end, values)


def _one_whole(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether the shares follow one another in a row that ends, and are all of one thing."""
    even = all(b.start() - a.end() < _FARTHEST for a, b in pairwise(found))
    row = text[found[0].start() :]
    joined = re.search(rf"\s{AND}\s[^.;%]{{0,30}}\Z", text[: found[-1].start()], re.I)
    apart = re.search(r"\b(?:19|20)\d\d\b|[.;:]\s", row) or OVERLAP.search(row)
    last = text[found[-1].end() :]
    if even and joined and REMAINING.search(text[found[-2].end() : found[-1].start()]):
        return not re.search(r"[.;:]\s", row)
    closes = CLOSES.search(last) or DIVIDES.search(text[: found[0].start()])
    return bool(even and joined and closes and not apart)
