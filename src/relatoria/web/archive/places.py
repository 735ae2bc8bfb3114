"""Where in the folder each address of the site stands."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from posixpath import relpath
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from relatoria.i18n import LANGUAGES

_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")
"""A name that is a name in every file system."""
_AREAS = frozenset(
    ("about", "conflicts", "countries", "meetings", "open-data", "organizations", "people",
     "search", "sources", "statements", "topics")
)  # fmt: skip
"""What an archive holds of the site: not its API, feeds and figures, which are of no meeting."""
_FILTERS = 1
"""Filters of one page at once; all combinations would be more pages than anybody walks."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address of the site without its fragment; parameters sorted, empty ones dropped."""

    path: str
    query: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path

    @property
    def language(self) -> str:
        """The language of the page; empty for what has none."""
        first = self.path.split("/")[1]
        return first if first in LANGUAGES else ""

    @property
    def below(self) -> tuple[str, ...]:
        """The parts of the path below the language."""
        return tuple(part for part in self.path.split("/")[2:] if part)


def address_of(link: str, base: Address) -> tuple[Address, str] | None:
    """The address that ``link`` on the page ``base`` leads to, and its fragment.

    ``None`` where it leads out of the site.
    """
    parts = urlsplit(urljoin(str(base), link))
    if parts.scheme or parts.netloc:
        return None
    return Address(parts.path, tuple(sorted(parse_qsl(parts.query)))), parts.fragment


def in_area(address: Address) -> bool:
    """Whether the archive holds pages of this kind."""
    if address.path.startswith(("/open-data/", "/static/")):
        return True
    return bool(address.language) and (not address.below or address.below[0] in _AREAS)


def belongs(address: Address) -> bool:
    """Whether the archive holds this address."""
    if not in_area(address):
        return False
    if address.below == ("search",):
        return not address.query
    filters = [name for name, _ in address.query if name not in ("page", "part")]
    return len(filters) <= _FILTERS


def place_of(address: Address) -> str:
    """The file that holds what is at ``address``, relative to the folder."""
    if address.path.startswith("/open-data/"):
        return f"open-data/{_name(address.path.rsplit('/', 1)[1])}"
    if address.path.startswith("/static/"):
        return "/".join(("static", *map(_name, address.path.split("/")[2:])))
    parts = [address.language, *map(_name, address.below)]
    if address.path.endswith("/"):
        parts.append("index")
    chosen = "".join(f".{_name(f'{name}-{value}')}" for name, value in address.query)
    return f"{'/'.join(parts)}{chosen}.html"


def relative(place: str, page: str) -> str:
    """The link from the file ``page`` to the file ``place``."""
    return relpath(place, page.rpartition("/")[0] or ".")


def _name(part: str) -> str:
    """``part`` as a file's name; a digest of it where it is none."""
    if _PLAIN.fullmatch(part) and ".." not in part:
        return part
    return hashlib.sha256(part.encode()).hexdigest()[:20]
