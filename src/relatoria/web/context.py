"""What every page knows."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language

from relatoria.i18n import catalogue


def site(request: HttpRequest) -> dict[str, object]:
    """The site's name, the reader's language and the same page in the others."""
    here = request.get_full_path()
    language = get_language() or settings.LANGUAGE_CODE
    return {
        "site_name": settings.SITE_NAME,
        "say": catalogue(language),
        "language": language,
        "languages": [
            {"code": code, "name": name, "url": translate_url(here, code)}
            for code, name in settings.LANGUAGES
        ],
    }
