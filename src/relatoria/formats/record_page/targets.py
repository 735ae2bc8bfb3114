"""Which place of the source every part of the record links to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.formats.segments import Segment
from relatoria.i18n import Catalogue
from relatoria.model import Record, Span


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of the source that the record points to."""

    span: Span
    anchor: str
    style: str
    back: str | None = None
    """Anchor in the record to which the highlight's number leads."""
    number: str = ""
    title: str = ""


def highlights_of(record: Record, say: Catalogue) -> Iterator[Highlight]:
    """Statements, both sides of conflicts, figures, reports and gaps."""
    for n, statement in enumerate(record.statements, start=1):
        kind = statement.kind.value
        for piece in statement.span.without(statement.holes):
            yield Highlight(piece, f"s{n}", f"st k-{kind}", f"rs{n}", str(n), say(f"kind.{kind}"))
    for n, conflict in enumerate(record.conflicts, start=1):
        for side, value in enumerate(conflict.values, start=1):
            span = Span(value.start, value.end)
            anchor, title = f"q{n}-{side}", say("label.conflicts")
            yield Highlight(span, anchor, "quote", f"rq{n}", f"≠{n}", title)
    for n, claim in enumerate(record.claims, start=1):
        title = say("label.claims")
        yield Highlight(Span(claim.start, claim.end), f"k{n}", "claim", f"rk{n}", f"#{n}", title)
    for n, gap in enumerate(record.coverage.gaps, start=1):
        yield Highlight(Span(gap.start, gap.end), f"g{n}", "gap")


class Targets:
    """Answers with a link that certainly leads somewhere."""

    def __init__(self, segments: list[Segment], shown: frozenset[str]) -> None:
        self._starts = [segment.start for segment in segments]
        self._shown = shown

    def link(self, anchor: str, start: int | None) -> str | None:
        """``#anchor`` where the source shows it, else the block in which ``start`` stands."""
        if anchor in self._shown:
            return f"#{anchor}"
        if start is None or not self._starts:
            return None
        return f"#b{max(bisect_right(self._starts, start) - 1, 0)}"
