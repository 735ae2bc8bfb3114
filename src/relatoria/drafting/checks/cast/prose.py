"""People whom sentences present: «X, director of the Port», «Mr. Y (IOM)»."""

from __future__ import annotations

import re
from functools import lru_cache

from relatoria.drafting.checks.cast.described import NAME, TITLE, Described
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.words.roles import ROLES
from relatoria.model import Span

_BESIDE = re.compile(
    rf"(?<![\w'’.-])(?P<name>{NAME}),\s+(?:(?:the|el|la|l[ea]|[oa])\s+|l['’])?"
    rf"(?P<said>[^\s,;.:()][^,;.:()\n]{{2,140}})(?=[,;.:()]|\s*\Z)"
)
_NEXT = re.compile(rf"\s+(?:and|y|e|et)\s+(?:(?:the|el|la|l[ea]|[oa])\s+)?{TITLE}?{NAME}\s*\Z")
_FIRST = 4
"""Words of a description among which its office stands."""


@lru_cache(maxsize=2)
def presented(page: Page) -> tuple[Described, ...]:
    """Every name in prose with an office beside it, in order."""
    found = []
    for stretch in page.prose:
        if ", " not in stretch.text:
            continue
        for match in _BESIDE.finditer(stretch.text):
            said = _NEXT.sub("", " ".join(match["said"].split()))
            opening = " ".join(said.split()[:_FIRST])
            if any(role.search(opening) for role in ROLES):
                name = re.sub(rf"^{TITLE}", "", match["name"])
                span = stretch.span(match, "name")
                span = Span(span.end - len(name), span.end)
                found.append(Described(name, span, said))
    return tuple(found)
