"""Which statements of different speakers say nearly the same thing in nearly the same words.

Likeness is the cosine between vectors of word heads weighted by rarity (tf-idf: Salton and Buckley,
1988), inside one language. Groups are built by complete linkage: every two members are alike, so a
chain of small steps never ties two different proposals together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.drafting.writing.choosing import stems

ALIKE = 0.5
"""Cosine from which two statements are taken to say nearly the same. Chosen on our own passages:
below it, statements share a subject rather than a proposal."""
_FEWEST_HEADS = 3


@dataclass(frozen=True, slots=True)
class Said:
    """A statement, who made it, and its words in one language."""

    name: str
    speakers: tuple[str, ...]
    text: str
    language: str | None = None


def groups_of(said: Sequence[Said], alike: float = ALIKE) -> list[list[Said]]:
    """Groups of two or more statements with at least two speakers between them.

    The statement closest to all others of its group comes first; the rest in the order given.
    """
    vectors = _vectors(said)
    pairs = sorted(_pairs(said, vectors, alike), key=lambda pair: (-pair[0], pair[1], pair[2]))
    group = list(range(len(said)))
    members = {n: [n] for n in group}
    like = {(one, other): value for value, one, other in pairs}
    for _, one, other in pairs:
        first, second = group[one], group[other]
        if first == second:
            continue
        if all((min(a, b), max(a, b)) in like for a in members[first] for b in members[second]):
            members[first] += members.pop(second)
            for n in members[first]:
                group[n] = first
    found = []
    for whole in members.values():
        speakers = {name for n in whole for name in said[n].speakers}
        if len(whole) > 1 and len(speakers) > 1:
            found.append([said[n] for n in _medoid_first(sorted(whole), like)])
    return sorted(found, key=lambda one: -len(one))


def likeness(said: Sequence[Said]) -> dict[tuple[int, int], float]:
    """Indices of two statements (the smaller first) → their cosine, where it is not zero."""
    vectors = _vectors(said)
    return {(one, other): value for value, one, other in _pairs(said, vectors, 1e-9)}


def _medoid_first(whole: Sequence[int], like: dict[tuple[int, int], float]) -> list[int]:
    def nearness(n: int) -> float:
        return sum(like.get((min(n, m), max(n, m)), 0.0) for m in whole if m != n)

    best = max(whole, key=lambda n: (nearness(n), -n))
    return [best, *(n for n in whole if n != best)]


def _vectors(said: Sequence[Said]) -> list[dict[str, float]]:
    counts = [Counter(stems(one.text)) for one in said]
    held: Counter[str] = Counter()
    for count in counts:
        held.update(count.keys())
    vectors: list[dict[str, float]] = []
    for count in counts:
        if len(count) < _FEWEST_HEADS:
            vectors.append({})
            continue
        raw = {s: (1 + math.log(n)) * math.log(1 + len(said) / held[s]) for s, n in count.items()}
        length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        vectors.append({stem: value / length for stem, value in raw.items()})
    return vectors


def _pairs(
    said: Sequence[Said], vectors: Sequence[dict[str, float]], least: float
) -> list[tuple[float, int, int]]:
    """Only pairs that share a word head are looked at."""
    at: dict[str, list[int]] = {}
    for n, vector in enumerate(vectors):
        for stem in vector:
            at.setdefault(stem, []).append(n)
    found: list[tuple[float, int, int]] = []
    for n, vector in enumerate(vectors):
        sums: dict[int, float] = {}
        for stem, value in vector.items():
            for m in at[stem]:
                if m > n and said[m].language == said[n].language:
                    sums[m] = sums.get(m, 0.0) + value * vectors[m][stem]
        found += [(value, n, m) for m, value in sums.items() if value >= least]
    return found
