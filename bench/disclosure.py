"""Disclosure control against an outsider, beside other implementations.

    python -m bench.disclosure [--tables 1000] [--cell-key PACKAGES]

``--cell-key`` names a folder into which the package cell_key_perturbation was installed, to compare
counts with. The outsider is written apart from the audit: one linear programme per question over
every combination of categories, not only those that occur, with figures of both releases.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import linprog

from relatoria.evidence.disclosure import Refused, Release, policies, release
from relatoria.evidence.disclosure.cell_key import entropy_table
from relatoria.evidence.disclosure.figures import Label, TableShape, figures_of
from relatoria.evidence.disclosure.policy import Perturbation, Policy
from relatoria.evidence.disclosure.suppression import complementary
from relatoria.evidence.tables.cells import Cells

SHARED = Path(__file__).resolve().parents[2] / "shared" / "evidence" / "suppression-reference"
REFERENCE = ("REGION", "CH15", "CH04")


def random_cells(random: np.random.Generator) -> Cells:
    """Synthetic microdata as the cells of all their variables, with record keys."""
    sizes = random.integers(2, 5, 3)
    rows = int(random.integers(60, 900))
    columns = [random.choice(size, rows, p=random.dirichlet(np.ones(size))) for size in sizes]
    codes, inverse, counts = np.unique(
        np.stack(columns, axis=1), axis=0, return_inverse=True, return_counts=True
    )
    keys = np.zeros(len(codes), dtype=np.int64)
    np.add.at(keys, inverse.reshape(-1), random.integers(0, 256, rows))
    names = tuple(f"v{place}" for place in range(3))
    categories = tuple(tuple(f"c{code}" for code in range(size)) for size in sizes)
    return Cells(names, categories, codes, counts.astype(np.int64), None, keys)


def two_shapes(random: np.random.Generator, cells: Cells) -> list[TableShape]:
    """Two tables that overlap: another set of variables, or all categories but one."""
    names = cells.variables
    first = TableShape(tuple(random.permutation(names)[: random.integers(2, 4)].tolist()))
    if random.random() < 0.5:
        left_out = random.choice(names)
        listed = cells.categories[names.index(left_out)]
        rest = tuple(name for name in names if name != left_out)
        return [first, TableShape(rest, {left_out: listed[:-1]})]
    return [first, TableShape(tuple(random.permutation(names)[:2].tolist()))]


class Outsider:
    """Everything that is out, as linear conditions on every combination of categories."""

    def __init__(self, cells: Cells, releases: list[Release], policy: Policy) -> None:
        self.sizes = [len(one) for one in cells.categories]
        self.cells = cells
        table = (
            entropy_table(policy.perturbation.largest, policy.perturbation.variance)
            if policy.method == "cell-key"
            else None
        )
        known: dict[bytes, tuple[float, float]] = {}
        for one in releases:
            listed = {figure.label: figure.count for figure in one.figures}
            for label in self.labels(one.shape):
                # A combination that is not listed has no records: an exact zero without noise.
                count = listed.get(label, 0)
                low, high = (1.0, np.inf) if count is None else (float(count), float(count))
                if table is not None and count is not None:
                    least, most = table.possible(np.array([count]))
                    low, high = float(least[0]), float(most[0])
                row = self.row(label).tobytes()
                before = known.get(row, (0.0, np.inf))
                known[row] = max(before[0], low), min(before[1], high)
        self.rows = np.array([np.frombuffer(row) for row in known])
        bounds = np.array(list(known.values()))
        self.low, self.high = bounds[:, 0], bounds[:, 1]

    def labels(self, shape: TableShape) -> list[Label]:
        """Every figure of the table, those without records included."""
        every = Cells(
            self.cells.variables,
            self.cells.categories,
            np.stack([one.ravel() for one in np.indices(self.sizes)], axis=1),
            np.ones(int(np.prod(self.sizes)), dtype=np.int64),
        )
        return list(figures_of(every, [shape]).labels)

    def row(self, label: Label) -> np.ndarray:
        """Which combinations a figure adds."""
        inside = np.ones(self.sizes)
        for name, value in label:
            variable, _, _ = name.partition(" in")
            place = self.cells.variables.index(variable)
            wanted = value.split("|") if name.endswith(" in") else [value]
            mask = np.array([one in wanted for one in self.cells.categories[place]], dtype=float)
            shape = [1] * len(self.sizes)
            shape[place] = -1
            inside = inside * mask.reshape(shape)
        return inside.ravel()

    def bounds(self, labels: list[Label], enough: float) -> np.ndarray:
        """The least and the largest value of each figure; those already wider than ``enough``
        through tables met on the way are left at what was met."""
        targets = np.array([self.row(label) for label in labels])
        ends = np.array([[np.inf, -np.inf]] * len(labels))
        for number, target in enumerate(targets):
            for sign, end in ((1.0, 0), (-1.0, 1)):
                if ends[number, 1] - ends[number, 0] >= enough:
                    break
                solution = self.extreme(sign * target)
                if solution is None:
                    ends[number, end] = np.inf
                    continue
                met = targets @ solution
                ends = np.stack([np.minimum(ends[:, 0], met), np.maximum(ends[:, 1], met)], axis=1)
        return ends

    def extreme(self, target: np.ndarray) -> np.ndarray | None:
        """A table for which ``target`` is smallest, or None where nothing bounds it."""
        exact, above = self.low == self.high, self.high < np.inf
        answer = linprog(
            target,
            A_ub=np.vstack([self.rows[~exact & above], -self.rows[~exact]]),
            b_ub=np.concatenate([self.high[~exact & above], -self.low[~exact]]),
            A_eq=self.rows[exact],
            b_eq=self.low[exact],
            method="highs",
        )
        assert answer.status in (0, 3), answer.message
        return answer.x if answer.status == 0 else None


def attack(policy: Policy, tables: int, seed: int = 0) -> None:
    """Release two tables of each of ``tables`` data sets and let the outsider try every figure."""
    random = np.random.default_rng(seed)
    told: Counter[str] = Counter()
    narrowest, started = np.inf, time.perf_counter()
    for _ in range(tables):
        cells = random_cells(random)
        releases: list[Release] = []
        shapes = two_shapes(random, cells)
        for shape in shapes:
            try:
                releases.append(release(cells, policy, shape, releases))
            except Refused:
                told["refused"] += 1
        if not releases:
            continue
        outsider = Outsider(cells, releases, policy)
        figures = figures_of(cells, [one.shape for one in releases])
        told["shown"] += sum(len(one.published()) for one in releases)
        told["withheld"] += sum(one.withheld for one in releases)
        sensitive = [
            label
            for label, count in zip(figures.labels, figures.counts, strict=True)
            if 0 < count < policy.threshold
        ]
        if sensitive:
            ends = outsider.bounds(sensitive, policy.interval)
            widths = ends[:, 1] - ends[:, 0]
            told["sensitive"] += len(sensitive)
            told["found"] += int((widths < policy.interval - 1e-6).sum())
            narrowest = min(narrowest, float(widths.min()))
    print(
        f"{policy.method}, below {policy.threshold}, at least {policy.interval} wide: "
        f"{tables} data sets, {dict(told)}, narrowest {narrowest:.2f}, "
        f"{time.perf_counter() - started:.0f} s"
    )


def reference_patterns() -> None:
    """Sizes of our suppression patterns beside the reference's."""
    with (SHARED / "gs_input_counts.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    categories = tuple(tuple(dict.fromkeys(row[name] for row in rows)) for name in REFERENCE)
    codes = np.array(
        [[categories[i].index(row[name]) for i, name in enumerate(REFERENCE)] for row in rows]
    )
    counts = np.array([int(row["n"]) for row in rows])
    cube = TableShape(REFERENCE)
    linked = [
        TableShape(REFERENCE[:2]), TableShape(REFERENCE[1:]), TableShape((REFERENCE[2],))
    ]  # fmt: skip
    for name, zeros, shapes in (
        ("gs123_region_birthplace_sex_maxN3_pzFALSE.csv", False, [cube]),
        ("gs123_region_birthplace_sex_maxN3_pzTRUE.csv", True, [cube]),
        ("gs123_linked_formula_maxN3.csv", False, linked),
    ):
        kept = np.ones(len(counts), dtype=bool) if zeros else counts > 0
        figures = figures_of(Cells(REFERENCE, categories, codes[kept], counts[kept]), shapes)
        sensitive = (figures.counts <= 3) & ((figures.counts > 0) | zeros)
        started = time.perf_counter()
        published = complementary(figures, sensitive)
        took = time.perf_counter() - started
        with (SHARED / name).open(encoding="utf-8") as file:
            theirs = [row["suppressed"] == "TRUE" for row in csv.DictReader(file)]
        print(
            f"{name}: sensitive {sensitive.sum()}, withheld {(~published).sum()}, "
            f"reference {sum(theirs)} of {len(theirs)}, {took:.2f} s"
        )


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cell-key", type=Path)
    asked = parser.parse_args()
    reference_patterns()
    if asked.cell_key:
        sys.path.insert(0, str(asked.cell_key))
        from bench.disclosure_cell_key import compare

        compare()
    for policy in (
        Policy("bench", "", "", "suppression", 10, 5, largest_single_share=1.0),
        Policy(
            "bench", "", "", "cell-key", 10, 5, largest_single_share=1.0,
            perturbation=Perturbation(5, 2.0),
        ),
    ):  # fmt: skip
        attack(policy, asked.tables, asked.seed)
    print(f"shipped policies: {', '.join(policies())}")


if __name__ == "__main__":
    main()
