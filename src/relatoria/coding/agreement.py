"""How far two coders agree: Cohen's kappa and Krippendorff's alpha, per code and pooled.

Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
Measurement 20; Krippendorff, K. (2004), Content Analysis, chapter 11 (nominal data, two coders).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

Codes = Mapping[str, frozenset[tuple[str, str]]]
"""Statement to the (framework, notation) pairs one coder gave it; none is a decision too."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Agreement on one code, or on all codes of a framework pooled (``notation`` empty).

    ``agreed`` is the share of decisions taken alike. ``kappa`` and ``alpha`` are ``None`` where
    neither coder, or both always, used the code: chance agreement is then undefined.
    """

    framework: str
    notation: str
    statements: int
    first: int
    second: int
    both: int
    agreed: float
    kappa: float | None
    alpha: float | None


def agreements(first: Codes, second: Codes) -> Iterator[Agreement]:
    """Agreement per framework, then per code, on the statements both coders saw."""
    shared = sorted(first.keys() & second.keys())
    pairs = {pair for name in shared for pair in first[name] | second[name]}
    for framework in sorted({framework for framework, _ in pairs}):
        notations = sorted(notation for other, notation in pairs if other == framework)
        tables = [
            _table((((framework, one) in first[name], (framework, one) in second[name]))
                   for name in shared)
            for one in notations
        ]  # fmt: skip
        pooled = tuple(sum(cells) for cells in zip(*tables, strict=True))
        yield _agreement(framework, "", (pooled[0], pooled[1], pooled[2], pooled[3]))
        for notation, table in zip(notations, tables, strict=True):
            yield _agreement(framework, notation, table)


def _table(decisions: Iterable[tuple[bool, bool]]) -> tuple[int, int, int, int]:
    """How often both, the first alone, the second alone and neither gave the code."""
    cells = [0, 0, 0, 0]
    for one, other in decisions:
        cells[(0 if other else 1) if one else (2 if other else 3)] += 1
    return cells[0], cells[1], cells[2], cells[3]


def _agreement(framework: str, notation: str, table: tuple[int, int, int, int]) -> Agreement:
    both, one, other, neither = table
    total = sum(table)
    return Agreement(
        framework=framework,
        notation=notation,
        statements=total,
        first=both + one,
        second=both + other,
        both=both,
        agreed=(both + neither) / total if total else 0.0,
        kappa=cohen_kappa(table),
        alpha=krippendorff_alpha(table),
    )


def cohen_kappa(table: tuple[int, int, int, int]) -> float | None:
    """Cohen's kappa of a table (both, first alone, second alone, neither)."""
    both, one, other, neither = table
    total = sum(table)
    if not total:
        return None
    observed = (both + neither) / total
    expected = ((both + one) * (both + other) + (other + neither) * (one + neither)) / total**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def krippendorff_alpha(table: tuple[int, int, int, int]) -> float | None:
    """Krippendorff's alpha of a table (both, first alone, second alone, neither)."""
    both, one, other, neither = table
    values = 2 * sum(table)
    given = 2 * both + one + other
    withheld = 2 * neither + one + other
    if not given or not withheld:
        return None
    return 1 - (values - 1) * (one + other) / (given * withheld)
