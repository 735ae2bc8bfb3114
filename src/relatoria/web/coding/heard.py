"""Who was heard and who is missing, as a page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria.store.access import PUBLIC
from relatoria.store.queries.coding.counts import totals
from relatoria.store.queries.coding.heard import FEWEST, Heard, HeardAsked, heard
from relatoria.store.queries.meetings import find
from relatoria.web.charts import Bar, bars
from relatoria.web.coding.asking import year_of
from relatoria.web.pages.asking import without, word_of

_MOST = 25
"""Bars of a drawing; the table has all."""
_PARTS = {
    "country": "country", "sector": "sector", "subregion": "coding.area", "sex": "coding.sex",
}  # fmt: skip


def asked_by(request: HttpRequest) -> HeardAsked:
    """Of which meeting or year an address asks."""
    return HeardAsked(word_of(request, "meeting", 120), year_of(request))


def page(request: HttpRequest) -> HttpResponse:
    """Country, subregion, sector, declared sex: who was there, who spoke, who is missing."""
    asked = asked_by(request)
    found = heard(PUBLIC, asked)
    context = {
        "view": "heard",
        "asked": asked,
        "meeting": find(PUBLIC, asked.meeting) if asked.meeting else None,
        "found": found,
        "sides": [(one, _PARTS[one.side], _drawn(one)) for one in found.sides],
        "years": sorted({year for _, year in totals(PUBLIC) if year}, reverse=True),
        "fewest": FEWEST,
        "kept": without(request),
    }
    return render(request, "relatoria/coding/heard.html", context)


def _drawn(side: Heard) -> object:
    return bars([Bar(row.value, row.statements) for row in side.rows[:_MOST] if row.statements])
