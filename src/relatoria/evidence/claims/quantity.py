"""A quantity of the tables, and what the words around a figure say for and against one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KNOWN = (
    "migrants",
    "emigrants",
    "people",
    "modifiers",
    "women",
    "men",
    "refugees",
    "stateless",
    "articles",
    "displaced",
    "asylum",
    "communities",
)
"""Patterns whose words may stand in the noun phrase of a quantity."""
_BESIDE = (
    "beside",
    "living",
    "existing",
    "abroad",
    "world",
    "same_region",
    "joins",
    "communities",
    "resides",
    "under_mandate",
    "others_in_need",
    "population_total",
    "in_population",
    "born_abroad",
    "of_origin",
    "growth",
    "decline",
    "amounting",
    "net",
    "remaining",
    "place_lead_anywhere",
    "of_lead_anywhere",
    "born_lead_anywhere",
    "outside_lead_anywhere",
)
"""Patterns whose words may stand behind a figure."""
_STOP = re.compile(r"[,;:()—–](?!\d)|[.]\s")
_LAST_WORD = re.compile(r"([^\W\d_]+)\s+$")


@dataclass(frozen=True, slots=True)
class Quantity:
    """An indicator, with what narrows it."""

    id: str
    """stock, emigrants, share, growth, increase, net_migration, displaced, remittances,
    population, ratifications, net_rate, sex_ratio, age_share, age_stock."""
    sex: str = "_T"
    whole: str = ""
    """For a share: migrants, emigrants, population, people."""
    kinds: tuple[tuple[str, ...], ...] = ()
    """For displaced persons: alternatives of UNHCR's kinds to add up, best first."""
    instrument: str = ""
    abroad: bool = False
    annual: bool = False
    counted: str = ""
    """For an increase or a multiple: what increased, the id of its quantity."""
    limited: str = ""
    """Why the figure may never be called right: ``currency``, ``corridor``."""
    declines: bool = False
    per: int = 100
    """For a rate: how many inhabitants it is told for."""
    ages: tuple[int, int] = (0, 0)
    """For migrants of some ages: the first and the last."""


def clause_of(context: Context, words: Wording) -> str:
    """The sentence from its last semicolon before the figure up to the next figure.

    A verb of amount right before the figure is left out: «llegó a 7 millones» is no arrival.
    """
    text = context.sentence
    lead = words.patterns["amount_lead"].search(text[: context.start])
    if lead and names_people(text[: lead.start()], words):
        text = text[: lead.start()] + " " * (context.start - lead.start()) + text[context.start :]
    following = [start for start, _, _ in context.others if start >= context.end]
    if context.claim.share_of and following and not _parts(context, min(following), words):
        following.remove(min(following))  # «half of the world's 304 million migrants are …»
    end = min(following, default=len(text))
    stop = text.find(";", context.end, end)
    return text[text.rfind(";", 0, context.start) + 1 : end if stop < 0 else stop]


def _parts(context: Context, at: int, words: Wording) -> bool:
    """Whether the figure at ``at`` is another's than the whole of the share."""
    between = context.sentence[context.end : at]
    return "," in between or not words.has("of_lead", between)


def names_people(text: str, words: Wording) -> bool:
    """Whether ``text`` names people whom the tables count."""
    named = ("migrants", "emigrants", "refugees", "asylum", "displaced", "communities")
    if any(words.has(name, text) for name in named):
        return True
    return any(one.role == "origin" and one.sets for one in mentions_in(text, words))


def is_change(context: Context, words: Wording) -> bool:
    """Whether the figure tells by how much something grew or fell: «rose by 5 per cent»."""
    before = context.sentence[: context.start]
    return words.has("change_lead", before) and not _is_first_of_two(context, words)


def _is_first_of_two(context: Context, words: Wording) -> bool:
    """«Cayó de 3 millones a 2»: the level it began from, where «de» could also mean by how much."""
    if not words.has("of_lead", context.sentence[: context.start]):
        return False
    following = [one for one in context.others if one[0] >= context.end]
    if not following:
        return False
    start, _, claim = min(following, key=lambda one: one[0])
    between = context.sentence[context.end : start]
    same = claim.unit == context.claim.unit or not claim.quantity
    return same and "," not in between and words.has("to_lead", between)


def of_others(clause: str, words: Wording, displaced: Quantity | None) -> bool:
    """Whether a word makes the persons others than those of the tables."""
    named = [(one.start, one.end) for one in mentions_in(clause, words) if one.sets]
    for found in words.patterns["other_people"].finditer(clause):
        if any(start <= found.start() and found.end() <= end for start, end in named):
            continue  # «New Zealand»: part of a name
        # «Refugees received asylum», «left their country»: those words are what displacement is.
        if displaced and words.has("displacing", found.group()):
            continue
        return True
    return False


def known_words(phrase: str, words: Wording) -> bool:
    """Whether every word of ``phrase``, places left out, belongs to a quantity of the tables."""
    rest = phrase
    for one in reversed(mentions_in(phrase, words)):
        rest = rest[: one.start] + " " + rest[one.end :]
    # A letter alone is what is left of an article or of a possessive.
    return all(
        any(words.patterns[name].fullmatch(word) for name in _KNOWN)
        for word in _WORD.findall(rest)
        if len(word) > 1
    )


def is_plain(context: Context, words: Wording) -> bool:
    """Whether nothing beside a count of persons says more of them than who and where they are.

    Every word behind the figure, up to a comma, must be a place, a time or of a quantity's wording:
    migrants who *received* something, or *children of* migrants, are others.
    """
    text = context.sentence
    following = min((start for start, _, _ in context.others if start >= context.end), default=-1)
    behind = text[: following if following >= 0 else len(text)]
    if stop := _STOP.search(behind, context.end):
        behind = behind[: stop.start()]
    if source := words.patterns["source_lead"].search(behind, context.end):
        behind = behind[: source.start()]
    lead = text[: context.start]
    if context.claim.unit == "persons" and _is_done_to(lead, words):
        return False
    return not strange_words(
        behind[context.start :], words, context.end - context.start
    ) and not _belongs(lead, words)


def strange_words(text: str, words: Wording, since: int = 0) -> list[str]:
    """The words of ``text`` that belong to no quantity, place or time; names are left out.

    Those before ``since`` may belong to the wording of what follows and are not told.
    """
    told = [(one.start, one.end) for one in mentions_in(text, words)]
    for name in (*_KNOWN, *_BESIDE):
        told += [found.span() for found in words.patterns[name].finditer(text)]
    return [
        found.group()
        for found in _WORD.finditer(text)
        if len(found.group()) > 1
        and found.start() >= since
        and found.group()[0].islower()
        and not any(start < found.end() and found.start() < end for start, end in told)
    ]


def uncapitalised(text: str, words: Wording) -> str:
    """``text`` with a small letter at its beginning, unless a place begins there.

    Capitals else mark names, which say nothing of the people.
    """
    if any(one.start == 0 for one in mentions_in(text, words)):
        return text
    return text[:1].lower() + text[1:]


def _is_done_to(lead: str, words: Wording) -> bool:
    """«The agency treated 12,000 migrants»: whether a strange verb stands right before them."""
    verb = _LAST_WORD.search(lead)
    if verb is None or words.has("amount_lead", lead) or words.has("exceed_lead", lead):
        return False
    known = ("whereof", "hosting", "article_word", "pronouns")
    return not any(words.patterns[name].fullmatch(verb[1]) for name in known) and bool(
        strange_words(verb[1], words)
    )


def _belongs(lead: str, words: Wording) -> bool:
    """«The children of 2 million migrants»: whether a strange noun owns the persons."""
    if words.has("amount_lead", lead):
        return False  # «pasó de 2 millones a …»
    return is_owned(lead, words)


def is_owned(lead: str, words: Wording) -> bool:
    """Whether ``lead`` ends with a strange noun that what follows is of: «firms of migrants»."""
    of = words.patterns["of_lead"].search(lead)
    owner = _LAST_WORD.search(lead[: of.start()]) if of else None
    if owner is None or not owner[1].islower():
        return False
    return not words.patterns["whereof"].fullmatch(owner[1]) and bool(
        strange_words(owner[1], words)
    )


def sex_of(phrase: str, words: Wording) -> str:
    """``F``, ``M``, or ``_T`` where the phrase names none or both."""
    women, men = words.has("women", phrase), words.has("men", phrase)
    if women == men:
        return "_T"
    return "F" if women else "M"
