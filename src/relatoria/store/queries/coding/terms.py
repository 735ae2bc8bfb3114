"""The register of contested terms: who asserts, questions, redefines or uses each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count

from relatoria.coding.views.terms import POSITIONS
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.queries.coding.in_force import details
from relatoria.store.queries.coding.passages import TERM
from relatoria.store.queries.links import AgentLink
from relatoria.store.remembering import remembered


@dataclass(frozen=True, slots=True)
class TermYear:
    """A year of a term: uses by position, in the order of ``POSITIONS``."""

    year: int
    uses: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term; ``uses`` by position, in the order of ``POSITIONS``, and by year."""

    term: str
    uses: tuple[int, ...]
    years: tuple[TermYear, ...]

    @property
    def total(self) -> int:
        """Statements that take it up."""
        return sum(self.uses)

    @property
    def contested(self) -> int:
        """Those that question or redefine it."""
        return self.uses[POSITIONS.index("questions")] + self.uses[POSITIONS.index("redefines")]


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody named who takes up a term, with their uses by position."""

    agent: AgentLink
    uses: tuple[int, ...]


@remembered
def term_register(viewer: Viewer) -> tuple[TermEntry, ...]:
    """Every term taken up, the most contested first."""
    found: dict[str, dict[int, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    rows = details(viewer, TERM).order_by().values_list("value", "stance", "statement__year")
    for term, stance, year, n in rows.annotate(n=Count("statement", distinct=True)):
        found[term][year or 0][stance] = n
    entries = [_entry(term, years) for term, years in found.items()]
    return tuple(sorted(entries, key=lambda one: (-one.contested, -one.total, one.term)))


@remembered
def positions_of(viewer: Viewer, term: str, most: int = 200) -> tuple[Standing, ...]:
    """Those named who take up ``term``, most statements first; not whose name is withheld."""
    rows = details(viewer, TERM).filter(
        value=term, statement__in=access.attributed(viewer), statement__agent__isnull=False
    )
    who = ("key", "name", "kind", "country", "sector")
    columns = (*(f"statement__agent__{name}" for name in who), "stance")
    counted = rows.order_by().values_list(*columns).annotate(n=Count("statement", distinct=True))
    found: dict[AgentLink, dict[str, int]] = defaultdict(dict)
    for *of, stance, n in counted:
        found[AgentLink(*of)][stance] = n
    standing = [Standing(agent, _uses(by)) for agent, by in found.items()]
    standing.sort(key=lambda one: (-sum(one.uses), one.agent.name, one.agent.key))
    return tuple(standing[:most])


def _entry(term: str, years: Mapping[int, Mapping[str, int]]) -> TermEntry:
    told = tuple(TermYear(year, _uses(by)) for year, by in sorted(years.items()))
    uses = tuple(sum(year.uses[n] for year in told) for n in range(len(POSITIONS)))
    return TermEntry(term, uses, told)


def _uses(by: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(by.get(position, 0) for position in POSITIONS)
