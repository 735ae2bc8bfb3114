"""What an address asks of the views; what makes no sense is left out."""

from __future__ import annotations

from django.http import HttpRequest

from relatoria.coding.views.terms import POSITIONS
from relatoria.store.access import PUBLIC
from relatoria.store.queries.coding.in_force import KINDS, schemes
from relatoria.store.queries.coding.matrix import By
from relatoria.store.queries.coding.passages import Behind
from relatoria.web.pages.asking import word_of


def scheme_of(request: HttpRequest) -> str:
    """The framework or kind of detail asked for; the first there is, where none fits."""
    known = schemes(PUBLIC)
    asked = word_of(request, "scheme", 40)
    return asked if asked in known else next(iter(known), "")


def frameworks_in_use() -> tuple[str, ...]:
    """The frameworks that statements are coded with."""
    return tuple(one for one in schemes(PUBLIC) if one not in KINDS)


def by_of(request: HttpRequest) -> By:
    """Whether columns are meetings or years."""
    return "year" if word_of(request, "by") == "year" else "meeting"


def year_of(request: HttpRequest) -> int:
    """The year asked for; 0 is every year."""
    asked = word_of(request, "year", 4)
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) == 4 else 0


def behind_of(request: HttpRequest, scheme: str, notation: str) -> Behind:
    """Which statements of an item are asked for."""
    stance = word_of(request, "stance", 12)
    return Behind(
        scheme,
        notation,
        word_of(request, "meeting", 120),
        year_of(request),
        stance if stance in POSITIONS else "",
    )
