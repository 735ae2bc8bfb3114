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
)
"""Patterns whose words may stand in the noun phrase of a quantity."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """An indicator, with what narrows it."""

    id: str
    """stock, emigrants, share, growth, increase, net_migration, displaced, remittances,
    population, ratifications."""
    sex: str = "_T"
    whole: str = ""
    """For a share: migrants, emigrants, population, people."""
    kinds: tuple[tuple[str, ...], ...] = ()
    """For displaced persons: alternatives of UNHCR's kinds to add up, best first."""
    instrument: str = ""
    abroad: bool = False
    annual: bool = False
    counted: str = ""
    """For an increase: what increased, stock or emigrants."""
    declines: bool = False


def clause_of(context: Context, words: Wording) -> str:
    """The sentence from its last semicolon before the figure up to the next figure.

    A verb of amount right before the figure is left out: «llegó a 7 millones» is no arrival.
    """
    text = context.sentence
    lead = words.patterns["amount_lead"].search(text[: context.start])
    if lead and names_people(text[: lead.start()], words):
        text = text[: lead.start()] + " " * (context.start - lead.start()) + text[context.start :]
    following = [start for start, _, _ in context.others if start >= context.end]
    end = min(following, default=len(text))
    stop = text.find(";", context.end, end)
    return text[text.rfind(";", 0, context.start) + 1 : end if stop < 0 else stop]


def names_people(text: str, words: Wording) -> bool:
    """Whether ``text`` names people whom the tables count."""
    named = ("migrants", "emigrants", "refugees", "asylum", "displaced", "communities")
    if any(words.has(name, text) for name in named):
        return True
    return any(one.role == "origin" and one.sets for one in mentions_in(text, words))


def is_change(context: Context, words: Wording) -> bool:
    """Whether the figure tells by how much something grew or fell: «rose by 5 per cent»."""
    return words.has("change_lead", context.sentence[: context.start])


def of_others(clause: str, words: Wording, displaced: Quantity | None) -> bool:
    """Whether a word makes the persons others than those of the tables."""
    for found in words.patterns["other_people"].finditer(clause):
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


def sex_of(phrase: str, words: Wording) -> str:
    """``F``, ``M``, or ``_T`` where the phrase names none or both."""
    women, men = words.has("women", phrase), words.has("men", phrase)
    if women == men:
        return "_T"
    return "F" if women else "M"
