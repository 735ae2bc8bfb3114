"""Files to take away: the sheet as DOCX and PDF, and the public evidence of reports."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language

from relatoria.errors import MissingExtra
from relatoria.followup.sheet import docx, pdf
from relatoria.followup.sheet.content import Content, content_of
from relatoria.schemes.countries import lookup
from relatoria.store.followup.drafts import file_for
from relatoria.store.pseudonyms.masking import Masker, masker
from relatoria.store.queries.followup import views
from relatoria.web.desk.rules import anybody
from relatoria.web.followup import shown
from relatoria.web.followup.views import day_of
from relatoria.web.pages.asking import word_of
from relatoria.web.viewer import viewer_of

_FORMS = {
    "docx": (
        docx.write, "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "pdf": (pdf.write, "application/pdf"),
}  # fmt: skip


def sheet(request: HttpRequest, ending: str) -> HttpResponse:
    """The sheet on a country, an institution or a theme (``?for=``) as a file."""
    subject = word_of(request, "for", 200)
    if ending not in _FORMS or not subject:
        raise Http404
    language = get_language() or "en"
    viewer = viewer_of(request)
    made = views.sheet(viewer, lookup(subject) or subject, day_of(request))
    content = content_of(made, language)
    if not viewer.trusted:
        content = _masked(content)
    try:
        data = _written(content, ending)
    except MissingExtra as error:
        raise Http404 from error
    media_type = _FORMS[ending][1]
    name = f"{shown.subject(made.subject, language)} {made.as_of}.{ending}".replace("/", "-")
    return shown.attachment(name, media_type, data)


@lru_cache(maxsize=64)
def _written(content: Content, ending: str) -> bytes:
    """The file, kept at hand: setting a page costs more than all else of an answer."""
    return _FORMS[ending][0](content)


def _masked(content: Content) -> Content:
    """The words under pseudonyms: no door of the site looks into these files."""
    mask = masker()
    if not mask:
        return content
    return msgspec.convert(_masked_words(msgspec.to_builtins(content), mask), Content)


def _masked_words(value: Any, mask: Masker) -> Any:
    if isinstance(value, dict):
        return {key: _masked_words(one, mask) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_masked_words(one, mask) for one in value]
    return mask.value(value)


@anybody("a file is given only once its report is published and its owner marked it public")
def evidence(request: HttpRequest, key: str) -> HttpResponse:
    """A public file of a published report."""
    row = file_for(key, viewer_of(request))
    if row is None:
        raise Http404
    return shown.attachment(row.name, row.media_type, bytes(row.data))
