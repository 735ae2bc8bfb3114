"""The reference estimates beside the checkout, as arrays."""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import numpy as np

from relatoria.evidence.flows import Stocks
from tests.shared import SHARED

FOLDER = SHARED / "evidence" / "flow-estimation-reference"
AREAS = ("A", "B", "C", "D")


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@cache
def toy_stocks() -> dict[str, Stocks]:
    tables: dict[str, dict[str, np.ndarray]] = defaultdict(dict)
    for row in _rows("toy_inputs.csv"):
        lives, value = AREAS.index(row["residence"]), float(row["value"])
        case = tables[row["case"]]
        if row["table"].startswith("stock"):
            table = case.setdefault(row["table"], np.zeros((4, 4)))
            table[AREAS.index(row["birth"]), lives] = value
        else:
            case.setdefault(row["table"], np.zeros(4))[lives] = value
    return {
        name: Stocks(AREAS, one["stock_start"], one["stock_end"], one["births"], one["deaths"])
        for name, one in tables.items()
    }


@cache
def toy_flows() -> dict[tuple[str, str], np.ndarray]:
    """Moves by case and method, (4, 4), the diagonal left empty."""
    flows: dict[tuple[str, str], np.ndarray] = defaultdict(lambda: np.zeros((4, 4)))
    for row in _rows("toy_flows_od.csv"):
        pair = row["orig"], row["dest"]
        if pair[0] != pair[1] and set(pair) <= set(AREAS):
            place = AREAS.index(pair[0]), AREAS.index(pair[1])
            flows[row["case"], row["method"]][place] = float(row["value"])
    return dict(flows)


@cache
def toy_flows_by_birthplace() -> dict[tuple[str, str], np.ndarray]:
    """Moves and stays by case and method: origin, destination, birthplace, (4, 4, 4)."""
    flows: dict[tuple[str, str], np.ndarray] = defaultdict(lambda: np.zeros((4, 4, 4)))
    for row in _rows("toy_flows_odb.csv"):
        place = tuple(AREAS.index(row[name]) for name in ("orig", "dest", "birth"))
        flows[row["case"], row["method"]][place] = float(row["value"])
    return dict(flows)


def seed() -> np.ndarray:
    table = np.zeros((4, 4))
    for row in _rows("toy_seed_distance.csv"):
        table[AREAS.index(row["orig"]), AREAS.index(row["dest"])] = float(row["value"])
    return table


def real_paths(variant: str = "") -> tuple[Path, Path, Path]:
    return (
        FOLDER / "real2010_stock_start.csv",
        FOLDER / "real2015_stock_end.csv",
        FOLDER / f"real2010_2015_births_deaths{variant}.csv",
    )


def real_flows(name: str, areas: tuple[str, ...]) -> np.ndarray:
    with (FOLDER / name).open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    listed = rows[0][1:]
    table = np.array([[float(cell) for cell in row[1:]] for row in rows[1:]])
    order = [listed.index(area) for area in areas]
    table = table[np.ix_(order, order)]
    np.fill_diagonal(table, 0.0)
    return table
