"""A part per session: who led it, who spoke, what each one said, the floor debate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    Part,
    PartKind,
    Sentence,
    SentenceKind,
    Tally,
    printed,
)
from relatoria.drafting.writing.cast import Cast, Described
from relatoria.drafting.writing.passages import SourceSentence
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.drafting.writing.turns import TurnWriter
from relatoria.model import Contribution, Event, EventKind, Mode, Role, Span, Statement

_SITTINGS = (EventKind.SESSION, EventKind.PANEL, EventKind.CEREMONY, EventKind.FLOOR_DEBATE)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of a record that its sessions are written from."""

    sentences: dict[str | None, list[SourceSentence]]
    statements: dict[str | None, list[Statement]]


class SessionWriter:
    """Writes the sessions of one record."""

    def __init__(self, pen: Pen, cast: Cast, turns: TurnWriter, material: Material) -> None:
        self._pen, self._cast, self._turns, self._material = pen, cast, turns, material
        self._record = pen.record

    def parts(self) -> list[Part]:
        """The sessions in the order in which the text tells of them."""
        found = []
        for event in self._in_order():
            if event.parent in self._panels():
                continue
            part = self._part(event)
            if part is not None:
                found.append(part)
        return found

    def others(self, said: Sequence[Contribution]) -> Part | None:
        """Contributions that belong to no session."""
        paragraphs = [one for turn in said for one in self._turn(turn, introduced=set())]
        if not paragraphs:
            return None
        title = self._pen.phrases.say("report.part.other")
        return Part(self._pen.ids.next("part"), PartKind.SESSION, title, tuple(paragraphs))

    def _panels(self) -> set[str]:
        return {e.id for e in self._record.events if e.kind is EventKind.SESSION}

    def _in_order(self) -> list[Event]:
        events = [event for event in self._record.events if event.kind in _SITTINGS]
        heard = {turn.event for turn in self._record.contributions}
        told = [e for e in events if e.id in heard or any(
            p.event == e.id and p.role in (Role.SPEAKER, Role.MODERATOR, Role.CHAIR)
            for p in self._record.participations
        ) or any(child.parent == e.id for child in events)]  # fmt: skip
        return sorted(told, key=self._start)

    def _start(self, event: Event) -> tuple[int, int]:
        said = [turn.start for turn in self._record.contributions if turn.event == event.id]
        place = min(said, default=event.start if event.start is not None else 1 << 60)
        order = [one.id for one in self._record.events].index(event.id)
        return place, order

    def _part(self, event: Event) -> Part | None:
        inner = [one for one in self._in_order() if one.parent == event.id]
        parts = [part for part in (self._panel(one, n) for n, one in enumerate(inner, 1)) if part]
        paragraphs = self._paragraphs(event)
        debate = self._debate(event)
        if debate is not None:
            parts.append(debate)
        if not paragraphs and not parts:
            return None
        return Part(
            self._pen.ids.next("part"),
            PartKind.SESSION,
            self._title(event),
            tuple(paragraphs),
            tuple(parts),
            self._title_source(event),
            self._pen.name(event.id),
            self._pen.language,
        )

    def _panel(self, event: Event, number: int) -> Part | None:
        paragraphs = self._paragraphs(event)
        debate = self._debate(event)
        if not paragraphs and debate is None:
            return None
        title = self._pen.phrases.say("report.panel", n=self._pen.phrases.say.number(number))
        return Part(
            self._pen.ids.next("part"),
            PartKind.SESSION,
            title,
            tuple(paragraphs),
            (debate,) if debate else (),
            self._title_source(event),
            self._pen.name(event.id),
        )

    def _title(self, event: Event) -> str:
        title = printed(event.title)
        if event.number and event.kind is EventKind.SESSION and event.number not in title[:12]:
            return self._pen.phrases.say("report.session", n=event.number, title=title)
        return title

    def _title_source(self, event: Event) -> tuple[Citation, ...]:
        ends = ((event.programme_start, event.programme_end), (event.start, event.end))
        for start, end in ends:
            if start is not None and end is not None and end > start:
                return (self._pen.citation([Span(start, end)], CitationRelation.DERIVED_FROM),)
        return ()

    def _paragraphs(self, event: Event) -> list[Paragraph]:
        """Who led, who spoke, and the contributions outside the floor debate."""
        panel = self._cast.seats(event.id, Role.SPEAKER)
        said = [
            turn for turn in self._of(event.id)
            if turn.mode is not Mode.FLOOR_DEBATE and turn.parent is None
        ]  # fmt: skip
        introduced = {one.agent for one in panel if one.agent}
        paragraphs = self._presentation(event, panel)
        for turn in said:
            paragraphs += self._turn(turn, introduced)
            if turn.attributed_to:
                introduced.add(turn.attributed_to)
        return paragraphs

    def _debate(self, event: Event) -> Part | None:
        turns = [
            turn for turn in self._of(event.id)
            if turn.mode is Mode.FLOOR_DEBATE or turn.parent is not None
        ]  # fmt: skip
        paragraphs = [one for turn in turns for one in self._turn(turn, set())]
        if not paragraphs:
            return None
        title = self._pen.phrases.say("report.part.floor_debate")
        return Part(
            self._pen.ids.next("part"), PartKind.FLOOR_DEBATE, title, tuple(paragraphs),
            event=self._pen.name(event.id),
        )  # fmt: skip

    def _of(self, event: str) -> list[Contribution]:
        said = [turn for turn in self._record.contributions if turn.event == event]
        return sorted(said, key=lambda turn: turn.start)

    def _turn(self, turn: Contribution, introduced: set[str]) -> list[Paragraph]:
        return self._turns.write(
            turn,
            self._material.sentences.get(turn.id, ()),
            self._material.statements.get(turn.id, ()),
            introduced=turn.attributed_to in introduced,
        )

    def _presentation(self, event: Event, panel: Sequence[Described]) -> list[Paragraph]:
        """«The session was moderated by… Four speakers took part: …»."""
        pen, sentences = self._pen, []
        for role in (Role.CHAIR, Role.MODERATOR):
            led = self._cast.seats(event.id, role)
            # Whom two sources seat differently stands among the discrepancies instead.
            if led and not self._is_disputed(event, led):
                sentences.append(self._led(f"report.{role.value}", led))
        speakers = [one for one in panel if one.agent]
        if speakers:
            sentences.append(self._speakers(speakers))
        return [pen.paragraph(sentences)] if sentences else []

    def _is_disputed(self, event: Event, led: Sequence[Described]) -> bool:
        """Whether sources disagree on who led, and the text itself does not seat ``led``."""
        fields = {one.field for one in self._record.conflicts if one.subject == event.id}
        if not fields & {"moderator", "chair"}:
            return False
        seated = {
            part.agent for part in self._record.participations
            if part.event == event.id and part.source == "text"
            and part.role in (Role.MODERATOR, Role.CHAIR)
        }  # fmt: skip
        return not any(one.agent in seated for one in led)

    def _led(self, key: str, led: Sequence[Described]) -> Sentence:
        pen = self._pen
        names = pen.phrases.listed([self._full(one) for one in led])
        made = Composition(pen.phrases.say(key, who=names)).cite(*[one.citation for one in led])
        return pen.sentence(SentenceKind.REPORTED, made)

    def _speakers(self, speakers: Sequence[Described]) -> Sentence:
        pen = self._pen
        names = pen.phrases.listed([self._full(one) for one in speakers])
        text = pen.phrases.counted("report.speakers", len(speakers), who=names)
        made = Composition(text).cite(*[one.citation for one in speakers])
        counted = tuple(pen.name(one.agent or "") for one in speakers)
        return pen.sentence(SentenceKind.COUNTED, made, tallies=[Tally(len(counted), counted)])

    def _full(self, one: Described) -> str:
        if not self._pen.is_foreign or not one.description:
            return one.full
        return f"{one.name} ({self._pen.phrases.quoted(one.description)})"
