"""How much there is, and what is new."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Router

from relatoria.store.access import PUBLIC
from relatoria.store.queries.home import Home, home

router = Router()


@router.get("/overview", response=Home, summary="Counts and what is new")
def overview(request: HttpRequest) -> object:
    """What the first page of the site shows."""
    return home(PUBLIC)
