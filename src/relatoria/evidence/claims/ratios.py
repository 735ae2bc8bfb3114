"""Figures of one thing to another: rates of migration, men for every hundred women, ages."""

from __future__ import annotations

from dataclasses import replace

from relatoria.evidence.claims.ages import ages_of, groups_of
from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.quantity import (
    Quantity,
    clause_of,
    is_plain,
    known_words,
    of_others,
    sex_of,
    strange_words,
    uncapitalised,
)
from relatoria.evidence.claims.subjects import tells_nothing
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
    if _is_sex_ratio(context, words):
        return _sex_ratio(context, words), context
    told = ages_of(context, words)
    if told is None:
        return None
    ages, plain = told
    last = max(found.start() for found in words.patterns["ages"].finditer(context.sentence))
    return _of_ages(plain, ages, last, words), plain


def _net_rate(context: Context, words: Wording) -> Quantity | None:
    clause = clause_of(context, words)
    declines = words.has("net_loss", clause)
    told = words.patterns["net_rate"].sub(" ", clause.split(context.claim.text)[0])
    others = of_others(clause, words, None) or words.has("women", told) or words.has("men", told)
    if others or _says_more(told, words):
        return None  # the rate of some people alone
    if context.claim.unit == _PERCENT:
        return Quantity("net_rate", per=100, declines=declines)
    behind = context.sentence[context.end - len(context.claim.quantity) :]
    per = words.has("per_thousand", behind[:_NEAR])
    return Quantity("net_rate", per=1000, declines=declines) if per else None


def _sexes(context: Context, words: Wording) -> tuple[str, str]:
    """The sex that the figure counts, and that of the hundred it is told for."""
    text = context.sentence
    found = words.patterns["per_hundred"].search(text)
    if found is None or context.start <= found.start("hundred") < context.end:
        return "_T", "_T"
    own = sex_of(text[context.start : context.end + 24].split(found.group())[0], words)
    return own, sex_of(text[found.end() : found.end() + 40], words)


def _is_sex_ratio(context: Context, words: Wording) -> bool:
    """«341 men for every 100 women», «for every 100 women there are 341 men»."""
    return set(_sexes(context, words)) == {"F", "M"}


def _sex_ratio(context: Context, words: Wording) -> Quantity | None:
    text, (own, _) = context.sentence, _sexes(context, words)
    found = words.patterns["per_hundred"].search(text)
    if found is None:
        return None
    if _says_more(text[context.start :].replace(found.group(), " "), words):
        return None
    if any(one.role == "origin" for one in mentions_in(text[found.end() :], words)):
        return None  # women of that country, not migrants
    clause = clause_of(replace(context, others=()), words)
    counted = words.has("migrants", clause) or any(
        one.role == "origin" and one.sets for one in mentions_in(clause, words)
    )
    return Quantity("sex_ratio", own) if counted and not of_others(clause, words, None) else None


def _says_more(text: str, words: Wording) -> bool:
    """Whether a word belongs to no quantity, place or time, nor to an order of size."""
    strange = strange_words(uncapitalised(text.lstrip(), words), words)
    return any(not tells_nothing(word, words) for word in strange)


def _is_predicated(context: Context, at: int, words: Wording) -> bool:
    """Whether the ages behind a share are told of it: «24 % *were* 65 or over», not «24 % of
    those of 65 or over»."""
    return at < context.end or words.has("having", context.sentence[context.start : at])


def _of_ages(context: Context, ages: tuple[int, int], at: int, words: Wording) -> Quantity | None:
    """The migrants of some ages; only those of all origins and both sexes are in the tables."""
    clause = clause_of(context, words)
    named = f"{context.sentence[: context.start]} {clause}"
    whole = context.claim.share_of or ""
    one_sex = words.has("women", named) != words.has("men", named)
    from_there = any(one.role == "origin" for one in mentions_in(named, words))
    other = words.has("emigrants", named) or of_others(clause, words, None) or one_sex or from_there
    inhabitants = words.has("population_total", whole) and not words.has("migrants", whole)
    if context.claim.unit == _PERCENT:
        if whole and not (words.has("migrants", whole) and known_words(whole, words)):
            return None
        if not _is_predicated(context, at, words):
            return None
    if not groups_of(ages) or other or inhabitants or not words.has("migrants", named):
        return None
    if words.has("growth", clause) or words.has("decline", clause) or not is_plain(context, words):
        return None
    share = context.claim.unit == _PERCENT
    if not share and not words.has("migrants", context.claim.quantity):
        return None
    return Quantity("age_share" if share else "age_stock", ages=ages)
