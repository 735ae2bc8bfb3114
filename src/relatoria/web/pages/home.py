"""The first page: search, the latest meetings, what is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria.store.queries.home import home
from relatoria.web.viewer import viewer_of


def page(request: HttpRequest) -> HttpResponse:
    """The home page."""
    return render(request, "relatoria/home.html", {"home": home(viewer_of(request))})
