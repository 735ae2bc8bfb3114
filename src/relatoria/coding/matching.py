"""Finds the glossary's terms in a text: one step of an automaton a piece, whatever the language.

The terms form a tree; the automaton over it is built as texts ask for it (the lazy construction
of Aho and Ullman), so that a piece between blanks costs one look-up however many terms are under
way.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from relatoria.coding.compiling import GAP, Lexicon, Term
from relatoria.coding.words import BREAKS, PASSED_OVER, TOKEN, fold, plain, stem

_LONGEST_GAP = 3
_REMEMBERED_PIECES = 200_000
_REMEMBERED_STEPS = 400_000

_LONGEST_REMEMBERED = 64

EMPTY = 0
"""The class of pieces of which nothing is kept."""

_BREAK = ("\n",)


STRONG, WEAK, WORD, NAME, SCOPE = range(5)
"""What a term counts as: a concept, a weak one, a word of rules, a name, or what sets aside."""

Hit = tuple[int, int, int, int, bool]
"""A term found: its first and last word counted from the piece that ends it, its entry, its mode,
and whether it hides what lies inside it."""


class Piece(NamedTuple):
    """What stands between two blanks: the words of it that carry meaning.

    ``words`` are what each may be in a term, ``spans`` its place inside the piece.
    """

    words: tuple[tuple[str, ...], ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(slots=True, eq=False)
class _Node:
    follow: dict[str, _Node]
    gap: _Node | None
    here: list[tuple[int, int]]


def _node() -> _Node:
    return _Node({}, None, [])


class _Under(NamedTuple):
    """A term under way: where in the tree, words since its first, words skipped, gap or not."""

    node: _Node
    back: int
    skipped: int
    gapped: bool


_MODES = {"concept": STRONG, "word": WORD, "name": NAME}


Ending = tuple[tuple[Hit, ...], tuple[Hit, ...], int]
"""The terms that end in a piece, those of them that mean something in rules alone, and the bits of
the entries among both that a rule asks for."""

Leap = tuple["State", int, Ending | None]
"""Where a piece leads: the state after it, how many words it has, and what ends in it. A plain
tuple: it is opened for every piece of every text."""


class State:
    """What is under way after some words; ``leaps`` leads on by the class of the next piece."""

    __slots__ = ("leaps", "under")

    def __init__(self, under: frozenset[_Under]) -> None:
        self.under = under
        self.leaps: dict[int, Leap] = {}


class Matcher:
    """The terms of one language as an automaton over classes of pieces."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.language = language
        self._root = _node()
        self._stems: set[str] = set()
        self._forms: set[str] = set()
        self._begins: set[str] = set()
        self._in_rules = sum(
            1 << entry
            for entry in {one for rule in lexicon.rules for group in rule.groups for one in group}
        )
        self._modes = [_MODES.get(entry.kind, SCOPE) for entry in lexicon.entries]
        for term in lexicon.terms[language]:
            self._plant(term)
        # By their first two letters: a word is compared with few of the beginnings.
        self._begins_by: dict[str, tuple[str, ...]] = {}
        for begin in sorted(self._begins, key=lambda one: (len(one), one)):
            self._begins_by[begin[:2]] = (*self._begins_by.get(begin[:2], ()), begin)
        # Pieces whose words may be the same elements of terms are one class.
        self._class_of: dict[tuple[tuple[str, ...], ...], int] = {}
        self.words_of: list[tuple[tuple[str, ...], ...]] = []
        self.sizes: list[int] = []
        self._classes: dict[str, int] = {}
        self._spans: dict[str, tuple[tuple[int, int], ...]] = {}
        self._number(())
        self._forget_states()

    def _forget_states(self) -> None:
        self.start = State(frozenset())
        self._states: dict[frozenset[_Under], State] = {self.start.under: self.start}
        self._steps = 0

    def _number(self, words: tuple[tuple[str, ...], ...]) -> int:
        number = self._class_of.setdefault(words, len(self.sizes))
        if number == len(self.sizes):
            self.words_of.append(words)
            self.sizes.append(len(words))
        return number

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
        mode = self._modes[term.entry]
        node.here.append((term.entry, WEAK if term.weak and mode == STRONG else mode))

    def classes_of(self, pieces: Sequence[str]) -> list[int]:
        """The class of every piece of a text between blanks."""
        classes = self._classes
        try:
            return [classes[piece] for piece in pieces]
        except KeyError:
            known = classes.get
            return [
                self._learn(piece) if (number := known(piece)) is None else number
                for piece in pieces
            ]

    def _learn(self, piece: str) -> int:
        words, spans = self.piece(piece)
        number = self._number(words)
        if len(piece) <= _LONGEST_REMEMBERED:
            if len(self._classes) > _REMEMBERED_PIECES:
                self._classes.clear()
                self._spans.clear()
            self._classes[piece] = number
            self._spans[piece] = spans
        return number

    def piece(self, piece: str) -> Piece:
        """The words of ``piece`` that carry meaning, and their places in it."""
        words: list[tuple[str, ...]] = []
        spans: list[tuple[int, int]] = []
        for found in TOKEN.finditer(piece):
            word = found[0]
            if word in BREAKS:
                words.append(_BREAK)
            elif plain(word) in PASSED_OVER[self.language]:
                continue
            else:
                words.append(tuple(self._elements(fold(word))))
            spans.append(found.span())
        return Piece(tuple(words), tuple(spans))

    def is_break(self, number: int, word: int) -> bool:
        """Whether word ``word`` of a piece of class ``number`` is a sign that ends a sentence."""
        return self.words_of[number][word] == _BREAK

    def spans_in(
        self,
        text: str,
        classes: Sequence[int],
        places: Collection[int],
        pieces: list[str] | None = None,
    ) -> dict[int, tuple[int, int]]:
        """Where in ``text``, in characters, the words at ``places`` stand.

        Places count the words that carry meaning, from 0; ``pieces`` are what stands between the
        blanks of ``text`` where that is known already, ``classes`` theirs.
        """
        if pieces is None:
            pieces = text.split()
        sizes = self.sizes
        ends = [*accumulate(map(sizes.__getitem__, classes))]
        lengths = [0, *accumulate(map(len, pieces))]
        # One blank between any two pieces, as nearly always, tells where each begins.
        starts = None if lengths[-1] + len(pieces) - 1 == len(text) else _starts(text, pieces)
        spans: dict[int, tuple[int, int]] = {}
        for place in places:
            index = bisect_right(ends, place)
            within = place - (ends[index - 1] if index else 0)
            begin = lengths[index] + index if starts is None else starts[index]
            start, end = self._spans_of(pieces[index])[within]
            spans[place] = (begin + start, begin + end)
        return spans

    def _spans_of(self, piece: str) -> tuple[tuple[int, int], ...]:
        known = self._spans.get(piece)
        return self.piece(piece).spans if known is None else known

    def _elements(self, folded: str) -> Iterable[str]:
        stemmed = stem(folded, self.language)
        if stemmed in self._stems:
            yield stemmed
        if folded in self._forms:
            yield f"={folded}"
        for letters in dict.fromkeys((folded[:1], folded[:2])):
            for begin in self._begins_by.get(letters, ()):
                if folded.startswith(begin):
                    yield f"{begin}*"

    def leap(self, state: State, number: int) -> Leap:
        """Where ``state`` leads by a piece of class ``number``; it is remembered there."""
        if self._steps > _REMEMBERED_STEPS:
            self._forget_states()
        self._steps += 1
        under = state.under
        hits: list[Hit] = []
        for place, elements in enumerate(self.words_of[number]):
            under = self._by_word(under, elements, place, hits)
        after = self._states.get(under)
        if after is None:
            after = self._states[under] = State(under)
        made = state.leaps[number] = (after, self.sizes[number], self._ending(hits))
        return made

    def _ending(self, hits: list[Hit]) -> Ending | None:
        if not hits:
            return None
        ruled = 0
        for hit in hits:
            ruled |= 1 << hit[2]
        terms = tuple(hit for hit in hits if hit[3] != WORD)
        words = tuple(hit for hit in hits if hit[3] == WORD)
        return terms, words, ruled & self._in_rules

    def _by_word(
        self, under: frozenset[_Under], elements: tuple[str, ...], place: int, hits: list[Hit]
    ) -> frozenset[_Under]:
        if elements == _BREAK:
            return frozenset()
        after: set[_Under] = set()
        step = _Step(elements, place, after, hits)
        step.advance(self._root.follow, 0, False)
        for one in under:
            step.go_on(one)
        return frozenset(after)


def _starts(text: str, pieces: list[str]) -> list[int]:
    """Where each piece of ``text`` begins, however much white space stands between."""
    starts: list[int] = []
    place = 0
    for piece in pieces:
        place = text.index(piece, place)
        starts.append(place)
        place += len(piece)
    return starts


@dataclass(slots=True)
class _Step:
    """One word's step: what it may be, where it stands, what is under way after it."""

    elements: tuple[str, ...]
    place: int
    after: set[_Under]
    hits: list[Hit]

    def go_on(self, one: _Under) -> None:
        """Leads a term under way on by this word."""
        back = one.back + 1
        if one.skipped == 0:
            self.advance(one.node.follow, back, one.gapped)
        if one.node.gap is not None:
            self.advance(one.node.gap.follow, back, one.gapped or one.skipped > 0)
            if one.skipped < _LONGEST_GAP:
                self.after.add(_Under(one.node, back, one.skipped + 1, one.gapped))

    def advance(self, follow: dict[str, _Node], back: int, gapped: bool) -> None:
        """Takes every branch of ``follow`` that this word may be."""
        for element in self.elements:
            child = follow.get(element)
            if child is not None:
                first = self.place - back
                longer = self.place > first
                self.hits.extend(
                    (
                        first, self.place, entry, mode,
                        mode == NAME or (longer and not gapped and mode != WORD),
                    )
                    for entry, mode in child.here
                )  # fmt: skip
                if child.follow or child.gap:
                    self.after.add(_Under(child, back, 0, gapped))
