"""The first page: search, the latest meetings, what is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest) -> HttpResponse:
    """The home page."""
    return render(request, "relatoria/home.html")
