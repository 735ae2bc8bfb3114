"""Rounds for tests: one of positions with three delegations, one that is open to anybody."""

from __future__ import annotations

from dataclasses import dataclass

import pytest


@dataclass
class Room:
    """A round with its messages and those who take part."""

    round: object
    messages: list
    people: list
    secrets: list[str]


WORDINGS = (
    {"en": "Port authorities publish their waiting times.",
     "es": "Las autoridades portuarias publican sus tiempos de espera."},
    {"pt": "As bibliotecas recebem quem chega."},
    {"fr": "Les écoles inscrivent les enfants sans délai."},
)  # fmt: skip


def made(**settings):
    """An open round with three messages."""
    from relatoria.store.rounds import opening

    row = opening.create(opening.RoundSettings(titles={"en": "A round"}, **settings), "acc-1")
    for texts in WORDINGS:
        opening.add_message(row, opening.Wording(texts, next(iter(texts)), ("Table 1",)), "acc-1")
    opening.open_round(row, "acc-1")
    return row


def messages_of(row) -> list:
    rows = list(row.messages.order_by("ordinal"))
    for one in rows:
        one.round = row
    return rows


@pytest.fixture
def positions(fresh_register) -> Room:
    from relatoria.store.models import RoundParticipant
    from relatoria.store.rounds import joining

    row = made()
    invited = [joining.Invited(delegation=f"Delegation {n}") for n in range(3)]
    secrets = [secret for _, secret in joining.invite(row, invited, "acc-1")]
    people = list(RoundParticipant.objects.filter(round=row).order_by("id"))
    return Room(row, messages_of(row), people, secrets)


@pytest.fixture
def anybody(fresh_register) -> Room:
    from relatoria.store.models import Manner, MayTakePart
    from relatoria.store.rounds import joining

    row = made(
        manner=Manner.OPEN, may_take_part=MayTakePart.ANYBODY, submissions=True, per_address=4
    )
    people, secrets = [], []
    for number in range(3):
        person, secret = joining.join(row, f"192.0.2.{number}", "en")
        person.round = row
        people.append(person)
        secrets.append(secret)
    return Room(row, messages_of(row), people, secrets)
