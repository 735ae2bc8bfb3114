"""Walking the site as anybody does, from its first page in each language, and keeping it all."""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from django.http import StreamingHttpResponse
from django.test import Client
from django.test.utils import override_settings

from relatoria.i18n import LANGUAGES
from relatoria.store.access import PUBLIC
from relatoria.store.queries import sources
from relatoria.web.archive.places import Address, address_of, belongs, place_of

_LINK = re.compile(r'\shref="([^"]*)"')
_HOST = "localhost"
INERT: Mapping[str, str] = MappingProxyType(
    {
        "application/pdf": "pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.oasis.opendocument.text": "odt",
        "text/plain": "txt",
    }
)
"""Kinds of files that no browser runs as a page, and their endings. Others go into a ZIP file: a
page from a stranger would run with the rights of the folder."""


class Site:
    """What the walk found: which file holds which address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.places: dict[Address, str] = {}
        """Of every address that can be linked to."""
        self.pages: list[tuple[Address, str]] = []
        """Those that are pages, in the order found."""
        self._leads: dict[Address, tuple[Address, str]] = {}
        self._client = Client(HTTP_HOST=_HOST)

    def target(self, address: Address) -> tuple[str, str] | None:
        """The file and the fragment that ``address`` leads to; ``None`` where it leads nowhere."""
        fragment = ""
        for _ in range(3):
            led = self._leads.get(address)
            if led is None:
                break
            address, fragment = led
        place = self.places.get(address)
        return None if place is None else (place, fragment)

    def walk(self) -> None:
        """Fetch every address that the pages lead to, each once."""
        waiting = deque(Address(f"/{language}/") for language in LANGUAGES)
        known = set(waiting)
        while waiting:
            for found in self._fetched(waiting.popleft()):
                if found not in known and belongs(found):
                    known.add(found)
                    waiting.append(found)

    def _fetched(self, address: Address) -> Iterator[Address]:
        """Keep what is at ``address``; gives the addresses that it leads to."""
        below = address.below
        if address.path.startswith("/static/") or below == ("search",):
            self.places[address] = place_of(address)
            return
        if below[:1] == ("sources",) and below[2:] == ("file",):
            self._keep_source(address, below[1])
            return
        response = self._client.get(quote(address.path), dict(address.query))
        if response.status_code in (301, 302):
            led = address_of(response.headers["Location"], address)
            if led is not None:
                self._leads[address] = led
                yield led[0]
        elif response.status_code == 200:
            streamed = isinstance(response, StreamingHttpResponse)
            content = response.getvalue() if streamed else response.content
            self.places[address] = self._kept(place_of(address), content)
            if response.headers["Content-Type"].startswith("text/html"):
                self.pages.append((address, self.places[address]))
                yield from _links(content.decode(), address)

    def _keep_source(self, address: Address, key: str) -> None:
        """The file as it came, under a name and an ending of ours: one for all languages."""
        expression = sources.find(PUBLIC, key)
        data = sources.file_of(PUBLIC, expression) if expression else None
        if expression is None or data is None:
            return
        ending = INERT.get(expression.media_type)
        content = data if ending else _zipped(f"{expression.key}.source", data)
        place = f"files/{expression.key}.{ending or 'zip'}"
        self.places[address] = self._kept(place, content)

    def _kept(self, place: str, content: bytes) -> str:
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return place


@contextmanager
def quiet() -> Iterator[None]:
    """The site answers this walk, and does not log it as a visit."""
    logs = [logging.getLogger(name) for name in ("relatoria.requests", "django.request")]
    before = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.CRITICAL)
    try:
        with override_settings(ALLOWED_HOSTS=[_HOST]):
            yield
    finally:
        for log, level in zip(logs, before, strict=True):
            log.setLevel(level)


def _links(page: str, base: Address) -> Iterator[Address]:
    for link in _LINK.findall(page):
        found = address_of(unescape(link), base)
        if found is not None and found[0].path:
            yield found[0]


def _zipped(name: str, data: bytes) -> bytes:
    held = io.BytesIO()
    # A fixed moment: the same source gives the same bytes.
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(held, "w") as written:
        written.writestr(entry, data)
    return held.getvalue()
