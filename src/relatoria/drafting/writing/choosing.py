"""Which sentences of a contribution stand for it where no list or proposal does.

Words that many contributions of the record share, and that this one repeats, weigh most (SumBasic:
Nenkova and Vanderwende, *The Impact of Frequency on Summarization*, 2005); a word that has been
said weighs less the next time. Sentences that lean on the one before them come only with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from relatoria.drafting.writing.passages import SourceSentence

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
"""Letters of a word that count: endings of number, gender and person differ, the head does not."""
_FEWEST_WORDS, _MOST_WORDS = 8, 75


def stems(text: str) -> list[str]:
    """The heads of the longer words of ``text``, lower case, in order."""
    return [word[:_STEM] for word in _WORD.findall(text.casefold())]


def weights(sentences: Iterable[SourceSentence]) -> dict[str, float]:
    """Head of a word → its share of all words in ``sentences``; function words are too short."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(stems(sentence.text))
    total = sum(counts.values()) or 1
    return {stem: count / total for stem, count in counts.items()}


def chosen(
    sentences: Sequence[SourceSentence], taken: set[int], most: int, weight: dict[str, float]
) -> list[int]:
    """Indices into ``sentences`` of at most ``most`` of them, those ``taken`` left aside.

    In the order of the text. The first sentence is preferred: a contribution opens with its
    point.
    """
    left = dict(weight)
    picked: set[int] = set()
    candidates = [n for n in range(len(sentences)) if n not in taken]
    while len(picked) < most:
        best, best_score = None, 0.0
        for n in candidates:
            if n in picked or not _stands(sentences, n, picked | taken):
                continue
            score = _score(sentences, n, left)
            if score > best_score:
                best, best_score = n, score
        if best is None:
            break
        picked.add(best)
        for stem in stems(sentences[best].text):
            left[stem] = left.get(stem, 0.0) ** 2 if left.get(stem, 0.0) < 1 else 0.0
    return sorted(picked)


def _stands(sentences: Sequence[SourceSentence], n: int, carried: set[int]) -> bool:
    """Whether sentence ``n`` opens its paragraph, or follows one that is carried.

    Any other leans on words that would be missing («The first was…», «This…»).
    """
    return n == 0 or sentences[n - 1].block != sentences[n].block or n - 1 in carried


def _score(sentences: Sequence[SourceSentence], n: int, weight: dict[str, float]) -> float:
    text = sentences[n].text
    words = len(text.split())
    if not _FEWEST_WORDS <= words <= _MOST_WORDS or text.endswith(":"):
        return 0.0
    found = stems(text)
    mean = sum(weight.get(stem, 0.0) for stem in found) / (len(found) or 1)
    opens_block = n == 0 or sentences[n - 1].block != sentences[n].block
    # The first sentence of a paragraph stands on its own more often than the others.
    return mean * (1.6 if n == 0 else 1.25 if opens_block else 1.0)
