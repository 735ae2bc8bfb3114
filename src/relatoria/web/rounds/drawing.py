"""Which message comes next: their order where positions are taken, else by lot.

The chance a message was drawn with is signed into its form and comes back with the vote: only
who knows it can later correct for what was shown more often.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.core import signing

from relatoria.store.models import Manner, Round
from relatoria.store.queries.rounds.cards import MessageCard
from relatoria.web.rounds import keeping

_SALT = "relatoria.rounds.drawn"


@dataclass(frozen=True, slots=True)
class Next:
    """The message to show, and what its form carries."""

    message: MessageCard
    drawn: str
    """The signed chance; empty where no lot was drawn."""


def next_message(row: Round, messages: Sequence[MessageCard], seen: Collection[int]) -> Next | None:
    """One of ``messages`` that is not among ``seen``; ``None`` where all are."""
    left = [one for one in messages if one.number not in seen]
    if not left:
        return None
    if row.manner == Manner.POSITIONS.value:
        return Next(left[0], "")
    chances = _chances(row, left)
    luck = secrets.SystemRandom().random()
    at, reached = 0, chances[0]
    while reached <= luck and at + 1 < len(left):
        at += 1
        reached += chances[at]
    return Next(left[at], signed(left[at], chances[at]))


def _chances(row: Round, left: Sequence[MessageCard]) -> list[float]:
    """By what one more vote on each would tell; the same for all without the extra for numbers."""
    try:
        import numpy as np

        from relatoria.consensus import routing
    except ImportError:
        return [1 / len(left)] * len(left)
    counts = keeping.counts(row)
    table = np.array([counts.get(one.number, (0, 0, 0)) for one in left], float).reshape(-1, 3)
    agree, disagree, seen = table.T
    held = np.maximum(seen, 1)
    variance = (agree + disagree) / held - ((agree - disagree) / held) ** 2
    worth = routing.weights(seen.astype(np.int64), variance)
    drawn: list[float] = routing.chances(worth, np.ones(len(left), bool)).tolist()
    return drawn


def signed(message: MessageCard, chance: float) -> str:
    """What the form of ``message`` carries."""
    return signing.dumps([message.key, round(chance, 9)], salt=_SALT)


def chance_of(drawn: str, key: str) -> float | None:
    """The chance signed into ``drawn`` for the message ``key``; ``None`` where it says none."""
    try:
        name, chance = signing.loads(drawn, salt=_SALT)
    except (signing.BadSignature, TypeError, ValueError):
        return None
    return float(chance) if name == key and isinstance(chance, int | float) else None
