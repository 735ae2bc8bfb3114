"""Taking in what was typed at a meeting: once, whatever the line does.

A device gives every intervention an identifier before it sends it, and sends it until it hears
that it arrived. The same thing twice is the same thing; a correction carries the version it was
made from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.utils import timezone

from relatoria.model import StatementKind
from relatoria.store import journal
from relatoria.store.models import Attendee, Intervention, Meeting, ProgrammeItem
from relatoria.store.preparation.refusals import refusal
from relatoria.store.transactions import one_writer

LONGEST = 20_000
"""Characters of one intervention."""
_CLIENT_ID = re.compile(r"[A-Za-z0-9-]{8,40}")
_AHEAD = timedelta(minutes=5)
_COLUMNS = ("item_id", "attendee_id", "described", "text", "kind", "language")


@dataclass(frozen=True, slots=True)
class Typed:
    """An intervention as a device sends it. ``version`` is 0 for one that was never answered."""

    client_id: str
    text: str
    version: int = 0
    item: str = ""
    """Key of the programme's item."""
    speaker: str = ""
    """Key of somebody on the list; empty where nobody knew who spoke."""
    described: str = ""
    kind: str = ""
    language: str = ""
    said_at: datetime | None = None


class Arrival(StrEnum):
    """What became of it."""

    SAVED = "saved"
    SAME = "same"
    """It had arrived before."""
    CHANGED_MEANWHILE = "changed_meanwhile"
    """Somebody corrected it meanwhile: nothing was written, and both texts are answered."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The intervention as it stands, and what became of what was sent."""

    arrival: Arrival
    row: Intervention


def save(meeting: Meeting, typed: Typed, by: str) -> Saved:
    """Write ``typed`` down, or the correction it is.

    Raises Refusal for an identifier that is none or of another meeting, an empty or endless
    text, an item or speaker that the meeting does not have.
    """
    wanted = _wanted(meeting, typed)
    with one_writer():
        row = Intervention.objects.filter(client_id=typed.client_id).first()
        if row is None:
            return Saved(Arrival.SAVED, _new(meeting, typed, wanted, by))
        if row.meeting_id != meeting.pk:
            raise refusal(
                "client", "this identifier stands for something else", where=typed.client_id
            )
        before = {name: getattr(row, name) for name in _COLUMNS}
        if before == wanted:
            return Saved(Arrival.SAME, row)
        if row.version != typed.version:
            return Saved(Arrival.CHANGED_MEANWHILE, row)
        for name, value in wanted.items():
            setattr(row, name, value)
        row.version += 1
        row.save()
        act = journal.Act("correct", "intervention", row.client_id, before, wanted)
        journal.append(by, [act])
    return Saved(Arrival.SAVED, row)


def withdraw(row: Intervention, by: str) -> None:
    """Take back what was typed by mistake; the log keeps it."""
    with one_writer():
        rows = Intervention.objects.filter(pk=row.pk, withdrawn_at=None)
        if rows.update(withdrawn_at=timezone.now()):
            told = {"text": row.text}
            journal.append(by, [journal.Act("withdraw", "intervention", row.client_id, told)])


def _new(meeting: Meeting, typed: Typed, wanted: dict[str, Any], by: str) -> Intervention:
    now = timezone.now()
    said = typed.said_at or now
    row = Intervention.objects.create(
        client_id=typed.client_id,
        meeting=meeting,
        # A clock that runs ahead would put an intervention behind all that follow.
        said_at=said if said <= now + _AHEAD else now,
        by=by,
        **wanted,
    )
    told = {"meeting": meeting.key, "text": row.text}
    journal.append(by, [journal.Act("capture", "intervention", row.client_id, None, told)])
    return row


def _wanted(meeting: Meeting, typed: Typed) -> dict[str, Any]:
    if not _CLIENT_ID.fullmatch(typed.client_id):
        raise refusal(
            "client", "this is no identifier of an intervention", where=typed.client_id[:40]
        )
    text = typed.text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text or len(text) > LONGEST:
        raise refusal("words", f"an intervention has words, and at most {LONGEST} characters")
    if typed.kind and typed.kind not in {one.value for one in StatementKind}:
        raise refusal("kind", "there is no such kind of statement", where=typed.kind[:40])
    items = ProgrammeItem.objects.filter(meeting=meeting, key=typed.item)
    people = Attendee.objects.filter(meeting=meeting, key=typed.speaker)
    item = items.values_list("pk", flat=True).first() if typed.item else None
    attendee = people.values_list("pk", flat=True).first() if typed.speaker else None
    if (typed.item and item is None) or (typed.speaker and attendee is None):
        raise refusal("not_here", "this is not of this meeting", where=typed.item or typed.speaker)
    return {
        "item_id": item,
        "attendee_id": attendee,
        "described": "" if attendee else typed.described.strip()[:300],
        "text": text,
        "kind": typed.kind,
        "language": typed.language[:2],
    }
