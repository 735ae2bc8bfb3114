"""The facets of a row, packed into a few bytes so that counting thousands costs little.

A card is thirteen little-endian 32-bit integers, in the order of `COLUMNS`; nought is nothing.
Meetings, sessions and people stand by their row, years as they are, countries and languages by
their letters, everything else by its number in `SearchValue`.
"""

from __future__ import annotations

import re
import sys
from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

THEME_COLUMNS = 4
COLUMNS = (
    "meeting", "session", "person", "institution", "country", "sector", "kind", "year", "language",
    *(f"theme{n}" for n in range(THEME_COLUMNS)),
)  # fmt: skip
SIZE = 4 * len(COLUMNS)
"""Bytes of a card."""
FACETS = (
    "meeting", "session", "person", "institution", "country", "sector", "kind", "theme", "year",
    "language",
)  # fmt: skip
NUMBERED = ("institution", "sector", "kind", "theme")
"""Facets whose values are numbered in `SearchValue`."""
EVERY = "x:every"
"""A token that every row carries."""


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of one row; empty or ``None`` where there is none."""

    type: str
    kind: str
    meeting: int | None = None
    session: int | None = None
    person: int | None = None
    institutions: tuple[str, ...] = ()
    country: str = ""
    sector: str = ""
    year: int | None = None
    language: str = ""
    items: tuple[tuple[str, str], ...] = ()
    """Framework and notation of what the row is assigned to."""

    @property
    def themes(self) -> tuple[str, ...]:
        """Notations of the thematic sessions among the items."""
        return tuple(notation for framework, notation in self.items if framework == "themes")


def slug(value: str) -> str:
    """``value`` as part of an index token: small letters, digits and ``_``."""
    return re.sub(r"[^a-z0-9]+", "_", value.lower()).strip("_")


@lru_cache(maxsize=50_000)
def token(facet: str, value: object) -> str:
    """The index token of a facet's value: a filter is one more word of the query."""
    return f"{facet}:{slug(str(value))}"


@lru_cache(maxsize=10_000)
def item_token(framework: str, notation: str) -> str:
    """The index token of an assignment to an item of a framework."""
    return f"item:{slug(framework)}:{slug(notation)}"


def tokens_of(facets: Facets, numbers: dict[tuple[str, str], int]) -> list[str]:
    """The index tokens of a row's facets; ``numbers`` are those of `SearchValue`."""
    found = [EVERY, token("type", facets.type), token("kind", facets.kind)]
    for facet in ("meeting", "session", "person", "country", "sector", "year", "language"):
        value = getattr(facets, facet)
        if value:
            found.append(token(facet, value))
    found += [token("institution", numbers["institution", name]) for name in facets.institutions]
    found += [item_token(*item) for item in facets.items]
    return found


def pack(facets: Facets, numbers: dict[tuple[str, str], int]) -> bytes:
    """The card of a row."""
    themes = [numbers["theme", one] for one in facets.themes[:THEME_COLUMNS]]
    first = facets.institutions[:1]
    values = [
        facets.meeting or 0,
        facets.session or 0,
        facets.person or 0,
        numbers["institution", first[0]] if first else 0,
        letters(facets.country),
        numbers["sector", facets.sector] if facets.sector else 0,
        numbers["kind", facets.kind],
        facets.year or 0,
        letters(facets.language),
        *themes,
        *[0] * (THEME_COLUMNS - len(themes)),
    ]
    return _little(array("i", values)).tobytes()


def count(cards: bytes, facets: Iterable[str]) -> dict[str, Counter[int]]:
    """How many of the cards, end to end, carry each value of ``facets``; nothing is not counted."""
    packed = array("i")
    packed.frombytes(cards)
    packed = _little(packed)
    found: dict[str, Counter[int]] = {facet: Counter() for facet in facets}
    for place, column in enumerate(COLUMNS):
        facet = column.rstrip("0123456789")
        if facet in found:
            found[facet].update(packed[place :: len(COLUMNS)])
    for counts in found.values():
        counts.pop(0, None)
    return found


def column(card: bytes, place: int) -> int:
    """The value at ``place`` of one card."""
    return int.from_bytes(card[4 * place : 4 * place + 4], "little")


def letters(code: str) -> int:
    """A code of up to three letters as a number."""
    return int.from_bytes(code.encode("ascii", "replace")[:3], "big")


def code(number: int) -> str:
    """The code that `letters` made a number of."""
    return number.to_bytes(3, "big").lstrip(b"\0").decode("ascii")


def _little(values: array[int]) -> array[int]:
    if sys.byteorder == "big":
        values.byteswap()
    return values
