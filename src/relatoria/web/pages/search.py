"""Search: one line, filters that stay in the address, passages with the words marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.store.access import sees_by_attendance
from relatoria.store.search import FacetValue, Filters, Results, search
from relatoria.store.search.cards import FACETS
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of

_LONGEST = 10_000
"""Characters of a query; nobody types more."""
_MOST_VALUES = 20
"""Values of one facet that an address may ask for."""
_SHOWN = 8
"""Values of a facet shown at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet, and the address that adds it or takes it away."""

    label: str
    count: int | None
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet with the values that can be chosen."""

    name: str
    choices: tuple[Choice, ...]
    rest: tuple[Choice, ...]


def page(request: HttpRequest) -> HttpResponse:
    """What the query in the address finds."""
    query = request.GET.get("q", "").replace("\x00", " ")[:_LONGEST]
    filters = filters_of(request.GET)
    asked = bool(query.strip() or filters.items())
    found = (
        search(
            query,
            filters=filters,
            facets=FACETS,
            page=window_of(request).number,
            viewer=viewer_of(request),
            language=get_language(),
        )
        if asked
        else None
    )
    context = {
        "query": query,
        "found": found,
        "facets": list(_facets(request.GET, found)) if found else [],
        "chosen": [(name, value) for name, values in filters.items() for value in values],
        "kept": without(request),
        "as_public": sees_by_attendance(viewer_of(request)),
    }
    return render(request, "relatoria/search.html", context)


def filters_of(asked: QueryDict) -> Filters:
    """The filters an address asks for; unknown names are passed over."""
    return Filters(
        **{
            name: tuple(value[:200] for value in asked.getlist(name)[:_MOST_VALUES] if value)
            for name in FACETS
        }
    )


def _facets(asked: QueryDict, found: Results) -> Iterator[Facet]:
    for name, values in found.facets.items():
        chosen = asked.getlist(name)
        choices = tuple(_choice(asked, name, one, one.value in chosen) for one in values)
        named = {one.value for one in values}
        lost = tuple(
            _choice(asked, name, FacetValue(value, value, 0), chosen=True)
            for value in chosen
            if value and value not in named
        )
        if choices or lost:
            yield Facet(name, lost + choices[:_SHOWN], choices[_SHOWN:])


def _choice(asked: QueryDict, name: str, value: FacetValue, chosen: bool) -> Choice:
    query = asked.copy()
    query.pop("page", None)
    values = [one for one in query.getlist(name) if one != value.value]
    query.setlist(name, values if chosen else [*values, value.value])
    return Choice(value.label, value.count, query.urlencode(), chosen)
