"""PDF by typst: a fixed source of ours beside the data as JSON, so that words never become
markup."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import InvalidRecord, MissingExtra

_SOURCE, _DATA = "source.typ", "data.json"


def write(source: bytes, data: object, title: str) -> bytes:
    """``data`` set by the typst ``source``, which reads ``data.json`` beside it, as PDF/UA-1.

    Raises MissingExtra where typst is not installed, InvalidRecord where it cannot set what is
    called ``title``.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingExtra(
            "PDF needs typst", why=str(error), remedy="Install relatoria[publish]"
        ) from error
    with tempfile.TemporaryDirectory(prefix="relatoria-pdf-") as folder:
        place = Path(folder)
        (place / _DATA).write_bytes(msgspec.json.encode(data))
        (place / _SOURCE).write_bytes(source)
        try:
            made: Any = typst.compile(
                str(place / _SOURCE),
                format="pdf",
                root=str(place),
                ignore_system_fonts=True,
                pdf_standards="ua-1",
            )
        except typst.TypstError as error:
            raise InvalidRecord("this cannot be set as PDF", where=title, why=str(error)) from error
    return bytes(made)
