"""State × commitment: who reported on what, blanks in plain sight.

A page asks for its own commitments and their cells alone, however many there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from django.db.models import Count, Max

from relatoria.schemes.countries import countries
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Commitment, CommitmentTerm, LinkState, TermKind
from relatoria.store.queries.followup.cards import CommitmentCard, commitment_card
from relatoria.store.queries.pages import FIRST, Page, Window, page_of
from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from django.db.models import QuerySet

NAMED = "named"
"""The States that the commitments shown name, or that report on them."""
_SUBREGIONS = {"caribbean": "029", "central_america": "013", "south_america": "005"}
REGIONS = ("lac", *_SUBREGIONS, NAMED)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which commitments, and which States beside them; empty is all."""

    instrument: str = ""
    forum: str = ""
    theme: str = ""
    country: str = ""
    """Only commitments that name this State."""
    region: str = "lac"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one State said on one commitment; without reports a blank, which says nothing more."""

    state: str
    bound: bool
    """Whether the commitment binds it."""
    reports: int
    last: str
    """Date of the last report."""
    status: str
    """The latest finding somebody made; empty where nobody did."""


@dataclass(frozen=True, slots=True)
class Row:
    """A commitment with its cells, in the order of the columns, and who else reported."""

    commitment: CommitmentCard
    cells: tuple[Cell, ...]
    institutions: int
    civil_society: int
    nhri: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """A page of the matrix."""

    states: tuple[str, ...]
    rows: Page[Row]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the matrix can be narrowed down by."""

    instruments: tuple[str, ...]
    forums: tuple[str, ...]
    themes: tuple[str, ...]


@cache
def states_of(region: str) -> tuple[str, ...]:
    """The States of ``region`` by code: members of the regional commission."""
    subregion = _SUBREGIONS.get(region)
    return tuple(
        code
        for code, one in sorted(countries().items())
        if one.eclac == "member" and subregion in (None, one.subregion)
    )


@remembered
def choices(viewer: Viewer) -> Choices:
    """Instruments, processes and themes of the commitments the viewer may see."""
    rows = access.commitments(viewer).order_by()
    themes = CommitmentTerm.objects.filter(kind=TermKind.THEME.value, commitment__in=rows)
    return Choices(
        tuple(sorted(rows.exclude(instrument="").values_list("instrument", flat=True).distinct())),
        tuple(sorted(rows.exclude(forum="").values_list("forum", flat=True).distinct())),
        tuple(sorted(themes.values_list("value", flat=True).distinct())),
    )


def commitments(viewer: Viewer, asked: Asked) -> QuerySet[Commitment]:
    """The commitments asked for, in their order."""
    found = access.commitments(viewer)
    if asked.instrument:
        found = found.filter(instrument=asked.instrument)
    if asked.forum:
        found = found.filter(forum=asked.forum)
    for kind, value in ((TermKind.THEME, asked.theme), (TermKind.ADDRESSEE, asked.country)):
        if value:
            held = CommitmentTerm.objects.filter(kind=kind.value, value=value)
            found = found.filter(pk__in=held.values("commitment"))
    return found.order_by("ordinal")


def matrix(viewer: Viewer, asked: Asked, window: Window = FIRST) -> Matrix:
    """The page in ``window`` of the matrix of the commitments asked for."""
    # Numbers first: no text of the pages before is read to be passed over.
    found = page_of(commitments(viewer, asked).values_list("pk", flat=True), window)
    there = Commitment.objects.in_bulk(found.items)
    states, rows = rows_of(viewer, [there[number] for number in found.items], asked.region)
    return Matrix(states, Page(rows, found.total, found.number, found.size))


def rows_of(
    viewer: Viewer, wanted: Sequence[Commitment], region: str
) -> tuple[tuple[str, ...], list[Row]]:
    """The columns and the rows of ``wanted``: three queries, however many cells."""
    numbers = [row.pk for row in wanted]
    told = _told(viewer, numbers)
    found = _findings(viewer, numbers)
    states = _named(wanted, told) if region == NAMED else states_of(region)
    return states, [
        Row(
            commitment_card(row),
            tuple(_cell(row, state, told[row.pk], found) for state in states),
            *(told[row.pk].others[kind] for kind in ("institution", "civil_society", "nhri")),
        )
        for row in wanted
    ]


class _Told:
    """What was reported on one commitment."""

    def __init__(self) -> None:
        self.states: dict[str, tuple[int, str]] = {}
        self.others: dict[str, int] = defaultdict(int)


def _told(viewer: Viewer, numbers: Sequence[int]) -> dict[int, _Told]:
    links = access.commitment_links(viewer).filter(
        commitment__in=numbers, state=LinkState.CONFIRMED.value
    )
    counted = links.values_list(
        "commitment_id", "report__reporter_kind", "report__country"
    ).annotate(n=Count("pk"), last=Max("report__date"))
    told: dict[int, _Told] = defaultdict(_Told)
    for commitment, kind, country, n, last in counted.order_by():
        if kind == "state" and country:
            told[commitment].states[country] = (n, last)
        else:
            told[commitment].others["institution" if kind == "state" else kind] += n
    return told


def _findings(viewer: Viewer, numbers: Sequence[int]) -> dict[tuple[int, str], str]:
    rows = access.commitment_statuses(viewer).filter(commitment__in=numbers)
    ordered = rows.order_by("date", "id").values_list("commitment_id", "addressee", "status")
    return {(commitment, addressee): status for commitment, addressee, status in ordered}


def _cell(row: Commitment, state: str, told: _Told, found: dict[tuple[int, str], str]) -> Cell:
    n, last = told.states.get(state, (0, ""))
    bound = not row.addressees or state in row.addressees
    return Cell(state, bound, n, last, found.get((row.pk, state), ""))


def _named(wanted: Sequence[Commitment], told: dict[int, _Told]) -> tuple[str, ...]:
    named = {one for row in wanted for one in row.addressees if one in countries()}
    return tuple(sorted(named.union(*(one.states for one in told.values()))))
