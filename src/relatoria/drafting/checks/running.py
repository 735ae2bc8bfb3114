"""Run the checks over reports and put findings in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Splitter, page_of
from relatoria.drafting.checks.quotations import quotations_between
from relatoria.drafting.checks.registry import CHECKS
from relatoria.model import Conflict, Record, Span

_BETWEEN = {"count": "between_counts", "participants": "between_counts", "date": "between_dates"}
"""Field of a conflict between documents and its rule; the rest are ``between_titles``."""

_OF_PASSAGES = ("name_forms", "ambiguous_reference")
"""Rules that point to a whole passage, in which several things can be wrong."""


def findings_in(record: Record, split: Splitter) -> tuple[Finding, ...]:
    """What a careful editor would query in ``record``, in the order of the text.

    ``split`` cuts a paragraph into sentences (text, language → spans).
    """
    return _found(page_of(record, split))


def _found(page: Page) -> tuple[Finding, ...]:
    document = page.document.id
    found = {
        (one.start, one.end, one.rule): replace(one, document=document)
        for check in CHECKS
        for one in check(page)
    }
    return tuple(_once(sorted(found.values(), key=lambda one: (one.start, one.end, one.rule))))


def _once(found: Sequence[Finding]) -> Iterator[Finding]:
    """Each slip once: what several checks say of the very same words is said by the first rule."""
    kept: list[Finding] = []
    for one in found:
        alike = any(_family(one) == _family(o) and one.span.overlaps(o.span) for o in kept[-8:])
        if not alike or one.rule in _OF_PASSAGES:
            kept.append(one)
            yield one


def _family(finding: Finding) -> str:
    return finding.rule.split("_")[0]


def findings_between(
    records: Sequence[Record],
    split: Splitter,
    conflicts_between: Callable[[Sequence[Record]], Sequence[Conflict]],
) -> tuple[Finding, ...]:
    """Contradictions between ``records``, and quotations of one that misquote another.

    ``conflicts_between`` finds counts, dates and titles of one meeting that disagree.
    """
    found = [_between(conflict) for conflict in conflicts_between(records)]
    pages = [page_of(record, split) for record in records]
    for page in pages:
        others = [other for other in pages if other is not page]
        found.extend(quotations_between(page, others))
    return tuple(found)


def _between(conflict: Conflict) -> Finding:
    here, there = conflict.values[0], conflict.values[-1]
    values = {
        "subject": " ".join(conflict.subject.split()),
        "here": " ".join(here.quote.split()),
        "there": " ".join(there.quote.split()),
    }
    return Finding(
        _BETWEEN.get(conflict.field, "between_titles"),
        here.start,
        here.end,
        values,
        Span(there.start, there.end),
        document=here.document,
        other_document=there.document,
    )
