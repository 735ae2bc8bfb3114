"""Where sources contradict one another: both sides beside each other."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria.store.queries import conflicts as asked
from relatoria.store.queries import meetings
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of


def listing(request: HttpRequest) -> HttpResponse:
    """Conflicts of all sources, or of one meeting (``?meeting=``)."""
    viewer = viewer_of(request)
    key = word_of(request, "meeting", 120)
    meeting = meetings.find(viewer, key) if key else None
    found = asked.conflicts(viewer, meeting, word_of(request, "field"), window_of(request, 30))
    context = {"found": found, "meeting": meeting, "kept": without(request)}
    return render(request, "relatoria/conflicts.html", context)
