"""Which stretch of the canonical text each element of the body holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from relatoria.model import Span


@dataclass(slots=True)
class Layout:
    """What ties elements to the canonical text: enough to put the text together again."""

    units: list[tuple[str, tuple[Span, ...]]] = field(default_factory=list)
    """`eId` of each element that holds words, and the spans it holds."""

    def rest(self, text: str) -> list[tuple[int, str]]:
        """The stretches of ``text`` that no element holds, each with its offset."""
        held = sorted(span for _, spans in self.units for span in spans)
        return [(gap.start, gap.of(text)) for gap in Span(0, len(text)).without(held)]
