"""Casting votes: one in force for every participant and message, earlier ones kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import IntegrityError
from django.utils import timezone

from relatoria.errors import InputError
from relatoria.model.vote import Vote
from relatoria.store.models import (
    Ballot,
    Channel,
    DraftMessage,
    Manner,
    Reaction,
    Round,
    RoundParticipant,
)
from relatoria.store.prepared import Prepared
from relatoria.store.transactions import in_turn

LONGEST_RESERVATION = 4_000
"""Characters."""
ALLOWED: Mapping[str, tuple[Reaction, ...]] = {
    Manner.OPEN.value: (Reaction.AGREE, Reaction.DISAGREE, Reaction.PASS),
    Manner.POSITIONS.value: (
        Reaction.SUPPORT,
        Reaction.SUPPORT_WITH_RESERVATION,
        Reaction.OPPOSE,
        Reaction.ABSTAIN,
    ),
}
VOTE_OF: Mapping[str, Vote] = {
    Reaction.AGREE.value: Vote.AGREE,
    Reaction.SUPPORT.value: Vote.AGREE,
    Reaction.SUPPORT_WITH_RESERVATION.value: Vote.AGREE,
    Reaction.DISAGREE.value: Vote.DISAGREE,
    Reaction.OPPOSE.value: Vote.DISAGREE,
    Reaction.PASS.value: Vote.PASS,
    Reaction.ABSTAIN.value: Vote.PASS,
}
"""What a reaction is to the analysis. A reservation travels beside the text, not in the sums."""
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Said:
    """One reaction to one message."""

    message: DraftMessage
    reaction: Reaction
    reservation: str = ""
    language: str = ""
    propensity: float | None = None


def cast(
    participant: RoundParticipant,
    said: Sequence[Said],
    channel: Channel,
    now: datetime | None = None,
) -> int:
    """Write the reactions of ``participant``, all or none; how many are new.

    A reaction that is already in force is not written again, so that a form sent twice counts
    once. Raises InputError where the round is closed, a message is not open, a reaction is not of
    the round's manner, or a reservation has no words.
    """
    moment = now or timezone.now()
    for attempt in range(_TRIES):
        try:
            with in_turn():
                fresh = _fresh(said)
                for one in fresh:
                    _check(participant, one, moment, late=channel is Channel.PAPER)
                return sum(_written(participant, one, channel, moment) for one in fresh)
        except IntegrityError:
            # Somebody wrote this turn a moment earlier: the next one is free.
            if attempt == _TRIES - 1:
                raise
    return 0


_MESSAGE = Prepared(lambda number: DraftMessage.objects.filter(pk=number), -1)
_ROUND = Prepared(lambda number: Round.objects.filter(pk=number), -1)
_LAST = Prepared(
    lambda participant, message: (
        Ballot.objects.filter(participant=participant, message=message)
        .order_by("-turn")
        .values_list("turn", "reaction", "reservation")[:1]
    ),
    -1,
    -2,
)
"""The last turn of a participant on a message."""


def _fresh(said: Sequence[Said]) -> list[Said]:
    """The same with messages and round as they are now: a merge may have come in between."""
    rounds: dict[int, Round] = {}
    found = []
    for one in said:
        message = _MESSAGE.rows(one.message.pk)[0]
        number = message.round_id
        message.round = rounds[number] = rounds.get(number) or _ROUND.rows(number)[0]
        found.append(replace(one, message=message))
    return found


def _check(participant: RoundParticipant, said: Said, now: datetime, *, late: bool) -> None:
    round_ = said.message.round
    if participant.round_id != round_.pk or participant.revoked_at is not None:
        raise InputError("this participant does not take part in the round", where=round_.key)
    if not round_.takes_votes(now) and not late:
        raise InputError("the round is closed", where=round_.key, why="reactions count while open")
    if not said.message.takes_reactions:
        raise InputError(
            "this message is not open to reactions",
            where=said.message.key,
            why="it was merged, split, reworded or not accepted",
        )
    if said.reaction not in ALLOWED[round_.manner]:
        raise InputError(
            f"{said.reaction.value} is no reaction here",
            where=round_.key,
            remedy=f"Say one of {', '.join(one.value for one in ALLOWED[round_.manner])}",
        )
    if len(said.reservation) > LONGEST_RESERVATION:
        raise InputError(
            f"a reservation may have {LONGEST_RESERVATION} characters",
            where=said.message.key,
            remedy="Shorten it",
        )
    if said.reaction is Reaction.SUPPORT_WITH_RESERVATION and not said.reservation.strip():
        raise InputError(
            "a reservation needs its words", where=said.message.key, remedy="Write what it is"
        )


def _written(participant: RoundParticipant, said: Said, channel: Channel, now: datetime) -> bool:
    words = said.reservation.replace("\x00", "").strip()
    last = _LAST.first(participant.pk, said.message.pk)
    if last is not None and last[1:] == (said.reaction.value, words):
        return False
    Ballot.objects.create(
        round_id=participant.round_id,
        message=said.message,
        participant=participant,
        turn=1 if last is None else last[0] + 1,
        reaction=said.reaction.value,
        reservation=words,
        language=said.language,
        channel=channel.value,
        propensity=said.propensity,
        at=now,
    )
    return True


def open_message(round_: Round, key: str) -> DraftMessage:
    """The message with ``key`` in ``round_``. Raises InputError where there is none."""
    found = DraftMessage.objects.select_related("round").filter(round=round_, key=key).first()
    if found is None:
        raise InputError("there is no such message in this round", where=key)
    return found
