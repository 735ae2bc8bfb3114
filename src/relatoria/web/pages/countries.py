"""Countries: who spoke for or from each, and what they said."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from relatoria.schemes.countries import countries
from relatoria.store.queries import countries as asked
from relatoria.web.charts import Bar, bars
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of


def listing(request: HttpRequest) -> HttpResponse:
    """Every country that the register knows somebody of."""
    found = asked.countries(viewer_of(request))
    return render(request, "relatoria/countries.html", {"found": found})


def page(request: HttpRequest, code: str) -> HttpResponse:
    """One country, by its ISO 3166-1 alpha-3 code."""
    if code.upper() not in countries():
        raise Http404
    if code != code.upper():
        return redirect("country", code.upper(), permanent=True)
    viewer, kind = viewer_of(request), word_of(request, "kind")
    view = asked.country_page(viewer, code)
    context = {
        "view": view,
        "said": asked.statements_of(viewer, code, kind, window_of(request, 20)),
        "kind": kind,
        "years": bars([Bar(str(year), n) for year, n in view.years]),
        "kept": without(request),
    }
    return render(request, "relatoria/country.html", context)
