"""What was captured at a meeting as a document, and the record that reading it gives.

The document prints the programme item, who chaired it, and each intervention under the name of
whoever was chosen as its speaker. Who speaks was decided by people and is taken as such;
statements, lists and figures inside the words are found by the same readers as in any document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from relatoria.formats import read_document
from relatoria.model import (
    Agent,
    AgentKind,
    Contribution,
    Event,
    EventKind,
    Mode,
    Participation,
    Place,
    Record,
    Role,
    Span,
    Statement,
    StatementKind,
)
from relatoria.reading.coverage import coverage_of
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.passages import passages_of
from relatoria.reading.source import Source, source_of
from relatoria.store.models import Attendee, Intervention, Meeting, ProgrammeItem, Sector
from relatoria.store.preparation.making import preparation_of
from relatoria.store.preparation.programme import items_of

KIND = "minutes"
"""Kind of document: notes taken at the table are the minutes of a meeting."""
_MEETING = "meeting"
_LEADING = (Role.CHAIR.value, Role.MODERATOR.value)


@dataclass(frozen=True, slots=True)
class Words:
    """What the document says besides what was said, in the language of the meeting."""

    heading: str
    unknown: str
    """How a speaker is called of whom nothing is known."""
    roles: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Composed:
    """A document and its record."""

    data: bytes
    record: Record
    open: tuple[Attendee, ...]
    """Speakers of whom nobody has said who of the register they are."""
    decided: dict[str, str]
    """Whom people named: agent of the record → key in the register, empty for somebody new."""


@dataclass(slots=True)
class _Sheet:
    """The text as it grows, and what stands where."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    turns: list[tuple[Span, Span, Intervention]] = field(default_factory=list)
    """Where the words stand, where their speaker is named."""
    seats: list[tuple[Span, ProgrammeItem, Attendee, str]] = field(default_factory=list)
    items: list[tuple[Span, ProgrammeItem]] = field(default_factory=list)

    def put(self, text: str) -> Span:
        start = self.length
        self.parts.append(f"{text}\n\n")
        self.length += len(text) + 2
        return Span(start, start + len(text))


def compose(meeting: Meeting, words: Words) -> Composed:
    """The document of everything captured at ``meeting`` and not taken back."""
    said = list(
        Intervention.objects.filter(meeting=meeting, withdrawn_at=None)
        .select_related("attendee", "attendee__agent", "item")
        .order_by("said_at", "id")
    )
    sheet = _sheet(meeting, said, words)
    data = "".join(sheet.parts).encode()
    language = preparation_of(meeting).language or "en"
    document = replace(
        read_document(data, f"captured-{meeting.key}.md"),
        kind=KIND, language=language, title=meeting.title, date=meeting.date or None,
    )  # fmt: skip
    source = source_of(document)
    turns = tuple(_contribution(n, *turn) for n, turn in enumerate(sheet.turns, start=1))
    people = _people(sheet)
    statements, enumerations = statements_of(source, turns)
    record = Record(
        document=document,
        events=tuple(_events(meeting, sheet)),
        agents=tuple(_agent(one) for one in people),
        participations=tuple(_participations(sheet)),
        contributions=turns,
        statements=_with_kinds(source, sheet, turns, statements),
        enumerations=enumerations,
        claims=claims_of(source),
    )
    record = replace(record, passages=passages_of(source, record))
    record = replace(record, coverage=coverage_of(source, record))
    return Composed(
        data, record, tuple(one for one in people if one.matching == "open"),
        {one.key: one.agent.key if one.agent else "" for one in people if one.matching != "open"},
    )  # fmt: skip


def _sheet(meeting: Meeting, said: Sequence[Intervention], words: Words) -> _Sheet:
    sheet = _Sheet()
    sheet.put(f"# {_line(meeting.title)}")
    sheet.put(words.heading)
    by_item: dict[int | None, list[Intervention]] = {}
    for one in said:
        by_item.setdefault(one.item_id, []).append(one)
    for item in items_of(meeting):
        spoken = by_item.pop(item.pk, [])
        if spoken:
            start = sheet.put(f"## {_line(_heading(item))}").start
            _leaders(sheet, item, words)
            _turns(sheet, spoken, words)
            sheet.items.append((Span(start, sheet.length - 2), item))
    # What was said in an item that was withdrawn since, or in none, stands at the end.
    rest = sorted((one for some in by_item.values() for one in some), key=lambda one: one.said_at)
    if rest:
        _turns(sheet, rest, words)
    return sheet


def _leaders(sheet: _Sheet, item: ProgrammeItem, words: Words) -> None:
    """Who chaired or moderated: those seated so who were there."""
    for seat in item.seats.filter(role__in=_LEADING).select_related("attendee", "attendee__agent"):
        if seat.attendee.present_at is None:
            continue
        label = f"{words.roles.get(seat.role, seat.role)}: "
        span = sheet.put(label + _line(_described(seat.attendee)))
        place = Span(span.start + len(label), span.end)
        sheet.seats.append((place, item, seat.attendee, seat.role))


def _turns(sheet: _Sheet, spoken: Iterable[Intervention], words: Words) -> None:
    for one in spoken:
        name = _described(one.attendee) if one.attendee else one.described or words.unknown
        label = sheet.put(f"### {_line(name)}")
        text = sheet.put("\n".join(map(_kept, one.text.split("\n"))))
        sheet.turns.append((text, Span(label.start + 4, label.end), one))


def _described(one: Attendee) -> str:
    """Name, post and organisation, as somebody takes part."""
    return ", ".join(part for part in (one.name, one.post, one.organization) if part)


def _heading(item: ProgrammeItem) -> str:
    return ". ".join(part for part in (item.number, item.title) if part)


def _line(text: str) -> str:
    return " ".join(text.split())


def _kept(line: str) -> str:
    """A line that would become a heading of the document stays what somebody said."""
    return f"\\{line}" if line.startswith("#") else line


def _contribution(number: int, text: Span, label: Span, one: Intervention) -> Contribution:
    known = one.attendee
    floor = known is None and one.item is not None and one.item.kind == EventKind.FLOOR_DEBATE
    return Contribution(
        id=f"c-{number}",
        start=text.start,
        end=text.end,
        mode=Mode.FLOOR_DEBATE if floor else Mode.REPORTED_SPEECH,
        attribution_text=_line(_described(known)) if known else one.described,
        attribution=label if known or one.described else None,
        attributed_to=known.key if known else None,
        rule="captured" if known else "unnamed",
        event=one.item.key if one.item and one.item.withdrawn_at is None else _MEETING,
    )


def _events(meeting: Meeting, sheet: _Sheet) -> Iterator[Event]:
    place = Place(meeting.city or None, meeting.country or None, meeting.venue or None)
    facts = preparation_of(meeting)
    yield Event(
        _MEETING, EventKind.MEETING, meeting.title, date=meeting.date or None,
        end_date=meeting.end_date or None, place=place, organizers=tuple(facts.organizers),
        mandates=tuple(facts.mandates), themes=tuple(facts.themes),
    )  # fmt: skip
    for span, item in sheet.items:
        yield Event(
            item.key, EventKind(item.kind), item.title, number=item.number or None,
            date=item.date or None, start_time=item.start_time or None,
            end_time=item.end_time or None, parent=_MEETING, start=span.start, end=span.end,
        )  # fmt: skip


def _people(sheet: _Sheet) -> list[Attendee]:
    """Everybody who spoke or led, once, in the order of the document."""
    named = [(span.start, one.attendee) for _, span, one in sheet.turns if one.attendee]
    named += [(span.start, attendee) for span, _, attendee, _ in sheet.seats]
    return list({one.key: one for _, one in sorted(named, key=lambda pair: pair[0])}.values())


def _agent(one: Attendee) -> Agent:
    # The vocabulary of records has no sector for organisations of migrants.
    sector = Sector.CIVIL_SOCIETY.value if one.sector == Sector.MIGRANTS.value else one.sector
    return Agent(
        one.key,
        one.name,
        AgentKind.PERSON,
        country=one.country or None,
        organizations=(one.organization,) if one.organization else (),
        sector=sector or None,
        titles=(one.post,) if one.post else (),
    )


def _participations(sheet: _Sheet) -> Iterator[Participation]:
    for span, item, attendee, role in sheet.seats:
        printed = _line(_described(attendee))
        yield Participation(attendee.key, item.key, Role(role), printed, span.start, span.end)
    told: set[tuple[str, str]] = set()
    for _, label, one in sheet.turns:
        if one.attendee is None:
            continue
        event = one.item.key if one.item and one.item.withdrawn_at is None else _MEETING
        if (one.attendee.key, event) not in told:
            told.add((one.attendee.key, event))
            printed = _line(_described(one.attendee))
            yield Participation(
                one.attendee.key, event, Role.SPEAKER, printed, label.start, label.end
            )


def _with_kinds(
    source: Source,
    sheet: _Sheet,
    turns: Sequence[Contribution],
    statements: Sequence[Statement],
) -> tuple[Statement, ...]:
    """``statements`` and, for each turn whose kind somebody chose and in which the readers found
    no list, the whole of it."""
    held = {one.contribution for one in statements}
    made = list(statements)
    for turn, (_, _, one) in zip(turns, sheet.turns, strict=True):
        if one.kind and turn.id not in held:
            words = source.text[turn.start : turn.end]
            kind = StatementKind(one.kind)
            made.append(Statement(f"k-{turn.id}", turn.start, turn.end, words, kind, turn.id))
    return tuple(sorted(made, key=lambda one: (one.start, -one.end)))
