"""A long source in parts of a size that a phone reads, cut where headings stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.formats.segments import Segment, segments_of
from relatoria.model import BlockKind, Record

_ENOUGH = 9_000
"""Characters after which a part ends at the next heading."""
_FULL = 15_000
"""Characters after which it ends at the next block, heading or not."""
_TITLE = 90


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive segments of a source."""

    number: int
    title: str
    start: int
    """First character, in the canonical text."""
    segments: tuple[Segment, ...]


def parts_of(record: Record) -> tuple[Part, ...]:
    """The parts of ``record``'s source, at least one."""
    groups: list[list[Segment]] = [[]]
    length = 0
    for segment in segments_of(record):
        heading = segment.block.kind is BlockKind.HEADING
        if length > _FULL or (heading and length > _ENOUGH):
            groups.append([])
            length = 0
        groups[-1].append(segment)
        length += sum(len(piece) for piece in segment.pieces)
    return tuple(
        Part(n, _title(record, group), group[0].start if group else 0, tuple(group))
        for n, group in enumerate(groups, start=1)
    )


def part_at(parts: Sequence[Part], offset: int) -> Part:
    """The part in which the character at ``offset`` stands."""
    return next((part for part in reversed(parts) if part.start <= offset), parts[0])


def _title(record: Record, group: Sequence[Segment]) -> str:
    """The first heading of a part, or its first words."""
    heading = next((s for s in group if s.block.kind is BlockKind.HEADING), None)
    chosen = heading or (group[0] if group else None)
    if chosen is None:
        return ""
    words = "".join(piece.of(record.document.text) for piece in chosen.pieces)
    words = " ".join(words.strip("#* ").split())
    return words if len(words) <= _TITLE else f"{words[:_TITLE]}…"
