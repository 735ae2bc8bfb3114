"""A small index over the texts of framework items: which items share words with a text.

Okapi BM25 (Robertson and Zaragoza 2009) over stems, pairs of stems and groups of letters; an item
is one document made of its titles, labels, definitions, glossary terms and provisions.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from relatoria.followup.linking.words import letters_of, stems_in

_SATURATION = 0.6
_LENGTH = 0.3
_STEM, _PAIR, _LETTER_GROUP = 1.0, 1.5, 0.1
_NONE: dict[str, float] = {}
_LONGEST_TEXT = 60_000
"""Characters of a text that are weighed; beyond, more words change no ranking."""


class Index:
    """Items by the features of their texts."""

    def __init__(self, items: Mapping[str, Iterable[str]]) -> None:
        counts = {name: _count(texts) for name, texts in items.items()}
        frequency: Counter[str] = Counter()
        for one in counts.values():
            frequency.update(one.keys())
        sizes = {name: sum(one.values()) for name, one in counts.items()}
        mean = sum(sizes.values()) / max(len(sizes), 1) or 1.0
        self._weights: dict[str, dict[str, float]] = defaultdict(dict)
        for name, one in counts.items():
            damped = _SATURATION * (1 - _LENGTH + _LENGTH * sizes[name] / mean)
            for feature, count in one.items():
                rarity = math.log(1 + len(counts) / (0.5 + frequency[feature]))
                grown = count * (_SATURATION + 1) / (count + damped)
                self._weights[feature][name] = _kind_weight(feature) * rarity * grown

    def scores(self, text: str) -> dict[str, float]:
        """The score of every item that shares a feature with ``text``."""
        found: dict[str, float] = defaultdict(float)
        for feature, count in _count([text[:_LONGEST_TEXT]]).items():
            often = 1 + math.log(count)
            for name, weight in self._weights.get(feature, _NONE).items():
                found[name] += weight * often
        return dict(found)

    def shared(self, text: str, item: str) -> list[tuple[float, int, int]]:
        """The stems and pairs of ``text`` that ``item`` has too: weight, start, end; by weight.

        Where it has none of them, the words of ``text`` that share groups of letters with it.
        """
        found: list[tuple[float, int, int]] = []
        akin: list[tuple[float, int, int]] = []
        before: tuple[str, int] | None = None
        for stem, start, end in stems_in(text[:_LONGEST_TEXT]):
            if not stem:
                before = None
                continue
            found.append((self._weight(stem, item), start, end))
            if before:
                found.append((self._weight(f"{before[0]} {stem}", item), before[1], end))
            letters = sum(self._weight(group, item) for group in letters_of(stem))
            akin.append((letters, start, end))
            before = (stem, start)
        telling = [one for one in found if one[0] > 0] or [one for one in akin if one[0] > 0]
        return sorted(telling, key=lambda one: (-one[0], one[1]))

    def _weight(self, feature: str, item: str) -> float:
        return self._weights.get(feature, _NONE).get(item, 0.0)


def _kind_weight(feature: str) -> float:
    if feature.startswith("~"):
        return _LETTER_GROUP
    return _PAIR if " " in feature else _STEM


def _count(texts: Iterable[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for text in texts:
        before = ""
        for stem, _, _ in stems_in(text):
            if stem:
                counted[stem] += 1
                counted.update(letters_of(stem))
                if before:
                    counted[f"{before} {stem}"] += 1
            before = stem
    return counted
