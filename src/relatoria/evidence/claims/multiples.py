"""«The number of migrants doubled»: what became so many times as much."""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.claims.money import money_of
from relatoria.evidence.claims.people import people_of
from relatoria.evidence.claims.quantity import Quantity, strange_words
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording


def multiple_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    """The quantity whose level was multiplied, if the tables have it."""
    subject = context.claim.quantity
    if words.has("not_money", subject):
        return None
    if words.has("remittances", subject):
        counted = money_of("USD", clause, words)
    elif strange_words(subject, words):
        return None
    else:
        counted = people_of(context, clause, words)
    if counted is None or counted.annual or counted.id in ("increase", "net_migration"):
        return None
    return replace(counted, id="multiple", counted=counted.id)
