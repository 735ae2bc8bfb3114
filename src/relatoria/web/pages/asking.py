"""What an address asks for, read from its query string without ever failing."""

from __future__ import annotations

from django.http import HttpRequest

from relatoria.store.queries.pages import Window

_LONGEST = 1000
"""Pages beyond this number are not counted out one by one: a search serves better."""


def window_of(request: HttpRequest, size: int = 50) -> Window:
    """The page asked for by ``?page=``; the first where that is no number."""
    asked = request.GET.get("page", "1")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
    return Window(min(max(number, 1), _LONGEST), size)


def word_of(request: HttpRequest, name: str, length: int = 80) -> str:
    """The value of ``?name=``, cut to ``length``; empty where there is none."""
    return request.GET.get(name, "").replace("\x00", "").strip()[:length]


def without(request: HttpRequest, *names: str) -> str:
    """The query string without ``names`` and without ``page``: what a link to another page or
    a changed filter keeps. Ends in ``&`` where there is something to keep."""
    kept = request.GET.copy()
    for name in ("page", *names):
        kept.pop(name, None)
    written = kept.urlencode()
    return f"{written}&" if written else ""
