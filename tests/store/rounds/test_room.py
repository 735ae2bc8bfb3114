"""Hands and sheets: counted once, corrected by number, told beside the votes."""

from __future__ import annotations

import pytest

from relatoria.errors import InputError


def test_a_later_count_supersedes_the_earlier_and_both_are_kept(positions):
    from relatoria.store.models import HandCount
    from relatoria.store.queries.rounds import votes
    from relatoria.store.rounds import offline

    message = positions.messages[0]
    offline.count_hands(message, (9, 2, 1), "acc-1", "Table 4")
    offline.count_hands(message, (8, 3, 1), "acc-1", "Table 4", "counted again")
    (told,) = votes.hands(positions.round)[message.pk]
    assert (told.in_favour, told.against, told.neither) == (8, 3, 1)
    assert HandCount.objects.count() == 2
    for hands in ((0, 0, 0), (-1, 2, 0), (10**9, 0, 0)):
        with pytest.raises(InputError):
            offline.count_hands(message, hands, "acc-1")


def test_a_sheet_is_one_participant_and_its_number_again_corrects_it(anybody):
    from relatoria.store.models import Reaction, RoundParticipant
    from relatoria.store.queries.rounds import votes
    from relatoria.store.rounds import offline

    keys = [one.key for one in anybody.messages]
    first = offline.Sheet(
        "17", {keys[0]: Reaction.AGREE, keys[1]: Reaction.PASS}, {}, country="PER"
    )
    assert offline.enter_sheet(anybody.round, first, "acc-1") == 2
    again = offline.Sheet("17", {keys[0]: Reaction.DISAGREE, keys[1]: Reaction.PASS}, {})
    assert offline.enter_sheet(anybody.round, again, "acc-1") == 1
    sheet = RoundParticipant.objects.get(joined_by="sheet")
    assert votes.mine(sheet)[anybody.messages[0].pk][0] == "disagree"
    for wrong in (
        offline.Sheet("", {keys[0]: Reaction.AGREE}, {}),
        offline.Sheet("18", {"msg-none": Reaction.AGREE}, {}),
        offline.Sheet("19", {keys[0]: Reaction.SUPPORT}, {}),
    ):
        with pytest.raises(InputError):
            offline.enter_sheet(anybody.round, wrong, "acc-1")
    assert RoundParticipant.objects.filter(joined_by="sheet").count() == 1
