"""Shares: of what, in percentages and in words."""

from __future__ import annotations

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.multiples import growth_of
from relatoria.evidence.claims.quantity import (
    Quantity,
    is_change,
    is_owned,
    known_words,
    of_others,
    sex_of,
)
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording


def share_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    """The share, or the growth in per cent, that a percentage means, if the tables give one."""
    if is_change(context, words):
        return growth_of(context, clause, words)
    if of_others(clause, words, None):
        return None
    text = clause if words.has("migrants", clause) else f"{context.before} {clause}"
    people = words.patterns["migrants"].search(clause)
    if people and not context.claim.share_of and is_owned(clause[: people.start()], words):
        return None
    moved = any(
        words.has(name, clause) for name in ("migrants", "emigrants", "born_abroad", "axis")
    )
    whole = context.claim.share_of or ""
    if words.patterns["whole_of"].fullmatch(whole):  # «of the total of inhabitants»
        whole = " ".join([whole, *context.sentence[context.end :].split()[:3]])
    before = context.sentence[: context.start]
    # «Men and women together»: both are no part.
    women = words.has("women", clause) != words.has("men", clause)
    # «58 per cent of the people born in Brazil …»: where they are from is told behind the whole.
    told = clause if words.has("people", whole) else whole or clause
    if women and (words.has("migrants", text) or _of_natives(told, words)):
        return Quantity("share", sex_of(clause, words), "migrants")
    if not (moved or words.has("abroad", clause) or words.has("born_lead_anywhere", clause)):
        return None
    abroad = words.has("abroad", clause) and not words.has("born_abroad", clause)
    if not whole and _of_those_living(context, words):
        return Quantity("share", whole="population", abroad=abroad)
    if whole and _of_inhabitants(context, whole, words):
        return Quantity("share", whole="population", abroad=abroad)
    if words.has("population", whole) and not words.has("migrants", whole):
        return Quantity("share", whole="population", abroad=abroad)
    if words.has("in_population", clause) and not whole:
        return Quantity("share", whole="population", abroad=abroad)
    # «27 per cent of the world total», «of the world's stock»: the whole has no noun of its own.
    if any(words.has(name, whole) for name in ("refugees", "asylum", "displaced", "stateless")):
        return None  # a part of those whom UNHCR counts
    if whole and known_words(whole, words) and not words.has("people", whole):
        whole = ""
    if words.has("emigrants", whole or clause) or abroad:
        return Quantity("share", whole="emigrants")
    if words.has("migrants", whole or clause) or (not whole and words.has("axis", clause)):
        return Quantity("share", whole="migrants")
    if words.has("population", clause) and words.has("migrants", before + whole):
        return Quantity("share", whole="population")
    return None


def _of_natives(whole: str, words: Wording) -> bool:
    """«83 per cent of the Nepalese in India are men»: people named by where they are from."""
    from_there = any(one.role == "origin" and one.sets for one in mentions_in(whole, words))
    return from_there and not words.has("states", whole)


def _of_those_living(context: Context, words: Wording) -> bool:
    """«A third of those who live in Switzerland were born abroad»."""
    behind = context.sentence[context.end :]
    whole = words.patterns["whole_people"].match(behind.lstrip())
    return whole is not None and words.has("born_abroad", behind)


def _of_inhabitants(context: Context, whole: str, words: Wording) -> bool:
    """«One in six residents was born abroad»: people, of whom it is then told that they came."""
    if not words.has("people", whole) or words.has("migrants", whole):
        return False
    behind = context.sentence[context.end :]
    return any(
        words.has(name, behind) for name in ("migrants", "born_abroad", "born_lead_anywhere")
    )
