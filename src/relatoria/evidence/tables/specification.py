"""What a table is, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from relatoria.errors import UsageError

WEIGHT_SCALE = 1000
"""Weights are summed as whole thousandths, so that every engine gives the same number."""


@dataclass(frozen=True)
class Classes:
    """Values of a number in classes of ``width``, the last one open from ``top``."""

    width: int
    top: int | None = None

    def __post_init__(self) -> None:
        if self.width < 1 or (self.top is not None and self.top % self.width):
            raise UsageError(
                f"classes of width {self.width} with the last from {self.top}",
                remedy="The width is at least 1, and the open class begins at a multiple of it",
            )

    def label(self, lower: int) -> str:
        """``20-24``, ``80+`` or ``7`` for the class that begins with ``lower``."""
        if self.top is not None and lower >= self.top:
            return f"{self.top}+"
        return str(lower) if self.width == 1 else f"{lower}-{lower + self.width - 1}"


@dataclass(frozen=True)
class Design:
    """The variables of a complex sample: strata and primary sampling units."""

    unit: str
    strata: str | None = None


@dataclass(frozen=True)
class TableSpec:
    """A cross-tabulation: ``rows`` by ``by``, of the records where ``where`` holds.

    ``weight`` names a variable; ``key`` one with record keys 0 to 255, or ``identifier`` one from
    which they are made with ``secret`` (see :mod:`relatoria.evidence.disclosure.keys`). Raises
    UsageError for a table without variables or with one twice.
    """

    rows: tuple[str, ...]
    by: tuple[str, ...] = ()
    weight: str | None = None
    classes: Mapping[str, Classes] = field(default_factory=dict)
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    design: Design | None = None
    key: str | None = None
    identifier: str | None = None
    secret: bytes = b""

    def __post_init__(self) -> None:
        if not self.variables:
            raise UsageError("a table needs at least one variable", remedy="Name it with --rows")
        twice = {name for name in self.variables if self.variables.count(name) > 1}
        if twice:
            raise UsageError(f"the variable {min(twice)} occurs twice in the table")

    @property
    def variables(self) -> tuple[str, ...]:
        """All variables, those of the rows first."""
        return (*self.rows, *self.by)

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the data that the table reads."""
        design = (self.design.unit, self.design.strata) if self.design else ()
        named = (*self.variables, *self.where, self.weight, self.key, self.identifier, *design)
        return tuple(dict.fromkeys(name for name in named if name))
