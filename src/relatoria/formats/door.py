"""From bytes to a `Document`: the content decides which reader is called, never the name."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module

from relatoria.errors import EmptyFile, LimitExceeded, UnknownFormat
from relatoria.formats.pausing import uncollected
from relatoria.formats.sniffing import description_of, media_type_of
from relatoria.model import Block, Document, Notice, Page


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read; the defaults suit documents of strangers."""

    password: str | None = None
    ocr: bool = True
    """Recognise pages without text, where the ``ocr`` extra is installed."""
    max_bytes: int = 200_000_000
    max_pages: int = 5_000
    max_characters: int = 50_000_000
    max_unpacked_bytes: int = 500_000_000
    """For containers (DOCX, ODT): all members together, after unpacking."""
    max_depth: int = 200
    """Nesting of elements in HTML and XML."""
    seconds: float = 120.0
    memory_bytes: int = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Content:
    """What a format's ``read`` returns: everything of a `Document` that the bytes decide."""

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    notices: tuple[Notice, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)


FormatReader = Callable[[bytes, ReadOptions], Content]

_READERS = {
    "application/pdf": "relatoria.formats.pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "relatoria.formats.docx"
    ),
    "application/vnd.oasis.opendocument.text": "relatoria.formats.odt",
    "application/xml": "relatoria.formats.xml",
    "text/html": "relatoria.formats.html",
    "text/markdown": "relatoria.formats.plain",
    "text/plain": "relatoria.formats.plain",
}


def read_document(data: bytes, name: str, options: ReadOptions | None = None) -> Document:
    """Read ``data`` into a `Document`; ``name`` is kept for people and decides nothing.

    Raises EmptyFile, UnknownFormat, DamagedFile, PasswordRequired or LimitExceeded; each names
    the file and says what to do.
    """
    options = options or ReadOptions()
    if not data:
        raise EmptyFile("the file is empty", where=name, remedy="Send the file again")
    if len(data) > options.max_bytes:
        raise LimitExceeded(
            f"the file has {len(data):,} bytes; the limit is {options.max_bytes:,}", where=name
        )
    media_type, notices = media_type_of(data, name)
    module = _READERS.get(media_type)
    if module is None:
        raise UnknownFormat(
            f"this is {description_of(media_type)}, which cannot be read",
            where=name,
            remedy="Convert it to PDF, DOCX, ODT, HTML or plain text",
        )
    read: FormatReader = import_module(module).read
    with uncollected():
        content = read(data, options)
    digest = hashlib.sha256(data).hexdigest()
    return Document(
        id=digest[:16],
        sha256=digest,
        name=name,
        media_type=media_type,
        text=content.text,
        blocks=content.blocks,
        pages=content.pages,
        notices=(*notices, *content.notices),
        metadata=content.metadata,
    )
