"""Follow-up for programs: what its pages show, and nothing they do not."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Literal

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from relatoria.followup.coherence.wording import question
from relatoria.schemes.countries import countries
from relatoria.store.access import PUBLIC
from relatoria.store.queries.followup import calendar as of_calendar
from relatoria.store.queries.followup import commitment as of_commitment
from relatoria.store.queries.followup import matrix as of_matrix
from relatoria.store.queries.followup import views
from relatoria.store.queries.followup.calendar import Entry
from relatoria.store.queries.followup.cards import ReportCard
from relatoria.store.queries.followup.commitment import CommitmentPage
from relatoria.store.queries.followup.matrix import Asked, Row
from relatoria.store.queries.followup.views import Overview, Quiet, SharedSubject
from relatoria.web.api.answers import Paging, Place, Problem, placed

router = Router()
_NONE = (404, {"detail": "no such commitment"})
_NOWHERE = (404, {"detail": "no country by this code; codes are ISO 3166-1 alpha-3"})


class Filter(Schema):
    """Which commitments, and which States beside them."""

    instrument: str = Field("", max_length=300)
    forum: str = Field("", max_length=80)
    theme: str = Field("", max_length=120, description="framework/notation")
    country: str = Field("", max_length=3)
    region: Literal["lac", "caribbean", "central_america", "south_america", "named"] = "lac"


class MatrixAnswer(Place):
    """A page of the matrix; cells are in the order of ``states``."""

    states: list[str]
    items: list[Row]


class Reports(Place):
    """A page of reports."""

    items: list[ReportCard]


class QuietOnes(Place):
    """A page of commitments by how long nobody has reported on them."""

    as_of: date
    items: list[Quiet]


class Days(Place):
    """A page of the calendar."""

    as_of: date
    items: list[Entry]


class Standing(Schema):
    """Parties to a treaty among the States of the region, as of a date."""

    instrument: str
    parties: list[str]
    as_of: str
    later: list[tuple[str, str]]
    """Countries whose entry rests on a later source, with its date."""


class Named(Schema):
    """A source of a question."""

    name: str
    as_of: str
    quote: str


class Reply(Schema):
    """What a State answered."""

    text: str
    date: str
    by: str


class Question(Schema):
    """A question to a State, never a verdict."""

    id: str
    kind: str
    commitment: str
    instrument: str
    as_of: str
    question: str
    """In English."""
    sources: list[Named]
    answer: Reply | None
    """What the State answered, beside its question."""


@router.get("", response=Overview, summary="How much there is")
def overview(request: HttpRequest) -> object:
    """Commitments, reports, silence, and the latest reports."""
    return views.overview(PUBLIC)


@router.get("/matrix", response=MatrixAnswer, summary="States by commitments")
def matrix(request: HttpRequest, paging: Query[Paging], asked: Query[Filter]) -> object:
    """A blank (no reports) says that nobody reported, and nothing more."""
    found = of_matrix.matrix(PUBLIC, Asked(**asked.dict()), paging.window())
    return {**placed(found.rows, found.rows.items), "states": list(found.states)}


@router.get("/reports", response=Reports, summary="Reports, the latest first")
def reports(request: HttpRequest, paging: Query[Paging], country: str = "") -> object:
    """Of one ``country`` if asked."""
    page = views.reports_of(PUBLIC, country[:3], paging.window())
    return placed(page, page.items)


@router.get("/reports/unlinked", response=Reports, summary="Reports tied to no commitment")
def unlinked(request: HttpRequest, paging: Query[Paging]) -> object:
    """A state, and not an error: somebody may yet say what they answer."""
    page = views.unlinked(PUBLIC, paging.window())
    return placed(page, page.items)


@router.get("/silence", response=QuietOnes, summary="Days without a report, by commitment")
def silence(request: HttpRequest, paging: Query[Paging], as_of: date | None = None) -> object:
    """Longest first; no status follows from silence."""
    day = as_of or datetime.now(UTC).date()
    page = views.quiet(PUBLIC, day, paging.window())
    return {**placed(page, page.items), "as_of": day}


@router.get("/calendar", response=Days, summary="What is due when")
def calendar(
    request: HttpRequest, paging: Query[Paging], subject: str = "", as_of: date | None = None
) -> object:
    """From three months ago to a year ahead; of one ``subject`` (country code or name)."""
    day = as_of or datetime.now(UTC).date()
    page = of_calendar.calendar(PUBLIC, subject[:200], day, paging.window())
    return {**placed(page, page.items), "as_of": day}


@router.get("/overlap", response=list[SharedSubject], summary="Subjects of several instruments")
def overlap(request: HttpRequest) -> object:
    """Those with most instruments first."""
    return list(views.shared_subjects(PUBLIC))


@router.get("/ratifications", response=list[Standing], summary="Parties to treaties")
def ratifications(request: HttpRequest) -> object:
    """Among the 33 States of the region, each figure with the date of its source."""
    return [
        {
            "instrument": one.instrument, "parties": one.countries, "as_of": one.as_of,
            "later": one.later,
        }
        for one in views.parties()
    ]  # fmt: skip


@router.get(
    "/questions/{code}",
    response={200: list[Question], 404: Problem},
    summary="Questions to a State",
)
def questions(request: HttpRequest, code: str) -> object:
    """Where a commitment, a treaty and a report stand beside each other without fitting."""
    if code not in countries():
        return _NOWHERE
    return [
        {
            "id": one.id, "kind": one.kind.value, "commitment": one.commitment,
            "instrument": one.instrument, "as_of": one.as_of, "question": question(one, "en"),
            "sources": [asdict(each) for each in one.sources],
            "answer": asdict(one.answer) if one.answer else None,
        }
        for one in views.questions(PUBLIC, code)
    ]  # fmt: skip


@router.get(
    "/commitments/{path:key}",
    response={200: CommitmentPage, 404: Problem},
    summary="One commitment",
)
def commitment(request: HttpRequest, key: str) -> object:
    """Its passage, chain, reports, findings with reasons, treaties with as-of dates."""
    row = of_commitment.find(PUBLIC, key)
    return of_commitment.commitment_page(PUBLIC, row) if row else _NONE
