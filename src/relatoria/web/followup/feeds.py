"""New reports on commitments, by country (Atom): for programs, and so what everybody may see."""

from __future__ import annotations

from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.schemes.countries import countries, display_name
from relatoria.store.access import PUBLIC
from relatoria.store.queries.followup import views
from relatoria.store.queries.pages import Window

_WINDOW = Window(1, 50)


def country(request: HttpRequest, code: str) -> HttpResponse:
    """The latest reports of a country."""
    if code not in countries():
        raise Http404
    language = get_language() or "en"
    title = f"{catalogue(language)('nav.followup')}: {display_name(code, language)}"
    page = request.build_absolute_uri(f"{reverse('followup-sheet')}?for={code}")
    feed = Atom1Feed(
        title=title, link=page, description=title, language=language,
        feed_url=request.build_absolute_uri(),
    )  # fmt: skip
    for one in views.reports_of(PUBLIC, code, _WINDOW).items:
        first = next(iter(one.commitments), "")
        link = reverse("followup-commitment", args=[first]) if first else page
        feed.add_item(
            title=f"{one.reporter}, {one.date}",
            link=request.build_absolute_uri(link),
            description=one.words[:2_000],
            unique_id=f"urn:relatoria:report:{one.key}",
            updateddate=_moment(one.date),
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml")


def _moment(date: str) -> datetime:
    try:
        return datetime.fromisoformat(date).replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
