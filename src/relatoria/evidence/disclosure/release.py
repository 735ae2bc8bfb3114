"""A table on its way out: perturbed or withheld as the policy says, audited, or refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import UsageError
from relatoria.evidence.disclosure.audit import Finding, Published, audit
from relatoria.evidence.disclosure.cell_key import PTable, entropy_table, read_ptable
from relatoria.evidence.disclosure.figures import Figures, Label, TableShape, figures_of, filled
from relatoria.evidence.disclosure.policy import Policy
from relatoria.evidence.disclosure.refusals import Refused, check_request, roles_of
from relatoria.evidence.disclosure.suppression import complementary
from relatoria.evidence.tables.cells import Cells

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]


@dataclass(frozen=True)
class Figure:
    """A figure that may be shown: ``count`` and ``units`` are None where it is withheld."""

    label: Label
    count: int | None
    units: int | None


@dataclass(frozen=True)
class Release:
    """What may be published of a table, the rules that every figure passed, and why it is held."""

    policy: str
    purpose: str
    shape: TableShape
    figures: tuple[Figure, ...]
    rules: tuple[str, ...]

    @property
    def withheld(self) -> int:
        """How many figures are not shown."""
        return sum(one.count is None for one in self.figures)

    def published(self) -> frozenset[Label]:
        """Labels of the figures that are out: what a later release is audited with."""
        return frozenset(one.label for one in self.figures if one.count is not None)


def release(
    cells: Cells, policy: Policy, shape: TableShape, earlier: Sequence[Release] = ()
) -> Release:
    """The figures of ``shape`` over ``cells`` that ``policy`` lets out.

    ``cells`` has every variable of the table and of the ``earlier`` releases of the same records,
    with which an outsider would combine it. Raises :class:`Refused` where the policy does not allow
    the table, or the audit finds a figure that nothing can be done about; UsageError for a
    perturbing policy without record keys.
    """
    rules = list(check_request(policy, (*shape.variables, *shape.where)))
    zeros = bool(set(policy.protect_zeros) & set(roles_of(policy, cells.variables)))
    _check_records(cells, policy)
    base = _base(cells, policy, zeros)
    shape, figures = _within_reach(base, policy, shape, earlier)
    state = _Control(base, figures, policy, zeros, earlier)
    state.protect()
    rules += state.rules
    if not shape.margins:
        rules.append("no-margins")
    mine = {label: place for place, label in enumerate(figures.labels)}
    wanted = [mine[label] for label in figures_of(base, [shape]).labels]
    # Where empty cells are protected or margins left out, a withheld figure is not even named.
    named = [place for place in wanted if state.shown[place] or (shape.margins and not zeros)]
    listed = tuple(state.figure(place) for place in named)
    return Release(policy.id, policy.purpose, shape, listed, tuple(rules))


def _check_records(cells: Cells, policy: Policy) -> None:
    singles = int((cells.counts == 1).sum())
    if len(cells) and singles > policy.largest_single_share * len(cells):
        raise Refused(
            f"{singles} of {len(cells)} cells hold one record",
            why="such a table is the records themselves in another form",
            remedy="Use fewer variables or wider classes",
        )


def _base(cells: Cells, policy: Policy, zeros: bool) -> Cells:
    if not zeros:
        return cells
    size = int(np.prod([len(one) for one in cells.categories]))
    if size > policy.largest_audit:
        raise Refused(
            f"{size} cells are too many to protect the empty ones",
            remedy="Use fewer variables or wider classes",
        )
    return filled(cells)


def _within_reach(
    cells: Cells, policy: Policy, shape: TableShape, earlier: Sequence[Release]
) -> tuple[TableShape, Figures]:
    """The table as it can be audited: with its margins, or, if it is too large, without."""
    shapes = [one.shape for one in earlier]
    if len(cells) <= policy.largest_audit:
        figures = figures_of(cells, [*shapes, shape])
        if len(figures) <= policy.largest_audit:
            return shape, figures
    if earlier:
        raise Refused(
            "the table cannot be audited together with earlier ones of the same records",
            why=f"more than {policy.largest_audit} figures",
            remedy="Use fewer variables, or a policy that perturbs",
        )
    shape = replace(shape, margins=False)
    return shape, figures_of(cells, [shape])


class _Control:
    """The figures of all releases together, and which of them may be shown."""

    def __init__(
        self,
        cells: Cells,
        figures: Figures,
        policy: Policy,
        zeros: bool,
        earlier: Sequence[Release],
    ) -> None:
        self.figures, self.policy, self.rules = figures, policy, [f"threshold:{policy.threshold}"]
        counts = figures.counts
        self.sensitive: Booleans = (counts < policy.threshold) & ((counts > 0) | zeros)
        self.units = figures.add(cells.units) if cells.units is not None else None
        out = frozenset(label for one in earlier for label in one.published())
        self.fixed = np.array([label in out for label in figures.labels], dtype=bool)
        self.values = counts
        self.table: PTable | None = None
        self._zeros = zeros
        if policy.method == "cell-key":
            self._perturb(cells)
        self.shown: Booleans = self._first_pattern()

    def protect(self) -> None:
        """Withhold until the audit finds nothing. Raises :class:`Refused` where it cannot."""
        while findings := self._findings():
            helped = [self._withhold_for(finding) for finding in findings]
            if not any(helped):
                self._refuse(findings[0])
        self.rules.append(f"audit:{self.policy.interval}")

    def figure(self, place: int) -> Figure:
        """The figure at ``place`` as it may be shown."""
        label = self.figures.labels[place]
        if not self.shown[place]:
            return Figure(label, None, None)
        count, true = int(self.values[place]), int(self.figures.counts[place])
        units = None if self.units is None else int(self.units[place])
        if units is not None and count != true and true:
            units = (2 * units * count + true) // (2 * true)  # as the count, rounded half up
        return Figure(label, count, units)

    def _perturb(self, cells: Cells) -> None:
        if cells.keys is None:
            raise UsageError(
                f"the policy {self.policy.id} perturbs and needs record keys",
                remedy="Name a variable that identifies records, and give the secret",
            )
        noise = self.policy.perturbation
        self.table = (
            read_ptable(Path(noise.table))
            if noise.table
            else entropy_table(noise.largest, noise.variance)
        )
        keys = self.figures.add(cells.keys)
        self.values = self.figures.counts + self.table.noise(self.figures.counts, keys)
        self.rules.append("cell-key")

    def _first_pattern(self) -> Booleans:
        if self.table is not None:
            small = (self.values < self.policy.threshold) & ((self.values > 0) | self._zeros)
            # A cell whose noise made nothing of it stays nothing: empty cells are shown as such.
            apart: Booleans = ~small | self.fixed
            return apart
        if len(self.figures) > self.policy.largest_audit:
            large: Booleans = ~self.sensitive
            return large
        self.rules.append("complementary")
        pattern: Booleans = complementary(self.figures, self.sensitive, self.fixed)
        return pattern

    def _findings(self) -> list[Finding]:
        if len(self.figures) > self.policy.largest_audit:
            return []  # without margins no figure is a part of another
        low = high = self.figures.counts.astype(float)
        if self.table is not None:
            least, most = self.table.possible(self.values)
            low, high = least.astype(float), most.astype(float)
        # Empty figures are shown as such, so that one that is withheld has at least one record.
        least_withheld = 0.0 if self._zeros else 1.0
        known = Published(
            np.where(self.shown, low, least_withheld), np.where(self.shown, high, np.inf)
        )
        return audit(self.figures, known, self.sensitive, self.policy.interval)

    def _withhold_for(self, finding: Finding) -> bool:
        """Withhold the figure itself, or the smallest that gives it away; whether one was left."""
        free = [
            place
            for place in (finding.place, *finding.binding)
            if self.shown[place] and not self.fixed[place]
        ]
        if not free:
            return False
        counts = self.figures.counts
        chosen = free[0] if free[0] == finding.place else min(free, key=lambda one: counts[one])
        self.shown[chosen] = False
        return True

    def _refuse(self, finding: Finding) -> None:
        raise Refused(
            f"an outsider could bound a figure within {finding.high - finding.low:.0f} persons",
            where=" × ".join(f"{name} {value}" for name, value in finding.label) or "total",
            why="figures that are published already cannot be taken back",
            remedy="Use fewer variables or wider classes",
        )
