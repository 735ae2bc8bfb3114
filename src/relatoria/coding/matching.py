"""Finds the glossary's terms in a text: one walk over its words, all languages alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from relatoria.coding.compiling import GAP, Lexicon, Term
from relatoria.coding.words import BREAKS, PASSED_OVER, TOKEN, fold, stem

_LONGEST_GAP = 3
_REMEMBERED_WORDS = 200_000
_BREAK = ("\n",)
_NOTHING: tuple[str, ...] = ()


class Hit(NamedTuple):
    """A term found: its entry and the places of its first and last word (both included)."""

    first: int
    last: int
    entry: int
    weak: bool
    gapped: bool


class Words(NamedTuple):
    """The words of a text that carry meaning.

    ``keys`` says which elements of terms each may be; ``starts`` and ``ends`` are characters.
    """

    keys: list[tuple[str, ...]]
    starts: list[int]
    ends: list[int]


@dataclass(slots=True)
class _Node:
    follow: dict[str, _Node]
    gap: _Node | None
    here: list[tuple[int, bool]]


def _node() -> _Node:
    return _Node({}, None, [])


class Matcher:
    """The terms of one language as a tree of words."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.language = language
        self._root = _node()
        self._stems: set[str] = set()
        self._forms: set[str] = set()
        self._begins: set[str] = set()
        for term in lexicon.terms[language]:
            self._plant(term)
        lengths = {len(begin) for begin in self._begins}
        self._lengths = tuple(sorted(lengths))
        self._memory: dict[str, tuple[str, ...] | None] = dict.fromkeys(BREAKS, _BREAK)

    def _plant(self, term: Term) -> None:
        node = self._root
        for element in term.elements:
            if element == GAP:
                node.gap = node.gap or _node()
                node = node.gap
                continue
            if element.startswith("="):
                self._forms.add(element[1:])
            elif element.endswith("*"):
                self._begins.add(element[:-1])
            else:
                self._stems.add(element)
            node = node.follow.setdefault(element, _node())
        node.here.append((term.entry, term.weak))

    def words(self, text: str) -> Words:
        """The words of ``text`` that carry meaning, with their places."""
        keys: list[tuple[str, ...]] = []
        starts: list[int] = []
        ends: list[int] = []
        memory = self._memory
        for found in TOKEN.finditer(text):
            word = found[0]
            try:
                key = memory[word]
            except KeyError:
                key = self._learn(word)
            if key is not None:
                keys.append(key)
                start, end = found.span()
                starts.append(start)
                ends.append(end)
        return Words(keys, starts, ends)

    def _learn(self, word: str) -> tuple[str, ...] | None:
        """The elements ``word`` may be; ``None`` for a word passed over."""
        if len(self._memory) > _REMEMBERED_WORDS:
            self._memory = dict.fromkeys(BREAKS, _BREAK)
        key: tuple[str, ...] | None
        if word.lower() in PASSED_OVER[self.language]:
            key = None
        else:
            key = tuple(self._elements(fold(word)))
        self._memory[word] = key
        return key

    def _elements(self, folded: str) -> Iterable[str]:
        stemmed = stem(folded, self.language)
        if stemmed in self._stems:
            yield stemmed
        if folded in self._forms:
            yield f"={folded}"
        for length in self._lengths:
            if length > len(folded):
                return
            if folded[:length] in self._begins:
                yield f"{folded[:length]}*"

    def hits(self, keys: Sequence[tuple[str, ...]]) -> list[Hit]:
        """Every term that stands in ``keys``, overlapping ones included."""
        found: list[Hit] = []
        follow = self._root.follow
        for place, elements in enumerate(keys):
            for element in elements:
                node = follow.get(element)
                if node is not None:
                    if node.here:
                        for entry, weak in node.here:
                            found.append(Hit(place, place, entry, weak, False))
                    if node.follow or node.gap:
                        _walk(node, keys, place, place, False, found)
        return found


def _walk(
    node: _Node,
    keys: Sequence[tuple[str, ...]],
    first: int,
    last: int,
    gapped: bool,
    found: list[Hit],
) -> None:
    """Follows ``node`` from the word after ``last``; what ends there is added to ``found``."""
    after = last + 1
    if after >= len(keys):
        return
    if node.follow:
        _step(node, keys, first, after, gapped, found)
    if node.gap is not None:
        for place in range(after, min(after + _LONGEST_GAP + 1, len(keys))):
            if keys[place] is _BREAK:
                return
            _step(node.gap, keys, first, place, gapped or place > after, found)


def _step(
    node: _Node,
    keys: Sequence[tuple[str, ...]],
    first: int,
    place: int,
    gapped: bool,
    found: list[Hit],
) -> None:
    for element in keys[place]:
        child = node.follow.get(element)
        if child is not None:
            for entry, weak in child.here:
                found.append(Hit(first, place, entry, weak, gapped))
            if child.follow or child.gap:
                _walk(child, keys, first, place, gapped, found)
