"""Ranks the framework items that a report may answer, each with the words that speak for it.

Two readers vote: shared words (`Index`), and a coder of concepts where one is handed in. A
suggestion is never a link: a person confirms it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from relatoria.followup.commitments.provisions import AdoptedText
from relatoria.followup.linking.attributions import without_authors
from relatoria.followup.linking.profiles import index_of, known_framework

_LEXICAL_SHARE = 0.3
"""Weight of shared words beside the coder's probability."""
_HALF = 12.0
"""Sum of weights at which shared words alone count as much as a toss."""
_LEAST = 1.5
"""Below this the best item shares nothing that tells: nothing is suggested."""
_TELLING = 0.3
"""Words this much lighter than the heaviest one are not shown as evidence."""
_MOST_SPANS = 12


@dataclass(frozen=True, slots=True)
class Coded:
    """What a coder says of a text: an item, its probability, the spans that produced it."""

    notation: str
    score: float
    evidence: tuple[tuple[int, int], ...] = ()


Coder = Callable[[str, str], Sequence[Coded]]
"""Text and language to the items it may speak to; handed in by the caller."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An item that a text may answer; ``score`` runs from 0 to 1, higher is likelier."""

    framework: str
    notation: str
    label: str
    score: float
    evidence: tuple[tuple[int, int], ...]
    """Character spans of the text, in order."""
    shared_words: float
    """The part of shared words in the score, 0 to 1."""
    coder: float | None
    """The coder's probability; ``None`` where no coder was handed in."""


def suggest(  # noqa: PLR0913 - readers are handed in one by one
    text: str,
    framework: str,
    *,
    language: str = "en",
    coder: Coder | None = None,
    adopted: AdoptedText | None = None,
    most: int = 3,
) -> list[Suggestion]:
    """The ``most`` likeliest items of ``framework`` for ``text``, likeliest first.

    ``adopted`` is the text behind the framework, where it is at hand. Empty where nothing in the
    text tells. Raises UsageError for an unknown framework.
    """
    lexical = index_of(framework, adopted).scores(without_authors(text))
    top = max(lexical.values(), default=0.0)
    coded = {one.notation: one for one in coder(text, language)} if coder else {}
    if top < _LEAST and not coded:
        return []
    scheme = known_framework(framework)
    scored = []
    for notation in {*lexical, *coded}:
        item = scheme.item(notation)
        if item is None or not item.coded:
            continue
        words = lexical.get(notation, 0.0)
        if coder:
            chance = coded[notation].score if notation in coded else 0.0
            relative = words / top if top else 0.0
            score = (chance + _LEXICAL_SHARE * relative) / (1 + _LEXICAL_SHARE)
        else:
            score = words / (words + _HALF)
        scored.append((score, notation, words))
    scored.sort(key=lambda one: (-one[0], one[1]))
    return [
        Suggestion(
            framework,
            notation,
            _label(framework, notation, language),
            round(score, 4),
            evidence_of(text, framework, notation, coded.get(notation), adopted),
            round(words / (words + _HALF), 4),
            (coded[notation].score if notation in coded else 0.0) if coder else None,
        )
        for score, notation, words in scored[:most]
    ]


def evidence_of(
    text: str,
    framework: str,
    notation: str,
    coded: Coded | None = None,
    adopted: AdoptedText | None = None,
) -> tuple[tuple[int, int], ...]:
    """The spans of ``text`` that speak for the item, in order, neighbours joined."""
    shared = index_of(framework, adopted).shared(without_authors(text), notation)
    least = shared[0][0] * _TELLING if shared else 0.0
    spans = [(start, end) for weight, start, end in shared if weight >= least][:_MOST_SPANS]
    return _joined([*spans, *(coded.evidence if coded else ())], text)


def _joined(spans: Sequence[tuple[int, int]], text: str) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(set(spans)):
        if joined and (start <= joined[-1][1] or not text[joined[-1][1] : start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _label(framework: str, notation: str, language: str) -> str:
    item = known_framework(framework).item(notation)
    if item is None:
        return notation
    return item.label.get(language) or item.name(language)
