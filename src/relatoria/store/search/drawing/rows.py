"""A search row before it is written: its words counted, its tokens laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from relatoria.store.search import cards
from relatoria.store.search.cards import Facets
from relatoria.store.search.language.concepts import concepts_in, countries_in
from relatoria.store.search.language.stems import Word, stem, words

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


@dataclass(frozen=True, slots=True)
class Analysed:
    """The words of a row as the index takes them."""

    tokens: str
    length: int
    pairs: frozenset[tuple[str, str]]
    """Every form of the text with its stem, for the completion of prefixes."""


def analyse(row: Drawn, numbers: dict[tuple[str, str], int]) -> Analysed:
    """The tokens of ``row``: stems of its title and text, then concepts, labels and facets."""
    said, beside = _kept(row, f"{row.title}\n{row.text}"), _kept(row, row.beside)
    pairs = [(word.form, stem(word.form, row.language)) for word in said]
    other = [(word.form, stem(word.form, row.language)) for word in beside]
    labels = [stemmed for _, stemmed in other]
    labels += [mention.token for mention in concepts_in(said, row.language)]
    labels += [token for _, _, token in countries_in(row.text, row.language)]
    labels += cards.tokens_of(row.facets, numbers)
    tokens = " ".join([*(stemmed for _, stemmed in pairs), BORDER, *dict.fromkeys(labels)])
    return Analysed(f" {tokens} ", len(pairs), frozenset(pairs) | frozenset(other))


def stems_of(tokens: str) -> set[str]:
    """The stems of a row's text, each once, and `cards.EVERY`, which counts the rows."""
    return {*tokens.partition(f" {BORDER} ")[0].split(), cards.EVERY}


def pieces(text: str) -> list[tuple[int, str]]:
    """``text`` in parts of at most `LONGEST` words, each with its place; cut between words."""
    found = words(text)
    if len(found) <= LONGEST:
        return [(0, text)]
    starts = [0, *(found[place].start for place in range(LONGEST, len(found), LONGEST)), len(text)]
    return [(start, text[start:end]) for start, end in pairwise(starts)]


def _kept(row: Drawn, text: str) -> list[Word]:
    return [word for word in words(text) if word.form not in row.unsaid]
