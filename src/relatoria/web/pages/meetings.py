"""Meetings: the list, one meeting with its programme, and all that was said there."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from relatoria.model import StatementKind
from relatoria.store.models import Meeting, Preparation
from relatoria.store.queries import meetings as asked
from relatoria.store.queries.links import SourceLink
from relatoria.store.queries.meetings import EventEntry
from relatoria.store.queries.volumes import published
from relatoria.store.submissions import takes_submissions
from relatoria.web.charts import Bar, bars
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of


def listing(request: HttpRequest) -> HttpResponse:
    """Every meeting, the latest first."""
    found = asked.meetings(viewer_of(request), window_of(request))
    return render(request, "relatoria/meetings.html", {"found": found, "kept": without(request)})


def page(request: HttpRequest, key: str) -> HttpResponse:
    """One meeting."""
    meeting = _meeting(request, key)
    if meeting.key != key:
        return redirect("meeting", meeting.key, permanent=True)
    viewer = viewer_of(request)
    view = asked.meeting_page(viewer, meeting)
    said = asked.statements_of(viewer, meeting, window=window_of(request, 12))
    charts = {
        "countries": bars([Bar(row.value, row.statements) for row in view.countries[:20]]),
        "kinds": bars([Bar(row.value, row.statements) for row in view.kinds]),
    }
    language = get_language() or "en"
    context = {
        "view": view,
        "title": view.titles.get(language) or view.meeting.title or view.meeting.key,
        "programmes": sorted(view.programmes, key=lambda told: _rank(told, language)),
        "said": said,
        "publications": published.of_meeting(viewer, meeting.key),
        "charts": charts,
        "call": takes_submissions(Preparation.objects.filter(meeting=meeting).first()),
        "kept": without(request),
    }
    return render(request, "relatoria/meeting.html", context)


def statements(request: HttpRequest, key: str) -> HttpResponse:
    """All that was said at one meeting, by kind and by session."""
    meeting = _meeting(request, key)
    if meeting.key != key:
        return redirect("meeting-statements", meeting.key, permanent=True)
    viewer = viewer_of(request)
    kind, event = word_of(request, "kind"), word_of(request, "event", 120)
    found = asked.statements_of(viewer, meeting, kind, event, window_of(request, 40))
    context = {
        "view": asked.meeting_page(viewer, meeting),
        "found": found,
        "kind": kind,
        "kinds": [one.value for one in StatementKind],
        "kept": without(request),
        "kept_kind": without(request, "kind"),
    }
    return render(request, "relatoria/meeting_statements.html", context)


def _rank(told: tuple[SourceLink, tuple[EventEntry, ...]], language: str) -> tuple[bool, int]:
    """The reader's language first, then whoever tells most of the programme."""
    source, entries = told
    return source.language != language, -len(entries)


def _meeting(request: HttpRequest, key: str) -> Meeting:
    meeting = asked.find(viewer_of(request), key)
    if meeting is None:
        raise Http404
    return meeting
