"""What adopted texts say under each item of a framework, word for word.

A table a text under ``data`` (tab-separated: item, place, words), each with its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_TABLES = {"gcm": ("gcm_en.tsv", "en", "A/RES/73/195")}


@dataclass(frozen=True, slots=True)
class Provision:
    """A commitment or action of an adopted text."""

    item: str
    """Notation of the framework item it stands under."""
    place: str
    """``0`` for the commitment that opens the item, ``a``, ``b``… for its actions."""
    text: str
    language: str
    symbol: str

    @property
    def name(self) -> str:
        """The item with the place of the action: ``8(a)``; the item alone for its commitment."""
        return self.item if self.place == "0" else f"{self.item}({self.place})"


@cache
def provisions_of(framework: str) -> tuple[Provision, ...]:
    """The provisions of ``framework`` in their order; none where the package has no text of it."""
    if framework not in _TABLES:
        return ()
    name, language, symbol = _TABLES[framework]
    text = files("relatoria.followup").joinpath("commitments", "data", name).read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Provision(item, place, words, language, symbol) for item, place, words in rows)
