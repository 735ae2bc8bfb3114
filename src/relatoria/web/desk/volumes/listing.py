"""The volumes, and beginning one from the record in one act."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.i18n import LANGUAGES
from relatoria.schemes.frameworks import frameworks
from relatoria.store.models import DraftVolume, Expression, Meeting
from relatoria.store.queries.volumes.listing import volumes
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.starting import Beginning, sources_of_meeting, start, start_from
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import by, said

THEMES = "themes"


@may("volumes.see")
def page(request: HttpRequest) -> HttpResponse:
    """The list, and the form that begins one."""
    language = get_language() or "en"
    schemes = [(name, one.title.get(language, name)) for name, one in frameworks().items()]
    context = {
        "volumes": volumes(),
        "meetings": Meeting.objects.filter(works__expressions__isnull=False).distinct(),
        "sources": Expression.objects.filter(current=True).defer("sketch")[:300],
        "frameworks": [pair for pair in schemes if pair[0] != THEMES],
        "tongues": LANGUAGES,
    }
    return render(request, "relatoria/desk/volumes/list.html", context)


@may("volumes.write")
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Draft from a meeting or from single sources, by session, by theme or by a framework."""
    given = request.POST
    meeting = Meeting.objects.filter(key=given.get("meeting", "")).first()
    chosen = tuple(Expression.objects.filter(key__in=given.getlist("source")).defer("sketch"))
    sources = chosen or (sources_of_meeting(meeting) if meeting else ())
    arranged = str(given.get("by", "session"))
    framework = "" if arranged == "session" else arranged
    if framework and framework not in frameworks():
        framework = THEMES
    language = str(given.get("language", ""))
    if language not in LANGUAGES:
        language = get_language() or "en"
    title = " ".join(str(given.get("title", "")).split())[:1000]
    try:
        row = start(Beginning(sources, language, framework, meeting, title), by(request))
    except VolumeRefusal as error:
        messages.error(request, said(error))
        return redirect("desk-volumes")
    except RelatoriaError:
        messages.error(request, saying()("volumes.refused.nothing_to_draft"))
        return redirect("desk-volumes")
    messages.success(request, saying()("volumes.begun"))
    return redirect("desk-volume", row.key)


@may("volumes.write")
@require_POST
def combine(request: HttpRequest) -> HttpResponse:
    """Several volumes in one: one table of contents, one line of notes."""
    rows = list(DraftVolume.objects.filter(key__in=request.POST.getlist("volume")).order_by("pk"))
    if len(rows) < 2:
        messages.error(request, saying()("volumes.refused.two_volumes"))
        return redirect("desk-volumes")
    title = " ".join(str(request.POST.get("title", "")).split())[:1000]
    try:
        row = start_from(rows, title, by(request))
    except RelatoriaError:
        messages.error(request, saying()("volumes.refused.nothing_to_draft"))
        return redirect("desk-volumes")
    return redirect("desk-volume", row.key)
