"""The matrix as a page and as a table to take away."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from relatoria.i18n import Catalogue, catalogue
from relatoria.schemes.countries import countries
from relatoria.store.access import Viewer
from relatoria.store.queries.followup import matrix as asked
from relatoria.store.queries.followup.matrix import REGIONS, Asked, Cell, Row
from relatoria.web.bulk.forms.csv_lines import cell
from relatoria.web.followup import shown
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of

_ON_PAGE = 25
_AT_ONCE = 500
_LONGEST = 110
"""Characters of a commitment shown in the matrix."""
_HEADS = ("commitment", "text", "instrument", "paragraph", "process", "state", "bound", "reports",
          "last_report", "finding")  # fmt: skip


def asked_by(request: HttpRequest) -> Asked:
    """What an address asks for; what makes no sense is left out."""
    country, region = word_of(request, "country").upper(), word_of(request, "region")
    return Asked(
        word_of(request, "instrument", 300),
        word_of(request, "process"),
        word_of(request, "theme", 120),
        country if country in countries() else "",
        region if region in REGIONS else "lac",
    )


def page(request: HttpRequest) -> HttpResponse:
    """States × commitments, 25 commitments a page."""
    viewer, wanted = viewer_of(request), asked_by(request)
    found = asked.matrix(viewer, wanted, window_of(request, _ON_PAGE))
    context = {
        "matrix": found,
        "body": body(found.rows.items),
        "asked": wanted,
        "choices": asked.choices(viewer),
        "regions": REGIONS,
        "kept": without(request),
    }
    return render(request, "relatoria/followup/matrix.html", context)


def body(rows: Iterable[Row]) -> SafeString:
    """The rows of the table: a thousand cells are written here, where a template takes longer."""
    say = catalogue(get_language() or "en")
    blank = f'<td class="blank">{escape(say("follow.blank_mark"))}</td>'
    return mark_safe("".join(_row(row, say, blank) for row in rows))  # noqa: S308 - escaped


def _row(row: Row, say: Catalogue, blank: str) -> str:
    cells = [
        _cell(at, say) if at.reports or at.status else blank if at.bound else "<td></td>"
        for at in row.cells
    ]
    others = [
        f'<td class="n">{number or ""}</td>'
        for number in (row.institutions, row.civil_society, row.nhri)
    ]
    return f"<tr>{_head(row, say)}{''.join(cells)}{''.join(others)}</tr>\n"


def _head(row: Row, say: Catalogue) -> str:
    one = row.commitment
    place = ", ".join(part for part in (one.instrument, one.paragraph) if part) or one.key
    words = shown.worded(one, say.language)
    tongue = one.language if words == one.text else say.language
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    link = reverse("followup-commitment", args=[one.key])
    return (
        f'<th scope="row"><a href="{escape(link)}">{escape(place)}</a>'
        f'<span class="quiet" lang="{escape(tongue)}">{escape(words)}</span></th>'
    )


def _cell(at: Cell, say: Catalogue) -> str:
    told = f"{at.reports} · {at.last[:4]}" if at.reports else say("follow.blank_mark")
    found = say(f"followup.status.{at.status}") if at.status else ""
    inner = f'<span class="found">{escape(found)}</span>' if found else ""
    return f'<td class="told">{escape(told)}{inner}</td>'


def table(request: HttpRequest) -> StreamingHttpResponse:
    """A line a cell that binds or was reported on, as CSV: blanks are lines without reports."""
    lines = _lines(viewer_of(request), asked_by(request))
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="follow-up-matrix.csv"'
    return response


def _lines(viewer: Viewer, wanted: Asked) -> Iterator[bytes]:
    yield _written([_HEADS])
    found = asked.commitments(viewer, wanted)
    begin = 0
    while rows := list(found[begin : begin + _AT_ONCE]):
        _, made = asked.rows_of(viewer, rows, wanted.region)
        yield _written([line for row in made for line in _cells(row)])
        begin += _AT_ONCE


def _cells(row: Row) -> Iterator[tuple[object, ...]]:
    one = row.commitment
    for at in row.cells:
        if at.bound or at.reports:
            yield (
                one.key, one.text, one.instrument, one.paragraph, one.forum, at.state, at.bound,
                at.reports, at.last, at.status,
            )  # fmt: skip


def _written(rows: list[tuple[object, ...]]) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written).writerows([cell(value) for value in row] for row in rows)
    return written.getvalue().encode()
