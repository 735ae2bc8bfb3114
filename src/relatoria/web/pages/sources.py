"""Sources: the list, one source, its text beside the record, and the file as it came."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.model import Record
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Expression
from relatoria.store.queries import sources as asked
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.reader import Part, part_at, parts_of, source_text
from relatoria.web.reader.beside import turns_beside
from relatoria.web.viewer import viewer_of


def listing(request: HttpRequest) -> HttpResponse:
    """Every source, the latest first."""
    kind = word_of(request, "kind")
    found = asked.sources(viewer_of(request), kind, window_of(request, 30))
    context = {"found": found, "kind": kind, "kept": without(request)}
    return render(request, "relatoria/sources.html", context)


def page(request: HttpRequest, key: str) -> HttpResponse:
    """One source: what it is, its versions, what was read out of it and what was left."""
    expression = _source(request, key)
    if expression.key != key:
        return redirect("source", expression.key, permanent=True)
    viewer = viewer_of(request)
    view = asked.source_page(viewer, expression)
    record = _record(viewer, expression) if view.readable else None
    context = {
        "view": view,
        "record": record,
        "parts": _parts(expression) if record else (),
        "gaps": record.coverage.gaps[:50] if record else (),
        "notices": record.document.notices if record else (),
    }
    return render(request, "relatoria/source.html", context)


def text(request: HttpRequest, key: str) -> HttpResponse:
    """A part of the source's text, beside what was read out of it."""
    viewer, expression = viewer_of(request), _source(request, key)
    if expression.key != key:
        return redirect("source-text", expression.key, permanent=True)
    record = _record(viewer, expression)
    if record is None:
        return redirect("source", expression.key)
    parts = _parts(expression)
    asked_for = word_of(request, "part", 6)
    number = int(asked_for) if asked_for.isdigit() else 1
    part = parts[min(max(number, 1), len(parts)) - 1]
    language = get_language() or "en"
    markup = source_text(
        record, part, catalogue(language), lambda name: reverse("statement", args=[name])
    )
    beside = turns_beside(record, part)
    context = {
        "view": asked.source_page(viewer, expression),
        "part": part,
        "parts": parts,
        # Built by an element builder that escapes every word of the source.
        "markup": mark_safe(markup),  # noqa: S308
        "beside": [(title, list(group)) for title, group in groupby(beside, lambda t: t.event)],
    }
    return render(request, "relatoria/source_text.html", context)


def at(request: HttpRequest, key: str, offset: int) -> HttpResponse:
    """Leads to the part that holds a place, and to the statement or passage there."""
    viewer, expression = viewer_of(request), _source(request, key)
    record = _record(viewer, expression)
    if record is None:
        return redirect("source", expression.key)
    part = part_at(_parts(expression), offset)
    address = reverse("source-text", args=[expression.key])
    return redirect(f"{address}?part={part.number}#{_anchor(record, offset)}")


def download(request: HttpRequest, key: str) -> HttpResponse:
    """The file as it came: always as a download, never shown as a page of this site."""
    viewer, expression = viewer_of(request), _source(request, key)
    data = asked.file_of(viewer, expression)
    if data is None:
        raise Http404
    response = HttpResponse(data, content_type="application/octet-stream")
    response["Content-Disposition"] = content_disposition_header(True, expression.name)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _source(request: HttpRequest, key: str) -> Expression:
    expression = asked.find(viewer_of(request), key)
    if expression is None:
        raise Http404
    return expression


def _anchor(record: Record, offset: int) -> str:
    for statement in record.statements:
        if statement.start == offset:
            return f"s{statement.start}-{statement.end}"
    holding = [one for one in record.passages if one.start <= offset < one.end]
    if not holding:
        return ""
    start = min(holding, key=lambda one: one.end - one.start).start
    # Of passages that begin together, the page marks the first.
    return next(one.eid for one in record.passages if one.start == start)


def _record(viewer: Viewer, expression: Expression) -> Record | None:
    """The record of a source, where the viewer may read it."""
    return _held(expression.key) if access.readable(viewer, expression) else None


def _parts(expression: Expression) -> tuple[Part, ...]:
    return _held_parts(expression.key)


@lru_cache(maxsize=32)
def _held(key: str) -> Record:
    # What was read out of a source never changes under its key, so it may be kept at hand; who
    # may see it is asked each time, before.
    return asked.record_of(Expression.objects.select_related("reading").get(key=key))


@lru_cache(maxsize=32)
def _held_parts(key: str) -> tuple[Part, ...]:
    return parts_of(_held(key))
