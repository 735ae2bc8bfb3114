"""Lists: the number they announce, and two lists of one thing that part in an item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Enumeration, Span, Statement
from relatoria.schemes.names import words_of

_SAME = 75.0
"""Likeness (0 to 100) from which two items say the same thing."""
_OTHER = 60.0
"""Below it they say different things."""
_FEWEST = 3


def declared_numbers(page: Page) -> Iterator[Finding]:
    """«Five premises» before a list of four."""
    for one in page.record.enumerations:
        if one.declared is None or one.declared == one.extracted or one.start is None:
            continue
        items = [s for s in page.record.statements if s.group == one.group]
        other = Span(items[0].start, items[-1].end) if items else None
        values: dict[str, str | int] = {
            "said": one.declared_text or str(one.declared),
            "found": one.extracted,
        }
        yield Finding("declared_number", one.start, one.end or one.start, values, other)


def lists_that_part(page: Page) -> Iterator[Finding]:
    """Two lists whose items agree one by one, except a single one."""
    groups = [(one, _items(page, one)) for one in page.record.enumerations]
    groups = [(one, items) for one, items in groups if len(items) >= _FEWEST]
    for place, (_, here) in enumerate(groups):
        for _, there in groups[place + 1 :]:
            if len(here) != len(there):
                continue
            pair = _odd_pair(here, there)
            if pair is None:
                continue
            one, other = pair
            values: dict[str, str | int] = {
                "here": page.quote(Span(other.start, other.end)),
                "there": page.quote(Span(one.start, one.end)),
                "marker": other.marker or "",
            }
            yield Finding("lists_part", other.start, other.end, values, Span(one.start, one.end))


def _items(page: Page, one: Enumeration) -> list[Statement]:
    return [s for s in page.record.statements if s.group == one.group and s.level == 1]


def _odd_pair(
    here: Sequence[Statement], there: Sequence[Statement]
) -> tuple[Statement, Statement] | None:
    pairs = list(zip(here, there, strict=True))
    likeness = [fuzz.token_sort_ratio(_folded(one), _folded(other)) for one, other in pairs]
    odd = [place for place, like in enumerate(likeness) if like < _SAME]
    if len(odd) != 1 or likeness[odd[0]] >= _OTHER:
        return None
    return pairs[odd[0]]


def _folded(statement: Statement) -> str:
    return " ".join(words_of(statement.text))
