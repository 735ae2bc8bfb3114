"""Where is this in the draft?"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from relatoria.store.models import Statement
from relatoria.store.queries.volumes.panel import places_of, subject_of
from relatoria.store.queries.volumes.sources import Sources
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import find_volume, page_of


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The sentences of a volume that cite a statement or a turn."""
    volume = find_volume(key)
    subject = str(request.GET.get("subject", ""))[:200]
    sources = Sources(volume)
    context = {
        "words": sources.words(subject),
        "speaker": sources.speaker(subject),
        "places": places_of(subject, volume),
    }
    return page_of(request, "where", volume, context)


@may("volumes.see")
def anywhere(request: HttpRequest, statement: str) -> HttpResponse:
    """The sentences of every volume that cite a statement of the register."""
    row = Statement.objects.select_related("expression", "agent").filter(key=statement).first()
    if row is None:
        raise Http404
    context = {
        "words": row.text,
        "speaker": row.agent.name if row.agent else "",
        "places": places_of(subject_of(row.expression.key, row.local_id)),
    }
    return render(request, "relatoria/desk/volumes/anywhere.html", context)
