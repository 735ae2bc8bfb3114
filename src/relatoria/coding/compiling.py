"""Turns the glossary into what matching needs: terms as rows of stems, entries as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from relatoria.coding.words import BREAKS, LANGUAGES, PASSED_OVER, TOKEN, fold, stem
from relatoria.schemes.glossary import Concept, ConceptKind

GAP = "*"
"""A lone star in a term: up to three words may stand here."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A glossary entry as matching sees it."""

    id: str
    kind: str


class Term(msgspec.Struct, frozen=True, array_like=True):
    """One term: its elements (``stem``, ``begin*``, ``=form``, ``*``) and whose it is."""

    elements: tuple[str, ...]
    entry: int
    weak: bool = False


class CompiledRule(msgspec.Struct, frozen=True, array_like=True):
    """Entry ``entry`` is spoken of where one of each group stands within so many words."""

    entry: int
    groups: tuple[tuple[int, ...], ...]
    within: int


class Lexicon(msgspec.Struct, frozen=True):
    """The glossary ready for matching."""

    entries: tuple[Entry, ...]
    terms: dict[str, tuple[Term, ...]]
    rules: tuple[CompiledRule, ...]


def compile_glossary(concepts: Mapping[str, Concept]) -> Lexicon:
    """``concepts`` compiled for every language."""
    number = {name: index for index, name in enumerate(concepts)}
    terms = {language: tuple(_terms(concepts.values(), number, language)) for language in LANGUAGES}
    rules = tuple(
        CompiledRule(
            number[concept.id],
            tuple(tuple(number[name] for name in group) for group in rule.groups),
            rule.within,
        )
        for concept in concepts.values()
        for rule in concept.rules
    )
    entries = tuple(Entry(concept.id, concept.kind.value) for concept in concepts.values())
    return Lexicon(entries, terms, rules)


def _terms(concepts: Iterable[Concept], number: Mapping[str, int], language: str) -> Iterable[Term]:
    seen: set[tuple[tuple[str, ...], int]] = set()
    for concept in concepts:
        for weak, terms in ((False, concept.terms), (True, concept.weak)):
            for term in terms.get(language, ()):
                elements = elements_of(term, language)
                key = (elements, number[concept.id])
                if elements and key not in seen:
                    seen.add(key)
                    yield Term(elements, number[concept.id], weak)


def elements_of(term: str, language: str) -> tuple[str, ...]:
    """The elements of a term as the glossary writes it.

    Articles and prepositions are passed over, a gap never opens or closes a term.
    """
    elements: list[str] = []
    for part in term.split():
        if part == GAP:
            if elements and elements[-1] != GAP:
                elements.append(GAP)
            continue
        elements.extend(_element(part, language))
    while elements and elements[-1] == GAP:
        elements.pop()
    return tuple(elements)


def _element(part: str, language: str) -> Iterable[str]:
    words = [word for word in TOKEN.findall(part.lower()) if word not in BREAKS]
    if part.startswith("=") and words:
        return (f"={fold(words[0])}",)
    ending = part.endswith("*")
    result = []
    for place, word in enumerate(words):
        if ending and place == len(words) - 1:
            result.append(f"{fold(word)}*")
        elif word not in PASSED_OVER[language]:
            result.append(stem(fold(word), language))
    return result


SCOPES = frozenset({ConceptKind.SCOPE_AFTER, ConceptKind.SCOPE_BEFORE, ConceptKind.SCOPE_END})
