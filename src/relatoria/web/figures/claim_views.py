"""The pages of quoted figures: of every source, of one source, of one figure."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from relatoria.store.queries import claims as asked
from relatoria.store.queries import sources
from relatoria.store.queries.links import source_link
from relatoria.store.queries.pages import Page
from relatoria.web.figures.claims import checked
from relatoria.web.figures.views import language_of, needs_data
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of

_ON_A_PAGE = 25


def index(request: HttpRequest) -> HttpResponse:
    """The sources that quote figures, the latest first."""
    found = asked.sources(viewer_of(request), window_of(request))
    context = {"found": found, "kept": without(request)}
    return render(request, "relatoria/figures/claims_index.html", context)


@needs_data
def of_source(request: HttpRequest, named: str, key: str) -> HttpResponse:
    """Every figure that a source quotes, with the verdict on each."""
    viewer = viewer_of(request)
    expression = sources.find(viewer, key)
    if expression is None:
        raise Http404
    if expression.key != key:
        return redirect("figures-claims-source", expression.key, permanent=True)
    cards = asked.claims_of(viewer, expression)
    window = window_of(request, _ON_A_PAGE)
    number = min(window.number, max(1, -(-len(cards) // window.size)))
    start = (number - 1) * window.size
    found = Page(cards[start : start + window.size], len(cards), number, window.size)
    context = {
        "source": source_link(expression),
        "found": found,
        "claims": checked(named, found.items, language_of(request)),
        "kept": without(request),
    }
    return render(request, "relatoria/figures/claims.html", context)


@needs_data
def of_claim(request: HttpRequest, named: str, key: str) -> HttpResponse:
    """One figure: as quoted, the series, its formula and members, what came later."""
    held = asked.find(viewer_of(request), key)
    found = checked(named, [held[0]], language_of(request)) if held else []
    if held is None or not found:
        raise Http404
    every = reverse("figures-claims-source", args=[held[1].key])
    context = {"one": found[0], "all": every}
    return render(request, "relatoria/figures/claim.html", context)
