"""Counts of persons: which population of the tables the words mean, or that they mean others."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.quantity import (
    Quantity,
    is_change,
    known_words,
    of_others,
    sex_of,
)
from relatoria.evidence.claims.subjects import named_before
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_MANY = 5000
"""Persons from here on are a population wherever a text says that there are so many."""
_PERSONS = "persons"
_NEXT = 3
"""Words after which something no longer stands beside a noun."""
_COUNTED_OF = re.compile(r",\s(?:of|with|some|de|con|com|avec|d[’'])$", re.I)
"""Before the number of a community that was named before a comma."""


def phrase_of(context: Context, words: Wording) -> str:
    """The words that are counted: the noun phrase, what it stands for, else the figure's own."""
    claim = context.claim
    own = (
        claim.quantity or _subject(context, words) or context.sentence[context.start : context.end]
    )
    if words.patterns["pronouns"].search(own):
        # «… of them»: the persons of the figure before, in the sentence or the one before it.
        told = [one for _, end, one in context.others if end <= context.start]
        named = [one.quantity for one in (*context.earlier, *told) if one.unit == _PERSONS]
        return next((name for name in reversed(named) if name), own)
    if words.patterns["people"].fullmatch(own) and (subject := _subject(context, words)):
        return subject
    behind = context.sentence[context.start :].find(own) if own else -1
    if behind < 0 or words.patterns["people"].fullmatch(own):
        return named_before(context, words) or own
    return own


def _subject(context: Context, words: Wording) -> str:
    """«The migrant population … stood at 14 million people»: the subject of a verb of amount."""
    before = context.sentence[: context.start].rstrip()
    if before.endswith(":"):  # a caption
        subject = before[:-1]
    elif words.patterns["exceeding"].match(context.sentence, context.start):
        subject = re.split(r"[;:]", before)[-1]  # the verb tells the bound, and is the figure's
    elif opened := _COUNTED_OF.search(before):
        subject = before[: opened.start()]  # «The Bolivian community, of 337,000 people»
    else:
        before = re.split(r"[;:]", f"{before} ")[-1]
        verb = words.patterns["amount_lead"].search(before) or words.patterns["change_lead"].search(
            before
        )
        if verb is None:
            return ""
        subject = before[: verb.start()]
    # «Between 2010 and 2024, the migrant population»: the time comes before the subject.
    subject = subject.rsplit(",", 1)[-1]
    told = words.has("migrants", subject) or words.has("emigrants", subject)
    told = told or any(one.role == "origin" and one.sets for one in mentions_in(subject, words))
    return subject if told and known_words(subject, words) else ""


def people_of(context: Context, clause: str, words: Wording) -> Quantity | None:
    """The population of the tables that a count of persons means, if it means one."""
    phrase = phrase_of(context, words)
    displaced = _displaced(clause, phrase, words)
    if displaced:
        return None if of_others(clause, words, displaced) else displaced
    if words.has("sending", clause) or words.has("remittances", clause):
        return None  # those whom money goes to
    if words.has("axis", phrase):
        return None if of_others(clause, words, None) else Quantity("stock")
    if any(words.has(name, clause) for name in ("refugees", "asylum", "stateless", "displaced")):
        return None  # people who are refugees, told in other words than the tables'
    if _counts_inhabitants(context, clause, phrase, words):
        return Quantity("population")
    if _is_population(clause, phrase, words):
        known = known_words(phrase, words) and not words.has("abroad", clause)
        plain = not words.has("migrants", clause) and not words.has("born_lead_anywhere", clause)
        return Quantity("population") if known and plain else None
    if of_others(clause, words, None) or not known_words(phrase, words):
        return None
    increase = is_change(context, words)
    quantity = _stock(context, clause, phrase, words)
    if quantity is None or not increase:
        return quantity
    # «Grew by 2 million»: the difference of two levels.
    declines = words.has("decline", clause)
    return replace(quantity, id="increase", counted=quantity.id, declines=declines)


def _is_population(clause: str, phrase: str, words: Wording) -> bool:
    if not words.has("population_total", phrase):
        return False
    others = words.has("migrants", phrase) or words.has("emigrants", phrase)
    # «The Colombian population abroad»
    from_there = any(one.role == "origin" and one.sets for one in mentions_in(phrase, words))
    others = others or (from_there and words.has("abroad", clause))
    # «Peru's Venezuelan population»
    others = others or (
        from_there
        and any(one.role in ("place", "bare") and one.sets for one in mentions_in(phrase, words))
    )
    # «The population of Haitian origin in Chile», «inhabitants born abroad»
    return not (others or words.has("of_origin", phrase) or words.has("born_abroad", clause))


def _stock(context: Context, clause: str, phrase: str, words: Wording) -> Quantity | None:
    """Migrants where they live, of where they are from, or wherever they went."""
    # «… of whom 146 million were women»: the sex may be told behind the figure.
    behind = " ".join(context.sentence[context.end :].split()[:3])
    sex = sex_of(f"{phrase} {behind}", words)
    if words.has("emigrants", phrase):
        return Quantity("emigrants", sex)
    named = {one.role for one in mentions_in(clause, words) if one.sets}
    of_there = ("origin" in named and named & {"place", "of"}) or {"place", "of"} <= named
    if words.has("communities", phrase) and of_there:
        return Quantity("stock", sex)  # the diaspora in one country
    outside = any(one.role == "outside" for one in mentions_in(clause, words))
    if (outside or words.has("abroad", clause)) and not words.has("born_abroad", clause):
        return Quantity("emigrants", sex, abroad=True)
    if words.has("migrants", phrase) or words.has("born_abroad", clause):
        return Quantity("stock", sex)
    # «11 million Mexicans live in the United States»: people named by where they are from.
    origins = [one for one in mentions_in(clause, words) if one.role == "origin" and one.sets]
    living = words.has("living", clause) or words.has("migrants", clause)
    # «The Haitians in Chile number 172,050»: the phrase itself says where.
    living = living or any(
        one.role in ("place", "bare") and one.sets for one in mentions_in(phrase, words)
    )
    # «There were 571,919 Venezuelans in Brazil»: so many attend no meeting.
    told = words.has("existing", clause) or words.has(
        "amount_lead", context.sentence[: context.start]
    )
    living = living or (told and context.claim.value >= _MANY)
    if origins and living:
        return Quantity("stock", sex)
    return None


def _counts_inhabitants(context: Context, clause: str, phrase: str, words: Wording) -> bool:
    """«The population of Peru was 34 million people»."""
    subject = context.sentence[: context.start]
    plain = words.patterns["people"].fullmatch(phrase) and words.has("population_total", subject)
    others = ("migrants", "emigrants", "abroad", "born_lead_anywhere", "growth", "decline")
    return bool(plain) and not (
        any(words.has(name, clause) for name in others) or of_others(clause, words, None)
    )


def _displaced(clause: str, phrase: str, words: Wording) -> Quantity | None:
    if words.has("under_mandate", clause):
        kinds: tuple[tuple[str, ...], ...] = (("refugees", "asylum_seekers", "oip"), ("oip",))
        return Quantity("displaced", kinds=kinds)
    if words.has("others_in_need", phrase) or words.has("others_in_need", clause):
        return Quantity("displaced", kinds=(("oip",),))
    for name, kinds in (
        ("asylum", (("asylum_seekers",),)),
        ("displaced", (("idps",),)),
        ("stateless", (("stateless",),)),
        ("refugees", (("refugees",), ("refugees", "oip"))),
    ):
        if words.has(name, phrase) or (
            (name in ("asylum", "displaced") and _follows(name, phrase, clause, words))
            or _predicated(name, phrase, clause, words)
        ):
            away = name == "refugees" and _is_away(phrase, clause, words)
            found = Quantity("displaced", kinds=kinds, abroad=away)
            return found if known_words(phrase, words) else None
    return None


def _is_away(phrase: str, clause: str, words: Wording) -> bool:
    """«South Sudan had 2 million refugees in other countries»: the country they left."""
    at = clause.find(phrase)
    found = words.patterns["abroad"].search(clause, at) if at >= 0 and phrase else None
    return found is not None and len(clause[at + len(phrase) : found.start()].split()) < _NEXT


def _predicated(name: str, phrase: str, clause: str, words: Wording) -> bool:
    """«5 million Ukrainians were refugees»: what the people of the phrase are said to be."""
    at = clause.find(phrase)
    behind = clause[at + len(phrase) :].lstrip() if at >= 0 and phrase else ""
    verb = words.patterns["copula"].match(behind)
    found = words.patterns[name].match(behind, verb.end() + 1) if verb else None
    return found is not None


def _follows(name: str, phrase: str, clause: str, words: Wording) -> bool:
    """Whether the pattern begins in the phrase or right behind it: «solicitantes de asilo»."""
    at = clause.find(phrase)
    found = words.patterns[name].search(clause, at) if at >= 0 else None
    return found is not None and found.start() <= at + len(phrase) + 1
