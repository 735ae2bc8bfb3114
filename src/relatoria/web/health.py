"""Whether the site is up: for proxies, monitors and people."""

from __future__ import annotations

from django.db import connection
from django.http import HttpRequest, JsonResponse

from relatoria import __version__


def health(request: HttpRequest) -> JsonResponse:
    """``{"status": "ok"}`` where the register answers a query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchone()
    return JsonResponse({"status": "ok", "version": __version__})
