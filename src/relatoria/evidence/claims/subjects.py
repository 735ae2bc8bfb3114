"""The people whom a clause names before its figure, whatever the words between.

«The Venezuelan community was in 2020 the largest in Chile, at 523,553 people»: the figure is of
the community, because nothing from the beginning of the clause up to the figure is said of others:
every word must belong to a quantity, a place, a time, an order of size or a manner of reporting.
"""

from __future__ import annotations

import re

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.quantity import strange_words, uncapitalised
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_BREAK = re.compile(r"[;?!]|[:–—]\s")
_NAMED = ("asylum", "refugees", "displaced", "stateless", "emigrants", "migrants")
_WORDS = 2


def named_before(context: Context, words: Wording) -> str:
    """The phrase that names those whom the clause tells of before the figure; else nothing."""
    told = uncapitalised(_before(context), words)
    if words.has("other_people", told):
        return ""
    strange = [one for one in strange_words(told, words) if not tells_nothing(one, words)]
    if strange:
        return ""
    if axis := words.patterns["axis"].search(told):
        return axis.group()
    for name in _NAMED:
        if found := words.patterns[name].search(told):
            return _with_sex(told, *found.span(), words)
    return _community(told, words)


def _before(context: Context) -> str:
    """The clause up to the figure, its other figures blanked."""
    text = context.sentence
    for start, end, _ in context.others:
        if end <= context.start:
            text = text[:start] + " " * (end - start) + text[end:]
    text = text[: context.start].rstrip(" :")
    return _BREAK.split(text)[-1].strip()


def tells_nothing(word: str, words: Wording) -> bool:
    """Whether a word is of an order of size or of a manner of reporting."""
    return any(words.patterns[name].fullmatch(word) for name in ("superlative", "reporting"))


def _with_sex(told: str, start: int, end: int, words: Wording) -> str:
    """The phrase with a word that tells the sex beside it: «women migrants»."""
    beside = told[:start].split()[-1:]
    sexed = beside and (words.has("women", beside[0]) or words.has("men", beside[0]))
    return " ".join([*(beside if sexed else []), told[start:end]])


def _community(told: str, words: Wording) -> str:
    """«The Indian community», «the community … is the Indian one»."""
    found = words.patterns["communities"].search(told)
    peoples = [one for one in mentions_in(told, words) if one.role == "origin" and one.sets]
    if len(peoples) != 1:
        return ""
    people = told[peoples[0].start : peoples[0].end]
    if found is None:  # «the number of Haitians in Chile went from … to»
        return people if people.endswith("s") else ""
    named = (people, found.group()) if words.language == "en" else (found.group(), people)
    return " ".join(named)
