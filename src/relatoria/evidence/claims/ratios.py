"""Figures of one thing to another: rates of migration, men for every hundred women, ages."""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.claims.ages import ages_of, groups_of
from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.quantity import Quantity, clause_of, is_plain, of_others, sex_of
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_PERCENT, _PERSONS, _COUNT = "percent", "persons", "count"
_NEAR = 90
"""Characters behind a figure in which the other part of a ratio stands."""


def ratio_of(context: Context, words: Wording) -> tuple[Quantity | None, Context] | None:
    """The ratio that a figure is, and what is left of its sentence to look for places in.

    ``None`` where it is no ratio; a quantity of ``None`` where the tables do not hold the ratio.
    """
    if context.claim.unit not in (_PERCENT, _PERSONS, _COUNT):
        return None
    if words.has("net_rate", clause_of(context, words)):
        return _net_rate(context, words), context
    if (ratio := _sex_ratio(context, words)) is not None:
        return ratio, context
    told = ages_of(context, words)
    if told is None:
        return None
    ages, plain = told
    return _of_ages(plain, ages, words), plain


def _net_rate(context: Context, words: Wording) -> Quantity | None:
    declines = words.has("net_loss", clause_of(context, words))
    if context.claim.unit == _PERCENT:
        return Quantity("net_rate", per=100, declines=declines)
    behind = context.sentence[context.end - len(context.claim.quantity) :]
    per = words.has("per_thousand", behind[:_NEAR])
    return Quantity("net_rate", per=1000, declines=declines) if per else None


def _sex_ratio(context: Context, words: Wording) -> Quantity | None:
    """«341 men for every 100 women», «for every 100 women there are 341 men»."""
    text = context.sentence
    found = words.patterns["per_hundred"].search(text)
    if found is None or context.start <= found.start("hundred") < context.end:
        return None
    others = sex_of(text[found.end() : found.end() + 40], words)
    own = sex_of(text[context.start : context.end + 24].split(found.group())[0], words)
    if own == others or "_T" in (own, others):
        return None
    clause = clause_of(replace(context, others=()), words)
    counted = words.has("migrants", clause) or any(
        one.role == "origin" and one.sets for one in mentions_in(clause, words)
    )
    return Quantity("sex_ratio", own) if counted and not of_others(clause, words, None) else None


def _of_ages(context: Context, ages: tuple[int, int], words: Wording) -> Quantity | None:
    """The migrants of some ages; only those of all origins and both sexes are in the tables."""
    clause = clause_of(context, words)
    named = f"{context.sentence[: context.start]} {clause}"
    whole = context.claim.share_of or ""
    one_sex = words.has("women", named) != words.has("men", named)
    from_there = any(one.role == "origin" for one in mentions_in(named, words))
    other = words.has("emigrants", named) or of_others(clause, words, None) or one_sex or from_there
    inhabitants = words.has("population_total", whole) and not words.has("migrants", whole)
    if not groups_of(ages) or other or inhabitants or not words.has("migrants", named):
        return None
    if words.has("growth", clause) or words.has("decline", clause) or not is_plain(context, words):
        return None
    share = context.claim.unit == _PERCENT
    if not share and not words.has("migrants", context.claim.quantity):
        return None
    return Quantity("age_share" if share else "age_stock", ages=ages)
