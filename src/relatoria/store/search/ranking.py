"""The order of what was found: Okapi BM25 over the words themselves, the same in both databases.

Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond* (2009), with
k1 = 1.2, b = 0.75, and one mean length for every register, so that a row's score does not change
when others come. What only a concept or a label leads to stands behind everything that has the
words themselves; words that follow one another as asked count once more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from relatoria.store.models import SearchStem
from relatoria.store.search.cards import EVERY
from relatoria.store.search.drawing.rows import BORDER
from relatoria.store.search.engines.interface import Found
from relatoria.store.search.query.planning import Leaf

_K1, _B, _MEAN_LENGTH = 1.2, 0.75, 20.0
_BESIDE = 0.4
"""Weight of a concept or label against the words themselves."""
_NAMED = 1.5
"""Weight of what carries the words in its name: agents, meetings, documents."""
_NAMED_TYPES = frozenset(("agent", "meeting", "document"))
_MOST_STEMS = 200
_MOST_FORMS = 4
"""Forms of a word beyond which its neighbours do not matter: a completed prefix."""


class Ranked(NamedTuple):
    """A row in its place."""

    row: Found
    score: float
    direct: bool


class _Weighed(NamedTuple):
    """A leaf made ready for counting: its rows of stems with a space at each side."""

    direct: tuple[str, ...]
    beside: frozenset[str]
    weight: float
    """Inverse document frequency."""


def rank(rows: Iterable[Found], leaves: Sequence[Leaf]) -> list[Ranked]:
    """``rows`` in order; ties go to the later date, then to the type and the older row."""
    weighed = _weigh(leaves)
    pairs = _pairs(leaves, weighed)
    # From the last criterion to the first: sorting keeps the order of equals.
    ordered = sorted(rows, key=attrgetter("type", "subject"))
    ordered.sort(key=attrgetter("date"), reverse=True)
    found = [_scored(row, weighed, pairs) for row in ordered]
    found.sort(key=attrgetter("direct", "score"), reverse=True)
    return found


def _scored(row: Found, leaves: Sequence[_Weighed], pairs: Sequence[_Weighed]) -> Ranked:
    text, _, labels = row.tokens.partition(BORDER)
    labelled: list[str] = []
    norm = _K1 * (1 - _B + _B * row.length / _MEAN_LENGTH)
    score, direct = 0.0, True
    for rows, beside, weight in leaves:
        times = 0
        for one in rows:
            times += text.count(one)
        if times:
            score += weight * times * (_K1 + 1) / (times + norm)
            continue
        labelled = labelled or labels.split()
        if not beside.isdisjoint(labelled):
            score += _BESIDE * weight * (_K1 + 1) / (1 + norm)
            direct = False
    for rows, _, weight in pairs:
        for one in rows:
            if one in text:
                score += weight / (1 + norm)
                break
    if row.type in _NAMED_TYPES:
        score *= _NAMED
    return Ranked(row, round(score, 6), direct)


def _weigh(leaves: Sequence[Leaf]) -> list[_Weighed]:
    stems = {one for leaf in leaves for row in leaf.direct for one in row}
    wanted = [*sorted(stems)[: _MOST_STEMS * 10], EVERY]
    known: dict[str, int] = {}
    for start in range(0, len(wanted), _MOST_STEMS):
        some = wanted[start : start + _MOST_STEMS]
        known |= dict(SearchStem.objects.filter(stem__in=some).values_list("stem", "rows"))
    every = max(known.get(EVERY, 0), 1)
    return [
        _Weighed(
            direct=tuple(f" {' '.join(row)} " for row in leaf.direct),
            beside=frozenset(
                (*leaf.beside, *(row[0] for row in leaf.direct if len(row) == 1))
            ),
            weight=_rarity(leaf, known, every),
        )
        for leaf in leaves
    ]  # fmt: skip


def _rarity(leaf: Leaf, known: dict[str, int], every: int) -> float:
    rows = sum(min((known.get(one, 0) for one in row), default=0) for row in leaf.direct)
    rows = min(max(rows, 0), every)
    return math.log(1 + (every - rows + 0.5) / (rows + 0.5))


def _pairs(leaves: Sequence[Leaf], weighed: Sequence[_Weighed]) -> list[_Weighed]:
    """Neighbours of the query, to be found as neighbours in the text."""
    found = []
    for place in range(len(leaves) - 1):
        first, second = leaves[place].direct, leaves[place + 1].direct
        if max(len(first), len(second)) > _MOST_FORMS:
            continue
        rows = tuple(f" {' '.join((*one, *two))} " for one in first for two in second)
        found.append(
            _Weighed(rows, frozenset(), (weighed[place].weight + weighed[place + 1].weight) / 2)
        )
    return found
