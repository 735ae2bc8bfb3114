"""Namespaces, identifiers, and the characters XML has no form for."""

from __future__ import annotations

import re
import unicodedata

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
RECORD = "urn:relatoria:record:1"
"""Namespace of the elements in `meta/proprietary`."""

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters outside the `Char` production of XML 1.0."""
STAND_IN = "\N{REPLACEMENT CHARACTER}"

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def akn(name: str) -> str:
    """The qualified name of an Akoma Ntoso element."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """The qualified name of an element of ours."""
    return f"{{{RECORD}}}{name}"


def safe(text: str) -> str:
    """``text`` with a stand-in for every character XML cannot hold; the length stays."""
    return NOT_XML.sub(STAND_IN, text)


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens, for addresses; empty where none is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NOT_SLUG.sub("-", plain).strip("-")[:80]


class Names:
    """Hands out identifiers, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def claim(self, preferred: str | None, prefix: str) -> str:
        """``preferred`` where it is a free identifier; else ``prefix`` and the next number."""
        if preferred and _IDENTIFIER.fullmatch(preferred) and preferred not in self._taken:
            self._taken.add(preferred)
            return preferred
        while True:
            number = self._counts.get(prefix, 0) + 1
            self._counts[prefix] = number
            name = f"{prefix}_{number}"
            if name not in self._taken:
                self._taken.add(name)
                return name
