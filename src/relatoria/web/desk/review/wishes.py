"""Which part of the queue an address asks for."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest

from relatoria.store.models import ReviewKind, ReviewState
from relatoria.store.queries.review import Wish
from relatoria.web.pages.asking import word_of

_KINDS = frozenset(one.value for one in ReviewKind)
_STATES = frozenset(one.value for one in ReviewState)


def wish_of(request: HttpRequest) -> Wish:
    """The wish in the query string; what it cannot mean is left out."""
    kind, state = word_of(request, "kind", 20), word_of(request, "state", 20)
    return Wish(
        kind=kind if kind in _KINDS else "",
        state=state if state in _STATES else ReviewState.OPEN.value,
        source=word_of(request, "source", 120),
        doubt=word_of(request, "doubt", 40),
    )


def kept(wish: Wish) -> str:
    """The wish as a query string, with ``?`` where there is anything to say."""
    said = {"kind": wish.kind, "source": wish.source, "doubt": wish.doubt}
    if wish.state != ReviewState.OPEN.value:
        said["state"] = wish.state
    written = urlencode({name: value for name, value in said.items() if value})
    return f"?{written}" if written else ""
