"""The site's search, for programs."""

from __future__ import annotations

from dataclasses import asdict

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from relatoria.store.access import PUBLIC
from relatoria.store.search import FacetValue, Filters, Hit
from relatoria.store.search import search as look
from relatoria.store.search.cards import FACETS

router = Router()


class Question(Schema):
    """What to look for; every facet may be given several times."""

    q: str = Field("", max_length=10_000, description="Words, phrases, AND OR NOT, field:value")
    page: int = Field(1, ge=1, le=100_000)
    size: int = Field(20, ge=1, le=200)
    names: str = Field("en", max_length=5, description="Language in which facets are named")
    meeting: list[str] = Field(default_factory=list)
    session: list[str] = Field(default_factory=list)
    person: list[str] = Field(default_factory=list)
    institution: list[str] = Field(default_factory=list)
    country: list[str] = Field(default_factory=list)
    sector: list[str] = Field(default_factory=list)
    kind: list[str] = Field(default_factory=list)
    theme: list[str] = Field(default_factory=list)
    year: list[str] = Field(default_factory=list)
    language: list[str] = Field(default_factory=list)


class Found(Schema):
    """A page of hits, best first."""

    total: int
    more: bool
    page: int
    size: int
    last_page: int
    hits: list[Hit]
    facets: dict[str, list[FacetValue]]
    notices: list[str]


@router.get("/search", response=Found, summary="Search")
def search(request: HttpRequest, question: Query[Question]) -> object:
    """The same answers as the site's search, in the same order."""
    return asdict(
        look(
            question.q,
            filters=Filters(**{name: tuple(getattr(question, name)) for name in FACETS}),
            facets=FACETS,
            page=question.page,
            size=question.size,
            viewer=PUBLIC,
            language=question.names,
        )
    )
