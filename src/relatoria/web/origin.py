"""Where a request comes from."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The address the request came from; behind proxies of the site, the one they name."""
    proxies = settings.CONFIGURATION.proxies
    told = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    if proxies and len(told) >= proxies and told[-proxies]:
        return told[-proxies][:64]
    return str(request.META.get("REMOTE_ADDR", ""))[:64]
