"""What each indicator is: its unit, the data it needs, its limits, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from relatoria.errors import UsageError


@dataclass(frozen=True, slots=True)
class Definition:
    """An indicator. Name, definition and formula are in the interface catalogue, by its id."""

    id: str
    dataflow: str
    unit: str
    """Key under ``evidence.unit``."""
    limits: tuple[str, ...]
    """Keys under ``evidence.limit``."""
    missing: tuple[str, ...]
    """Disaggregations the data do not allow; keys under ``evidence.disaggregation``."""


@cache
def definitions() -> dict[str, Definition]:
    """Every indicator by its id, in the order in which help lists them."""
    text = files("relatoria.evidence.indicators").joinpath("data", "definitions.yaml")
    rows: list[dict[str, Any]] = yaml.safe_load(text.read_text("utf-8"))
    return {
        row["id"]: Definition(
            row["id"], row["dataflow"], row["unit"], tuple(row["limits"]), tuple(row["missing"])
        )
        for row in rows
    }


def definition(identifier: str) -> Definition:
    """The indicator with this id; raises UsageError where there is none."""
    found = definitions().get(identifier)
    if found is None:
        raise UsageError(
            f"there is no indicator {identifier!r}", remedy=f"There are {', '.join(definitions())}"
        )
    return found
