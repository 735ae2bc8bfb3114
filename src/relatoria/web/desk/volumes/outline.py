"""A volume's first page: its sections, and what waits for somebody in each."""

from __future__ import annotations

import secrets

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from relatoria.drafting.volumes import PartKind
from relatoria.store.queries.volumes.listing import defects_in, outline
from relatoria.store.volumes.arranging import add_section, rename_section, rename_volume
from relatoria.store.volumes.assembling import sections_of, volume_of
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import (
    by,
    explained,
    find_section,
    find_volume,
    page_of,
)

_KINDS = tuple(kind for kind in PartKind if kind not in (PartKind.REPORT, PartKind.DISCREPANCIES))


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The outline."""
    row = find_volume(key)
    sections = sections_of(row)
    volume = volume_of(row, sections)
    defects = defects_in(volume)
    context = {
        "sections": outline(sections, defects),
        "sentences": sum(1 for _ in volume.sentences()),
        "defects": len(defects),
        "kinds": _KINDS,
    }
    return page_of(request, "outline", row, context)


@may("volumes.write")
@require_POST
@explained
def retitle(request: HttpRequest, key: str) -> HttpResponse:
    """Another title."""
    rename_volume(find_volume(key), str(request.POST.get("title", "")), by(request))
    return redirect("desk-volume", key)


@may("volumes.write")
@require_POST
@explained
def add(request: HttpRequest, key: str) -> HttpResponse:
    """A section of one's own."""
    row = find_volume(key)
    wanted = str(request.POST.get("kind", ""))
    kind = PartKind(wanted) if wanted in set(PartKind) else PartKind.SESSION
    after = str(request.POST.get("after", ""))
    behind = find_section(key, int(after)) if after.isdigit() else None
    made = add_section(
        row, (f"part-{secrets.token_hex(4)}", kind, str(request.POST.get("title", ""))), behind,
        by(request),
    )  # fmt: skip
    return redirect("desk-section", key, made.pk)


@may("volumes.write")
@require_POST
@explained
def retitle_section(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """Another title of a section, in the volume's language."""
    rename_section(find_section(key, number), str(request.POST.get("title", "")), by(request))
    return redirect("desk-section", key, number)
