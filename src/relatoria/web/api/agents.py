"""People, organisations and countries, and what each said."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router, Schema

from relatoria.schemes.countries import countries as known_countries
from relatoria.schemes.names import words_of
from relatoria.store.access import PUBLIC
from relatoria.store.queries import countries as of_countries
from relatoria.store.queries import people as asked
from relatoria.store.queries.countries import CountryEntry, CountryPage
from relatoria.store.queries.people import AgentPage
from relatoria.web.api.answers import Agents, Paging, Problem, Statements, placed

router = Router()
_NOBODY = (404, {"detail": "nobody by this key"})
_NOWHERE = (404, {"detail": "no country by this code; codes are ISO 3166-1 alpha-3"})


@router.get("/countries", response=list[CountryEntry], summary="Countries")
def countries(request: HttpRequest) -> object:
    """Every country somebody of the register is of."""
    return of_countries.countries(PUBLIC)


@router.get("/countries/{code}", response={200: CountryPage, 404: Problem}, summary="One country")
def country(request: HttpRequest, code: str) -> object:
    """Its people and organisations, meetings held there, and statements by kind and year."""
    return of_countries.country_page(PUBLIC, code) if code in known_countries() else _NOWHERE


@router.get(
    "/countries/{code}/statements",
    response={200: Statements, 404: Problem},
    summary="What was said from a country",
)
def country_statements(
    request: HttpRequest, code: str, paging: Query[Paging], kind: str = ""
) -> object:
    """The latest first; of one ``kind`` if asked."""
    if code not in known_countries():
        return _NOWHERE
    page = of_countries.statements_of(PUBLIC, code, kind, paging.window())
    return placed(page, page.items)


class Sought(Schema):
    """Whom to list."""

    name: str = ""
    country: str = ""


@router.get("/people", response=Agents, summary="People by name")
def people(request: HttpRequest, paging: Query[Paging], sought: Query[Sought]) -> object:
    """Those whose name holds the words of ``name``, of one ``country`` if asked."""
    return _listed("person", paging, sought)


@router.get("/organizations", response=Agents, summary="Organisations by name")
def organizations(request: HttpRequest, paging: Query[Paging], sought: Query[Sought]) -> object:
    """Those whose name holds the words of ``name``, of one ``country`` if asked."""
    return _listed("organization", paging, sought)


@router.get(
    "/agents/{key}",
    response={200: AgentPage, 404: Problem},
    summary="One person, organisation, State or group",
)
def agent(request: HttpRequest, key: str) -> object:
    """Names as printed, posts over time, reports made."""
    found = asked.find(PUBLIC, key)
    return asked.agent_page(PUBLIC, found) if found else _NOBODY


@router.get(
    "/agents/{key}/statements",
    response={200: Statements, 404: Problem},
    summary="What one of them said",
)
def agent_statements(
    request: HttpRequest, key: str, paging: Query[Paging], kind: str = ""
) -> object:
    """The latest first; of one ``kind`` if asked."""
    found = asked.find(PUBLIC, key)
    if found is None:
        return _NOBODY
    page = asked.statements_of(PUBLIC, found, kind, paging.window())
    return placed(page, page.items)


def _listed(kind: str, paging: Paging, sought: Sought) -> object:
    letters = " ".join(words_of(sought.name))
    found = asked.agents(PUBLIC, kind, sought.country, letters, paging.window())
    return placed(found, [{"agent": one, "statements": n} for one, n in found.items])
