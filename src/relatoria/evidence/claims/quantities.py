"""What a claim counts, as an indicator; or that no series counts it.

A count of persons is taken for a quantity of the tables only where every word of its noun phrase is
known to belong to it, and where nothing beside it makes the persons others: those who were trained,
crossed a border, work, are of an age. It is better to say that a claim cannot be checked than to
read workers as migrants.
"""

from __future__ import annotations

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.people import people_of, phrase_of
from relatoria.evidence.claims.quantity import Quantity, clause_of, is_change, is_plain
from relatoria.evidence.claims.shares import share_of
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

__all__ = ["Quantity", "quantity_of"]

_PERCENT, _PERSONS, _COUNT = "percent", "persons", "count"


def quantity_of(context: Context, words: Wording) -> Quantity | None:
    """The quantity of a claim; ``None`` where no series of the tables counts it."""
    claim = context.claim
    clause = clause_of(context, words)
    if claim.unit == "USD":
        return None if is_change(context, words) else _money(clause, words)
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


def _money(clause: str, words: Wording) -> Quantity | None:
    """Remittances as the tables have them: what a country receives from everywhere."""
    if words.has("not_money", clause):
        return None
    named = words.has("remittances", clause)
    if named and not words.has("remittances_sent", clause):
        plain = not any(one.role in ("place", "of", "bare") for one in mentions_in(clause, words))
        return Quantity("remittances", abroad=plain and words.has("abroad", clause))
    found = [one for one in mentions_in(clause, words) if one.sets]
    origins = [one for one in found if one.role == "origin"]
    senders = named or origins or words.has("migrants", clause) or words.has("emigrants", clause)
    if not (senders and words.has("sending", clause)):
        return None
    if words.has("sending_home", clause):  # «Guatemalans abroad sent home …»
        plain = len(origins) == 1 and all(one.role == "origin" for one in found)
        return Quantity("remittances", abroad=True) if plain else None
    one_place = len(found) == 1 and found[0].role == "place"
    led = one_place and words.has("to_lead", clause[: found[0].start])
    return Quantity("remittances") if led else None


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
