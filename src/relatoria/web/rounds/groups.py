"""Groups that people declared, with their names in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.i18n import Catalogue
from relatoria.schemes.countries import countries, display_name
from relatoria.store.models import Manner, Round
from relatoria.store.queries.rounds import votes
from relatoria.web.rounds.analysing import Analysed

if TYPE_CHECKING:
    from relatoria.consensus.declared import DeclaredScores

SECTORS = ("government", "UN", "regional process", "civil society", "academia", "private sector")
SUBREGIONS = ("005", "013", "029", "021")
"""M49: South America, Central America with Mexico, Caribbean, Northern America."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How one declared group voted on one message."""

    name: str
    agree: int
    disagree: int
    seen: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Declared:
    """How the groups of one kind voted on one message."""

    what: str
    """sector, subregion, country or delegation."""
    cells: tuple[Cell, ...]
    withheld: int
    """Groups with too few voters to be shown."""
    worst: str
    """The group with the lowest lower bound."""
    worst_low: float
    moved_by: str
    """The group without which the score would change most."""
    without: float
    """The score without it."""


def group_name(what: str, value: str, say: Catalogue) -> str:
    """What a declared group is called; a value nobody knows stays as it is."""
    if what == "sector" and value in SECTORS:
        return say(f"sector.{value}")
    if what == "subregion" and value in SUBREGIONS:
        return say(f"rounds.subregion.{value}")
    if what == "country" and value in countries():
        return display_name(value, say.language)
    return value


def subregion_of(country: str) -> str:
    """The subregion a declared country lies in, by the code list; empty where it says none."""
    known = countries().get(country)
    return (known.subregion or "") if known else ""


def declared(row: Round, found: Analysed, say: Catalogue) -> dict[str, tuple[Declared, ...]]:
    """For each message (by its number as the analysis knows it), a table a kind of group.

    Cells below the round's smallest are withheld, and so is the next smallest where subtracting
    would tell. In a round of positions the delegations stand with their names: no cell is small.
    """
    from relatoria.consensus.declared import declared_scores, leave_one_out

    tables: dict[str, list[Declared]] = {}
    for what in ("sector", "subregion"):
        given = _given(row, what)
        present = {
            name: given[int(name)] for name in found.done.votes.participants if int(name) in given
        }
        if len(set(present.values())) < 2:
            continue
        smallest = 1 if row.manner == Manner.POSITIONS.value else row.smallest
        scores = declared_scores(found.done.votes, present, smallest)
        alone = leave_one_out(scores)
        names = [group_name(what, one, say) for one in scores.groups]
        for j, message in enumerate(found.done.votes.statements):
            worst, moved = scores.worst[j], alone.most_moved_by[j]
            shown = scores.publishable[:, j]
            cells = tuple(_cell(scores, names[g], g, j) for g in range(len(names)) if shown[g])
            tables.setdefault(message, []).append(
                Declared(
                    what, cells, int(((scores.counts[:, j, 2] > 0) & ~shown).sum()),
                    names[scores.groups.index(worst)] if worst else "",
                    float(scores.worst_low[j]),
                    names[scores.groups.index(moved)] if moved else "",
                    float(alone.without[scores.groups.index(moved), j]) if moved else 0.0,
                )
            )  # fmt: skip
    return {message: tuple(rows) for message, rows in tables.items()}


def _cell(scores: DeclaredScores, name: str, group: int, j: int) -> Cell:
    agree, disagree, seen = (int(number) for number in scores.counts[group, j])
    inside = scores.by_group[group]
    return Cell(name, agree, disagree, seen, float(inside.low[j]), float(inside.high[j]))


def _given(row: Round, what: str) -> Mapping[int, str]:
    """What was declared; a subregion also follows from a declared country, by the code list."""
    given = dict(votes.declared(row, what))
    if what == "subregion":
        for person, country in votes.declared(row, "country").items():
            if person not in given and (region := subregion_of(country)):
                given[person] = region
    return given
