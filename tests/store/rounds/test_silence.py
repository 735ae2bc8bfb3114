"""The silence procedure adopts at the deadline unless somebody objects."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from relatoria.errors import InputError
from tests.store.rounds.test_casting import say


@pytest.fixture
def silent(positions):
    from relatoria.store.models import Round

    end = timezone.now() + timedelta(hours=2)
    Round.objects.update(silence=True, closes_at=end)
    positions.round.refresh_from_db()
    for one in positions.messages:
        one.round = positions.round
    positions.end = end
    return positions


def outcomes(room) -> list[str]:
    return list(room.round.messages.order_by("ordinal").values_list("outcome", flat=True))


def test_at_the_deadline_all_is_adopted_but_what_somebody_opposes(silent):
    from relatoria.store.models import LogEntry
    from relatoria.store.rounds import silence

    say(silent, 0, 0, "oppose", "not agreed")
    say(silent, 1, 1, "oppose", "not agreed")
    say(silent, 1, 1, "support")
    say(silent, 2, 2, "support_with_reservation", "as far as the law allows")
    assert not silence.settle(silent.round, silent.end - timedelta(minutes=1))
    assert silence.settle_due(silent.end) == 1
    assert outcomes(silent) == ["objected", "adopted", "adopted"]
    assert silence.settle_due(silent.end + timedelta(days=1)) == 0
    assert LogEntry.objects.filter(user=silence.CLOCK, action="silence").count() == 3


def test_a_round_closed_before_its_deadline_adopts_nothing(silent):
    from relatoria.store.rounds import opening, silence

    opening.close_round(silent.round, "acc-1", "withdrawn")
    silence.settle(silent.round, silent.end - timedelta(minutes=1))
    silence.settle(silent.round, silent.end + timedelta(minutes=1))
    assert outcomes(silent) == ["open", "open", "open"]


def test_only_positions_with_a_deadline_can_be_silent(fresh_register):
    from relatoria.store.models import Manner, MayTakePart
    from relatoria.store.rounds import opening

    titles = {"en": "A round"}
    with pytest.raises(InputError):
        opening.create(
            opening.RoundSettings(
                titles=titles, silence=True, manner=Manner.OPEN, may_take_part=MayTakePart.ANYBODY
            ),
            "acc-1",
        )
    row = opening.create(opening.RoundSettings(titles=titles, silence=True), "acc-1")
    opening.add_message(row, opening.Wording({"en": "Words."}, "en"), "acc-1")
    with pytest.raises(InputError):
        opening.open_round(row, "acc-1")
