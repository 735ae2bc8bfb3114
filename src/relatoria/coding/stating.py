"""Coding with a framework nobody has judged statements with: by the relations its file states."""

from __future__ import annotations

from collections.abc import Mapping

from relatoria.coding.model import FrameworkModel
from relatoria.schemes.frameworks import Framework

METHOD = "stated"
_BIAS = -3.0
_STRONG = 4.0
_RELATED = 1.8
_APART = -3.0
_THRESHOLD = 0.5
_APART_ENTRIES = ("off_domain", "procedural")


def stated_model(framework: Framework, number: Mapping[str, int]) -> FrameworkModel:
    """``framework`` as a linear model: a concept decides alone, a related one beside another.

    ``number`` is the place of every glossary entry. The scores rank; they are not calibrated,
    for want of judgements.
    """
    items = [item for item in framework.current() if item.coded and (item.concepts or item.related)]
    weights: dict[int, list[tuple[int, float]]] = {}
    for place, item in enumerate(items):
        for names, weight in ((item.concepts, _STRONG), (item.related, _RELATED)):
            for name in names:
                weights.setdefault(number[name], []).append((place, weight))
        for name in _APART_ENTRIES:
            if name in number:
                weights.setdefault(number[name], []).append((place, _APART))
    return FrameworkModel(
        framework=framework.id,
        version=framework.version,
        method=METHOD,
        notations=tuple(item.notation for item in items),
        bias=(_BIAS,) * len(items),
        weights={entry: tuple(row) for entry, row in weights.items()},
        threshold=_THRESHOLD,
    )
