"""Votes: one in force for each participant and message, earlier ones kept, nothing changed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from relatoria.errors import InputError


def say(room, person, message, reaction, words="", now=None):
    from relatoria.store.models import Channel, Reaction
    from relatoria.store.rounds.casting import Said, cast

    said = Said(room.messages[message], Reaction(reaction), words, "en")
    return cast(room.people[person], [said], Channel.ONE_BY_ONE, now)


def test_a_vote_cast_anew_is_kept_beside_the_earlier_one(positions):
    from relatoria.store.models import Ballot
    from relatoria.store.queries.rounds import votes

    say(positions, 0, 0, "support")
    say(positions, 0, 0, "oppose", "costs")
    assert list(Ballot.objects.values_list("turn", "reaction")) == [(1, "support"), (2, "oppose")]
    assert [one.reaction for one in votes.in_force(positions.round)] == ["oppose"]


def test_the_same_form_sent_twice_counts_once(positions):
    from relatoria.store.models import Ballot

    assert say(positions, 1, 0, "abstain") == 1
    assert say(positions, 1, 0, "abstain") == 0
    assert Ballot.objects.count() == 1


def test_the_database_refuses_a_second_vote_of_the_same_turn(positions):
    from relatoria.store.models import Ballot

    say(positions, 0, 0, "support")
    row = Ballot.objects.get()
    row.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)
    row.turn, row.reaction = 2, "perhaps"
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_no_vote_is_changed_or_taken_out(positions):
    from relatoria.store.models import Ballot

    say(positions, 0, 0, "support")
    with pytest.raises(DatabaseError), transaction.atomic():
        Ballot.objects.update(reaction="oppose")
    with pytest.raises(DatabaseError), transaction.atomic():
        Ballot.objects.all().delete()
    assert Ballot.objects.get().reaction == "support"


@pytest.mark.parametrize(
    ("reaction", "words"),
    [("agree", ""), ("support_with_reservation", "  "), ("oppose", "x" * 4001)],
)
def test_what_is_no_reaction_here_is_refused(positions, reaction, words):
    with pytest.raises(InputError):
        say(positions, 0, 0, reaction, words)


def test_all_reactions_of_a_list_are_written_or_none(positions):
    from relatoria.store.models import Ballot, Channel, Reaction
    from relatoria.store.rounds.casting import Said, cast

    said = [
        Said(positions.messages[0], Reaction.SUPPORT),
        Said(positions.messages[1], Reaction.SUPPORT_WITH_RESERVATION),
    ]
    with pytest.raises(InputError):
        cast(positions.people[0], said, Channel.LIST)
    assert not Ballot.objects.exists()


def test_a_round_takes_votes_while_it_is_open_and_from_its_own_participants(positions, anybody):
    from relatoria.store.rounds import joining, opening

    with pytest.raises(InputError):
        say(anybody, 0, 0, "support")
    anybody.messages, kept = positions.messages, anybody.messages
    with pytest.raises(InputError):
        say(anybody, 0, 0, "support")
    anybody.messages = kept
    joining.revoke(positions.people[2], "acc-1")
    with pytest.raises(InputError):
        say(positions, 2, 0, "support")
    opening.close_round(positions.round, "acc-1")
    with pytest.raises(InputError):
        say(positions, 0, 0, "support")


def test_a_reaction_at_the_deadline_is_too_late(positions):
    from relatoria.store.models import Round

    end = timezone.now() + timedelta(hours=1)
    Round.objects.update(closes_at=end)
    positions.round.closes_at = end
    assert say(positions, 0, 0, "support", now=end - timedelta(seconds=1)) == 1
    with pytest.raises(InputError):
        say(positions, 0, 0, "oppose", "late", now=end)


def test_the_chance_a_message_was_drawn_with_stays_with_the_vote(anybody):
    from relatoria.store.models import Ballot, Channel, Reaction
    from relatoria.store.rounds.casting import Said, cast

    said = Said(anybody.messages[0], Reaction.AGREE, propensity=0.25)
    cast(anybody.people[0], [said], Channel.ONE_BY_ONE)
    assert Ballot.objects.get().propensity == 0.25
