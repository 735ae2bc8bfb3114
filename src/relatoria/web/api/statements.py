"""One statement with everything known about it."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Router

from relatoria.store.access import PUBLIC
from relatoria.store.queries import provenance as asked
from relatoria.store.queries.provenance import Provenance
from relatoria.web.api.answers import Problem

router = Router()


@router.get("/{key}", response={200: Provenance, 404: Problem}, summary="One statement")
def statement(request: HttpRequest, key: str) -> object:
    """Who, when, where, by which rule or judgement, and what it speaks to."""
    found = asked.find(PUBLIC, key)
    if found is None:
        return 404, {"detail": "no such statement"}
    return asked.provenance(PUBLIC, found)
