"""From terms found to concepts spoken of: longest first, in scope, joined by rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from relatoria.coding.compiling import CompiledRule, Lexicon
from relatoria.coding.matching import Hit, Matcher, Words
from relatoria.schemes.glossary import ConceptKind

_SCOPE = 12
"""Words a phrase like "does not concern" reaches at most."""

Span = tuple[int, int]
Places = dict[int, list[Span]]
"""Entries spoken of, each with the places of its first and last word."""


class Found(NamedTuple):
    """What a text speaks of: in so many words, and in weak ones beside those."""

    strong: Places
    weak: Places


NOTHING = Found({}, {})


class Finder:
    """Finds the concepts of a lexicon in words of one language."""

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        self.matcher = Matcher(lexicon, language)
        self._kind = [ConceptKind(entry.kind) for entry in lexicon.entries]
        self._plain = [kind is ConceptKind.WORD for kind in self._kind]
        self._concept = [kind is ConceptKind.CONCEPT for kind in self._kind]
        self._name = [kind is ConceptKind.NAME for kind in self._kind]
        self._scope = [kind.value.startswith("scope") for kind in self._kind]
        self._rules: dict[int, list[CompiledRule]] = defaultdict(list)
        for rule in lexicon.rules:
            for entry in rule.groups[0]:
                self._rules[entry].append(rule)

    def find(self, words: Words) -> Found:
        """Concepts and names in ``words`` with the places that speak of them."""
        hits = self.matcher.hits(words.keys)
        if not hits:
            return NOTHING
        if any(self._scope[hit.entry] for hit in hits):
            hits = self._in_scope(hits, words)
        found: Places = {}
        weak: list[Hit] = []
        plain: Places = {}
        covers = self._covers(hits)
        for hit in hits:
            entry = hit.entry
            if self._plain[entry]:
                if not _inside_name(hit, covers, self._name):
                    plain.setdefault(entry, []).append((hit.first, hit.last))
            elif _covered(hit, covers):
                continue
            elif hit.weak:
                weak.append(hit)
            else:
                found.setdefault(entry, []).append((hit.first, hit.last))
        self._join(found, plain)
        return Found(found, self._beside(found, weak))

    def _beside(self, found: Places, weak: Sequence[Hit]) -> Places:
        """The weak terms that stand beside another concept."""
        beside: Places = {}
        if weak and any(self._concept[entry] for entry in found):
            for hit in weak:
                if hit.entry in found:
                    found[hit.entry].append((hit.first, hit.last))
                else:
                    beside.setdefault(hit.entry, []).append((hit.first, hit.last))
        return beside

    def _covers(self, hits: Sequence[Hit]) -> dict[int, Hit]:
        """For each word the longest term without a gap that covers it (of two words or more)."""
        covers: dict[int, Hit] = {}
        for hit in hits:
            length = hit.last - hit.first
            if self._plain[hit.entry] or hit.gapped:
                continue
            if not length and not self._name[hit.entry]:
                continue
            for place in range(hit.first, hit.last + 1):
                other = covers.get(place)
                if other is None or length > other.last - other.first:
                    covers[place] = hit
        return covers

    def _in_scope(self, hits: Sequence[Hit], words: Words) -> list[Hit]:
        """``hits`` without those a phrase like "was not discussed" puts aside."""
        aside: set[int] = set()
        for hit in hits:
            kind = self._kind[hit.entry]
            if kind is ConceptKind.SCOPE_AFTER:
                aside.update(_reach(hit.last + 1, 1, words, self._ends(hits)))
            elif kind is ConceptKind.SCOPE_BEFORE:
                aside.update(_reach(hit.first - 1, -1, words, self._ends(hits)))
        return [
            hit
            for hit in hits
            if not self._scope[hit.entry] and not (hit.first in aside and hit.last in aside)
        ]

    def _ends(self, hits: Sequence[Hit]) -> frozenset[int]:
        return frozenset(
            hit.first for hit in hits if self._kind[hit.entry] is ConceptKind.SCOPE_END
        )

    def _join(self, found: Places, plain: Places) -> None:
        """Adds to ``found`` the concepts that rules make of words standing together."""
        for table in (plain, found):
            for entry in tuple(table):
                for rule in self._rules.get(entry, ()):
                    for span in table[entry]:
                        _apply(rule, span, found, plain)


def _apply(rule: CompiledRule, first: Span, found: Places, plain: Mapping[int, list[Span]]) -> None:
    reach = [first]
    low, high = first
    for group in rule.groups[1:]:
        best: Span | None = None
        for entry in group:
            for span in (*plain.get(entry, ()), *found.get(entry, ())):
                if span in reach or _overlap(span, reach):
                    continue
                width = max(high, span[1]) - min(low, span[0])
                if width <= rule.within and (
                    best is None or width < max(high, best[1]) - min(low, best[0])
                ):
                    best = span
        if best is None:
            return
        reach.append(best)
        low, high = min(low, best[0]), max(high, best[1])
    spans = found.setdefault(rule.entry, [])
    spans.extend(span for span in reach if span not in spans)


def _overlap(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] <= other[1] and other[0] <= span[1] for other in others)


def _covered(hit: Hit, covers: Mapping[int, Hit]) -> bool:
    cover = covers.get(hit.first)
    return (
        cover is not None
        and cover.last >= hit.last
        and cover.last - cover.first > hit.last - hit.first
    )


def _inside_name(hit: Hit, covers: Mapping[int, Hit], names: Sequence[bool]) -> bool:
    cover = covers.get(hit.first)
    return cover is not None and names[cover.entry] and cover.last >= hit.last


def _reach(place: int, step: int, words: Words, ends: frozenset[int]) -> list[int]:
    reached = []
    for _ in range(_SCOPE):
        if not 0 <= place < len(words.keys) or place in ends or words.keys[place] == ("\n",):
            break
        reached.append(place)
        place += step
    return reached
