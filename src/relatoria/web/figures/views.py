"""The pages of figures and their downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language

from relatoria.errors import MissingExtra
from relatoria.evidence.areas import area_sets, code_of_alpha3
from relatoria.evidence.indicators import definitions
from relatoria.web.figures import held
from relatoria.web.figures.corridor import corridor as corridor_sheet
from relatoria.web.figures.country import country as country_sheet
from relatoria.web.figures.files import to_csv
from relatoria.web.figures.index import index as index_page
from relatoria.web.figures.index import sought
from relatoria.web.figures.indicator import indicator as indicator_sheet
from relatoria.web.figures.region import region as region_sheet
from relatoria.web.figures.shapes import Panel, Sheet
from relatoria.web.figures.wording import Voice
from relatoria.web.pages.asking import word_of

View = Callable[..., HttpResponse]
_ALL = "tables"


def needs_data(view: View) -> View:
    """A page that needs the libraries of the ``evidence`` extra, and says so without them."""

    @wraps(view)
    def guarded(request: HttpRequest, **values: str) -> HttpResponse:
        try:
            named = held.digest()
        except MissingExtra as error:
            context = {"remedy": error.remedy}
            return render(request, "relatoria/figures/missing.html", context, status=503)
        return view(request, named, **values)

    return guarded


@needs_data
def index(request: HttpRequest, named: str) -> HttpResponse:
    """What there is, and the way to a country or a corridor."""
    origin, destination = word_of(request, "country"), word_of(request, "to")
    codes = [sought(one) for one in (origin, destination)]
    if codes[0] and codes[1] and codes[0] != codes[1]:
        return redirect("figures-corridor", *codes)
    if codes[0] and not destination:
        return redirect("figures-country", codes[0])
    unknown = [
        text for text, code in zip((origin, destination), codes, strict=True) if text and not code
    ]
    context = {
        "index": index_page(named, _language()),
        "asked": (origin, destination),
        "unknown": unknown,
    }
    return render(request, "relatoria/figures/index.html", context)


@needs_data
def index_file(request: HttpRequest, named: str, file: str) -> HttpResponse:
    """The list of datasets as CSV."""
    if file != f"{_ALL}.csv":
        raise Http404
    return _csv([index_page(named, _language()).datasets], "figures")


@needs_data
def country(request: HttpRequest, named: str, code: str, file: str = "") -> HttpResponse:
    """A country's profile, or a file of it."""
    moved = _upper(request, code)
    if moved:
        return moved
    sheet = country_sheet(named, _country(code), _language())
    return _answer(request, sheet, file, code)


@needs_data
def corridor(
    request: HttpRequest, named: str, origin: str, destination: str, file: str = ""
) -> HttpResponse:
    """A corridor, both directions, or a file of it."""
    moved = _upper(request, origin, destination)
    if moved:
        return moved
    if origin == destination:
        raise Http404
    sheet = corridor_sheet(named, _country(origin), _country(destination), _language())
    return _answer(request, sheet, file, f"{origin}-{destination}")


@needs_data
def region(request: HttpRequest, named: str, code: str, file: str = "") -> HttpResponse:
    """A region or group of States, or a file of it."""
    if code not in {one.code for one in area_sets()}:
        raise Http404
    sheet = region_sheet(named, code, _year(request), _language())
    return _answer(request, sheet, file, code)


@needs_data
def indicator(request: HttpRequest, named: str, code: str, file: str = "") -> HttpResponse:
    """An indicator, or a file of it."""
    if code not in definitions():
        raise Http404
    instrument = "icrmw"
    if code == "ratifications":
        asked = word_of(request, "instrument")
        kept = {n for one in held.data(named).datasets("treaty_status") for n in one.indicators}
        instrument = asked if asked in kept and ":" not in asked else instrument
    sheet = indicator_sheet(named, code, _year(request), instrument, _language())
    return _answer(request, sheet, file, code)


def _answer(request: HttpRequest, sheet: Sheet, file: str, name: str) -> HttpResponse:
    if not file:
        query = request.GET.urlencode()
        context = {"sheet": sheet, "query": f"?{query}" if query else ""}
        return render(request, "relatoria/figures/sheet.html", context)
    key, _, form = file.rpartition(".")
    if form == "csv" and key == _ALL:
        return _csv(sheet.tables(), name)
    panel = sheet.find(key)
    if panel is None or form not in ("csv", "svg") or (form == "svg" and not panel.svg):
        raise Http404
    if form == "csv":
        return _csv([panel], f"{name}-{key}")
    response = HttpResponse(panel.svg, content_type="image/svg+xml; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, f"{name}-{key}.svg")
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _csv(panels: list[Panel], name: str) -> HttpResponse:
    text = to_csv(panels, Voice(_language()))
    # The mark at the start tells spreadsheets that it is UTF-8.
    response = HttpResponse("\ufeff" + text, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.csv")
    return response


def _language() -> str:
    return get_language() or "en"


def _country(code: str) -> str:
    if code_of_alpha3(code) is None:
        raise Http404
    return code


def _upper(request: HttpRequest, *codes: str) -> HttpResponse | None:
    """Leads to the address in capitals."""
    path = request.get_full_path()
    wanted = path
    for code in codes:
        wanted = wanted.replace(f"/{code}/", f"/{code.upper()}/", 1)
    return HttpResponsePermanentRedirect(wanted) if wanted != path else None


def _year(request: HttpRequest) -> int:
    asked = word_of(request, "year", 4)
    return int(asked) if asked.isascii() and asked.isdigit() else 0
