"""From records to a draft: presentation, sessions or themes, messages, annexes, and the account."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from relatoria.drafting.volumes import Message, Part, PartKind, Volume, build, printed
from relatoria.drafting.writing.accounting import uses_of
from relatoria.drafting.writing.annexes import AnnexWriter
from relatoria.drafting.writing.background import BackgroundWriter
from relatoria.drafting.writing.cast import Cast
from relatoria.drafting.writing.choosing import weights
from relatoria.drafting.writing.introduction import IntroductionWriter
from relatoria.drafting.writing.messages import MessageWriter
from relatoria.drafting.writing.passages import Splitter, sentences_by_owner
from relatoria.drafting.writing.pen import Pen
from relatoria.drafting.writing.phrases import Ids, Phrases
from relatoria.drafting.writing.sessions import Material, SessionWriter
from relatoria.drafting.writing.themes import Theme, ThemeWriter
from relatoria.drafting.writing.turns import TurnWriter
from relatoria.errors import InvalidRecord
from relatoria.model import (
    Contribution,
    Event,
    EventKind,
    Mode,
    Record,
    Span,
    Statement,
    StatementKind,
)
from relatoria.schemes.countries import display_name

Arrangement = Literal["session", "theme"]
Progress = Callable[[int, int], None]
"""Called with the sources done and all of them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a report is to be written."""

    language: str | None = None
    """By default the first record's."""
    by: Arrangement = "session"
    themes: tuple[Theme, ...] = ()
    """The headings, where it is arranged by theme."""
    avoid: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """Document id → passages known to be faulty (a check of the source found them). No sentence is
    chosen for its weight alone that holds one; what has to be carried is carried all the same."""


@dataclass(slots=True)
class _Drafted:
    introduction: list[Part] = field(default_factory=list)
    messages: list[Part] = field(default_factory=list)
    body: list[Part] = field(default_factory=list)
    annexes: list[Part] = field(default_factory=list)
    found: list[Message] = field(default_factory=list)


def draft(
    records: Sequence[Record],
    split: Splitter,
    plan: Plan | None = None,
    *,
    progress: Progress | None = None,
) -> Volume:
    """The draft report of ``records``.

    ``split`` gives the sentences of a text. Nothing is translated: words of a record in another
    language stay as they are, set in
    a frame. Raises InvalidRecord where there is no record, or none from which anything can be
    drafted.
    """
    if not records:
        raise InvalidRecord("there is no record to draft from", remedy="Name a document")
    plan = plan or Plan()
    language = plan.language or records[0].document.language or "en"
    ids, whole = Ids(), _Drafted()
    phrases = Phrases(language)
    for n, record in enumerate(records, start=1):
        made = _one(Pen(record, phrases, ids, plan.avoid.get(record.document.id, ())), split, plan)
        _add(whole, made, record, ids if len(records) > 1 else None)
        if progress:
            progress(n, len(records))
    parts = (*whole.messages, *whole.introduction, *whole.body, *whole.annexes)
    if not parts:
        raise InvalidRecord(
            "nothing can be drafted from this",
            where=", ".join(record.document.name for record in records),
            why="it holds no contribution, statement or section",
            remedy="`relatoria read` shows what was found in it",
        )
    volume = Volume(
        _id(records, language, plan.by),
        _title(records[0]),
        language,
        parts,
        tuple(records),
        tuple(whole.found),
        uses_of(records, parts, whole.found),
        subtitle=phrases.say("report.draft"),
        original_language=language,
        issuing_body=records[0].document.issuing_body,
    )
    return build(volume)


def _one(pen: Pen, split: Splitter, plan: Plan) -> _Drafted:
    record, cast = pen.record, Cast(pen.record)
    material = _material(record, split)
    weight = weights(one for said in material.sentences.values() for one in said)
    turns = TurnWriter(pen, cast, weight)
    made = _Drafted()
    names = _countries(record, pen.phrases.language)
    messages = MessageWriter(pen, cast, turns)
    together = [turn for turn in record.contributions if _is_collective(turn)]
    stated = messages.write([
        turns.write(turn, material.sentences.get(turn.id, ()), material.statements.get(turn.id, ()))
        for turn in together
    ])  # fmt: skip
    made.messages = [stated.part] if stated.part else []
    made.found = stated.found
    introduction = IntroductionWriter(pen, cast, names).part()
    made.introduction = [introduction] if introduction else []
    loose = [
        one for one in material.statements.get(None, ())
        if not record.contributions or one.kind is not StatementKind.AGENDA_TOPIC
    ]  # fmt: skip
    own = BackgroundWriter(pen, turns).parts(
        material.sentences.get(None, ()), loose,
        whole=not record.contributions,
    )  # fmt: skip
    made.body += own
    sessions = SessionWriter(pen, cast, turns, material)
    if plan.by == "theme":
        made.body += ThemeWriter(pen, cast, messages.speakers()).parts(plan.themes)
        silent = [t for t in _alone(record) if not material.statements.get(t.id)]
    else:
        made.body += sessions.parts()
        silent = [turn for turn in _alone(record) if not _is_heard(record, turn)]
    others = sessions.others(silent)
    made.body += [others] if others else []
    annexes = AnnexWriter(pen, cast, names, split)
    made.annexes = annexes.parts()
    short = annexes.abbreviations([*made.messages, *made.introduction, *made.body, *made.annexes])
    made.annexes += [short] if short else []
    return made


def _material(record: Record, split: Splitter) -> Material:
    statements: dict[str | None, list[Statement]] = {}
    for one in sorted(record.statements, key=lambda one: (one.start, -one.end)):
        statements.setdefault(one.contribution, []).append(one)
    return Material(sentences_by_owner(record, split), statements)


def _is_collective(turn: Contribution) -> bool:
    return turn.mode is Mode.COLLECTIVE and turn.event is None


def _alone(record: Record) -> list[Contribution]:
    return [turn for turn in record.contributions if not _is_collective(turn)]


def _is_heard(record: Record, turn: Contribution) -> bool:
    """Whether a session of the report tells of the contribution."""
    sittings = (EventKind.SESSION, EventKind.PANEL, EventKind.CEREMONY, EventKind.FLOOR_DEBATE)
    return any(one.id == turn.event and one.kind in sittings for one in record.events)


def _countries(record: Record, language: str) -> dict[str, str]:
    codes = {agent.country for agent in record.agents}
    codes |= {event.place.country for event in record.events if event.place}
    return {code: display_name(code, language) for code in codes if code}


def _add(whole: _Drafted, one: _Drafted, record: Record, ids: Ids | None) -> None:
    """Put what was drafted from ``record`` into the whole: as a part of its own, given ``ids``."""
    whole.found += one.found
    if ids is None:
        whole.introduction, whole.messages = one.introduction, one.messages
        whole.body, whole.annexes = one.body, one.annexes
        return
    inside = (*one.messages, *one.introduction, *one.body)
    if inside:
        whole.body.append(
            Part(ids.next("part"), PartKind.REPORT, _title(record), (), inside,
                 language=record.document.language)
        )  # fmt: skip
    whole.annexes += one.annexes


def _title(record: Record) -> str:
    meeting: Event | None = next(
        (one for one in record.events if one.kind is EventKind.MEETING and one.title), None
    )
    document = record.document
    return printed(meeting.title if meeting else document.title or document.name)


def _id(records: Sequence[Record], language: str, by: str) -> str:
    """The same for the same sources, language and arrangement."""
    whole = "|".join([*(record.document.sha256 for record in records), language, by])
    return hashlib.sha256(whole.encode()).hexdigest()[:16]
