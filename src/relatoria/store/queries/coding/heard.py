"""Who was heard and who is missing: by country, subregion, sector and declared sex.

What nobody declared is unknown and stays so. A sex that fewer than three people declared is not
shown apart: it was given for counting, not for telling who.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from django.db.models import Count

from relatoria.schemes.countries import countries
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Meeting
from relatoria.store.remembering import remembered

Side = Literal["country", "subregion", "sector", "sex"]
SIDES: tuple[Side, ...] = ("country", "subregion", "sector", "sex")
FEWEST = 3
"""People of one declared sex below whom they are not told apart."""
DECLARED = "declared"
SECTORS = ("government", "UN", "regional process", "civil society", "academia", "private sector")
_SUBREGIONS = ("029", "013", "005")
"""Caribbean, Central America, South America (M49)."""


@dataclass(frozen=True, slots=True)
class HeardAsked:
    """Of which meeting or year; empty is all."""

    meeting: str = ""
    year: int = 0


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One value, empty where it is not known: who was there, who spoke, what was said.

    ``share`` is of all statements with a speaker, of 1.
    """

    value: str
    present: int
    spoke: int
    statements: int
    share: float


@dataclass(frozen=True, slots=True)
class Heard:
    """One side; ``missing`` are the values of the region's own list that nobody spoke for."""

    side: Side
    rows: tuple[HeardRow, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeardPage:
    """Every side of one meeting, one year or all.

    ``unattributed`` are statements nobody is named for, ``withheld`` those whose speaker is held
    back: they belong to no row.
    """

    sides: tuple[Heard, ...]
    attributed: int
    unattributed: int
    withheld: int


class _Voice(NamedTuple):
    agent: int
    country: str
    sector: str
    sex: str
    n: int


@remembered
def heard(viewer: Viewer, asked: HeardAsked) -> HeardPage:
    """Who was heard, and who of the region was not."""
    named, everything = access.attributed(viewer), access.statements(viewer)
    there = access.participations(viewer).filter(agent__kind="person")
    if asked.meeting:
        pks = list(Meeting.objects.filter(key=asked.meeting).values_list("pk", flat=True))
        named, everything = named.filter(meeting__in=pks), everything.filter(meeting__in=pks)
        there = there.filter(meeting__in=pks)
    if asked.year:
        named, everything = named.filter(year=asked.year), everything.filter(year=asked.year)
        there = there.filter(meeting__date__startswith=f"{asked.year:04}")
    columns = ("agent_id", "country", "sector", "agent__sex")
    counted = named.exclude(agent=None).order_by().values_list(*columns).annotate(n=Count("pk"))
    said = [_Voice(who, land or "", sector or "", sex or "", n)
            for who, land, sector, sex, n in counted]  # fmt: skip
    columns = ("agent_id", "agent__country", "agent__sector", "agent__sex")
    present = [
        _Voice(who, land, sector, sex, 0)
        for who, land, sector, sex in there.order_by().values_list(*columns).distinct()
    ]
    total, spoken = named.count(), sum(one.n for one in said)
    sides = tuple(_side(side, said, present) for side in SIDES)
    return HeardPage(sides, spoken, total - spoken, everything.count() - total)


def _side(side: Side, said: Iterable[_Voice], present: Iterable[_Voice]) -> Heard:
    value_of = _values(side, said, present)
    there: dict[str, set[int]] = defaultdict(set)
    spoke: dict[str, set[int]] = defaultdict(set)
    counts: dict[str, int] = defaultdict(int)
    for one in present:
        there[value_of(one)].add(one.agent)
    for one in said:
        spoke[value_of(one)].add(one.agent)
        counts[value_of(one)] += one.n
    total = sum(counts.values())
    rows = [
        HeardRow(
            value, len(there[value] | spoke[value]), len(spoke[value]), counts[value],
            counts[value] / total if total else 0.0,
        )
        for value in {*there, *spoke}
    ]  # fmt: skip
    rows.sort(key=lambda row: (-row.statements, -row.present, row.value))
    missing = tuple(one for one in expected(side) if not counts.get(one))
    return Heard(side, tuple(rows), missing)


def expected(side: Side) -> tuple[str, ...]:
    """Who should have been heard: the member States of the region, its subregions, every sector."""
    if side == "country":
        return tuple(code for code, one in sorted(countries().items()) if one.eclac == "member")
    return {"subregion": _SUBREGIONS, "sector": SECTORS}.get(side, ())


def _values(
    side: Side, said: Iterable[_Voice], present: Iterable[_Voice]
) -> Callable[[_Voice], str]:
    if side == "subregion":
        return lambda one: _subregion(one.country)
    if side == "sex":
        shown = _sexes(said, present)
        return lambda one: shown.get(one.sex, "")
    return lambda one: str(getattr(one, side))


def _subregion(country: str) -> str:
    known = countries().get(country)
    if known is None:
        return ""
    return (known.subregion if known.subregion in _SUBREGIONS else known.region) or ""


def _sexes(said: Iterable[_Voice], present: Iterable[_Voice]) -> Mapping[str, str]:
    """What each declared sex is shown as: itself, as one of those declared, or not at all."""
    people: dict[str, set[int]] = defaultdict(set)
    for one in (*said, *present):
        if one.sex:
            people[one.sex].add(one.agent)
    if all(len(those) >= FEWEST for those in people.values()):
        return {sex: sex for sex in people}
    # One that is left out could be told by taking the others from the whole: all go together.
    together = sum(map(len, people.values())) >= FEWEST
    return dict.fromkeys(people, DECLARED if together else "")
