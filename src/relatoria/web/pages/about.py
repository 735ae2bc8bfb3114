"""What the site is, how it was made, and its limits."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria import __version__


def page(request: HttpRequest) -> HttpResponse:
    """The page about the site."""
    return render(request, "relatoria/about.html", {"version": __version__})
