"""Where coding stands, and where to go on."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.store.queries.coding.counts import tally
from relatoria.store.queries.coding.in_force import KINDS, judged, schemes
from relatoria.web.coding.names import scheme_name
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("coding.see")
def page(request: HttpRequest) -> HttpResponse:
    """Codes suggested and decided, by framework."""
    viewer, language = viewer_of(request), get_language() or "en"
    rows = []
    for name in schemes(viewer):
        if name not in KINDS:
            given = sum(sum(row.values()) for row in tally(viewer, name).items.values())
            rows.append((name, scheme_name(name, language), given, judged(viewer, name)))
    return render(request, "relatoria/desk/coding/overview.html", {"here": "review", "rows": rows})
