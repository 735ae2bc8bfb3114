"""The views for programs: what their pages show, and nothing they do not."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from relatoria.store.access import PUBLIC
from relatoria.store.queries.coding import gaps, passages
from relatoria.store.queries.coding.heard import HeardAsked, HeardPage
from relatoria.store.queries.coding.heard import heard as heard_by
from relatoria.store.queries.coding.in_force import schemes as all_schemes
from relatoria.store.queries.coding.matrix import Column, Row
from relatoria.store.queries.coding.matrix import matrix as matrix_of
from relatoria.store.queries.coding.passages import Behind, CodedCard
from relatoria.store.queries.coding.terms import Standing, TermEntry, positions_of, term_register
from relatoria.store.queries.coding.years import YearCount, through_years
from relatoria.web.api.answers import Paging, Place, Problem, Statements, placed
from relatoria.web.coding.asking import frameworks_in_use

router = Router()
_NONE = (404, {"detail": "nothing is coded with this; /analysis/schemes lists what there is"})


class MatrixAnswer(Place):
    """A page of columns, and every row with its cells in their order."""

    scheme: str
    of: int
    """Statements of the entire record."""
    coded: int
    """Those that speak to any item."""
    columns: list[Column]
    rows: list[Row]


class Coded(Place):
    """A page of coded statements with their decisive words."""

    items: list[CodedCard]


class Silence(Schema):
    """Items that no statement speaks to."""

    framework: str
    notations: list[str]


class Term(Schema):
    """A contested term; uses are in the order asserts, questions, redefines, uses."""

    entry: TermEntry
    standing: list[Standing]


class Heard(Schema):
    """Of which meeting or year."""

    meeting: str = Field("", max_length=120)
    year: int = Field(0, ge=0, le=9999, description="0 is every year")


class Narrowed(Schema):
    """Which statements behind a number."""

    meeting: str = Field("", max_length=120)
    year: int = Field(0, ge=0, le=9999, description="0 is every year")
    stance: Literal["", "asserts", "questions", "redefines", "uses"] = Field(
        "", description="Of a contested term alone"
    )


@router.get("/schemes", response=list[str], summary="What statements are coded with")
def schemes(request: HttpRequest) -> object:
    """Frameworks, then kinds of details: group, actor, paradigm, citation."""
    return list(all_schemes(PUBLIC))


@router.get(
    "/matrix/{scheme}",
    response={200: MatrixAnswer, 404: Problem},
    summary="Items by meetings or years",
)
def matrix(
    request: HttpRequest,
    scheme: str,
    paging: Query[Paging],
    by: Literal["meeting", "year"] = "meeting",
) -> object:
    """Counts, and shares of all statements of the column, coded or not."""
    if scheme not in all_schemes(PUBLIC):
        return _NONE
    found = matrix_of(PUBLIC, scheme, by, paging.window())
    answer = placed(found.columns, ())
    del answer["items"]
    return {
        **answer, "scheme": scheme, "of": found.of, "coded": found.coded,
        "columns": found.columns.items, "rows": found.rows,
    }  # fmt: skip


@router.get(
    "/items/{scheme}/{path:notation}/years",
    response={200: list[YearCount], 404: Problem},
    summary="One item through the years",
)
def years(request: HttpRequest, scheme: str, notation: str) -> object:
    """Every year of the record, the earliest first; years of silence have a zero."""
    if scheme not in all_schemes(PUBLIC):
        return _NONE
    return list(through_years(PUBLIC, scheme, notation))


@router.get(
    "/items/{scheme}/{path:notation}/statements",
    response={200: Coded, 404: Problem},
    summary="The statements behind a number",
)
def statements(
    request: HttpRequest,
    scheme: str,
    notation: str,
    paging: Query[Paging],
    narrowed: Query[Narrowed],
) -> object:
    """The latest first; the scheme ``stance`` stands for contested terms."""
    if scheme not in (*all_schemes(PUBLIC), passages.TERM):
        return _NONE
    page = passages.behind(PUBLIC, Behind(scheme, notation, **narrowed.dict()), paging.window())
    return placed(page, page.items)


@router.get("/silent", response=list[Silence], summary="In a framework and not in the record")
def silent(request: HttpRequest) -> object:
    """By framework, the items that no statement speaks to."""
    return [
        {"framework": name, "notations": list(gaps.silent(PUBLIC, name))}
        for name in frameworks_in_use()
    ]


@router.get("/outside", response=Statements, summary="In the record and in no framework")
def outside(
    request: HttpRequest,
    paging: Query[Paging],
    framework: str = "",
    meeting: str = "",
    kind: str = "",
) -> object:
    """Of one ``framework`` where given, else of any in use."""
    known = frameworks_in_use()
    wanted = (framework,) if framework in known else known
    asked = gaps.Outside(wanted, meeting[:120], kind[:40])
    page = gaps.outside(PUBLIC, asked, paging.window())
    return placed(page, page.items)


@router.get("/heard", response=HeardPage, summary="Who was heard, and who is missing")
def heard(request: HttpRequest, asked: Query[Heard]) -> object:
    """By country, subregion, sector and declared sex; too few of one sex are not told apart."""
    return heard_by(PUBLIC, HeardAsked(asked.meeting, asked.year))


@router.get("/terms", response=list[TermEntry], summary="Contested terms")
def terms(request: HttpRequest) -> object:
    """The most contested first; uses are in the order asserts, questions, redefines, uses."""
    return list(term_register(PUBLIC))


@router.get("/terms/{term}", response={200: Term, 404: Problem}, summary="One contested term")
def term(request: HttpRequest, term: str) -> object:
    """By year, and who takes it up; names that are withheld are left out."""
    entry = next((one for one in term_register(PUBLIC) if one.term == term), None)
    if entry is None:
        return 404, {"detail": "no statement takes up a term of this name"}
    return {"entry": entry, "standing": list(positions_of(PUBLIC, term))}
