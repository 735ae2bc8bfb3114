"""What every answer carries: a policy that lets in nothing from elsewhere, and a log line."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from relatoria.web.viewer import viewer_of

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_SESSION_SHOWN = ("Cache-Control", "private, no-cache")
_LOG = logging.getLogger("relatoria.requests")


def security_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Add the security headers to every answer, and log the request."""

    def middleware(request: HttpRequest) -> HttpResponse:
        began = time.perf_counter()
        response = get_response(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        _LOG.info(
            "request",
            extra={
                "method": request.method,
                "path": _without_secrets(request),
                "status": response.status_code,
                "milliseconds": round((time.perf_counter() - began) * 1000, 1),
            },
        )
        return response

    return middleware


def _without_secrets(request: HttpRequest) -> str:
    """The path as the log may hold it: whoever reads a private link there could use it."""
    match, path = request.resolver_match, request.path
    if match is None:
        return path
    secrets = [match.kwargs.get("secret", "")]
    if "reset_password" in (match.url_name or ""):
        secrets.append(match.kwargs.get("key", ""))
    for secret in filter(None, secrets):
        path = path.replace(str(secret), "…")
    return path


def kept_private(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """What somebody signed in is shown is kept by nothing between the site and them."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if viewer_of(request).account is not None:
            response.headers.setdefault(*_SESSION_SHOWN)
        return response

    return middleware
