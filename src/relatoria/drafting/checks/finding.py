"""What a check finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from relatoria.model import Span


@dataclass(frozen=True, slots=True)
class Finding:
    """Words of a report that a careful editor would query.

    ``rule`` names the check and the sentences that explain it (``lint.<rule>.says``, ``.why``,
    ``.remedy`` of the catalogue, with ``values`` put in). ``start`` to ``end`` are the words
    themselves in the canonical text; ``other`` is the passage that they disagree with.
    """

    rule: str
    start: int
    end: int
    values: Mapping[str, str | int] = field(default_factory=dict)
    other: Span | None = None
    document: str | None = None
    """Id of the document the words stand in, where several are checked together."""
    other_document: str | None = None

    @property
    def span(self) -> Span:
        """The words queried."""
        return Span(self.start, self.end)
