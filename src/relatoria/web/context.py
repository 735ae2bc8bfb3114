"""What every page knows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest
from django.urls import get_script_prefix, reverse
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
    "publications",
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

    def entries(names: tuple[str, ...]) -> list[Entry]:
        labelled = _labelled(language, names)
        return [Entry(url, label, request.path.startswith(url)) for url, label in labelled]

    return {
        "site_name": settings.SITE_NAME,
        "language": language,
        "is_home": request.path == f"{get_script_prefix()}{language}/",
        "navigation": entries(_NAVIGATION),
        "footer": entries(_FOOTER),
        "languages": [
            {"code": code, "name": name, "url": _in_language(here, language, code)}
            for code, name in settings.LANGUAGES
        ],
        **_desk(request, catalogue(language)),
    }


@lru_cache(maxsize=16)
def _labelled(language: str, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Addresses and labels of a row of links: looked up once, not on every page."""
    say = catalogue(language)
    return tuple((reverse(name), say(f"nav.{name.replace('-', '_')}")) for name in names)


def _in_language(here: str, language: str, other: str) -> str:
    """The page ``here`` in ``other``: addresses differ in their first part alone."""
    root = get_script_prefix()
    begins = f"{root}{language}/"
    return f"{root}{other}/{here.removeprefix(begins)}" if here.startswith(begins) else here


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
