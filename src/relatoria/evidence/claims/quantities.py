"""What a claim counts, as an indicator; or that no series counts it.

A count of persons is taken for a quantity of the tables only where every word of its noun phrase is
known to belong to it, and where nothing beside it makes the persons others: those who were trained,
crossed a border, work, are of an age. It is better to say that a claim cannot be checked than to
read workers as migrants.
"""

from __future__ import annotations

from relatoria.evidence.claims.money import CURRENCIES, money_of
from relatoria.evidence.claims.multiples import multiple_of
from relatoria.evidence.claims.people import people_of, phrase_of
from relatoria.evidence.claims.quantity import Quantity, clause_of, is_change, is_plain
from relatoria.evidence.claims.shares import share_of
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

__all__ = ["Quantity", "quantity_of"]

_PERCENT, _PERSONS, _COUNT, _TIMES = "percent", "persons", "count", "times"


def quantity_of(context: Context, words: Wording) -> Quantity | None:
    """The quantity of a claim; ``None`` where no series of the tables counts it."""
    claim = context.claim
    clause = clause_of(context, words)
    if claim.unit in CURRENCIES:
        return (
            None
            if is_change(context, words)
            else money_of(claim.unit, clause, words, max(0, clause.find(claim.text)))
        )
    if claim.unit == _TIMES:
        return multiple_of(context, clause, words)
    if claim.unit == _PERCENT:
        return share_of(context, clause, words) if is_plain(context, words) else None
    if claim.unit not in (_PERSONS, _COUNT):
        return None
    ratified = _ratification(context, words)
    if ratified is not None:
        return ratified
    if words.has("net", clause):
        annual = words.has("annual", clause)
        return Quantity("net_migration", annual=annual, declines=words.has("net_loss", clause))
    return people_of(context, clause, words) if is_plain(context, words) else None


def _ratification(context: Context, words: Wording) -> Quantity | None:
    sentence = context.sentence
    told = words.has("ratified", sentence) and not words.has("signed", sentence)
    if not told or not words.has("states", phrase_of(context, words)):
        return None
    text = sentence if _instruments(sentence, words) else f"{context.before} {sentence}"
    found = _instruments(text, words)
    return Quantity("ratifications", instrument=found[0]) if len(found) == 1 else None


def _instruments(text: str, words: Wording) -> list[str]:
    return [name for name, pattern in words.instruments if pattern.search(text)]
