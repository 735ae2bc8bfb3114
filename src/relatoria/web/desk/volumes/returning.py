"""A DOCX that a colleague edited comes back; its changes are tracked like any other."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.returning import take_back_document
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import by, explained, find_volume, page_of

_LARGEST = 40_000_000


@may("volumes.write")
@explained
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The form; a POST lays the document over the volume."""
    volume = find_volume(key)
    if request.method != "POST":
        return page_of(request, "return", volume, {})
    given = request.FILES.get("file")
    if given is None or (given.size or 0) > _LARGEST:
        raise VolumeRefusal("no_file")
    done = take_back_document(volume, given.read(), given.name or "document.docx", by(request))
    say = saying()
    messages.success(request, say.count("volumes.taken_back", len(done.changes)))
    if done.clashes:
        messages.warning(request, say.count("volumes.clashed", done.clashes))
    return redirect("desk-volume-changes", key)
