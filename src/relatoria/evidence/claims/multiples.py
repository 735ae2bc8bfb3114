"""«The number of migrants doubled», «remittances grew by a third»: what it is that changed."""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.claims.money import money_of
from relatoria.evidence.claims.people import people_of
from relatoria.evidence.claims.quantity import Quantity, strange_words
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_STOCKS = ("stock", "emigrants")


def multiple_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    """The quantity whose level was multiplied, if the tables have it."""
    counted = _level_of(context, clause, words)
    return replace(counted, id="multiple", counted=counted.id) if counted else None


def growth_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    """The quantity whose level grew or fell by so many per cent, if the tables have it."""
    counted = _level_of(context, clause, words)
    if counted is None:
        return None
    declines = words.has("decline", clause)
    if counted.id in _STOCKS and counted.sex == "_T" and not counted.abroad:
        return Quantity("growth", declines=declines)
    return replace(counted, id="growth", counted=counted.id, declines=declines)


def _level_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    subject = context.claim.quantity
    if words.has("remittances", subject):
        return None if words.has("not_money", subject) else money_of("USD", clause, words)
    if strange_words(subject, words):
        return None
    level = replace(context, claim=replace(context.claim, unit="times"))
    counted = people_of(level, clause, words)
    if counted is None or counted.annual or counted.id == "net_migration":
        return None
    if counted.id == "increase":
        return replace(counted, id=counted.counted, counted="", declines=False)
    return counted
