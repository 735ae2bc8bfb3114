"""The API of figures: indicators, estimated moves, and the figures that sources quote."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from relatoria.errors import MissingExtra, UsageError
from relatoria.evidence.areas import area_set, code_of_alpha3
from relatoria.evidence.indicators import Request, as_record, compute, definitions
from relatoria.store.access import PUBLIC
from relatoria.store.queries import claims as asked
from relatoria.store.queries import sources
from relatoria.store.queries.claims import ClaimCard
from relatoria.web.api.answers import Problem
from relatoria.web.figures import held
from relatoria.web.figures.claims import lines_of
from relatoria.web.figures.estimates import moves
from relatoria.web.figures.wording import Voice

router = Router()
_MOST_AREAS = 60
_NONE = (503, {"detail": "this site has no library for datasets (relatoria[evidence])"})


class IndicatorAbout(Schema):
    """An indicator: how it is made and what limits it."""

    id: str
    name: str
    definition: str
    formula: str
    limits: list[str]
    missing: list[str]


class FigureLine(Schema):
    """A figure with everything that is printed beside it."""

    indicator: str
    area: str
    counterpart: str
    sex: str
    period: str
    value: float | None
    unit: str
    revision: str
    as_of: str
    status: str
    members: list[str]
    lacking: list[str]
    datasets: list[str]
    sources: list[str]
    licences: list[str]
    parts: dict[str, float]
    limits: list[str]


class Moves(Schema):
    """Estimated moves of a corridor in a period, by every method: a range, never one number."""

    first: int
    last: int
    lowest: float
    highest: float
    moves: dict[str, float]


class ClaimLine(Schema):
    """A quoted figure and the verdict on it."""

    claim: ClaimCard
    check: dict[str, Any]


class Asked(Schema):
    """What is asked of an indicator."""

    area: str = Field("001", max_length=400, description="Codes or names, joined by commas")
    first: int | None = Field(None, ge=1900, le=2100, description="First year")
    last: int | None = Field(None, ge=1900, le=2100, description="Last year")
    sex: str = Field("_T", pattern="^(_T|F|M)$", description="_T, F or M")
    origin: str = Field("", max_length=80, description="Of stocks: where people were born")
    revision: str = Field("", max_length=40, description="Empty for the newest")
    instrument: str = Field("icrmw", max_length=40, description="Of ratifications")

    def request(self) -> Request:
        """The same, as the evidence package asks for it; raises UsageError."""
        areas = tuple(area_set(one) for one in self.area.split(",")[:_MOST_AREAS] if one.strip())
        years = (self.first or 1900, self.last or 2100) if self.first or self.last else None
        return Request(
            areas, years, sex=self.sex, origin=area_set(self.origin) if self.origin else None,
            revision=self.revision or None, instrument=self.instrument,
        )  # fmt: skip


@router.get("/indicators", response=list[IndicatorAbout], summary="Indicators")
def indicators(request: HttpRequest) -> object:
    """Every indicator with its definition, formula, limits and missing disaggregations."""
    return [Voice("en").method(name) for name in definitions()]


@router.get(
    "/indicators/{name}",
    response={200: list[FigureLine], 404: Problem, 400: Problem, 503: Problem},
    summary="Figures of an indicator",
)
def indicator(request: HttpRequest, name: str, query: Query[Asked]) -> object:
    """For each area and period: value, revision, members, what is lacking, sources, licences."""
    if name not in definitions():
        return 404, {"detail": "no such indicator"}
    try:
        found = compute(held.data(held.digest()), name, query.request())
    except MissingExtra:
        return _NONE
    except UsageError as error:
        return 400, {"detail": f"{error.what}. {error.remedy}".strip()}
    return [as_record(one) for one in found]


@router.get(
    "/flows/{origin}/{destination}",
    response={200: list[Moves], 404: Problem, 503: Problem},
    summary="Estimated moves of a corridor",
)
def flows(request: HttpRequest, origin: str, destination: str) -> object:
    """By alpha-3 codes, in each of the latest periods, by every method side by side."""
    ends = [code_of_alpha3(code) for code in (origin, destination)]
    if not ends[0] or not ends[1]:
        return 404, {"detail": "no such country"}
    try:
        found = moves(held.digest(), ends[0], ends[1])
    except MissingExtra:
        return _NONE
    return [
        {
            "first": one.first,
            "last": one.last,
            "lowest": min(one.moves.values()),
            "highest": max(one.moves.values()),
            "moves": dict(one.moves),
        }
        for one in found
    ]


@router.get(
    "/claims/sources/{key}",
    response={200: list[ClaimLine], 404: Problem, 503: Problem},
    summary="Figures that a source quotes",
)
def claims_of_source(request: HttpRequest, key: str) -> object:
    """Every figure with its verdict; none where the text of the source may not be read."""
    found = sources.find(PUBLIC, key)
    if found is None:
        return 404, {"detail": "no such source"}
    return _lines(asked.claims_of(PUBLIC, found))


@router.get(
    "/claims/{key}",
    response={200: ClaimLine, 404: Problem, 503: Problem},
    summary="One quoted figure",
)
def claim(request: HttpRequest, key: str) -> object:
    """The figure, the verdict, the exact series, revision, formula, members, later revisions."""
    found = asked.find(PUBLIC, key)
    lines = _lines((found[0],)) if found else []
    if isinstance(lines, tuple):
        return lines
    return lines[0] if lines else (404, {"detail": "no such figure"})


def _lines(cards: tuple[ClaimCard, ...]) -> Any:
    try:
        return lines_of(held.digest(), cards)
    except MissingExtra:
        return _NONE
