"""Drafts whose words are nearly the same, proposed for merging; a person decides.

Words are compared by the runs of letters they are made of (character n-grams inside words, as
Cavnar and Trenkle 1994), which a plural, an accent or a slip leaves mostly whole in any of the four
languages. Rare runs count for more (inverse document frequency), so that two drafts are not alike
for sharing a formula that every draft opens with.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

LENGTH = 4
"""Letters in a run."""
ALIKE = 0.75
"""Cosine from which two drafts are proposed for merging."""
_COMMON = 0.2
"""A run in a larger share of many drafts finds no pairs; it still counts in their likeness."""
_FEW = 50

_WORD = re.compile(r"\w+")
_NEGATION = frozenset({
    "not", "no", "never", "without", "nunca", "sin", "jamas", "nao", "sem", "ne", "pas", "jamais",
    "sans", "non", "ni", "nem", "nor",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Alike:
    """Two drafts that may be one."""

    one: str
    other: str
    likeness: float
    """0 to 1."""
    warning: str = ""
    """``negation`` or ``figures`` where they differ in that: perhaps opposites, not doubles."""


def near_identical(texts: Mapping[str, str], least: float = ALIKE) -> tuple[Alike, ...]:
    """Pairs of ``texts`` (id to wording, of one language) at least so alike, the likest first."""
    runs = {name: _runs(text) for name, text in texts.items()}
    spread = Counter(run for own in runs.values() for run in own)
    total = len(texts)
    rarity = {run: 1.0 + math.log((1 + total) / (1 + count)) for run, count in spread.items()}
    vectors = {name: _unit(own, rarity) for name, own in runs.items()}
    held: defaultdict[str, list[str]] = defaultdict(list)
    found = []
    for name, vector in vectors.items():
        for other in _candidates(vector, held, spread, total):
            likeness = _cosine(vector, vectors[other])
            if likeness >= least:
                warning = _warning(texts[other], texts[name])
                found.append(Alike(other, name, min(likeness, 1.0), warning))
        for run in vector:
            held[run].append(name)
    return tuple(sorted(found, key=lambda pair: (-pair.likeness, pair.one, pair.other)))


def _candidates(
    vector: Mapping[str, float],
    held: Mapping[str, list[str]],
    spread: Mapping[str, int],
    total: int,
) -> list[str]:
    """Earlier drafts that share a run which is not in nearly every draft."""
    most = total * _COMMON if total > _FEW else total
    shared = (name for run in vector if spread[run] <= most for name in held.get(run, ()))
    return list(dict.fromkeys(shared))


def _plain(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(c for c in folded if not unicodedata.combining(c)))


def _runs(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for word in _plain(text):
        framed = f" {word} "
        if len(framed) <= LENGTH:
            found[framed] += 1
        else:
            found.update(framed[i : i + LENGTH] for i in range(len(framed) - LENGTH + 1))
    return found


def _unit(runs: Counter[str], rarity: Mapping[str, float]) -> dict[str, float]:
    weighed = {run: (1 + math.log(count)) * rarity[run] for run, count in runs.items()}
    size = math.sqrt(math.fsum(value * value for value in weighed.values()))
    return {run: value / size for run, value in weighed.items()} if size else {}


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    small, large = sorted((one, other), key=len)
    return math.fsum(value * large[run] for run, value in small.items() if run in large)


def _warning(one: str, other: str) -> str:
    words = [Counter(_plain(text)) for text in (one, other)]
    differing = set((words[0] - words[1]) + (words[1] - words[0]))
    if differing & _NEGATION:
        return "negation"
    return "figures" if any(word.isdecimal() for word in differing) else ""
