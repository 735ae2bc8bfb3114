"""From terms found to concepts spoken of: longest first, in scope, joined by rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from relatoria.coding.compiling import CompiledRule, Lexicon
from relatoria.coding.matching import EMPTY, NAME, SCOPE, WEAK, WORD, Hit, Matcher
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
_NO_PLACES: Places = {}


class _Met(NamedTuple):
    """Rules that may apply, each with the entry that sets it off, and the entries they ask for."""

    rules: tuple[tuple[int, CompiledRule], ...]
    entries: frozenset[int]


_NO_RULES = _Met((), frozenset())


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
        self._meetings: dict[int, _Met] = {}

    def find(self, classes: Sequence[int]) -> Found:
        """Concepts and names in a text of pieces of these classes, with the places that tell."""
        matcher = self.matcher
        state = matcher.start
        terms: list[_Term] = []
        covers: list[_Term] = []
        words: list[tuple[int, tuple[Hit, ...]]] = []
        ruled = place = 0
        scoped = False
        for number in classes:
            if number == EMPTY:
                continue
            try:
                state, size, ending = state.leaps[number]
            except KeyError:
                state, size, ending = matcher.leap(state, number)
            if ending is not None:
                hits, familiar, rules = ending
                ruled |= rules
                if familiar:
                    words.append((place, familiar))
                for first, last, entry, mode, hides in hits:
                    term = (first + place, last + place, entry, mode)
                    terms.append(term)
                    if hides:
                        covers.append(term)
                    if mode == SCOPE:
                        scoped = True
            place += size
        # Most texts hold no rule's words: then words mean nothing and are not even unpacked.
        met = self._meeting(ruled) if ruled else _NO_RULES
        if met.rules:
            terms += _unpacked(words, met.entries)
        elif not terms:
            return NOTHING
        if scoped:
            terms = self._in_scope(terms, classes)
            covers = [one for one in covers if one in terms]
        if covers and len(terms) > 1:
            terms = _uncovered(terms, covers)
        return self._settle(terms, met.rules) if met.rules else self._plain(terms)

    def find_all(self, classes: Sequence[int]) -> Places:
        """Every entry whose words are there, words of rules included; nothing hides another."""
        places: Places = {}
        state = self.matcher.start
        place = 0
        for number in classes:
            state, size, ending = state.leaps.get(number) or self.matcher.leap(state, number)
            if ending is not None:
                for first, last, entry, _, _ in (*ending[0], *ending[1]):
                    places.setdefault(entry, []).append((first + place, last + place))
            place += size
        return places

    def _plain(self, terms: Sequence[_Term]) -> Found:
        """The concepts of ``terms`` where no rule is met."""
        found: Places = {}
        weak: list[_Term] = []
        for term in terms:
            first, last, entry, mode = term
            if mode == WEAK:
                weak.append(term)
            elif entry in found:
                found[entry].append((first, last))
            else:
                found[entry] = [(first, last)]
        return Found(found, self._beside(found, weak) if weak else _NO_PLACES)

    def _settle(self, terms: Sequence[_Term], rules: Sequence[tuple[int, CompiledRule]]) -> Found:
        """The concepts of ``terms``, and those that ``rules`` make of words that meet."""
        words: Places = {}
        others: list[_Term] = []
        for term in terms:
            if term[3] == WORD:
                words.setdefault(term[2], []).append((term[0], term[1]))
            else:
                others.append(term)
        found = self._plain([term for term in others if term[3] != WEAK]).strong
        # What a rule adds sets off no other rule.
        before = frozenset(found)
        for entry, rule in rules:
            if _has_every_group(rule, words, before):
                for span in (*words.get(entry, ()), *(found[entry] if entry in before else ())):
                    _apply(rule, span, found, words)
        weak = [term for term in others if term[3] == WEAK]
        return Found(found, self._beside(found, weak) if weak else _NO_PLACES)

    def _meeting(self, present: int) -> _Met:
        """The rules whose groups are all there, each with the entry that sets it off."""
        known = self._meetings.get(present)
        if known is None:
            rules = tuple(
                (entry, rule)
                for entry, rules in self._rules.items()
                if present >> entry & 1
                for rule, masks in rules
                if all(present & mask for mask in masks)
            )
            known = _Met(
                rules,
                frozenset(one for _, rule in rules for group in rule.groups for one in group),
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


def _unpacked(
    words: Iterable[tuple[int, tuple[Hit, ...]]], wanted: frozenset[int]
) -> Iterator[_Term]:
    for place, hits in words:
        for first, last, entry, mode, _ in hits:
            if entry in wanted:
                yield first + place, last + place, entry, mode


def _uncovered(terms: Sequence[_Term], covers: Sequence[_Term]) -> list[_Term]:
    """``terms`` that lie in no longer one and in no name; words give way to names alone."""
    kept: list[_Term] = []
    for term in terms:
        first, last, _, mode = term
        for begin, end, _, kind in covers:
            if begin <= first and end >= last:
                longer = end - begin > last - first
                if (longer or mode == WORD) if kind == NAME else (longer and mode != WORD):
                    break
        else:
            kept.append(term)
    return kept


def _has_every_group(
    rule: CompiledRule, words: Mapping[int, list[Span]], found: frozenset[int]
) -> bool:
    return all(any(one in words or one in found for one in group) for group in rule.groups[1:])


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
