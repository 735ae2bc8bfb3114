"""The meetings of the desk, and the register of people and posts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria.store.permissions import decide
from relatoria.store.queries.preparation import meetings, register
from relatoria.web.desk.rules import may
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of


@may("meetings.see")
def page(request: HttpRequest) -> HttpResponse:
    """Every meeting, with what stands open in it."""
    viewer = viewer_of(request)
    context = {
        "found": meetings.prepared(viewer, window_of(request, 30)),
        "kept": without(request),
        "may_make": decide(viewer, "meetings.edit").allowed,
    }
    return render(request, "relatoria/desk/meetings/list.html", context)


@may("meetings.see")
def people(request: HttpRequest) -> HttpResponse:
    """Persons of the register with their posts over years."""
    words = word_of(request, "q", 120)
    context = {
        "found": register.people(words, window_of(request, 20)),
        "words": words,
        "kept": without(request),
    }
    return render(request, "relatoria/desk/meetings/register.html", context)
