"""A round and its messages, as a page shows them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import (
    DraftMessage,
    MayTakePart,
    Review,
    Round,
    RoundStage,
    Shown,
)
from relatoria.store.prepared import Prepared
from relatoria.store.queries.links import MeetingLink
from relatoria.store.remembering import remembered
from relatoria.store.rounds.lineage import origins


@dataclass(frozen=True, slots=True)
class RoundCard:
    """A round with its rules."""

    key: str
    manner: str
    titles: Mapping[str, str]
    introductions: Mapping[str, str]
    stage: str
    """As of now: closed from its deadline on."""
    opened_at: datetime | None
    closes_at: datetime | None
    silence: bool
    may_take_part: str
    submissions: bool
    moderation: str
    longest: int
    shown: str
    shown_before_close: bool
    smallest: int
    votes_published: bool
    meeting: MeetingLink | None
    messages: int
    follows: str
    """Key of the round before; empty where there is none."""

    @property
    def is_open(self) -> bool:
        """Whether it takes reactions."""
        return self.stage == RoundStage.OPEN.value

    @property
    def positions(self) -> bool:
        """Whether named participants take positions."""
        return self.manner == "positions"


@dataclass(frozen=True, slots=True)
class MessageCard:
    """A draft message."""

    number: int
    """Of its row, to find votes by."""
    key: str
    ordinal: int
    texts: Mapping[str, str]
    original: str
    outcome: str
    about_participants: bool
    authors: tuple[str, ...]
    """Of its words and of those it came of; each once."""
    statements: tuple[str, ...]
    origins: tuple[str, ...]
    """Keys of the messages it came of, nearest first."""
    carried_from: str
    submitted: bool
    """By a participant, whom nobody is told."""

    def wording(self, language: str) -> tuple[str, str]:
        """The text to show to a reader of ``language``, and the language it is in."""
        if language in self.texts:
            return self.texts[language], language
        return self.texts[self.original], self.original


def rounds(viewer: Viewer) -> QuerySet[Round]:
    """Rounds the viewer may know of: the public, those that are open to it in some way."""
    found = Round.objects.select_related("meeting", "follows")
    if viewer.trusted:
        return found
    theirs = Q(shown=Shown.EVERYBODY.value) | Q(may_take_part=MayTakePart.ANYBODY.value)
    meetings = access.meetings(viewer)
    return (
        found.filter(theirs)
        .exclude(stage=RoundStage.DRAFT.value)
        .filter(Q(meeting=None) | Q(meeting__in=meetings))
    )


def round_with(key: str) -> Round | None:
    """The round with ``key``, whoever asks; its meeting and the round before come with it."""
    # A copy: what somebody's request does to its row must not reach another's.
    return copy(_round(key))


@remembered
def _round(key: str) -> Round | None:
    return Round.objects.select_related("meeting", "follows").filter(key=key).first()


def listed(viewer: Viewer) -> tuple[RoundCard, ...]:
    """Every round the viewer may know of: open ones first, then the latest."""
    cards = [round_card(one) for one in rounds(viewer)]
    return tuple(sorted(cards, key=lambda card: not card.is_open))


def round_card(row: Round, now: datetime | None = None) -> RoundCard:
    """``row`` as of ``now``."""
    moment = now or timezone.now()
    over = row.stage == RoundStage.OPEN.value and not row.takes_votes(moment)
    return RoundCard(
        row.key,
        row.manner,
        row.titles,
        row.introductions,
        RoundStage.CLOSED.value if over else row.stage,
        row.opened_at,
        row.closes_at,
        row.silence,
        row.may_take_part,
        row.submissions,
        row.moderation,
        row.longest,
        row.shown,
        row.shown_before_close,
        row.smallest,
        row.votes_published,
        MeetingLink(row.meeting.key, row.meeting.title, row.meeting.date) if row.meeting else None,
        len(messages(row)),
        row.follows.key if row.follows else "",
    )


def shown_messages(row: Round) -> QuerySet[DraftMessage]:
    """Messages participants are asked about."""
    return DraftMessage.objects.filter(round=row, review=Review.ACCEPTED.value, ended_by=None)


_LAST = Prepared(
    lambda number: DraftMessage.objects.filter(round=number).order_by("-pk").values_list("pk")[:1],
    -1,
)


def messages(row: Round) -> tuple[MessageCard, ...]:
    """The messages participants are asked about, in their order."""
    # A participant's own message may be shown at once, which no entry of the log tells.
    last = _LAST.first(row.pk)
    return _messages(row.pk, last and last[0])


@remembered
def _messages(row: int, last: int | None) -> tuple[MessageCard, ...]:
    round_ = Round.objects.get(pk=row)
    came = origins(round_)
    authors = dict(DraftMessage.objects.filter(round=row).values_list("key", "authors"))
    found = shown_messages(round_).select_related("carried_from").order_by("ordinal")
    return tuple(message_card(one, came.get(one.key, ()), authors) for one in found)


def message_card(
    row: DraftMessage, came_of: tuple[str, ...], authors: Mapping[str, list[str]]
) -> MessageCard:
    """``row`` with the authors of its words and of those it came of."""
    named = dict.fromkeys(name for key in (row.key, *came_of) for name in authors.get(key, []))
    return MessageCard(
        row.pk,
        row.key,
        row.ordinal,
        row.texts,
        row.original,
        row.outcome,
        row.about_participants,
        tuple(named),
        tuple(row.statements),
        came_of,
        row.carried_from.key if row.carried_from else "",
        row.submitted_by_id is not None,
    )
