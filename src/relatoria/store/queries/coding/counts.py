"""How many statements speak to each item, by meeting and year: one question a scheme."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.queries.coding.in_force import drawn, rejected
from relatoria.store.remembering import remembered

Place = tuple[int, int]
"""The number of a meeting and a year; 0 where nothing says."""


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Statements of a scheme: by item and place, and those that speak to any item of it."""

    items: Mapping[str, Mapping[Place, int]]
    coded: Mapping[Place, int]

    @property
    def notations(self) -> tuple[str, ...]:
        """The items spoken to, those spoken to most first."""
        sums = {notation: sum(row.values()) for notation, row in self.items.items()}
        return tuple(sorted(sums, key=lambda one: (-sums[one], one)))


@remembered
def tally(viewer: Viewer, scheme: str) -> Tally:
    """The statements that speak to each item of ``scheme``.

    A statement is counted once, however many methods and versions say the same of it.
    """
    rows, column = drawn(scheme)
    aside = rejected(scheme)
    known = _places(viewer)
    # The index alone answers this; joined with its statement every row costs ten times as much.
    said = set(rows.order_by().values_list(column, "statement_id").iterator(chunk_size=10_000))
    items: dict[str, Counter[Place]] = defaultdict(Counter)
    coded: dict[int, Place] = {}
    for notation, statement in said - aside:
        place = known.get(statement)
        if place is not None:
            items[notation][place] += 1
            coded[statement] = place
    return Tally(items, Counter(coded.values()))


@remembered
def totals(viewer: Viewer) -> Mapping[Place, int]:
    """All statements by meeting and year, coded or not."""
    return Counter(_places(viewer).values())


@remembered
def _places(viewer: Viewer) -> Mapping[int, Place]:
    """Where and when each statement was made that the viewer may see."""
    rows = access.statements(viewer).order_by().values_list("pk", "meeting_id", "year")
    same: dict[Place, Place] = {}
    found = {}
    for number, meeting, year in rows.iterator(chunk_size=10_000):
        place = (meeting or 0, year or 0)
        found[number] = same.setdefault(place, place)
    return found


def by_meeting(places: Mapping[Place, int]) -> Mapping[int, int]:
    """The same by meeting alone."""
    return _summed(places, 0)


def by_year(places: Mapping[Place, int]) -> Mapping[int, int]:
    """The same by year alone."""
    return _summed(places, 1)


def _summed(places: Mapping[Place, int], side: int) -> Mapping[int, int]:
    found: Counter[int] = Counter()
    for place, n in places.items():
        found[place[side]] += n
    return found
