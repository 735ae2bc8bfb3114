"""A round from draft to closed: its settings, its messages, its opening and closing."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from relatoria.errors import InputError
from relatoria.i18n import LANGUAGES
from relatoria.store import journal
from relatoria.store.models import (
    DraftMessage,
    Manner,
    MayTakePart,
    Meeting,
    Moderation,
    Review,
    Round,
    RoundStage,
    Shown,
)
from relatoria.store.transactions import one_writer

LONGEST_MESSAGE = 4_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class RoundSettings:
    """What a facilitator decides about a round."""

    titles: Mapping[str, str]
    introductions: Mapping[str, str] = field(default_factory=dict)
    manner: Manner = Manner.POSITIONS
    closes_at: datetime | None = None
    silence: bool = False
    may_take_part: MayTakePart = MayTakePart.INVITED
    submissions: bool = False
    moderation: Moderation = Moderation.BEFORE
    longest: int = 280
    shown: Shown = Shown.EVERYBODY
    shown_before_close: bool = True
    smallest: int = 5
    per_address: int = 30
    votes_published: bool = False
    meeting: Meeting | None = None
    follows: Round | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a message to be made, and where they come from."""

    texts: Mapping[str, str]
    """Language to wording."""
    original: str
    authors: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    """Public keys of statements it is drawn from."""


def settings_of(round_: Round) -> RoundSettings:
    """The settings a round has."""
    return RoundSettings(
        titles=round_.titles, introductions=round_.introductions, manner=Manner(round_.manner),
        closes_at=round_.closes_at, silence=round_.silence,
        may_take_part=MayTakePart(round_.may_take_part), submissions=round_.submissions,
        moderation=Moderation(round_.moderation), longest=round_.longest,
        shown=Shown(round_.shown), shown_before_close=round_.shown_before_close,
        smallest=round_.smallest, per_address=round_.per_address,
        votes_published=round_.votes_published, meeting=round_.meeting, follows=round_.follows,
    )  # fmt: skip


def create(settings: RoundSettings, by: str) -> Round:
    """A draft round. Raises InputError where its settings do not go together."""
    _check(settings)
    with transaction.atomic():
        made = Round.objects.create(
            key=f"round-{secrets.token_hex(5)}", created_by=by, **_columns(settings)
        )
        journal.append(by, [journal.Act("create", "round", made.key, after=_told(settings))])
    return made


def edit(round_: Round, settings: RoundSettings, version: int, by: str) -> Round:
    """Change the settings as of ``version``.

    Raises InputError where somebody changed them meanwhile, or where the round was opened and its
    manner would change.
    """
    _check(settings)
    if round_.stage != RoundStage.DRAFT.value and settings.manner.value != round_.manner:
        raise InputError("the manner of a round stays once it was opened", where=round_.key)
    with transaction.atomic():
        changed = Round.objects.filter(pk=round_.pk, version=version).update(
            version=F("version") + 1, **_columns(settings)
        )
        if not changed:
            raise InputError(
                "somebody changed this round meanwhile",
                where=round_.key,
                remedy="Look at it again, then save",
            )
        journal.append(by, [journal.Act("edit", "round", round_.key, after=_told(settings))])
    return Round.objects.get(pk=round_.pk)


def open_round(round_: Round, by: str) -> None:
    """Let participants in. Raises InputError without an accepted message or after the deadline."""
    if not round_.messages.filter(review=Review.ACCEPTED.value, ended_by=None).exists():
        raise InputError("a round needs a message", where=round_.key, remedy="Add one first")
    now = timezone.now()
    if round_.closes_at is not None and round_.closes_at <= now:
        raise InputError(
            "the deadline has passed", where=round_.key, remedy="Set a later one, then open"
        )
    if round_.silence and round_.closes_at is None:
        raise InputError("a silence procedure needs its deadline", where=round_.key)
    _staged(round_, RoundStage.OPEN, by, opened_at=round_.opened_at or now, settled_at=None)


def close_round(round_: Round, by: str, reason: str = "") -> None:
    """Take no more reactions."""
    _staged(round_, RoundStage.CLOSED, by, reason)


def _staged(
    round_: Round, stage: RoundStage, by: str, reason: str = "", **columns: datetime | None
) -> None:
    with transaction.atomic():
        before = round_.stage
        Round.objects.filter(pk=round_.pk).update(
            stage=stage.value, version=F("version") + 1, **columns
        )
        journal.append(
            by,
            [journal.Act("stage", "round", round_.key, before, stage.value, reason)],
        )
    round_.refresh_from_db()


def add_message(
    round_: Round, wording: Wording, by: str, *, about_participants: bool = False
) -> DraftMessage:
    """A message of the facilitators, open to reactions. Raises InputError without words."""
    texts = checked_texts(wording.texts, wording.original)
    with one_writer():
        message = new_message(
            round_, texts, wording.original, authors=list(wording.authors),
            statements=list(wording.statements), about_participants=about_participants,
        )  # fmt: skip
        after = {"round": round_.key, "texts": texts}
        journal.append(by, [journal.Act("add", "draft-message", message.key, after=after)])
    return message


def new_message(
    round_: Round, texts: Mapping[str, str], original: str, **columns: object
) -> DraftMessage:
    """A message with the next number; inside somebody's transaction."""
    last = DraftMessage.objects.filter(round=round_).aggregate(last=Max("ordinal"))["last"]
    columns.setdefault("key", f"msg-{secrets.token_hex(5)}")
    fields = {"texts": dict(texts), "original": original, "ordinal": (last or 0) + 1, **columns}
    return DraftMessage.objects.create(round=round_, **fields)


def translate(message: DraftMessage, texts: Mapping[str, str], version: int, by: str) -> None:
    """Change translations of a message; its original wording stays what people reacted to.

    Raises InputError where somebody changed them meanwhile.
    """
    given = {**checked_texts(texts, ""), message.original: message.texts[message.original]}
    with transaction.atomic():
        before = message.texts
        changed = DraftMessage.objects.filter(pk=message.pk, version=version).update(
            texts=given, version=F("version") + 1
        )
        if not changed:
            raise InputError("somebody changed this message meanwhile", where=message.key)
        act = journal.Act("translate", "draft-message", message.key, before, given)
        journal.append(by, [act])


def checked_texts(texts: Mapping[str, str], original: str) -> dict[str, str]:
    """``texts`` without blanks. Raises InputError without the original's words, or too long."""
    kept = {
        language: text.replace("\x00", "").strip()
        for language, text in texts.items()
        if language in LANGUAGES and text.strip()
    }
    if original and original not in kept:
        raise InputError("a message needs its words in the language it is written in")
    if any(len(text) > LONGEST_MESSAGE for text in kept.values()):
        raise InputError(f"a message may have {LONGEST_MESSAGE} characters", remedy="Split it")
    return kept


def _check(settings: RoundSettings) -> None:
    if not any(text.strip() for text in settings.titles.values()):
        raise InputError("a round needs a title in one language at least")
    if settings.silence and settings.manner is not Manner.POSITIONS:
        raise InputError(
            "a silence procedure takes positions",
            why="only a named participant can object",
            remedy="Choose the manner “positions”, or leave out the silence procedure",
        )
    if settings.manner is Manner.POSITIONS and settings.may_take_part is MayTakePart.ANYBODY:
        raise InputError(
            "positions are taken by those invited", remedy="Invite the delegations by link"
        )


def _columns(settings: RoundSettings) -> dict[str, object]:
    return {
        "titles": dict(settings.titles), "introductions": dict(settings.introductions),
        "manner": settings.manner.value, "closes_at": settings.closes_at,
        "silence": settings.silence, "may_take_part": settings.may_take_part.value,
        "submissions": settings.submissions, "moderation": settings.moderation.value,
        "longest": settings.longest, "shown": settings.shown.value,
        "shown_before_close": settings.shown_before_close, "smallest": settings.smallest,
        "per_address": settings.per_address, "votes_published": settings.votes_published,
        "meeting": settings.meeting, "follows": settings.follows,
    }  # fmt: skip


def _told(settings: RoundSettings) -> dict[str, object]:
    told = _columns(settings)
    told["closes_at"] = settings.closes_at.isoformat() if settings.closes_at else None
    told["meeting"] = settings.meeting.key if settings.meeting else None
    told["follows"] = settings.follows.key if settings.follows else None
    return told
