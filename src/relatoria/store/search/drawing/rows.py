"""A search row before it is written: its words counted, its tokens laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from relatoria.store.search import cards
from relatoria.store.search.cards import Facets
from relatoria.store.search.language.concepts import countries_in, mentions
from relatoria.store.search.language.stems import forms, stem, words

LONGEST = 1_500
"""Words of a text that one row holds; longer texts are cut into several (positions in a
PostgreSQL ``tsvector`` end at 16,383, and a hit should lead to a place)."""
BORDER = "|"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something to be found, as the register has it."""

    type: str
    subject: int
    key: str
    text: str
    language: str
    facets: Facets
    public_from: datetime | None
    expression: int | None = None
    eid: str = ""
    title: str = ""
    start: int | None = None
    date: str = ""
    agent: int | None = None
    meeting: int | None = None
    beside: str = ""
    """Words that lead to the row and are not part of its text: a marker, co-authors."""
    unsaid: frozenset[str] = frozenset()
    """Folded words that must not lead here: names where attribution is withheld."""


class Analysed(NamedTuple):
    """The words of a row as the index takes them."""

    tokens: str
    length: int
    stems: frozenset[str]
    """`stems_of` the tokens."""
    pairs: frozenset[tuple[str, str]]
    """Every form of the text with its stem, for the completion of prefixes."""


def analyse(row: Drawn, numbers: dict[tuple[str, str], int]) -> Analysed:
    """The tokens of ``row``: stems of its title and text, then concepts, labels and facets."""
    said, beside = _kept(row, f"{row.title}\n{row.text}"), _kept(row, row.beside)
    language = row.language
    stems = [stem(form, language) for form in said]
    labels = [stem(form, language) for form in beside]
    pairs = {*zip(said, stems, strict=True), *zip(beside, labels, strict=True)}
    labels += [mention.token for mention in mentions(said, stems, language)]
    labels += [token for _, _, token in countries_in(row.text, language)]
    labels += cards.tokens_of(row.facets, numbers)
    tokens = " ".join([*stems, BORDER, *dict.fromkeys(labels)])
    return Analysed(f" {tokens} ", len(stems), frozenset((*stems, cards.EVERY)), frozenset(pairs))


def stems_of(tokens: str) -> set[str]:
    """The stems of a row's text, each once, and `cards.EVERY`, which counts the rows."""
    return {*tokens.partition(f" {BORDER} ")[0].split(), cards.EVERY}


def pieces(text: str) -> list[tuple[int, str]]:
    """``text`` in parts of at most `LONGEST` words, each with its place; cut between words."""
    # Words have a sign between them: a text twice as long as they are many holds them all.
    found = words(text) if len(text) >= 2 * LONGEST else []
    if len(found) <= LONGEST:
        return [(0, text)]
    starts = [0, *(found[place].start for place in range(LONGEST, len(found), LONGEST)), len(text)]
    return [(start, text[start:end]) for start, end in pairwise(starts)]


def _kept(row: Drawn, text: str) -> list[str]:
    said = forms(text) if text else []
    return [form for form in said if form not in row.unsaid] if row.unsaid else said
