"""Weighs the concepts of a statement: which items they reach, how surely, and which ones decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from relatoria.coding.features import values
from relatoria.coding.finding import Found
from relatoria.coding.model import FrameworkModel, probability

_REMEMBERED = 50_000
_MET_NOTHING = float("-inf")


Weighed = tuple[str, str, float, str, str, bool, tuple[int, ...]]
"""An item reached: framework, notation, score, method, version, whether the score is enough, and
the glossary entries that speak for it. A plain tuple, opened for every assignment."""


class _Column(NamedTuple):
    """One item of one framework; ``least`` is the sum of weights that reaches its threshold."""

    model: FrameworkModel
    notation: str
    bias: float
    least: float


Key = tuple[frozenset[int], frozenset[int], frozenset[int], frozenset[int], bool]
"""What the weights of a statement depend on: strong and weak entries, its own and its heading's."""


class Scale:
    """The weights of some frameworks side by side; what the same concepts weigh is remembered."""

    def __init__(self, models: Sequence[FrameworkModel], entries: int, heading: float) -> None:
        self._heading = heading
        self._columns: list[_Column] = []
        self._weights: list[tuple[tuple[int, float], ...]] = [()] * entries
        for model in models:
            self._add(model)
        self._least = [column.least for column in self._columns]
        self._any = [_MET_NOTHING] * len(self._columns)
        self._speaks = [
            frozenset(column for column, weight in row if weight > 0) for row in self._weights
        ]
        self._known: dict[Key, tuple[Weighed, ...]] = {}

    def _add(self, model: FrameworkModel) -> None:
        first = len(self._columns)
        for notation, bias in zip(model.notations, model.bias, strict=True):
            least = (model.odds_needed - model.shift) / model.slope - bias
            self._columns.append(_Column(model, notation, bias, least))
        for entry, row in model.weights.items():
            added = tuple((first + place, weight) for place, weight in row)
            self._weights[entry] = (*self._weights[entry], *added)

    def weigh(self, text: Found, heading: Found, *, all_: bool = False) -> tuple[Weighed, ...]:
        """The items reached, surest first; all that anything speaks for where ``all_``."""
        key = (
            frozenset(text.strong), frozenset(text.weak),
            frozenset(heading.strong), frozenset(heading.weak), all_,
        )  # fmt: skip
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._weigh(text, heading, all_)
        return known

    def _weigh(self, text: Found, heading: Found, all_: bool) -> tuple[Weighed, ...]:
        sums = [0.0] * len(self._columns)
        # In the order of the entries: sums of fractions depend on it in their last digit.
        entries = sorted(values(text, heading, self._heading))
        for entry, value in entries:
            for column, weight in self._weights[entry]:
                sums[column] += value * weight
        needed = self._any if all_ else self._least
        made = []
        for column, total in enumerate(sums):
            if total >= needed[column] and total:
                speaking = tuple(entry for entry, _ in entries if column in self._speaks[entry])
                if speaking:
                    made.append(self._weighed(column, total, speaking))
        return tuple(sorted(made, key=_by_score))

    def _weighed(self, place: int, total: float, speaking: tuple[int, ...]) -> Weighed:
        model, notation, bias, least = self._columns[place]
        score = round(probability(model.slope * (bias + total) + model.shift), 4)
        return (
            model.framework, notation, score, model.method, model.version, total >= least, speaking
        )  # fmt: skip


def _by_score(one: Weighed) -> tuple[float, str, str]:
    return -one[2], one[0], one[1]
