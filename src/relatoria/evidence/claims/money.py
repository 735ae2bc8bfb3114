"""Money that people send home: who receives it, in what words, in which currency."""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.claims.mentions import Mention, mentions_in
from relatoria.evidence.claims.quantity import Quantity
from relatoria.evidence.claims.wording import Wording

CURRENCIES = ("USD", "EUR", "GBP", "BRL")
_ORIGIN = "origin"


def money_of(unit: str, clause: str, words: Wording, at: int = 0) -> Quantity | None:
    """Remittances as the tables have them: what a country receives from everywhere, in dollars.

    ``at`` is where the figure stands in ``clause``.

    In another currency the same figure can only be wrong; what it would be there is not held.
    """
    found = _received(clause, at, words)
    return replace(found, limited="currency") if found and unit != "USD" else found


def _received(clause: str, at: int, words: Wording) -> Quantity | None:
    if words.has("not_money", clause):
        return None
    found = [one for one in mentions_in(clause, words) if one.sets]
    named = words.has("remittances", clause)
    if named and not words.has("remittances_sent", clause):
        plain = not any(one.role in ("place", "of", "bare") for one in mentions_in(clause, words))
        return Quantity("remittances", abroad=plain and _sent_home(found, clause, words))
    own = [one for one in found if one.role in ("bare", "place") and one.start < at]
    if not named and words.has("receiving", clause) and len(own) == len(found) == 1:
        # «Guatemala received 4 billion from its migrants»
        return Quantity("remittances") if _from_its_people(clause[at:], words) else None
    if not (words.has("sending", clause) and (named or _has_senders(found, clause, words))):
        return None
    if (home := _home(found, clause, words)) is not None:
        return home
    places = [one for one in found if one.role != _ORIGIN]
    led = len(places) == 1 and words.has("to_lead", clause[: places[0].start])
    same = all(one.sets == places[0].sets for one in found) if places else False
    return Quantity("remittances") if led and (same or len(found) == 1) else None


def _from_its_people(behind: str, words: Wording) -> bool:
    """Whether those whom the money came from are its own people elsewhere."""
    return words.has("of_lead_anywhere", behind) and (
        words.has("emigrants", behind)
        or words.has("senders", behind)
        or words.has("abroad", behind)
    )


def _has_senders(found: list[Mention], clause: str, words: Wording) -> bool:
    people = words.has("migrants", clause) or words.has("emigrants", clause)
    return people or words.has("senders", clause) or any(one.role == _ORIGIN for one in found)


def _sent_home(found: list[Mention], clause: str, words: Wording) -> bool:
    """«Guatemalans abroad», «sent home by Guatemalans»: whose country receives it."""
    return words.has("abroad", clause) or (
        any(one.role == _ORIGIN for one in found) and words.has("sending_home", clause)
    )


def _home(found: list[Mention], clause: str, words: Wording) -> Quantity | None:
    """«Guatemalans abroad sent home …», «the Haitian diaspora transferred …»."""
    origins = [one for one in found if one.role == _ORIGIN]
    places = [one for one in found if one.role not in (_ORIGIN, "world")]
    if len(origins) != 1:
        return None
    away = words.has("abroad", clause) or words.has("communities", clause)
    back = words.has("sending_home", clause)
    if not (back or (away and not places)):
        return None
    # «… in the Gulf and Malaysia»: from there alone; the tables hold what comes from everywhere.
    return Quantity("remittances", abroad=True, limited="corridor" if places else "")
