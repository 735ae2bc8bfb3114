"""Building HTML without ever forgetting to escape: only `Html` goes in as it is."""

from __future__ import annotations

import re
from html import escape

# Control characters mean nothing on a page, and half a surrogate pair cannot be written at all.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAKS = {0x0B: " ", 0x0C: " "}


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


def text(words: str) -> Html:
    """``words`` as text content."""
    return Html(escape(_printable(words), quote=False))


def tag(name: str, *content: str | None, **attributes: str | int | None) -> Html:
    """An element; plain strings are escaped, ``None`` is left out.

    A trailing underscore in an attribute's name is dropped (``class_``), others become hyphens.
    """
    return Html(f"{opening(name, **attributes)}{joined(*content)}</{name}>")


def opening(name: str, **attributes: str | int | None) -> Html:
    """The start tag alone."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{written}>")


def joined(*content: str | None) -> Html:
    """Pieces of content one after the other, the plain ones escaped."""
    return Html("".join(
        piece if isinstance(piece, Html) else text(piece) for piece in content if piece
    ))  # fmt: skip


def _value(words: str) -> str:
    return escape(_printable(words), quote=True)


def _printable(words: str) -> str:
    # Page breaks and vertical tabs part words; a page has no sign for them.
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", words.translate(_BREAKS))
