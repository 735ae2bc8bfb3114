"""Files to take away: the sheet as DOCX and PDF, and the public evidence of reports."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language

from relatoria.errors import MissingExtra
from relatoria.followup.sheet import docx, pdf
from relatoria.schemes.countries import lookup
from relatoria.store.followup.drafts import file_for
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
    made = views.sheet(viewer_of(request), lookup(subject) or subject, day_of(request))
    write, media_type = _FORMS[ending]
    try:
        data = write(made, language)
    except MissingExtra as error:
        raise Http404 from error
    name = f"{shown.subject(made.subject, language)} {made.as_of}.{ending}".replace("/", "-")
    return shown.attachment(name, media_type, data)


@anybody("a file is given only once its report is published and its owner marked it public")
def evidence(request: HttpRequest, key: str) -> HttpResponse:
    """A public file of a published report."""
    row = file_for(key, viewer_of(request))
    if row is None:
        raise Http404
    return shown.attachment(row.name, row.media_type, bytes(row.data))
