"""The chain that a record of a meeting shows: mandates, the meeting, what was said there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from relatoria.followup.alignment.aligning import Alignment, Fate
from relatoria.followup.types import Arrow, ArrowKind
from relatoria.model import Event, EventKind, Record, Statement, StatementKind

Aligner = Callable[[str, str], Iterable[Alignment]]
"""Text and language to where a later text speaks of it; handed in by the caller."""
_TRACED = (StatementKind.MESSAGE, StatementKind.PROPOSAL, StatementKind.PRINCIPLE)


def arrows_in(record: Record, align: Aligner | None = None) -> list[Arrow]:
    """Mandate → meeting → statement → (with ``align``) item of a later text; none without meeting.

    Nodes are named by the document's symbol (its hash where it has none). Each arrow is dated by
    the meeting, else by the document, and cites its place in the text; those of ``align`` are
    suggestions: nobody has confirmed them.
    """
    meeting = next((one for one in record.events if one.kind is EventKind.MEETING), None)
    if meeting is None:
        return []
    name = record.document.symbol or record.document.id
    node = f"{name}/{meeting.id}"
    date = meeting.date or record.document.date or ""
    arrows = [
        Arrow(mandate, node, ArrowKind.MANDATES, date, _place(name, meeting), name)
        for mandate in meeting.mandates
    ]
    for statement in record.statements:
        message = statement.kind is StatementKind.MESSAGE
        kind = ArrowKind.DRAWN_INTO if message else ArrowKind.SAID_IN
        cited = f"{name}:{statement.start}-{statement.end}"
        target = f"{name}/{statement.id}"
        arrows.append(Arrow(node, target, kind, date, cited, name))
        if align and statement.kind in _TRACED:
            arrows += _later(target, statement, align, cited)
    return arrows


def _place(name: str, meeting: Event) -> str:
    return name if meeting.start is None else f"{name}:{meeting.start}-{meeting.end}"


def _later(source: str, statement: Statement, align: Aligner, cited: str) -> list[Arrow]:
    return [
        Arrow(
            source,
            f"{one.framework}/{one.notation}",
            ArrowKind.TAKEN_UP_IN,
            one.adopted,
            f"{cited} ~ {one.provision or one.notation}",
        )
        for one in align(statement.text, statement.language or "")
        if one.fate is not Fate.ABSENT
    ]
