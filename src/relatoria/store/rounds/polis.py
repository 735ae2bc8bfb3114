"""Rounds from and to the export format of Polis, so that a conversation can move either way."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime

from django.utils import timezone

from relatoria.formats.polis_csv import Conversation, StatementRow
from relatoria.formats.polis_csv.conversation import Ballots
from relatoria.model.vote import Vote
from relatoria.store import journal
from relatoria.store.models import (
    Ballot,
    Channel,
    DraftMessage,
    JoinedBy,
    Manner,
    MayTakePart,
    Reaction,
    Review,
    Round,
    RoundParticipant,
    RoundStage,
)
from relatoria.store.rounds.casting import VOTE_OF
from relatoria.store.transactions import one_writer

_AT_ONCE = 2_000
_REVIEW = {-1: Review.REJECTED, 0: Review.WAITING, 1: Review.ACCEPTED}
_MODERATED = {review.value: number for number, review in _REVIEW.items()}
_REACTION = {Vote.AGREE: Reaction.AGREE, Vote.DISAGREE: Reaction.DISAGREE, Vote.PASS: Reaction.PASS}


def import_conversation(conversation: Conversation, title: str, language: str, by: str) -> Round:
    """A closed open-manner round with everything ``conversation`` holds, re-votes too.

    A statement that was not moderated keeps its votes and is shown, as Polis shows it.
    """
    with one_writer():
        made = Round.objects.create(
            key=f"round-{secrets.token_hex(5)}", manner=Manner.OPEN.value,
            titles={language: title}, may_take_part=MayTakePart.ANYBODY.value,
            stage=RoundStage.CLOSED.value, opened_at=timezone.now(), created_by=by,
            settled_at=timezone.now(),
        )  # fmt: skip
        messages = _messages(made, conversation, language)
        people = _participants(made, conversation, language)
        _ballots(made, conversation, people, messages)
        after = {"participants": len(people), "votes": len(conversation.ballots)}
        journal.append(by, [journal.Act("import", "round", made.key, after=after)])
    return made


def _messages(round_: Round, conversation: Conversation, language: str) -> dict[str, DraftMessage]:
    names = list(dict.fromkeys((*conversation.statements, *conversation.voted)))
    rows = []
    for place, name in enumerate(names, start=1):
        known = conversation.statements.get(name) or StatementRow(name, moderated=1)
        review = _REVIEW[known.moderated]
        rows.append(
            DraftMessage(
                key=f"{round_.key.replace('round-', 'msg-')}-{place}", round=round_, ordinal=place,
                texts={language: known.text or name}, original=language,
                review=(Review.ACCEPTED if review is Review.WAITING else review).value,
                about_participants=known.is_meta, at=_moment(known.timestamp),
            )
        )  # fmt: skip
    made = DraftMessage.objects.bulk_create(rows, batch_size=_AT_ONCE)
    return dict(zip(names, made, strict=True))


def _participants(
    round_: Round, conversation: Conversation, language: str
) -> list[RoundParticipant]:
    rows = [
        RoundParticipant(
            round=round_, joined_by=JoinedBy.IMPORT.value, external=name[:60], language=language
        )
        for name in conversation.participants
    ]
    return RoundParticipant.objects.bulk_create(rows, batch_size=_AT_ONCE)


def _ballots(
    round_: Round,
    conversation: Conversation,
    people: list[RoundParticipant],
    messages: dict[str, DraftMessage],
) -> None:
    turns: dict[tuple[int, int], int] = {}
    rows: list[Ballot] = []
    cast = conversation.ballots
    for who, what, code, time in zip(
        cast.participants, cast.statements, cast.codes, cast.timestamps, strict=True
    ):
        turns[who, what] = turn = turns.get((who, what), 0) + 1
        message = messages[conversation.voted[what]]
        rows.append(
            Ballot(
                round=round_, message=message, participant=people[who], turn=turn,
                reaction=_REACTION[Vote(code)].value, channel=Channel.IMPORT.value,
                language=message.original, at=_moment(time),
            )
        )  # fmt: skip
        if len(rows) == _AT_ONCE:
            Ballot.objects.bulk_create(rows)
            rows = []
    Ballot.objects.bulk_create(rows)


def _moment(time: int) -> datetime:
    """Exports of the last years count milliseconds, older ones seconds; 0 is not known."""
    if time <= 0:
        return timezone.now()
    try:
        return datetime.fromtimestamp(time / 1000 if time > 10**11 else time, UTC)
    except (OverflowError, ValueError, OSError):
        return timezone.now()


def conversation_of(round_: Round, language: str = "", *, unlinked: bool = False) -> Conversation:
    """What Polis's format can hold of ``round_``; texts in ``language`` where they are there.

    With ``unlinked``, for publication: participants get numbers drawn anew each time and stand in
    their order, only votes in force are there, on accepted messages, and without their times, so
    that neither the order of joining nor the clock leads to anybody.
    """
    messages = list(round_.messages.order_by("ordinal"))
    name_of = {message.pk: str(place) for place, message in enumerate(messages)}
    number = _numbers(round_, unlinked)
    kept = [one for one in messages if not unlinked or one.review == Review.ACCEPTED.value]
    rows = _rows(round_, {one.pk for one in kept}, number if unlinked else None)
    ballots = Ballots()
    people: dict[str, int] = {}
    voted: dict[str, int] = {}
    for who, what, reaction, at in rows:
        seen = people.setdefault(str(number[who]), len(people))
        about = voted.setdefault(name_of[what], len(voted))
        ballots.add(seen, about, VOTE_OF[reaction], 0 if unlinked else _milliseconds(at))
    statements = {
        name_of[one.pk]: StatementRow(
            id=name_of[one.pk],
            text=one.texts.get(language) or one.texts.get(one.original, ""),
            author="" if unlinked or not one.submitted_by_id else str(number[one.submitted_by_id]),
            timestamp=0 if unlinked else _milliseconds(one.at),
            moderated=_MODERATED[one.review],
            is_meta=one.about_participants,
            is_seed=one.submitted_by_id is None,
        )
        for one in kept
    }
    return Conversation(tuple(people), tuple(voted), ballots, statements, {}, {"topic": round_.key})


def _numbers(round_: Round, unlinked: bool) -> dict[int, int]:
    ids = list(round_.participants.order_by("id").values_list("pk", flat=True))
    places = list(range(len(ids)))
    if unlinked:
        random.SystemRandom().shuffle(places)
    return dict(zip(ids, places, strict=True))


_Row = tuple[int, int, str, datetime]


def _rows(round_: Round, messages: set[int], number: dict[int, int] | None) -> Iterable[_Row]:
    """Votes in the order they were cast; with ``number``, those in force in its order."""
    found = (
        Ballot.objects.filter(round=round_, message_id__in=messages)
        .order_by("id")
        .values_list("participant_id", "message_id", "reaction", "at")
        .iterator(chunk_size=_AT_ONCE)
    )
    if number is None:
        return found
    last = {(row[0], row[1]): row for row in found}
    return sorted(last.values(), key=lambda row: (number[row[0]], row[1]))


def _milliseconds(at: datetime) -> int:
    return int(at.timestamp() * 1000)
