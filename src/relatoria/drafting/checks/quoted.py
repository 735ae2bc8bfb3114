"""One quotation given twice, and not in the same words.

A quotation of four or five words is too short to be looked for in running text, where many may use
the words; between quotation marks in both places it is the same one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.quotations import QUOTED, SHORTENED, WORD
from relatoria.model import Span
from relatoria.schemes.names import fold

_FEWEST = 4
_MOST_PUT_IN = 4
"""Words that may be put into a quotation for it to be still the same one."""
_MOST_CHANGED = 2
_TITLE = 0.5
"""Share of capitals from which quoted words are a title, of which there may be two alike."""


def quoted_twice(page: Page) -> Iterator[Finding]:
    """Quotations that repeat an earlier one with words put in, left out or changed."""
    earlier: list[tuple[list[str], Span]] = []
    for words, span in _quoted(page):
        same = [one for one, _ in earlier if one == words]
        unlike = [(one, other) for one, other in earlier if not same and _altered(words, one)]
        if unlike:
            there = unlike[0][1]
            values = {"here": page.quote(span), "there": page.quote(there)}
            yield Finding("quotation_differs", span.start, span.end, values, there)
        earlier.append((words, span))


def _quoted(page: Page) -> Iterator[tuple[list[str], Span]]:
    for stretch in page.prose:
        for found in QUOTED.finditer(stretch.text):
            said = found[1] or found[2]
            printed = WORD.findall(said)
            capitals = sum(word[0].isupper() for word in printed[1:])
            if len(printed) < _FEWEST or SHORTENED.search(said):
                continue
            if capitals < _TITLE * len(printed[1:]):
                words = [fold(word).replace("’", "'") for word in printed]
                yield words, stretch.span(found, 1 if found[1] else 2)


def _altered(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both are one quotation: begun and ended alike, and little else between."""
    shorter, longer = sorted((one, other), key=len)
    more = len(longer) - len(shorter)
    ends = (shorter[0] == longer[0]) + (shorter[-1] == longer[-1])
    if 0 < more <= _MOST_PUT_IN:
        return ends == 2 and _within(shorter, longer)
    changed = Levenshtein.distance(list(one), list(other))
    few = changed <= (1 if len(shorter) <= _FEWEST + 1 else _MOST_CHANGED)
    return more == 0 and ends > 0 and few


def _within(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether all words of one stand in the other, in the same order."""
    rest = iter(longer)
    return all(word in rest for word in shorter)
