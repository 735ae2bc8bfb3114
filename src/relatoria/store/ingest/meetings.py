"""Which meeting of the register an event tells of.

The same first day and the same city or country; where titles that both claim to be the
meeting's own have nothing in common, two meetings of one day and city stay two and the pair is
left to people. Two meetings of one document are never made one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from relatoria.errors import InvalidRecord
from relatoria.model import Event, EventKind, Record
from relatoria.schemes.names import words_of
from relatoria.store.ingest.keys import KeyRing, slug
from relatoria.store.ingest.types import Terms
from relatoria.store.models import Event as EventRow
from relatoria.store.models import Meeting
from relatoria.store.rows import Writer, among

_OWN_TITLE = ("rapporteurs_report", "concept_note", "programme", "minutes", "review_report")
"""Kinds of document that print a meeting's title; others describe it in words of their own."""
_APART = 0.3
"""Share of common words below which two titles are of two meetings."""


@dataclass(slots=True)
class Known:
    """A meeting as far as resolving needs it."""

    id: int
    key: str
    title: str
    date: str
    end_date: str
    city: str
    country: str
    venue: str
    public_from: datetime | None
    merged_into: int | None = None
    titles: list[tuple[str, str]] = field(default_factory=list)
    """Language and title as documents that print it have it."""
    new: bool = False


class Calendar:
    """Meetings of the register, and those that this ingest adds to them."""

    def __init__(self, writer: Writer, terms: Terms, public_from: datetime | None) -> None:
        self._writer = writer
        self._terms = terms
        self._public_from = public_from
        self._keys = KeyRing(Meeting)
        self._by_id: dict[int, Known] = {}
        self._by_day: dict[str, list[Known]] = {}
        self.added: list[Known] = []
        self.filled: dict[int, tuple[Known, dict[str, object]]] = {}
        self.doubts: list[tuple[str, str, str]] = []
        """Keys of two meetings that may be one, and why."""

    def look_up(self, records: Iterable[Record]) -> None:
        """Fetch together every meeting that ``records`` may tell of."""
        events = [event for record in records for event in record.events if _is_meeting(event)]
        days = {event.date for event in events if event.date} - self._by_day.keys()
        for day in days:
            self._by_day[day] = []
        found = {one.id: one for one in map(_known, among(_rows(), "date", days))}
        self._enter(found)
        rows = EventRow.objects.filter(kind=EventKind.MEETING.value)
        rows = rows.filter(expression__kind__in=_OWN_TITLE).order_by("id")
        told = rows.values_list("meeting_id", "expression__language", "title")
        for meeting, language, title in among(told, "meeting_id", found):
            if meeting is not None:
                found[meeting].titles.append((language, title))
        self._keys.look_up(_wanted_key(event) for event in events)

    def resolve(self, record: Record, decided: str = "") -> dict[str, Known]:
        """The meetings of ``record`` by the ids of the events they are.

        Where a person has ``decided`` which meeting it is (its key), every event that is one is
        that one, and so is what the record says outside of events.
        """
        if decided:
            return self._decided(record, decided)
        taken: set[int] = set()
        found: dict[str, Known] = {}
        for event in record.events:
            if _is_meeting(event):
                match, near = self._match(event, record, taken)
                match = match or self._add(event, near)
                taken.add(match.id)
                root = self._root(match)
                self._fill(root, event)
                if event.title and record.document.kind in _OWN_TITLE:
                    root.titles.append((record.document.language or "", event.title))
                found[event.id] = root
        return found

    def _decided(self, record: Record, key: str) -> dict[str, Known]:
        row = _rows().filter(key=key).first()
        if row is None:
            raise InvalidRecord("there is no meeting with this key", where=key)
        while row[-1] is not None:
            row = _rows().get(id=row[-1])
        root = self._by_id.get(row[0]) or _known(row)
        ids = [event.id for event in record.events if _is_meeting(event)] or [""]
        return dict.fromkeys(ids, root)

    def _match(
        self, event: Event, record: Record, taken: set[int]
    ) -> tuple[Known | None, list[Known]]:
        """The meeting, and those that might be it where that is not sure."""
        if not event.date:
            return None, []
        near = [
            one
            for one in self._by_day.get(event.date, ())
            if one.id not in taken and same_place(event, self._root(one))
        ]
        fitting = [one for one in near if not _titled_apart(event, record, self._root(one))]
        roots = {self._root(one).id for one in fitting}
        return (fitting[0], []) if len(roots) == 1 else (None, near)

    def _add(self, event: Event, near: Iterable[Known]) -> Known:
        terms = self._terms
        place = event.place
        known = Known(
            id=self._writer.number(Meeting),
            key=self._keys.take(_wanted_key(event)),
            title=event.title,
            date=event.date or "",
            end_date=event.end_date or "",
            city=(place.city if place else None) or "",
            country=(place.country if place else None) or "",
            venue=(place.venue if place else None) or "",
            public_from=self._public_from,
            new=True,
        )
        columns = ("id", "key", "title", "date", "end_date", "city", "country", "venue")
        row = {column: getattr(known, column) for column in columns}
        row["access"] = terms.access.value
        row["public_from"] = known.public_from
        row["attribution_withheld"] = terms.attribution_withheld
        self._writer.add(Meeting, row)
        self._enter({known.id: known})
        self.added.append(known)
        for other in near:
            why = f"both begin on {known.date}, in one place"
            self.doubts.append((self._root(other).key, known.key, why))
        return known

    def _fill(self, known: Known, event: Event) -> None:
        """What the register had no word about; and an earlier end of an embargo.

        A meeting that is closed without a day stays closed until a person opens it.
        """
        if known.new:
            return
        place = event.place
        told = {
            "title": event.title,
            "end_date": event.end_date,
            "city": place.city if place else None,
            "country": place.country if place else None,
            "venue": place.venue if place else None,
        }
        before = self.filled.get(known.id, (known, {}))[1]
        for column, value in told.items():
            if value and not getattr(known, column):
                before[column] = getattr(known, column)
                setattr(known, column, value)
        opens = self._public_from
        if opens is not None and known.public_from is not None and opens < known.public_from:
            before["public_from"] = known.public_from.isoformat()
            known.public_from = opens
        if before:
            self.filled[known.id] = (known, before)

    def _enter(self, found: dict[int, Known]) -> None:
        for known in found.values():
            if known.id not in self._by_id:
                self._by_id[known.id] = known
                self._by_day.setdefault(known.date, []).append(known)
        while (
            missing := {one.merged_into for one in self._by_id.values() if one.merged_into}
            - self._by_id.keys()
        ):
            for known in map(_known, among(_rows(), "id", missing)):
                self._by_id[known.id] = known
                self._by_day.setdefault(known.date, []).append(known)

    def _root(self, known: Known) -> Known:
        while known.merged_into is not None:
            known = self._by_id[known.merged_into]
        return known


def same_place(event: Event, known: Known) -> bool:
    """Whether nothing printed sets the two places apart, and something says they are one."""
    city = (event.place.city if event.place else None) or ""
    country = (event.place.country if event.place else None) or ""
    if country and known.country and country != known.country:
        return False
    if city and known.city:
        here, there = set(words_of(city)), set(words_of(known.city))
        return here <= there or there <= here
    return bool(country and country == known.country)


def _titled_apart(event: Event, record: Record, known: Known) -> bool:
    """Whether both are titled in one language, with nothing in common."""
    if record.document.kind not in _OWN_TITLE or not event.title:
        return False
    language = record.document.language or ""
    titles = [title for spoken, title in known.titles if spoken == language and title]
    return bool(titles) and all(_shared(event.title, title) < _APART for title in titles)


def _shared(one: str, other: str) -> float:
    a = {word for word in words_of(one) if len(word) > 3}
    b = {word for word in words_of(other) if len(word) > 3}
    return len(a & b) / min(len(a), len(b)) if a and b else 1.0


def _is_meeting(event: Event) -> bool:
    return event.kind is EventKind.MEETING


def _wanted_key(event: Event) -> str:
    """``2013-07-10-santiago``; by its title where no place is known."""
    place = event.place
    where = (place and (place.city or place.country)) or ""
    name = slug(where) or slug(event.title) or "meeting"
    return f"{event.date}-{name}"[:110] if event.date else name


def _rows() -> QuerySet[Meeting, tuple[Any, ...]]:
    return Meeting.objects.order_by("id").values_list(
        "id", "key", "title", "date", "end_date", "city", "country", "venue", "public_from",
        "merged_into_id",
    )  # fmt: skip


def _known(row: tuple[Any, ...]) -> Known:
    return Known(*row)
