"""The page about the open data, the files, and their description for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header

from relatoria import __version__
from relatoria.errors import RelatoriaError
from relatoria.store.access import PUBLIC
from relatoria.store.exchange.exporting import snapshot
from relatoria.web.bulk.columns import VERSION, Table
from relatoria.web.bulk.edition import Edition, edition, state_now
from relatoria.web.bulk.forms import Form, forms
from relatoria.web.bulk.tables import SEVERAL_ROWS, TABLES


def page(request: HttpRequest) -> HttpResponse:
    """Tables, columns, formats, licence and version."""
    now = edition()
    context = {
        "edition": now,
        "tables": [(table, now.tables[name]) for name, table in TABLES.items()],
        "forms": tuple(forms()),
        "licence": settings.DATA_LICENCE,
    }
    return render(request, "relatoria/open_data.html", context)


def file(request: HttpRequest, name: str, ending: str) -> HttpResponseBase:
    """A table as a file."""
    table, form = TABLES.get(name), forms().get(ending)
    if table is None or form is None:
        raise Http404
    now = edition()
    etag = f'"{now.tables[name].sha256[:32]}.{ending}.{__version__}"'
    head = request.META["REQUEST_METHOD"] == "HEAD"
    written = iter(()) if head else _written(table, form, now)
    response = StreamingHttpResponse(written, content_type=form.media_type)
    response["ETag"] = etag
    response["Cache-Control"] = "no-cache"
    response["Content-Disposition"] = content_disposition_header(
        True, f"relatoria-{name}-{now.version}.{ending}"
    )
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    asked: Any = response  # only its headers are looked at
    return get_conditional_response(request, etag=etag, response=asked) or response


def description(request: HttpRequest) -> JsonResponse:
    """The files, their columns, licence and version (Frictionless Data Package)."""
    now = edition()
    return JsonResponse(
        {
            "profile": "tabular-data-package",
            "name": "relatoria-open-data",
            "title": settings.SITE_NAME,
            "version": now.version,
            "created": now.date,
            "licenses": [{"name": settings.DATA_LICENCE}],
            "resources": [_resource(table, ending, now) for table in TABLES.values()
                          for ending in ("csv", "jsonl")],
        }
    )  # fmt: skip


def _resource(table: Table, ending: str, now: Edition) -> dict[str, object]:
    measured = now.tables[table.name]
    described: dict[str, object] = {
        "name": f"{table.name}-{ending}",
        "path": f"{table.name}.{ending}",
        "format": ending,
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": one.name, "type": one.type.value} for one in table.columns],
            **({} if table.name in SEVERAL_ROWS else {"primaryKey": "key"}),
        },
        "rows": measured.rows,
    }
    if ending == "jsonl":
        described["hash"] = f"sha256:{measured.sha256}"
    return described


def _written(table: Table, form: Form, promised: Edition) -> Iterator[bytes]:
    """The file, of one moment of the register.

    Broken off where the register changed between the promise of a version and this moment: half
    a file is seen to be half, one that is not what its head says is not.
    """
    with snapshot():
        if state_now() != promised.state:
            raise RelatoriaError(
                "the register changed before the file was begun", remedy="Ask for the file again"
            )
        yield from form.write(table, table.chunks(PUBLIC))


__all__ = ["VERSION", "description", "file", "page"]
