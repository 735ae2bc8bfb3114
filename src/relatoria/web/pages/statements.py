"""One statement: who, when, where, by which rule or judgement, and what became of it."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from relatoria.store.queries import provenance as asked
from relatoria.store.queries.volumes import published
from relatoria.web.viewer import viewer_of


def page(request: HttpRequest, key: str) -> HttpResponse:
    """The provenance of one statement."""
    viewer = viewer_of(request)
    statement = asked.find(viewer, key)
    if statement is None:
        raise Http404
    if statement.key != key:
        return redirect("statement", statement.key, permanent=True)
    view = asked.provenance(viewer, statement)
    carried = published.carrying(viewer, statement)
    context = {"view": view, "card": view.card, "carried": carried}
    return render(request, "relatoria/statement.html", context)
