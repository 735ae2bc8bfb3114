"""What every page knows."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.translation import get_language

from relatoria.i18n import Catalogue, catalogue
from relatoria.web.desk.areas import areas_for
from relatoria.web.viewer import account_of, viewer_of

_NAVIGATION = (
    "search",
    "meetings",
    "people",
    "organizations",
    "countries",
    "topics",
    "coding",
    "figures",
    "sources",
    "followup",
    "rounds",
)
_FOOTER = ("conflicts", "open-data", "api-page", "about")


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of the navigation."""

    url: str
    label: str
    here: bool


def site(request: HttpRequest) -> dict[str, object]:
    """The site's name, its navigation, the reader's language and this page in the others."""
    here = request.get_full_path()
    language = get_language() or settings.LANGUAGE_CODE
    say = catalogue(language)

    def entry(name: str) -> Entry:
        url = reverse(name)
        return Entry(url, say(f"nav.{name.replace('-', '_')}"), request.path.startswith(url))

    return {
        "site_name": settings.SITE_NAME,
        "language": language,
        "is_home": request.path == reverse("home"),
        "navigation": [entry(name) for name in _NAVIGATION],
        "footer": [entry(name) for name in _FOOTER],
        "languages": [
            {"code": code, "name": name, "url": translate_url(here, code)}
            for code, name in settings.LANGUAGES
        ],
        **_desk(request, say),
    }


def _desk(request: HttpRequest, say: Catalogue) -> dict[str, object]:
    """Who is signed in, and on pages of the desk its parts; nothing is looked up otherwise."""
    signed_in = viewer_of(request).account is not None
    known: dict[str, object] = {
        "signed_in": signed_in,
        "account": account_of(request) if signed_in else None,
        "on_desk": request.path.startswith(reverse("desk")),
    }
    if signed_in:
        known["desk"] = [
            Entry(one.url, say(one.title), request.path.startswith(one.url))
            for one in areas_for(viewer_of(request))
        ]
    return known
