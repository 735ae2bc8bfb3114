"""The pages of figures and their downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.utils.safestring import mark_safe
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
_TREATY = "icrmw"


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
    asked = (named, _country(code), _language())
    return _answer(request, country_sheet, asked, file, code)


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
    asked = (named, _country(origin), _country(destination), _language())
    return _answer(request, corridor_sheet, asked, file, f"{origin}-{destination}")


@needs_data
def region(request: HttpRequest, named: str, code: str, file: str = "") -> HttpResponse:
    """A region or group of States, or a file of it."""
    if code not in {one.code for one in area_sets()}:
        raise Http404
    year = _year(request)
    asked = (named, code, year, _language())
    return _answer(request, region_sheet, asked, file, code, f"?year={year}" if year else "")


@needs_data
def indicator(request: HttpRequest, named: str, code: str, file: str = "") -> HttpResponse:
    """An indicator, or a file of it."""
    if code not in definitions():
        raise Http404
    year, instrument, query = _year(request), _TREATY, ""
    if code == "ratifications":
        wanted = word_of(request, "instrument")
        kept = {n for one in held.data(named).datasets("treaty_status") for n in one.indicators}
        instrument = wanted if wanted in kept and ":" not in wanted else _TREATY
        query = f"?instrument={instrument}" if instrument != _TREATY else ""
    elif year:
        query = f"?year={year}"
    asked = (named, code, year, instrument, _language())
    return _answer(request, indicator_sheet, asked, file, code, query)


def _answer(  # noqa: PLR0913, PLR0917 - the page, what was asked of it, how its files are called
    request: HttpRequest,
    build: Callable[..., Sheet],
    asked: tuple[str | int, ...],
    file: str,
    name: str,
    query: str = "",
) -> HttpResponse:
    sheet = build(*asked)
    if not file:
        # Escaped where it was made, and the same for every visitor.
        body = mark_safe(_body(build, asked, query))  # noqa: S308
        return render(request, "relatoria/figures/sheet.html", {"sheet": sheet, "body": body})
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


@lru_cache(maxsize=256)
def _body(build: Callable[..., Sheet], asked: tuple[str | int, ...], query: str) -> str:
    """The page between header and footer, in the language that ``asked`` ends with."""
    context = {"sheet": build(*asked), "query": query}
    return render_to_string("relatoria/figures/body.html", context)


def _csv(panels: list[Panel], name: str) -> HttpResponse:
    text = to_csv(panels, Voice(_language()))
    # The mark at the start tells spreadsheets that it is UTF-8.
    response = HttpResponse("\ufeff" + text, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.csv")
    return response


def language_of(_: HttpRequest) -> str:
    """The language of the page: that of the address, which the request has set."""
    return get_language() or "en"


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
