"""Cities where meetings are held, and the countries they lie in (``data/cities.tsv``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from relatoria.schemes.names import NameFinder


@dataclass(frozen=True, slots=True)
class City:
    """A city named at ``start`` to ``end`` of the text searched."""

    name: str
    """As printed."""
    country: str
    """ISO 3166-1 alpha-3."""
    start: int
    end: int


@cache
def _finder() -> NameFinder[str]:
    finder: NameFinder[str] = NameFinder()
    text = files("relatoria.schemes").joinpath("data", "cities.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            country, names = line.split("\t")
            for name in names.split(" | "):
                finder.add(name, country)
    return finder


def cities_in(text: str) -> tuple[City, ...]:
    """Every listed city named in ``text``, in order."""
    return tuple(
        City(text[hit.start : hit.end], hit.values[0], hit.start, hit.end)
        for hit in _finder().find(text, capitals_only=True)
    )
