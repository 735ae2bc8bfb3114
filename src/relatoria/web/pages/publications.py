"""Published reports: the list, one report with the way from each sentence to its passage, files."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import get_language

from relatoria.drafting.publishing import FORMATS, publish
from relatoria.drafting.publishing.flow import Heading, flow_of
from relatoria.drafting.publishing.html.page import report_of
from relatoria.drafting.publishing.notes import Note, Notes
from relatoria.drafting.volumes import Volume
from relatoria.store.models import VolumeVersion
from relatoria.store.queries.volumes import published as asked
from relatoria.store.queries.volumes.published import Publication
from relatoria.store.volumes.versions import volume_at
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of
from relatoria.web.volume_files import check_form, file_of

_MADE = Lock()
"""One report is set at a time: a long one takes a processor for seconds, and then is kept."""


def listing(request: HttpRequest) -> HttpResponse:
    """Every published report, the latest first."""
    found = asked.publications(viewer_of(request), window_of(request, 30))
    context = {"found": found, "kept": without(request)}
    return render(request, "relatoria/publications.html", context)


def page(request: HttpRequest, key: str) -> HttpResponse:
    """One report: every note leads to the passage it rests on."""
    publication, version = _found(request, key)
    volume, report = _report(version, get_language() or "en")
    context = {
        "publication": publication,
        "report": report,
        "contents": [
            one for one in flow_of(volume)
            if isinstance(one, Heading) and one.is_outlined and one.level < 3
        ],
        "forms": tuple(FORMATS),
        "others": asked.in_other_languages(viewer_of(request), publication),
    }  # fmt: skip
    return render(request, "relatoria/publication.html", context)


def download(request: HttpRequest, key: str, form: str) -> HttpResponse:
    """The report in one of the formats institutions use."""
    check_form(form)
    publication, version = _found(request, key)
    with _MADE:
        data = _file(version.pk, version.at, form)
    return file_of(data, form, slugify(publication.symbol)[:60] or publication.key)


def _found(request: HttpRequest, key: str) -> tuple[Publication, VolumeVersion]:
    found = asked.find(viewer_of(request), key)
    if found is None:
        raise Http404
    return found


@lru_cache(maxsize=24)
def _file(version: int, _at: object, form: str) -> bytes:
    """What was frozen never changes, so the file made of it once serves everybody."""
    row = VolumeVersion.objects.select_related("volume").get(pk=version)
    return publish(volume_at(row), form, language=row.volume.language)


def _report(version: VolumeVersion, language: str) -> tuple[Volume, SafeString]:
    return _set(version.pk, version.at, language)


@lru_cache(maxsize=16)
def _set(version: int, _at: object, _language: str) -> tuple[Volume, SafeString]:
    """The report as markup, its notes leading into the site's pages of this language."""
    row = VolumeVersion.objects.select_related("volume").get(pk=version)
    volume = volume_at(row)
    keys = dict(zip((one.document.id for one in volume.sources), row.volume.sources, strict=True))

    def passage(note: Note, n: int, m: int) -> str:
        citation = note.citations[n]
        start = citation.spans[m].start
        return reverse("source-at", args=[keys[citation.document or ""], start])

    # Built by an element builder that escapes every word of the report.
    return volume, mark_safe("".join(report_of(volume, Notes(volume), passage)))  # noqa: S308
