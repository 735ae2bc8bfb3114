"""The Summits of the Americas: their instruments and when each was adopted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Summit:
    """A summit and the text it adopted; ``adopted`` is a year where the day is not known."""

    number: str
    adopted: str
    place: str
    instrument: str

    @property
    def name(self) -> str:
        """``V Summit``; special summits have no number of their own."""
        return "Special Summit" if self.number.startswith("S") else f"{self.number} Summit"


@cache
def summits() -> dict[str, Summit]:
    """Every summit by its number (``V``), in order of time."""
    table = files("relatoria.followup").joinpath("commitments", "data", "summits.tsv")
    lines = table.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: Summit(row[0], row[1], row[2], row[3]) for row in rows}
