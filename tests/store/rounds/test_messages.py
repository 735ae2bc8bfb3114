"""Messages: submitted, moderated, merged, split, amended; every author and reaction kept."""

from __future__ import annotations

import pytest

from relatoria.errors import InputError, LimitExceeded
from tests.store.rounds.test_casting import say


def test_a_submitted_statement_waits_and_its_author_learns_the_reason(anybody):
    from relatoria.store.models import Review
    from relatoria.store.queries.rounds import cards
    from relatoria.store.rounds import submitting

    made = submitting.submit(anybody.people[0], "Ferries run at night.", "en", "192.0.2.1")
    assert made.key not in [one.key for one in cards.messages(anybody.round)]
    with pytest.raises(InputError):
        submitting.moderate([made], Review.REJECTED, "acc-1")
    submitting.moderate([made], Review.REJECTED, "acc-1", "says the same as message 1")
    made.refresh_from_db()
    assert (made.review, made.review_reason) == ("rejected", "says the same as message 1")
    submitting.moderate([made], Review.ACCEPTED, "acc-1")
    assert made.key in [one.key for one in cards.messages(anybody.round)]


@pytest.mark.parametrize(
    "text", ["", "   ", "x" * 281, "PORT authorities publish their waiting times."]
)
def test_blank_long_and_known_statements_are_refused(anybody, text):
    from relatoria.store.rounds import submitting

    with pytest.raises(InputError):
        submitting.submit(anybody.people[0], text, "en", "192.0.2.1")


def test_one_address_submits_so_often_an_hour(anybody):
    from relatoria.store import limiting
    from relatoria.store.rounds import submitting

    for number in range(limiting.SUBMISSIONS_AN_HOUR):
        submitting.submit(anybody.people[0], f"Idea {number} of mine.", "en", "192.0.2.7")
    with pytest.raises(LimitExceeded):
        submitting.submit(anybody.people[0], "One idea more.", "en", "192.0.2.7")


def test_merging_and_splitting_keep_authors_reactions_and_reservations(positions):
    from relatoria.store.models import Ballot, DraftMessage
    from relatoria.store.queries.rounds import cards
    from relatoria.store.rounds import lineage
    from relatoria.store.rounds.opening import Wording

    say(positions, 0, 0, "support_with_reservation", "within available means")
    say(positions, 1, 1, "oppose", "unclear")
    one, other, _ = positions.messages
    merged = lineage.merge(
        [one, other], Wording({"en": "Both."}, "en", ("Editor",)), "acc-1", "twins"
    )
    merged.round = positions.round
    parts = lineage.split(
        merged, [Wording({"en": "First."}, "en"), Wording({"en": "Second."}, "en")], "acc-1"
    )
    found = {card.key: card for card in cards.messages(positions.round)}
    assert set(found) == {positions.messages[2].key, *(part.key for part in parts)}
    first = found[parts[0].key]
    assert first.origins == (merged.key, one.key, other.key)
    assert set(first.authors) == {"Editor", "Table 1"}
    assert Ballot.objects.count() == 2
    assert not Ballot.objects.filter(message__in=[merged, *parts]).exists()
    with pytest.raises(InputError):
        say(positions, 2, 0, "support")
    with pytest.raises(InputError):
        lineage.reword(one, Wording({"en": "Again."}, "en"), "acc-1")
    assert DraftMessage.objects.get(pk=one.pk).texts == one.texts


def test_an_accepted_amendment_makes_a_message_and_a_refused_one_has_its_reason(positions):
    from relatoria.store.queries.rounds import cards
    from relatoria.store.rounds import amending

    message = positions.messages[0]
    refused = amending.propose(positions.people[0], message, "Ports publish.", "en", "shorter")
    with pytest.raises(InputError):
        amending.decide(refused, False, "acc-1")
    amending.decide(refused, False, "acc-1", "loses the times")
    taken = amending.propose(positions.people[1], message, "Ports publish waiting times.", "en", "")
    made = amending.decide(taken, True, "acc-1")
    card = next(one for one in cards.messages(positions.round) if one.key == made.key)
    assert card.origins == (message.key,)
    assert "Delegation 1" in card.authors
    with pytest.raises(InputError):
        amending.decide(taken, False, "acc-1", "again")


def test_a_translation_leaves_the_original_and_an_old_version_is_refused(positions):
    from relatoria.store.rounds import opening

    message = positions.messages[1]
    opening.translate(message, {"en": "Libraries welcome newcomers.", "pt": "Outra coisa."}, 1, "a")
    message.refresh_from_db()
    assert message.texts["pt"] == "As bibliotecas recebem quem chega."
    assert message.texts["en"] == "Libraries welcome newcomers."
    with pytest.raises(InputError):
        opening.translate(message, {"en": "Other."}, 1, "b")


def test_the_next_round_knows_what_its_messages_continue(positions):
    from relatoria.store.queries.rounds import cards
    from relatoria.store.rounds import carrying

    say(positions, 0, 0, "support")
    made = carrying.carry_over(positions.round, "acc-1")
    found = cards.messages(made)
    assert [one.carried_from for one in found] == [one.key for one in positions.messages]
    assert made.follows_id == positions.round.pk
    assert made.stage == "draft"


def test_brackets_hold_what_goes_and_what_comes():
    from relatoria.consensus.messages.bracketing import bracketed

    before = "Each State shall report every two years, if it can."
    after = "Each State should report every year."
    pieces = bracketed(before, after)
    assert "".join(one.text for one in pieces if one.kind != "added") == before
    assert "".join(one.text for one in pieces if one.kind != "deleted") == after
    assert ("deleted", "shall") in [(one.kind, one.text.strip()) for one in pieces]
