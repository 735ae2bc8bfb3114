"""Versions: marked, compared, taken away in every format."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import slugify
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.drafting.publishing import FORMATS, publish
from relatoria.drafting.volumes import Volume
from relatoria.store.models import DraftVolume, VolumeVersion
from relatoria.store.volumes.assembling import volume_of
from relatoria.store.volumes.versions import differences, mark, volume_at
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import by, explained, find_volume, page_of
from relatoria.web.volume_files import check_form, file_of


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The versions, and what differs between two of them or since one of them."""
    volume = find_volume(key)
    first, second = _asked(volume, request, "from"), _asked(volume, request, "to")
    found = None
    if first is not None:
        after = volume_at(second) if second else volume_of(volume)
        found = list(differences(volume_at(first), after))
    context = {
        "versions": volume.versions.defer("content"),
        "first": first,
        "second": second,
        "differences": found,
        "formats": tuple(FORMATS),
    }
    return page_of(request, "versions", volume, context)


@may("volumes.write")
@require_POST
@explained
def mark_version(request: HttpRequest, key: str) -> HttpResponse:
    """Keep it as it stands under a name."""
    mark(find_volume(key), str(request.POST.get("label", "")), by(request))
    messages.success(request, saying()("volumes.marked"))
    return redirect("desk-volume-versions", key)


@may("volumes.see")
@explained
def download(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """The volume as it stands; it builds only when every sentence has its source."""
    row = find_volume(key)
    return _file(volume_of(row), form, f"{slugify(row.title)[:60] or row.key}-draft")


@may("volumes.see")
@explained
def download_version(request: HttpRequest, key: str, number: int, form: str) -> HttpResponse:
    """A version of it."""
    row = find_volume(key)
    version = row.versions.filter(number=number).first()
    if version is None:
        raise Http404
    name = slugify(row.symbol if version.published else row.title)[:60] or row.key
    return _file(volume_at(version), form, f"{name}-{number}")


def _asked(volume: DraftVolume, request: HttpRequest, name: str) -> VolumeVersion | None:
    given = str(request.GET.get(name, ""))
    return volume.versions.filter(number=int(given)).first() if given.isdigit() else None


def _file(volume: Volume, form: str, name: str) -> HttpResponse:
    check_form(form)
    return file_of(publish(volume, form, language=get_language() or "en"), form, name)
