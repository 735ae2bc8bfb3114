"""From terms found to concepts spoken of: longest first, in scope, joined by rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from relatoria.coding.compiling import CompiledRule, Lexicon
from relatoria.coding.matching import EMPTY, Hit, Matcher
from relatoria.schemes.glossary import ConceptKind

_SCOPE = 12
"""Words a phrase like "does not concern" reaches at most."""

_REMEMBERED_MEETINGS = 50_000

Span = tuple[int, int]
Places = dict[int, list[Span]]
"""Entries spoken of, each with the places of its first and last word."""


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
        self._word = [kind is ConceptKind.WORD for kind in kinds]
        self._concept = [kind is ConceptKind.CONCEPT for kind in kinds]
        self._name = [kind is ConceptKind.NAME for kind in kinds]
        self._scope = [kind.value.startswith("scope") for kind in kinds]
        self._rules: dict[int, list[tuple[CompiledRule, tuple[int, ...]]]] = defaultdict(list)
        for rule in lexicon.rules:
            masks = tuple(sum(1 << entry for entry in set(group)) for group in rule.groups[1:])
            for entry in rule.groups[0]:
                self._rules[entry].append((rule, masks))
        self._meetings: dict[int, tuple[tuple[int, CompiledRule], ...]] = {}

    def find(self, classes: Sequence[int]) -> Found:
        """Concepts and names in a text of pieces of these classes, with the places that tell."""
        terms, scoped = self._terms(classes)
        if not terms:
            return NOTHING
        if scoped:
            terms = self._in_scope(terms, classes)
        return self._settle(terms)

    def find_all(self, classes: Sequence[int]) -> Places:
        """Every entry whose words are there, words of rules included; nothing hides another."""
        places: Places = {}
        for one in self._terms(classes)[0]:
            places.setdefault(one.entry, []).append((one.first, one.last))
        return places

    def _terms(self, classes: Sequence[int]) -> tuple[list[Hit], bool]:
        matcher = self.matcher
        state, sizes = matcher.start, matcher.sizes
        terms: list[Hit] = []
        scope = self._scope
        scoped = False
        place = 0
        for number in classes:
            if number == EMPTY:
                continue
            known = state.steps.get(number)
            state, hits = known if known is not None else matcher.step(state, number)
            for first, last, entry, weak, gapped in hits:
                terms.append(Hit(first + place, last + place, entry, weak, gapped))
                scoped = scoped or scope[entry]
            place += sizes[number]
        return terms, scoped

    def _settle(self, terms: Sequence[Hit]) -> Found:
        """The concepts of ``terms``: inside a longer term or a name nothing else counts."""
        found: Places = {}
        words: Places = {}
        weak: list[Hit] = []
        present = 0
        word, name = self._word, self._name
        covers = [
            one
            for one in terms
            if name[one.entry] or (one.last > one.first and not one.gapped and not word[one.entry])
        ]
        for one in terms:
            first, last, entry, is_weak, _ = one
            if covers and self._covered(one, covers):
                continue
            if word[entry]:
                table = words
            elif is_weak:
                weak.append(one)
                continue
            else:
                table = found
            present |= 1 << entry
            if entry in table:
                table[entry].append((first, last))
            else:
                table[entry] = [(first, last)]
        for entry, rule in self._meeting(present):
            for table in (words, found):
                for span in tuple(table.get(entry, ())):
                    _apply(rule, span, found, words)
        return Found(found, self._beside(found, weak) if weak else {})

    def _covered(self, term: Hit, covers: Sequence[Hit]) -> bool:
        length = term.last - term.first
        is_word = self._word[term.entry]
        for cover in covers:
            if cover.first <= term.first and cover.last >= term.last:
                longer = cover.last - cover.first > length
                if self._name[cover.entry]:
                    if is_word or longer:
                        return True
                elif longer and not is_word:
                    return True
        return False

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

    def _beside(self, found: Places, weak: Sequence[Hit]) -> Places:
        """The weak terms that stand beside another concept."""
        beside: Places = {}
        if any(self._concept[entry] for entry in found):
            for one in weak:
                table = found if one.entry in found else beside
                table.setdefault(one.entry, []).append((one.first, one.last))
        return beside

    def _in_scope(self, terms: Sequence[Hit], classes: Sequence[int]) -> list[Hit]:
        """``terms`` without those a phrase like "was not discussed" puts aside."""
        ends = {one.first for one in terms if self._kind[one.entry] is ConceptKind.SCOPE_END}
        breaks = [
            self.matcher.is_break(number, word)
            for number in classes
            for word in range(self.matcher.sizes[number])
        ]
        ends.update(place for place, is_break in enumerate(breaks) if is_break)
        aside: set[int] = set()
        for one in terms:
            kind = self._kind[one.entry]
            if kind is ConceptKind.SCOPE_AFTER:
                aside.update(_reach(one.last + 1, 1, len(breaks), ends))
            elif kind is ConceptKind.SCOPE_BEFORE:
                aside.update(_reach(one.first - 1, -1, len(breaks), ends))
        return [
            one
            for one in terms
            if not self._scope[one.entry] and not (one.first in aside and one.last in aside)
        ]


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
