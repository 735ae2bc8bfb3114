"""Invitations, cookies and limits: secrets are held nowhere, addresses for a day at most."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from relatoria.errors import InputError, LimitExceeded


def test_a_link_lets_in_whom_it_was_made_for_and_is_held_nowhere(positions):
    from relatoria.store.models import RoundParticipant
    from relatoria.store.rounds import joining

    found = joining.known_by(positions.round, positions.secrets[1])
    assert (found.pk, found.delegation) == (positions.people[1].pk, "Delegation 1")
    held = str(list(RoundParticipant.objects.values()))
    assert not any(secret in held for secret in positions.secrets)
    assert joining.known_by(positions.round, "guessed") is None


def test_an_ended_invitation_lets_nobody_in(positions):
    from relatoria.store.rounds import joining

    joining.revoke(positions.people[1], "acc-1")
    assert joining.known_by(positions.round, positions.secrets[1]) is None


def test_a_round_for_those_invited_is_not_joined(positions):
    from relatoria.store.rounds import joining

    with pytest.raises(InputError):
        joining.join(positions.round, "192.0.2.9")


def test_one_address_joins_so_often_an_hour_and_an_ipv6_network_is_one(anybody):
    from relatoria.store.rounds import joining

    for host in range(4):
        joining.join(anybody.round, f"2001:db8:1:2::{host}")
    with pytest.raises(LimitExceeded):
        joining.join(anybody.round, "2001:db8:1:2:ffff::9")
    joining.join(anybody.round, "2001:db8:1:3::1")


def test_no_address_is_held_and_its_hash_does_not_outlive_the_salt(anybody):
    from relatoria.store import limiting
    from relatoria.store.models import AddressSalt, RateCount, RoundParticipant

    today = limiting.hashed("192.0.2.1")
    assert today == limiting.hashed("192.0.2.1") != limiting.hashed("192.0.2.2")
    held = str([*RoundParticipant.objects.values(), *RateCount.objects.values()])
    assert "192.0.2" not in held
    assert RoundParticipant.objects.exclude(address="").count() == 3
    tomorrow = timezone.now() + timedelta(days=1)
    assert limiting.hashed("192.0.2.1", tomorrow) != today
    assert AddressSalt.objects.count() == 1
    assert not RoundParticipant.objects.exclude(address="").exists()
    assert not RateCount.objects.exists()


def test_what_is_declared_can_be_taken_back(anybody):
    from relatoria.store.queries.rounds import votes
    from relatoria.store.rounds import joining

    joining.declare(anybody.people[0], "academia", "BRA", "005")
    assert votes.declared(anybody.round, "sector") == {anybody.people[0].pk: "academia"}
    joining.declare(anybody.people[0])
    assert votes.declared(anybody.round, "sector") == {}
