"""Refugees, asylum seekers and others in need of international protection, never one without all.

Most displaced Venezuelans are counted as others in need (UNHCR's ``oip``, since 2018): refugees
alone would show a region without its largest displacement.
"""

from __future__ import annotations

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import DATAFLOWS, Data
from relatoria.evidence.indicators.figures import Figure, Request
from relatoria.evidence.indicators.sums import Sum, figure

KINDS = ("refugees", "asylum_seekers", "oip")
"""What is added up: UNHCR's codes."""
_FLOW = "displaced"


def displaced(data: Data, request: Request) -> list[Figure]:
    """Persons under protection in the area, by the origin asked for."""
    return _displaced(data, request, "displaced", "REF_AREA")


def displaced_from(data: Data, request: Request) -> list[Figure]:
    """Persons from the area under protection elsewhere."""
    return _displaced(data, request, "displaced_from", "COUNTERPART_AREA")


def _displaced(data: Data, request: Request, identifier: str, column: str) -> list[Figure]:
    covered = _covered(data, request)
    years = sorted(covered)
    if request.years is None:
        years = years[-1:]
    origin = request.origin if column == "REF_AREA" else None
    counted = _counted(data, request, origin, column)
    found = []
    for area in request.areas:
        for year in years:
            kinds = [kind for kind in KINDS if kind in covered[year]]
            values = {
                kind: sum(counted.get((code, year, kind), 0.0) for code in area.members)
                for kind in kinds
            }
            one = Sum(sum(values.values()), area.members, (), frozenset(covered[year].values()))
            found.append(
                figure(
                    data, request, identifier, "PS", area, year, one.value, [one],
                    counterpart=origin.code if origin else "_T", parts=values,
                )
            )  # fmt: skip
    return found


def _covered(data: Data, request: Request) -> dict[str, dict[str, str]]:
    """By year, the kinds that were collected and the dataset: what lacks there is zero.

    A publisher's table leaves zeros out; a kind that no country has in a year was not collected.
    """
    first, last = request.years or (0, 9999)
    revision = request.revision or next(iter(data.revisions(_FLOW)), None)
    covered: dict[str, dict[str, str]] = {}
    for dataset in data.datasets(_FLOW, DATAFLOWS[_FLOW].publisher):
        if dataset.revision != revision:
            continue
        for when, kinds in data.periods(dataset.id).items():
            if first <= int(when[:4]) <= last:
                held = covered.setdefault(when, {})
                held.update(dict.fromkeys(kinds, dataset.id))
    return covered


def _counted(
    data: Data, request: Request, origin: AreaSet | None, column: str
) -> dict[tuple[str, str, str], float]:
    """Persons by area, year and kind, whatever the area at the other end or from ``origin``."""
    here = column == "REF_AREA"
    table = data.sums(
        _FLOW,
        "COUNTERPART_AREA" if here else "REF_AREA",
        {"": origin.members} if origin else None,
        indicator=KINDS,
        codes=sorted({code for area in request.areas for code in area.members}),
        years=request.years,
        revision=request.revision,
    )
    names = ("AREA", "TIME_PERIOD", "INDICATOR", "OBS_VALUE")
    rows = zip(*(table[name].to_pylist() for name in names), strict=True)
    return {(code, year, kind): value or 0.0 for code, year, kind, value in rows}
