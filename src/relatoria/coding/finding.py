"""From terms found to concepts spoken of: longest first, in scope, joined by rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from relatoria.coding.compiling import CompiledRule, Lexicon
from relatoria.coding.matching import EMPTY, NAME, SCOPE, WEAK, WORD, Matcher
from relatoria.schemes.glossary import ConceptKind

_SCOPE = 12
"""Words a phrase like "does not concern" reaches at most."""

_REMEMBERED_MEETINGS = 50_000

Span = tuple[int, int]
Places = dict[int, list[Span]]
"""Entries spoken of, each with the places of its first and last word."""


_Term = tuple[int, int, int, int]
"""A term in a text: its first and last word, its entry, its mode."""


class Found(NamedTuple):
    """What a text speaks of: in so many words, and in weak ones beside those."""

    strong: Places
    weak: Places


NOTHING = Found({}, {})


class Finder:
    """Finds the concepts of a lexicon in texts of one language.

    Places count the words that carry meaning, from 0; :meth:`Matcher.spans_in` says where those
    stand.
    """

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.matcher = Matcher(lexicon, language)
        kinds = [ConceptKind(entry.kind) for entry in lexicon.entries]
        self._kind = kinds
        self._concept = [kind is ConceptKind.CONCEPT for kind in kinds]
        self._rules: dict[int, list[tuple[CompiledRule, tuple[int, ...]]]] = defaultdict(list)
        for rule in lexicon.rules:
            masks = tuple(sum(1 << entry for entry in set(group)) for group in rule.groups[1:])
            for entry in rule.groups[0]:
                self._rules[entry].append((rule, masks))
        self._meetings: dict[int, tuple[tuple[int, CompiledRule], ...]] = {}

    def find(self, classes: Sequence[int]) -> Found:
        """Concepts and names in a text of pieces of these classes, with the places that tell."""
        terms, covers, scoped = self._terms(classes)
        if not terms:
            return NOTHING
        if scoped:
            terms = self._in_scope(terms, classes)
            covers = [one for one in covers if one in terms]
        return self._settle(terms, covers)

    def find_all(self, classes: Sequence[int]) -> Places:
        """Every entry whose words are there, words of rules included; nothing hides another."""
        places: Places = {}
        for first, last, entry, _ in self._terms(classes)[0]:
            places.setdefault(entry, []).append((first, last))
        return places

    def _terms(self, classes: Sequence[int]) -> tuple[list[_Term], list[_Term], bool]:
        """The terms of a text, those among them that hide what lies inside, and whether any
        puts another aside."""
        matcher = self.matcher
        state, sizes = matcher.start, matcher.sizes
        terms: list[_Term] = []
        covers: list[_Term] = []
        scoped = False
        place = 0
        for number in classes:
            if number == EMPTY:
                continue
            known = state.steps.get(number)
            state, hits = known if known is not None else matcher.step(state, number)
            for first, last, entry, mode, hides in hits:
                term = (first + place, last + place, entry, mode)
                terms.append(term)
                if hides:
                    covers.append(term)
                if mode == SCOPE:
                    scoped = True
            place += sizes[number]
        return terms, covers, scoped

    def _settle(self, terms: Sequence[_Term], covers: Sequence[_Term]) -> Found:
        """The concepts of ``terms``: inside a longer term or a name nothing else counts."""
        found: Places = {}
        words: Places = {}
        weak: list[_Term] = []
        present = 0
        for term in terms:
            first, last, entry, mode = term
            if covers and _covered(first, last, mode, covers):
                continue
            if mode == WEAK:
                weak.append(term)
                continue
            table = words if mode == WORD else found
            if entry in table:
                table[entry].append((first, last))
            else:
                table[entry] = [(first, last)]
                present |= 1 << entry
        for entry, rule in self._meeting(present):
            for span in (*words.get(entry, ()), *found.get(entry, ())):
                _apply(rule, span, found, words)
        return Found(found, self._beside(found, weak) if weak else {})

    def _meeting(self, present: int) -> tuple[tuple[int, CompiledRule], ...]:
        """The rules whose groups are all there, each with the entry that sets it off."""
        known = self._meetings.get(present)
        if known is None:
            known = tuple(
                (entry, rule)
                for entry, rules in self._rules.items()
                if present >> entry & 1
                for rule, masks in rules
                if all(present & mask for mask in masks)
            )
            if len(self._meetings) >= _REMEMBERED_MEETINGS:
                self._meetings.clear()
            self._meetings[present] = known
        return known

    def _beside(self, found: Places, weak: Sequence[_Term]) -> Places:
        """The weak terms that stand beside another concept."""
        beside: Places = {}
        if any(self._concept[entry] for entry in found):
            for first, last, entry, _ in weak:
                table = found if entry in found else beside
                table.setdefault(entry, []).append((first, last))
        return beside

    def _in_scope(self, terms: Sequence[_Term], classes: Sequence[int]) -> list[_Term]:
        """``terms`` without those a phrase like "was not discussed" puts aside."""
        ends = {first for first, _, entry, _ in terms if self._kind[entry] is ConceptKind.SCOPE_END}
        breaks = [
            self.matcher.is_break(number, word)
            for number in classes
            for word in range(self.matcher.sizes[number])
        ]
        ends.update(place for place, is_break in enumerate(breaks) if is_break)
        aside: set[int] = set()
        for first, last, entry, _ in terms:
            kind = self._kind[entry]
            if kind is ConceptKind.SCOPE_AFTER:
                aside.update(range(first, last + 1), _reach(last + 1, 1, len(breaks), ends))
            elif kind is ConceptKind.SCOPE_BEFORE:
                aside.update(range(first, last + 1), _reach(first - 1, -1, len(breaks), ends))
        return [
            one for one in terms if one[3] != SCOPE and not (one[0] in aside and one[1] in aside)
        ]


def _covered(first: int, last: int, mode: int, covers: Sequence[_Term]) -> bool:
    """Whether a term lies inside a longer one, or in a name; words give way to names alone."""
    for begin, end, _, kind in covers:
        if begin <= first and end >= last:
            longer = end - begin > last - first
            if kind == NAME:
                if longer or mode == WORD:
                    return True
            elif longer and mode != WORD:
                return True
    return False


def _apply(rule: CompiledRule, first: Span, found: Places, words: Mapping[int, list[Span]]) -> None:
    """Adds the concept of ``rule`` where every group has a word near ``first``."""
    reach = [first]
    low, high = first
    for group in rule.groups[1:]:
        best: Span | None = None
        narrowest = rule.within + 1
        for entry in group:
            for span in (*words.get(entry, ()), *found.get(entry, ())):
                width = max(high, span[1]) - min(low, span[0])
                if width < narrowest and not _overlap(span, reach):
                    best, narrowest = span, width
        if best is None:
            return
        reach.append(best)
        low, high = min(low, best[0]), max(high, best[1])
    spans = found.setdefault(rule.entry, [])
    spans.extend(span for span in reach if span not in spans)


def _overlap(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] <= other[1] and other[0] <= span[1] for other in others)


def _reach(place: int, step: int, length: int, ends: set[int]) -> list[int]:
    reached: list[int] = []
    while 0 <= place < length and place not in ends and len(reached) < _SCOPE:
        reached.append(place)
        place += step
    return reached
