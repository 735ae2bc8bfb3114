"""The programme of a meeting: its items, their order, and who is asked to take which part."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from django.db.models import Max
from django.utils import timezone

from relatoria.model import EventKind, Role
from relatoria.store import journal
from relatoria.store.models import Attendee, Meeting, ProgrammeItem, Seat
from relatoria.store.preparation.hours import check_day, check_hours
from relatoria.store.preparation.refusals import refusal
from relatoria.store.preparation.versions import Subject, change
from relatoria.store.transactions import one_writer

KINDS = (
    EventKind.SESSION,
    EventKind.PANEL,
    EventKind.FLOOR_DEBATE,
    EventKind.BREAK,
    EventKind.CEREMONY,
)
ROLES = (Role.CHAIR, Role.MODERATOR, Role.SPEAKER, Role.RAPPORTEUR)
COLUMNS = ("kind", "number", "title", "date", "start_time", "end_time", "questions", "parent")
_ITEM = Subject("programme-item")


def items_of(meeting: Meeting) -> list[ProgrammeItem]:
    """The programme in its order, parts after the item they belong to."""
    rows = list(ProgrammeItem.objects.filter(meeting=meeting, withdrawn_at=None))
    known = {row.pk for row in rows}
    children: dict[int | None, list[ProgrammeItem]] = {}
    for row in rows:
        parent = row.parent_id if row.parent_id in known else None
        children.setdefault(parent, []).append(row)
    ordered: list[ProgrammeItem] = []
    waiting = list(reversed(children.get(None, [])))
    while waiting:
        row = waiting.pop()
        ordered.append(row)
        waiting.extend(reversed(children.get(row.pk, [])))
    return ordered


def add_item(meeting: Meeting, values: Mapping[str, Any], by: str) -> ProgrammeItem:
    """Put an item at the end of the programme. Raises Refusal for hours that are none."""
    with one_writer():
        given = _checked(meeting, values)
        last = ProgrammeItem.objects.filter(meeting=meeting).aggregate(n=Max("ordinal"))["n"]
        row = ProgrammeItem.objects.create(
            key=f"p{secrets.token_hex(6)}",
            meeting=meeting,
            ordinal=0 if last is None else last + 1,
            **given,
        )
        told = {name: str(value) for name, value in given.items() if value}
        journal.append(by, [journal.Act("add-item", "programme-item", row.key, None, told)])
    return row


def change_item(
    item: ProgrammeItem, version: int, values: Mapping[str, Any], by: str
) -> ProgrammeItem:
    """Change an item as of ``version``. Raises ChangedMeanwhile and, as `add_item`, Refusal."""
    with one_writer():
        given = _checked(item.meeting, values, item)
        return change(item, version, given, by, _ITEM)


def move(item: ProgrammeItem, steps: int, by: str) -> None:
    """Let ``item`` change places with its neighbour before (-1) or after it (1), of one parent.

    At either end nothing happens.
    """
    with one_writer():
        row = ProgrammeItem.objects.get(pk=item.pk)
        rows = ProgrammeItem.objects.filter(meeting_id=row.meeting_id, withdrawn_at=None)
        beside = list(rows.filter(parent_id=row.parent_id))
        at = next(n for n, one in enumerate(beside) if one.pk == row.pk)
        to = at + (1 if steps > 0 else -1)
        if not 0 <= to < len(beside):
            return
        beside[at], beside[to] = beside[to], beside[at]
        for ordinal, one in enumerate(beside):
            one.ordinal = ordinal
        ProgrammeItem.objects.bulk_update(beside, ["ordinal"])
        act = journal.Act("move-item", "programme-item", row.key, {"place": at}, {"place": to})
        journal.append(by, [act])


def withdraw_item(item: ProgrammeItem, by: str) -> None:
    """Take an item out of the programme; its parts stay, and what was said in it."""
    with one_writer():
        rows = ProgrammeItem.objects.filter(pk=item.pk, withdrawn_at=None)
        if rows.update(withdrawn_at=timezone.now()):
            journal.append(by, [journal.Act("withdraw-item", "programme-item", item.key)])


def seat(item: ProgrammeItem, attendee: Attendee, role: Role, by: str) -> None:
    """Ask somebody on the list to take a part. Raises Refusal for somebody of another meeting,
    or a part that a programme does not give."""
    if attendee.meeting_id != item.meeting_id or role not in ROLES:
        raise refusal("seat", "the programme seats people of its own meeting", where=item.key)
    with one_writer():
        last = item.seats.aggregate(n=Max("ordinal"))["n"]
        made = Seat.objects.get_or_create(
            item=item,
            attendee=attendee,
            role=role.value,
            defaults={"ordinal": 0 if last is None else last + 1},
        )[1]
        if made:
            told = {"attendee": attendee.key, "role": role.value}
            journal.append(by, [journal.Act("seat", "programme-item", item.key, None, told)])


def unseat(item: ProgrammeItem, seat_number: int, by: str) -> None:
    """Take back a part."""
    with one_writer():
        row = Seat.objects.select_related("attendee").filter(item=item, pk=seat_number).first()
        if row is not None:
            told = {"attendee": row.attendee.key, "role": row.role}
            row.delete()
            journal.append(by, [journal.Act("unseat", "programme-item", item.key, told)])


def _checked(
    meeting: Meeting, values: Mapping[str, Any], item: ProgrammeItem | None = None
) -> dict[str, Any]:
    given = {name: value for name, value in values.items() if name in COLUMNS}
    if given.get("kind", KINDS[0]) not in {one.value for one in KINDS}:
        raise refusal("item_kind", "a programme has no such item", where=str(given["kind"])[:40])
    check_day(given.get("date", ""))
    check_hours(given.get("start_time", ""), given.get("end_time", ""))
    if not (given.get("title") or given.get("number")):
        raise refusal("item_title", "an item needs a title or a number")
    parent = given.get("parent")
    at = parent
    while at is not None:
        if at.meeting_id != meeting.pk or (item is not None and at.pk == item.pk):
            raise refusal("item_part", "an item cannot be a part of itself", where=at.key)
        at = at.parent
    return given
