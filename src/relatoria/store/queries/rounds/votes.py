"""Votes of a round as columns, and what was said with them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Exists, Max, OuterRef, QuerySet

from relatoria.store.models import (
    Ballot,
    Channel,
    DraftMessage,
    HandCount,
    Reaction,
    Review,
    Round,
    RoundParticipant,
)
from relatoria.store.prepared import Prepared
from relatoria.store.rounds.casting import VOTE_OF

_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Cast:
    """Votes in the order they were cast, re-votes too. Numbers are those of rows."""

    participants: array[int] = field(default_factory=lambda: array("q"))
    messages: array[int] = field(default_factory=lambda: array("q"))
    codes: array[int] = field(default_factory=lambda: array("b"))
    """Values of `Vote`."""
    last: int = 0
    """Number of the last ballot read; where to go on."""


def cast_since(row: Round, after: int = 0) -> Cast:
    """Votes of ``row`` later than the ballot ``after``."""
    who, what, codes, last = array("q"), array("q"), array("b"), after
    rows = Ballot.objects.filter(round=row, pk__gt=after).order_by("pk")
    found = rows.values_list("pk", "participant_id", "message_id", "reaction")
    for number, person, message, reaction in found.iterator(chunk_size=_AT_ONCE):
        who.append(person)
        what.append(message)
        codes.append(VOTE_OF[reaction])
        last = number
    return Cast(who, what, codes, last)


def last_ballot(row: Round) -> int:
    """Number of the last ballot; what answers about ``row`` rest on."""
    return Ballot.objects.filter(round=row).aggregate(last=Max("pk"))["last"] or 0


def left_out(row: Round) -> frozenset[int]:
    """Messages kept out of the opinion map: rejected, or about the participants themselves."""
    rows = DraftMessage.objects.filter(round=row)
    wrong = rows.filter(review=Review.REJECTED.value) | rows.filter(about_participants=True)
    return frozenset(wrong.values_list("pk", flat=True))


def in_force(row: Round) -> QuerySet[Ballot]:
    """The last turn of every participant on every message."""
    later = Ballot.objects.filter(
        participant=OuterRef("participant"), message=OuterRef("message"), turn__gt=OuterRef("turn")
    )
    return Ballot.objects.filter(~Exists(later), round=row)


_MINE = Prepared(
    lambda number: (
        Ballot.objects.filter(participant=number)
        .order_by("pk")
        .values_list("message_id", "reaction", "reservation")
    ),
    -1,
)


def mine(participant: RoundParticipant) -> dict[int, tuple[str, str]]:
    """What ``participant`` said last of each message: reaction and reservation."""
    rows = _MINE.rows(participant.pk)
    return {message: (reaction, reservation) for message, reaction, reservation in rows}


@dataclass(frozen=True, slots=True)
class Position:
    """What a delegation or named participant says of a message."""

    name: str
    reaction: str
    reservation: str
    language: str
    on: str
    """Key of the message it was said of: its own, or one it came of."""
    on_paper: bool


def positions(row: Round) -> dict[str, tuple[Position, ...]]:
    """For each message of a round of positions, who says what, by name."""
    found: dict[str, list[Position]] = {}
    rows = in_force(row).order_by("participant__delegation", "participant__name", "pk")
    for one in rows.values_list(
        "message__key", "participant__delegation", "participant__name", "participant__external",
        "reaction", "reservation", "language", "channel",
    ):  # fmt: skip
        key, delegation, name, external, reaction, reservation, language, channel = one
        found.setdefault(key, []).append(
            Position(
                delegation or name or external, reaction, reservation, language, key,
                channel == Channel.PAPER.value,
            )
        )  # fmt: skip
    return {key: tuple(rows) for key, rows in found.items()}


def reaction_counts(row: Round) -> dict[int, dict[str, int]]:
    """For each message, how many say each reaction now."""
    found: dict[int, dict[str, int]] = {}
    for message, reaction in in_force(row).values_list("message_id", "reaction"):
        counts = found.setdefault(message, dict.fromkeys((r.value for r in Reaction), 0))
        counts[reaction] += 1
    return found


DECLARED = ("sector", "subregion", "country", "delegation")
"""What participants may declare of themselves, or is declared for a delegation."""


def declared(row: Round, what: str) -> Mapping[int, str]:
    """What participants declared; who declared nothing is not there."""
    rows = RoundParticipant.objects.filter(round=row).exclude(**{what: ""})
    return dict(rows.values_list("pk", what))


@dataclass(frozen=True, slots=True)
class Hands:
    """A show of hands, as counted last for a group."""

    group: str
    in_favour: int
    against: int
    neither: int


def hands(row: Round) -> dict[int, tuple[Hands, ...]]:
    """For each message, the last count of every group that raised hands."""
    found: dict[int, dict[str, Hands]] = {}
    for one in HandCount.objects.filter(message__round=row):
        counted = Hands(one.group, one.in_favour, one.against, one.neither)
        found.setdefault(one.message_id, {})[one.group] = counted
    return {message: tuple(groups.values()) for message, groups in found.items()}


def people(row: Round) -> int:
    """How many have voted."""
    return Ballot.objects.filter(round=row).values("participant_id").distinct().count()


def turnout(row: Round) -> tuple[int, int]:
    """Of those invited, how many there are and how many have reacted."""
    invited = RoundParticipant.objects.filter(round=row, revoked_at=None)
    reacted = invited.filter(Exists(Ballot.objects.filter(participant=OuterRef("pk"))))
    return invited.count(), reacted.count()
