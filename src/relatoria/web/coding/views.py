"""The pages of the views but who was heard."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.coding.views.terms import POSITIONS
from relatoria.i18n import catalogue
from relatoria.store.access import PUBLIC
from relatoria.store.queries.coding import gaps, passages
from relatoria.store.queries.coding.counts import tally, totals
from relatoria.store.queries.coding.in_force import KINDS, judged, schemes
from relatoria.store.queries.coding.matrix import Matrix, matrix, notations
from relatoria.store.queries.coding.terms import positions_of, term_register
from relatoria.store.queries.coding.years import through_years
from relatoria.store.queries.meetings import find
from relatoria.web.charts import Bar, bars
from relatoria.web.coding import charts, shown
from relatoria.web.coding.asking import behind_of, by_of, frameworks_in_use, scheme_of
from relatoria.web.coding.names import item_name, scheme_name, short_name
from relatoria.web.coding.tables import outside_of
from relatoria.web.pages.asking import window_of, without, word_of

_COLUMNS = 8
_DRAWN = 30
"""Rows of the drawing; the table has all."""
_SPEAKERS = 40
METHODS = ("matrix", "item", "gaps", "heard", "terms")


def overview(request: HttpRequest) -> HttpResponse:
    """How much is coded with what, and where to go on."""
    language, whole = get_language() or "en", sum(totals(PUBLIC).values())
    coded = [
        (scheme, scheme_name(scheme, language), sum(tally(PUBLIC, scheme).coded.values()),
         judged(PUBLIC, scheme))
        for scheme in schemes(PUBLIC)
    ]  # fmt: skip
    context = {
        "coded": [(*row, row[2] / whole if whole else 0.0) for row in coded],
        "whole": whole,
        "methods": METHODS,
    }
    return render(request, "relatoria/coding/overview.html", context)


def matrix_page(request: HttpRequest) -> HttpResponse:
    """Items × meetings or years."""
    language, scheme, by = get_language() or "en", scheme_of(request), by_of(request)
    found = matrix(PUBLIC, scheme, by, window_of(request, _COLUMNS))
    context = {
        "view": "matrix",
        "scheme": scheme,
        "name": scheme_name(scheme, language),
        "by": by,
        "schemes": [(one, scheme_name(one, language)) for one in schemes(PUBLIC)],
        "matrix": found,
        "body": shown.matrix_body(found, by, language),
        "heads": [shown.column_head(one, language) for one in found.columns.items],
        "chart": (drawn := _heat(found, language)),
        "drawing": charts.written_heat(drawn, catalogue(language)),
        "kept": without(request),
        "share": found.coded / found.of if found.of else 0.0,
    }
    return render(request, "relatoria/coding/matrix.html", context)


def _heat(found: Matrix, language: str) -> charts.Heat:
    rows = found.rows[:_DRAWN]
    return charts.heat(
        [short_name(found.scheme, row.notation, language) for row in rows],
        [shown.short_column(one) for one in found.columns.items],
        [[(cell.count, cell.share or 0.0) for cell in row.cells] for row in rows],
    )


def item(request: HttpRequest, scheme: str, notation: str) -> HttpResponse:
    """One item through the years, and the statements that speak to it."""
    if scheme not in schemes(PUBLIC) or not _is_item(scheme, notation):
        raise Http404
    language = get_language() or "en"
    say = catalogue(language)
    asked = behind_of(request, scheme, notation)
    years = through_years(PUBLIC, scheme, notation)
    drawn = charts.pillars([(str(one.year), one.share, say.number(one.count)) for one in years])
    context = {
        "view": "item",
        "asked": asked,
        "title": item_name(scheme, notation, language),
        "name": scheme_name(scheme, language),
        "years": years,
        "chart": drawn,
        "drawing": charts.written_pillars(drawn),
        "meeting": find(PUBLIC, asked.meeting) if asked.meeting else None,
        "found": shown.shown_page(passages.behind(PUBLIC, asked, window_of(request, 20))),
        "kept": without(request),
        "is_framework": scheme not in KINDS,
    }
    return render(request, "relatoria/coding/item.html", context)


def _is_item(scheme: str, notation: str) -> bool:
    return notation in notations(PUBLIC, scheme) or notation in tally(PUBLIC, scheme).items


def gaps_page(request: HttpRequest) -> HttpResponse:
    """In the record and in no framework; in a framework and not in the record."""
    language, asked = get_language() or "en", outside_of(request)
    kinds = gaps.outside_by_kind(PUBLIC, asked.frameworks, asked.meeting)
    known = frameworks_in_use()
    context = {
        "view": "gaps",
        "asked": asked,
        "framework": asked.frameworks[0] if len(asked.frameworks) == 1 else "",
        "frameworks": [(one, scheme_name(one, language)) for one in known],
        "kinds": kinds,
        "chart": bars([Bar(kind, n) for kind, n in kinds]),
        "total": sum(n for _, n in kinds),
        "whole": sum(totals(PUBLIC).values()),
        "meeting": find(PUBLIC, asked.meeting) if asked.meeting else None,
        "silent": [
            (scheme_name(name, language),
             [item_name(name, one, language) for one in gaps.silent(PUBLIC, name)])
            for name in known
        ],
        "found": gaps.outside(PUBLIC, asked, window_of(request, 20)),
        "kept": without(request),
    }  # fmt: skip
    return render(request, "relatoria/coding/gaps.html", context)


def terms(request: HttpRequest) -> HttpResponse:
    """Contested terms with their uses by position."""
    language, register = get_language() or "en", term_register(PUBLIC)
    say = catalogue(language)
    drawn = charts.heat(
        [short_name(passages.TERM, one.term, language) for one in register],
        [say(f"coding.short.{one}") for one in POSITIONS],
        [[(n, n / one.total if one.total else 0.0) for n in one.uses] for one in register],
    )
    context = {
        "view": "terms",
        "register": [(item_name(passages.TERM, one.term, language), one) for one in register],
        "positions": POSITIONS,
        "chart": drawn,
        "drawing": charts.written_heat(drawn, say),
    }
    return render(request, "relatoria/coding/terms.html", context)


def term(request: HttpRequest, name: str) -> HttpResponse:
    """One term: by year, who takes it up, and every passage."""
    entry = next((one for one in term_register(PUBLIC) if one.term == name), None)
    if entry is None:
        raise Http404
    language = get_language() or "en"
    say = catalogue(language)
    asked = behind_of(request, passages.TERM, name)
    drawn = charts.pillars(
        [(str(one.year), sum(one.uses), say.number(sum(one.uses))) for one in entry.years]
    )
    context = {
        "view": "terms",
        "entry": entry,
        "title": item_name(passages.TERM, name, language),
        "positions": POSITIONS,
        "asked": asked,
        "chart": drawn,
        "drawing": charts.written_pillars(drawn),
        "standing": positions_of(PUBLIC, name, _SPEAKERS),
        "found": shown.shown_page(passages.behind(PUBLIC, asked, window_of(request, 20))),
        "kept": without(request),
    }
    return render(request, "relatoria/coding/term.html", context)


def method(request: HttpRequest, view: str) -> HttpResponse:
    """What a view counts, how, and what it cannot say."""
    if view not in METHODS:
        raise Http404
    context = {
        "view": view,
        "of": word_of(request, "of"),
        "versions": shown.versions(get_language() or "en"),
        "method": f"coding.method.{view}",
    }
    return render(request, "relatoria/coding/method.html", context)
