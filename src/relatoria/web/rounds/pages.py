"""The results of a round: its page, and what can be taken away."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from relatoria.formats import polis_csv
from relatoria.store.models import Round
from relatoria.store.rounds.polis import conversation_of
from relatoria.web.bulk.forms.json_lines import harmless
from relatoria.web.desk.rules import anybody
from relatoria.web.pages.asking import word_of
from relatoria.web.rounds.asking import found_round
from relatoria.web.rounds.changes import changes
from relatoria.web.rounds.lines import result_lines
from relatoria.web.rounds.shown import ORDERS, may_see, results
from relatoria.web.rounds.views import context_of, runs


@anybody("shows sums above the round's smallest cell, and only to those the round shows them to")
@never_cache
@require_GET
def page(request: HttpRequest, key: str) -> HttpResponse:
    """What unites, what divides, how sure that is; beside it the map, told whole by its table."""
    row, participant = found_round(request, key)
    context = context_of(request, row, participant)
    if not context["sees_results"]:
        return render(request, "relatoria/rounds/no_results.html", context)
    language, team = get_language() or "en", runs(request)
    order = word_of(request, "order")
    found = results(row, language, team=team, order=order)
    context |= {
        "found": found, "orders": ORDERS, "order": order if order in ORDERS else "number",
        "changes": changes(row, found, language, team=team),
        "downloads": may_take(row, team=team),
    }  # fmt: skip
    return render(request, "relatoria/rounds/results.html", context)


def may_take(row: Round, *, team: bool) -> bool:
    """Whether single votes may leave: to the team, or where the round said so and is over."""
    return team or (row.votes_published and not row.takes_votes())


@anybody("the same sums as the page of results, and only to those the round shows them to")
@never_cache
@require_GET
def lines(request: HttpRequest, key: str) -> HttpResponse:
    """The results as JSON lines."""
    row, participant = found_round(request, key)
    team = runs(request)
    if not may_see(row, team=team, takes_part=participant is not None):
        raise Http404
    written = harmless(b"".join(_lines(row, get_language() or "en", team)))
    response = HttpResponse(written, content_type="application/jsonl; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{row.key}.jsonl"'
    return response


def _lines(row: Round, language: str, team: bool) -> Iterator[bytes]:
    for line in result_lines(row, language, team=team):
        yield json.dumps(line, ensure_ascii=False).encode() + b"\n"


@anybody("single votes leave only of a closed round that said so, under numbers drawn anew")
@never_cache
@require_GET
def polis(request: HttpRequest, key: str) -> HttpResponse:
    """The round in Polis's export format, for other tools."""
    row, participant = found_round(request, key)
    team = runs(request)
    sees = may_see(row, team=team, takes_part=participant is not None)
    if not (sees and may_take(row, team=team)):
        raise Http404
    held = conversation_of(row, get_language() or "en", unlinked=not team)
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory() as name, zipfile.ZipFile(packed, "w") as archive:
        polis_csv.write(held, Path(name))
        for file in sorted(Path(name).iterdir()):
            archive.write(file, f"{row.key}/{file.name}", zipfile.ZIP_DEFLATED)
    response = HttpResponse(packed.getvalue(), content_type="application/zip")
    response["Content-Disposition"] = f'attachment; filename="{row.key}-polis.zip"'
    return response
