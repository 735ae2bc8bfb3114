"""What the public sees of an open round, and when; positions with what was kept beside them."""

from __future__ import annotations

import random

import pytest

from tests.store.rounds.conftest import made, messages_of


@pytest.fixture
def crowd(fresh_register):
    """An open round on which people can vote by number."""
    from relatoria.store.models import Manner, MayTakePart
    from relatoria.store.rounds import joining

    row = made(manner=Manner.OPEN, may_take_part=MayTakePart.ANYBODY, per_address=0)

    def vote(count: int, *leans: float, **declared: str) -> None:
        from relatoria.store.models import Channel, Reaction
        from relatoria.store.rounds.casting import Said, cast

        drawn = messages_of(row)
        luck = random.Random(count)  # noqa: S311 - made-up votes
        for _ in range(count):
            person, _secret = joining.join(row, "192.0.2.1")
            person.round = row
            joining.declare(person, **declared)
            said = [
                Said(one, Reaction.AGREE if luck.random() < lean else Reaction.DISAGREE)
                for one, lean in zip(drawn, leans or [0.9] * len(drawn), strict=True)
            ]
            cast(person, said, Channel.LIST)

    return row, vote


def test_nothing_is_told_before_the_smallest_number_voted(crowd):
    from relatoria.web.rounds.shown import results

    row, vote = crowd
    vote(4)
    assert results(row, "en", team=False).people == 0
    assert results(row, "en", team=True).people == 4
    vote(1)
    assert results(row, "en", team=False).people == 5


def test_the_public_sees_an_open_round_change_in_steps(crowd):
    from relatoria.store.rounds import opening
    from relatoria.web.rounds.shown import results

    row, vote = crowd
    vote(7)
    assert results(row, "en", team=False).people == 5
    vote(1)
    assert results(row, "en", team=False).people == 5
    vote(1)
    assert results(row, "en", team=False).people == 9
    vote(3)
    assert results(row, "en", team=False).people == 9
    opening.close_round(row, "acc-1")
    assert results(row, "en", team=False).people == 12


def test_each_step_is_the_work_of_as_many_people(crowd):
    from relatoria.web.rounds.analysing import steps

    assert steps([1, 1, 1, 1, 2, 2], 3) == 0
    assert steps([1, 1, 2, 3, 4, 5], 3) == 4
    assert steps([1, 2, 3, 1, 2, 2, 3], 3) == 7


def test_a_small_declared_group_is_shown_nowhere(crowd):
    from relatoria.store.rounds import opening
    from relatoria.web.rounds.lines import result_lines

    row, vote = crowd
    vote(20, sector="government")
    vote(12, 0.2, 0.2, 0.2, sector="academia")
    vote(2, 0.0, 0.0, 0.0, sector="private sector")
    opening.close_round(row, "acc-1")
    told = str(list(result_lines(row, "en", team=False)))
    assert "Private sector" not in told
    assert "Government" in told


def test_new_votes_change_the_scores_at_once_and_groups_keep_their_test(crowd):
    from relatoria.web.rounds.analysing import analysed

    row, vote = crowd
    vote(30)
    first = analysed(row, team=True)
    vote(1)
    second = analysed(row, team=True)
    assert (first.votes, second.votes) == (90, 93)
    assert (first.tested_on, second.tested_on) == (90, 90)
    assert analysed(row, team=True) is second
    vote(9)
    assert analysed(row, team=True).tested_on == 120


def test_a_round_that_hides_its_results_hides_them(crowd):
    from relatoria.store.models import Round
    from relatoria.web.rounds.shown import may_see

    row, _ = crowd
    for shown, before, takes_part, expected in (
        ("everybody", True, False, True), ("everybody", False, True, False),
        ("participants", True, False, False), ("participants", True, True, True),
        ("facilitators", True, True, False),
    ):  # fmt: skip
        Round.objects.update(shown=shown, shown_before_close=before)
        row.refresh_from_db()
        assert may_see(row, team=False, takes_part=takes_part) is expected
        assert may_see(row, team=True, takes_part=False)


def test_reservations_stand_beside_what_came_of_their_message(positions):
    from relatoria.store.rounds import lineage
    from relatoria.store.rounds.opening import Wording
    from relatoria.web.rounds.shown import results
    from tests.store.rounds.test_casting import say

    say(positions, 0, 0, "support_with_reservation", "within available means")
    made_of = lineage.reword(positions.messages[0], Wording({"en": "Anew."}, "en"), "acc-1")
    told = {one.card.key: one for one in results(positions.round, "fr", team=False).messages}
    (kept,) = told[made_of.key].reservations
    assert (kept.name, kept.reservation) == ("Delegation 0", "within available means")
    assert kept.on == positions.messages[0].key
    assert told[made_of.key].seen == 0


def test_the_map_says_in_numbers_all_it_draws(crowd):
    from relatoria.store.rounds import opening
    from relatoria.web.rounds.shown import results

    row, vote = crowd
    for n in range(9):
        opening.add_message(row, opening.Wording({"en": f"Quay {n} opens."}, "en"), "acc-1")
    vote(30, *[0.95, 0.05] * 6)
    vote(30, *[0.05, 0.95] * 6)
    drawn = results(row, "en", team=True).map
    assert len(drawn.groups) == 2
    assert sum(mark.people for mark in drawn.marks) == drawn.people == 60
    assert {mark.group for mark in drawn.marks} == {place.group for place in drawn.groups}
    assert [point.number for point in drawn.points] == list(range(1, 13))
