"""Tracked changes: accepted one by one or together, or put back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from relatoria.store.volumes.assembling import sections_of
from relatoria.store.volumes.tracking import accept, reject, tracked
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import (
    by,
    explained,
    find_section,
    find_volume,
    page_of,
)


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """Every change that nobody has accepted yet, section by section."""
    volume = find_volume(key)
    found = [
        (section, tracked(section))
        for section in sections_of(volume)
        if section.accepted != section.paragraphs
    ]
    context = {"found": [pair for pair in found if pair[1]]}
    return page_of(request, "changes", volume, context)


@may("volumes.write")
@require_POST
@explained
def decide(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """Accept or put back the changes of the sentences that were ticked, or of one."""
    section = find_section(key, number)
    act, _, one = str(request.POST.get("act", "")).partition(":")
    names = [one] if one else [str(name) for name in request.POST.getlist("sentence")]
    if names:
        (reject if act == "reject" else accept)(section, names, by(request))
    return redirect(f"{reverse('desk-volume-changes', args=[key])}#section-{section.pk}")
