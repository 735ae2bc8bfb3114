"""A report as a file, for the desk and for everybody."""

from __future__ import annotations

from django.http import Http404, HttpResponse

from relatoria.drafting.publishing import FORMATS

_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "epub": "application/epub+zip",
    "akn": "application/akn+xml",
    "jsonld": "application/ld+json",
    "jsonl": "application/jsonl",
    "bibtex": "application/x-bibtex",
    "csl": "application/vnd.citationstyles.csl+json",
}


def check_form(form: str) -> None:
    """Raises Http404 where no report comes in the format ``form``."""
    if form not in FORMATS:
        raise Http404


def file_of(data: bytes, form: str, name: str) -> HttpResponse:
    """``data`` to be kept under ``name`` and the ending of its format."""
    response = HttpResponse(data, content_type=_TYPES[form])
    response["Content-Disposition"] = f'attachment; filename="{name}{FORMATS[form]}"'
    return response
