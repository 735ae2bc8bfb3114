"""Concepts of the glossary and countries, found in a text by the words of its language.

What is found goes into the index as one token a concept, so that a concept asked for in one
language finds texts in the others at the price of a single word. Every term counts, also one
inside another («international migration» speaks of migration too), but not those inside a phrase
of another field (the glossary's names: «bird migration»).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import repeat
from typing import NamedTuple

from relatoria.schemes import countries
from relatoria.schemes.glossary import Concept, ConceptKind, glossary
from relatoria.schemes.languages import LANGUAGES
from relatoria.store.search.language.stems import Word, forms, stem

_ANY = "*"
_COUNTED = (ConceptKind.CONCEPT, ConceptKind.WORD, ConceptKind.NAME)


class Mention(NamedTuple):
    """A concept spoken of by words ``first`` to ``last`` (inclusive places in the word list)."""

    token: str
    first: int
    last: int


@dataclass(slots=True)
class _Node:
    stems: dict[str, _Node] = field(default_factory=dict)
    forms: dict[str, _Node] = field(default_factory=dict)
    beginnings: dict[str, _Node] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    tokens: list[str] = field(default_factory=list)
    foreign: bool = False
    """Ends a phrase of another field."""

    def after(self, form: str, stemmed: str) -> Iterator[_Node]:
        """The nodes that this word leads to."""
        found = self.stems.get(stemmed)
        if found is not None:
            yield found
        if self.forms and (found := self.forms.get(form)) is not None:
            yield found
        for length in self.lengths:
            found = self.beginnings.get(form[:length])
            if found is not None:
                yield found


def concept_token(concept: Concept) -> str:
    """The index token of a glossary entry: a concept of the field, or a family of words."""
    return f"{'w' if concept.kind is ConceptKind.WORD else 'c'}:{concept.id}"


def is_concept(token: str) -> bool:
    """Whether the token is a concept's, which says more than a family of words."""
    return token.startswith("c:")


def mention_token(alpha3: str) -> str:
    """The index token of a country spoken of."""
    return f"m:{alpha3.lower()}"


def concepts_in(sequence: Sequence[Word], language: str) -> list[Mention]:
    """Every concept that the words of a text in ``language`` speak of."""
    said = [word.form for word in sequence]
    return mentions(said, [stem(form, language) for form in said], language)


def mentions(said: Sequence[str], stems: Sequence[str], language: str) -> list[Mention]:
    """`concepts_in` of a text whose words, as ``said``, have these ``stems``."""
    if language not in LANGUAGES:
        return []
    found: list[Mention] = []
    foreign: list[tuple[int, int]] = []
    for first, begun in enumerate(map(_begun, said, stems, repeat(language))):
        for node, last in _walk(begun, said, stems, first) if begun else ():
            found += [Mention(token, first, last) for token in node.tokens]
            if node.foreign:
                foreign.append((first, last))
    if foreign:
        found = [
            one for one in found
            if not any(start <= one.first and one.last <= end for start, end in foreign)
        ]  # fmt: skip
    return found


def countries_in(text: str, language: str) -> list[tuple[int, int, str]]:
    """Countries named in ``text``: start and end in characters, and the index token."""
    asked = language if language in LANGUAGES else None
    return [(one.start, one.end, mention_token(one.alpha3)) for one in countries.find(text, asked)]


@lru_cache(maxsize=200_000)
def _begun(form: str, stemmed: str, language: str) -> tuple[_Node, ...]:
    """The nodes that terms lead to whose first word this is; of most words there are none."""
    return tuple(_tree(language).after(form, stemmed))


def _walk(
    begun: Sequence[_Node], said: Sequence[str], stems: Sequence[str], first: int
) -> Iterator[tuple[_Node, int]]:
    """Nodes at which a term ends that begins with word ``first``, and its last word; ``begun``
    are those that the first word leads to."""
    here = begun
    last = first
    while here:
        for node in here:
            if node.tokens or node.foreign:
                yield node, last
        last += 1
        if last == len(said):
            return
        here = [then for node in here for then in node.after(said[last], stems[last])]


@cache
def _tree(language: str) -> _Node:
    root = _Node()
    for concept in glossary().values():
        if concept.kind not in _COUNTED:
            continue
        foreign = concept.kind is ConceptKind.NAME
        terms = [*concept.terms.get(language, ()), concept.label.get(language, "")]
        for term in terms:
            node = _insert(root, term, language)
            if node is None:
                continue
            token = concept_token(concept)
            if foreign:
                node.foreign = True
            elif token not in node.tokens:
                node.tokens.append(token)
    _measure([root])
    return root


def _insert(root: _Node, term: str, language: str) -> _Node | None:
    """The node at which ``term`` ends; ``None`` for terms with a gap, or of small words alone."""
    if f" {_ANY} " in f" {term} ":
        return None
    node = root
    for piece in term.split():
        beginning, exact = piece.endswith(_ANY), piece.startswith("=")
        parts = forms(piece)
        for place, form in enumerate(parts):
            last = place == len(parts) - 1
            if beginning and last:
                node = node.beginnings.setdefault(form, _Node())
            elif exact:
                node = node.forms.setdefault(form, _Node())
            else:
                node = node.stems.setdefault(stem(form, language), _Node())
    return None if node is root else node


def _measure(nodes: Iterable[_Node]) -> None:
    for node in nodes:
        node.lengths = tuple(sorted({len(one) for one in node.beginnings}))
        for branch in (node.stems, node.forms, node.beginnings):
            _measure(branch.values())
