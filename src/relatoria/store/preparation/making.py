"""Making a meeting: from what was found in its concept note and corrected, or by hand."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from relatoria.store import journal
from relatoria.store.ingest import Incoming, Terms, ingest
from relatoria.store.ingest.keys import KeyRing, folded, slug
from relatoria.store.models import (
    Access,
    Attendee,
    ConceptNote,
    Expression,
    Meeting,
    Preparation,
    ProgrammeItem,
    Seat,
)
from relatoria.store.preparation.facts import OF_MEETING, Facts
from relatoria.store.preparation.finding import FoundItem, FoundPerson
from relatoria.store.preparation.hours import check_day, check_days, check_hours
from relatoria.store.preparation.refusals import refusal
from relatoria.store.preparation.versions import Subject, change, meanwhile
from relatoria.store.transactions import one_writer

_PREPARATION = Subject("preparation")


def make(
    facts: Facts,
    by: str,
    items: Sequence[FoundItem] = (),
    note: ConceptNote | None = None,
    source: Incoming | None = None,
) -> Meeting:
    """A new meeting, restricted until somebody opens it, with its programme and people.

    ``source`` is the concept note as read: it becomes a source of the meeting, as restricted as
    the meeting is. Raises Refusal without a title, for a day or hour that is none, and for a
    note that has made its meeting.
    """
    _check(facts)
    with one_writer():
        if note is not None and ConceptNote.objects.get(pk=note.pk).meeting_id is not None:
            raise refusal("note_used", "this concept note has made its meeting", where=note.name)
        columns = {name: getattr(facts, name) for name in OF_MEETING}
        closed = {"access": Access.RESTRICTED.value, "public_from": None}
        meeting = Meeting.objects.create(key=_key(facts), **columns, **closed)
        kept = {name: _plain(value) for name, value in _beyond_meeting(facts).items()}
        Preparation.objects.create(meeting=meeting, by=by, **kept)
        _programme(meeting, items, by)
        if note is not None:
            ConceptNote.objects.filter(pk=note.pk).update(meeting=meeting)
        after = {**columns, "items": len(items), "concept_note": note.key if note else ""}
        journal.append(by, [journal.Act("make-meeting", "meeting", meeting.key, None, after)])
        if source is not None and note is not None:
            _keep_note(meeting, note, source, by)
    return meeting


def preparation_of(meeting: Meeting) -> Preparation:
    """What the team knows of ``meeting``, one that documents told of included."""
    return Preparation.objects.get_or_create(meeting=meeting)[0]


def correct(meeting: Meeting, version: int, facts: Facts, by: str) -> None:
    """Change the facts of ``meeting`` as of ``version`` of its preparation.

    Raises ChangedMeanwhile and, as `make`, Refusal.
    """
    _check(facts)
    with one_writer():
        row = preparation_of(meeting)
        now = Meeting.objects.get(pk=meeting.pk)
        after = {name: getattr(facts, name) for name in OF_MEETING}
        other = {name: to for name, to in after.items() if getattr(now, name) != to}
        if other and row.version != version:
            raise meanwhile(now, other)
        kept = {name: _plain(value) for name, value in _beyond_meeting(facts).items()}
        change(row, version, kept, by, _PREPARATION)
        if other:
            # One version stands for both rows: it moves with either of them.
            Preparation.objects.filter(pk=row.pk).update(version=version + 1)
            before = {name: getattr(now, name) for name in other}
            Meeting.objects.filter(pk=meeting.pk).update(**other)
            act = journal.Act("change-meeting", "meeting", meeting.key, before, other)
            journal.append(by, [act])


def _check(facts: Facts) -> None:
    if not facts.title.strip():
        raise refusal("meeting_title", "a meeting needs a title")
    check_days(facts.date, facts.end_date)


def _beyond_meeting(facts: Facts) -> dict[str, Any]:
    return {name: value for name, value in asdict(facts).items() if name not in OF_MEETING}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _key(facts: Facts) -> str:
    where = slug(facts.city or facts.country) or slug(facts.title) or "meeting"
    return KeyRing(Meeting).take(f"{facts.date}-{where}"[:110] if facts.date else where)


def _programme(meeting: Meeting, items: Sequence[FoundItem], by: str) -> None:
    made: list[ProgrammeItem] = []
    known: dict[tuple[str, str], Attendee] = {}
    for ordinal, item in enumerate(items):
        check_day(item.date)
        check_hours(item.start_time, item.end_time)
        row = ProgrammeItem.objects.create(
            key=f"p{secrets.token_hex(6)}", meeting=meeting, ordinal=ordinal, kind=item.kind,
            number=item.number[:40], title=item.title, date=item.date,
            start_time=item.start_time, end_time=item.end_time,
            parent=made[item.parent] if 0 <= item.parent < len(made) else None,
        )  # fmt: skip
        made.append(row)
        for place, person in enumerate(item.people):
            # One person whom the programme prints twice is listed once: the same words, same seat.
            mark = (folded(person.name), folded(person.organization))
            if mark not in known:
                known[mark] = _listed(meeting, person, by)
            Seat.objects.get_or_create(
                item=row, attendee=known[mark], role=person.role, defaults={"ordinal": place}
            )


def _listed(meeting: Meeting, person: FoundPerson, by: str) -> Attendee:
    return Attendee.objects.create(
        key=f"a{secrets.token_hex(6)}", meeting=meeting, name=person.name[:300],
        organization=person.organization[:300], post=person.post[:300], country=person.country,
        sector=person.sector, by=by,
    )  # fmt: skip


def _keep_note(meeting: Meeting, note: ConceptNote, source: Incoming, by: str) -> None:
    terms = Terms(Access.RESTRICTED, by=by, reason=f"concept note of {meeting.key}")
    done = ingest([replace(source, meeting=meeting.key)], terms).outcomes[0]
    kept = Expression.objects.get(key=done.key)
    ConceptNote.objects.filter(pk=note.pk).update(expression=kept)
