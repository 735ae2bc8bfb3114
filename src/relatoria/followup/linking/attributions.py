"""Takes out who made a recommendation: «(Chile, Ghana);» names its authors, not its subject."""

from __future__ import annotations

import re

from relatoria.schemes.countries import find

_BRACKETED = re.compile(r"\([^()]{3,400}\)")
_BETWEEN = re.compile(r"(?:[\s,;/&]|\b(?:and|y|e|et|the|of|la|el|le|les|los|las|du|de|des)\b)*")


def without_authors(text: str) -> str:
    """``text`` with brackets that hold nothing but States blanked out; every place stays."""
    return _BRACKETED.sub(_blanked, text)


def _blanked(bracketed: re.Match[str]) -> str:
    inside = bracketed.group()[1:-1]
    found = find(inside, demonyms=False)
    rest, at = "", 0
    for one in found:
        rest += inside[at : one.start]
        at = one.end
    rest += inside[at:]
    if found and _BETWEEN.fullmatch(rest):
        return " " * len(bracketed.group())
    return bracketed.group()
