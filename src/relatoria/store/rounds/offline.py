"""What happens in the room: a show of hands, and sheets of paper, entered by a facilitator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from relatoria.errors import InputError
from relatoria.store import journal
from relatoria.store.models import (
    Channel,
    DraftMessage,
    HandCount,
    JoinedBy,
    Reaction,
    Round,
    RoundParticipant,
)
from relatoria.store.rounds.casting import Said, cast

_MOST_HANDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: whose it is, as far as it says, and what it says of each message."""

    number: str
    reactions: Mapping[str, Reaction]
    """Message key to reaction."""
    reservations: Mapping[str, str]
    delegation: str = ""
    sector: str = ""
    country: str = ""
    subregion: str = ""


def count_hands(
    message: DraftMessage, hands: tuple[int, int, int], by: str, group: str = "", note: str = ""
) -> HandCount:
    """Hands for, against and neither, as counted. Raises InputError for what is no count.

    A later count of the same message and group supersedes the earlier, which is kept.
    """
    if any(not 0 <= number <= _MOST_HANDS for number in hands) or not sum(hands):
        raise InputError("this is no count of hands", where=message.key, remedy="Count from 1 up")
    with transaction.atomic():
        made = HandCount.objects.create(
            message=message, group=group[:120], note=note, by=by,
            in_favour=hands[0], against=hands[1], neither=hands[2],
        )  # fmt: skip
        act = journal.Act(
            "count-hands", "draft-message", message.key, after=[*hands, group], reason=note
        )
        journal.append(by, [act])
    return made


def enter_sheet(round_: Round, sheet: Sheet, by: str) -> int:
    """Write a sheet down; how many reactions are new. The same number again corrects it.

    Raises InputError where it names an unknown message or has no number; nothing is written then.
    """
    number = sheet.number.strip()[:60]
    if not number:
        raise InputError(
            "a sheet needs a number", where=round_.key, why="so that it is entered once only",
            remedy="Number the sheets before they are entered",
        )  # fmt: skip
    messages = {one.key: one for one in round_.messages.select_related("round")}
    if unknown := [key for key in sheet.reactions if key not in messages]:
        raise InputError("there is no such message in this round", where=unknown[0])
    said = [
        Said(messages[key], reaction, sheet.reservations.get(key, ""), messages[key].original)
        for key, reaction in sheet.reactions.items()
    ]
    with transaction.atomic():
        participant, _ = RoundParticipant.objects.update_or_create(
            round=round_,
            joined_by=JoinedBy.SHEET.value,
            external=number,
            defaults={
                "delegation": sheet.delegation[:200], "sector": sheet.sector[:60],
                "country": sheet.country[:3], "subregion": sheet.subregion[:60],
            },
        )  # fmt: skip
        new = cast(participant, said, Channel.PAPER)
        act = journal.Act("enter-sheet", "round", round_.key, after={"sheet": number, "new": new})
        journal.append(by, [act])
    return new
