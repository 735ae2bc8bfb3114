"""Reads a web page into its text and blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relatoria.errors import EmptyFile
from relatoria.formats.encodings import decode, universal_newlines
from relatoria.formats.html.blocks import Blocks
from relatoria.formats.html.chrome import Frame
from relatoria.formats.html.metadata import metadata_of
from relatoria.formats.html.tree import Node, tree_of
from relatoria.formats.layout.assembly import Assembly
from relatoria.model import Notice

if TYPE_CHECKING:
    from relatoria.formats.door import Content, ReadOptions

# The Encoding Standard looks for a declaration in the first 1,024 bytes; pages put it later.
_DECLARED_WITHIN = 8_192
_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_LEAST_KEPT = 0.15  # of the text; where less is left, the frame was not a frame


def read(data: bytes, options: ReadOptions) -> Content:
    """Read a page: its main content, with the frame of the site set aside and counted.

    Scripts are never run and nothing is fetched. Raises EmptyFile or LimitExceeded.
    """
    decoded = decode(data, declared_charset(data))
    root, flattened = tree_of(universal_newlines(decoded.text), options.max_depth)
    body = next((node for node in root.elements if node.tag == "body"), root)
    into, aside = _read_body(body, options)
    notices = [*decoded.notices]
    if flattened:
        notices.append(
            Notice(
                "nested-deeply",
                f"elements lie more than {options.max_depth} levels deep; those are read flat",
            )
        )
    if aside:
        notices.append(
            Notice("frame-set-aside", f"{aside} blocks of the site's frame were set aside")
        )
    return into.content(notices, metadata_of(root))


def declared_charset(data: bytes) -> str | None:
    """The character set a page declares for itself, as written."""
    head = data[:_DECLARED_WITHIN]
    match = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return match[1].decode("ascii", "replace") if match else None


def _read_body(body: Node, options: ReadOptions) -> tuple[Assembly, int]:
    into = Assembly(options.max_characters)
    blocks = Blocks(Frame(body), into)
    blocks.read(body)
    if into.length >= _LEAST_KEPT * body.length and into.length:
        return into, blocks.set_aside
    whole = Assembly(options.max_characters)
    Blocks(None, whole).read(body)
    if not whole.length:
        raise EmptyFile("there is no text in the page", remedy="Save the page from a browser")
    return whole, 0
