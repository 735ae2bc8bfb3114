"""What was read out of a part, for the column beside the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.model import Contribution, Record, Statement
from relatoria.web.reader.parts import Part


@dataclass(frozen=True, slots=True)
class Said:
    """A statement beside its source."""

    key: str
    """Its public key."""
    anchor: str
    kind: str
    marker: str
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A contribution beside its source."""

    event: str
    speaker: str
    """Name as resolved; empty where nobody is named or it is not sure who."""
    candidates: tuple[str, ...]
    attribution: str
    mode: str
    start: int
    statements: tuple[Said, ...]


def turns_beside(record: Record, part: Part) -> Iterator[Turn]:
    """The turns that begin in ``part``, each with its statements, then those in no turn."""
    end = max((piece.end for s in part.segments for piece in s.pieces), default=0)
    of_turn: dict[str | None, list[Statement]] = defaultdict(list)
    known = {turn.id for turn in record.contributions}
    for statement in record.statements:
        owner = statement.contribution if statement.contribution in known else None
        if owner is not None or part.start <= statement.start < end:
            of_turn[owner].append(statement)
    titles = {event.id: event.title for event in record.events}
    for turn in record.contributions:
        if part.start <= turn.start < end:
            yield _turn(record, turn, titles.get(turn.event or "", ""), of_turn[turn.id])
    if of_turn[None]:
        said = tuple(_said(record, one) for one in of_turn[None])
        yield Turn("", "", (), "", "", of_turn[None][0].start, said)


def _turn(record: Record, turn: Contribution, event: str, statements: list[Statement]) -> Turn:
    agent = record.agent(turn.attributed_to)
    candidates = [record.agent(one) for one in turn.candidates]
    return Turn(
        event=event,
        speaker=agent.name if agent else "",
        candidates=tuple(one.name for one in candidates if one) if agent is None else (),
        attribution=turn.attribution_text,
        mode=turn.mode.value,
        start=turn.start,
        statements=tuple(_said(record, one) for one in statements),
    )


def _said(record: Record, statement: Statement) -> Said:
    anchor = f"s{statement.start}-{statement.end}"
    return Said(
        key=f"{record.document.id}.{anchor}",
        anchor=anchor,
        kind=statement.kind.value,
        marker=statement.marker or "",
        text=" ".join(record.text_of(statement).split()),
    )
