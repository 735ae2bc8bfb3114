"""Review by name, approval, and publication under a symbol and a date."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.store import access
from relatoria.store.models import Account, LogEntry
from relatoria.store.permissions import TEAM
from relatoria.store.queries.volumes.listing import defects_in
from relatoria.store.volumes.assembling import volume_of
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.reviewing import (
    approve,
    open_clashes,
    send_back,
    send_for_review,
    stamp_of,
)
from relatoria.store.volumes.versions import Imprint, publish_volume
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import by, explained, find_volume, me, page_of


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """How far the volume is, who reads it, and what keeps it from being published."""
    volume = find_volume(key)
    roles = [role.value for role in TEAM]
    defects = defects_in(volume_of(volume))
    context = {
        "reviewers": Account.objects.filter(role__in=roles, erased_at=None),
        "is_reviewer": volume.reviewer_id == me(request).pk,
        "stamp": stamp_of(volume),
        "clashes": open_clashes(volume),
        "defects": len(defects),
        "public": access.volumes(access.PUBLIC).filter(pk=volume.pk).exists(),
        "today": timezone.now().date().isoformat(),
        "steps": LogEntry.objects.filter(
            subject_type="volume", subject=key, action__in=("review-volume", "publish-volume")
        ),
    }
    return page_of(request, "review", volume, context)


@may("volumes.write")
@require_POST
@explained
def send(request: HttpRequest, key: str) -> HttpResponse:
    """Ask somebody by name to read it."""
    reviewer = Account.objects.filter(
        key=request.POST.get("reviewer", ""), erased_at=None, role__in=[one.value for one in TEAM]
    ).first()
    if reviewer is None:
        raise VolumeRefusal("no_reviewer")
    send_for_review(find_volume(key), reviewer, by(request), str(request.POST.get("note", "")))
    return redirect("desk-volume-review", key)


@may("volumes.write")
@require_POST
@explained
def approved(request: HttpRequest, key: str) -> HttpResponse:
    """The named reviewer's word that it may be published."""
    stamp, note = str(request.POST.get("stamp", "")), str(request.POST.get("note", ""))
    approve(find_volume(key), me(request), stamp, note)
    return redirect("desk-volume-review", key)


@may("volumes.write")
@require_POST
@explained
def back(request: HttpRequest, key: str) -> HttpResponse:
    """To writing again, with the reason."""
    send_back(find_volume(key), by(request), str(request.POST.get("note", "")))
    return redirect("desk-volume-review", key)


@may("volumes.publish")
@require_POST
@explained
def publish(request: HttpRequest, key: str) -> HttpResponse:
    """Freeze it under its symbol and date."""
    given = {name: str(request.POST.get(name, "")) for name in ("symbol", "date", "distribution")}
    publish_volume(find_volume(key), Imprint(**given), by(request), get_language() or "en")
    messages.success(request, saying()("volumes.published"))
    return redirect("desk-volume-versions", key)
