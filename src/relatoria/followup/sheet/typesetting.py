"""PDF by typst: a fixed source of ours beside the data as JSON, so that words never become
markup."""

from __future__ import annotations

import tempfile
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import InvalidRecord, MissingExtra

_DATA = "data.json"


def set_pdf(source: str, data: object, title: str) -> bytes:
    """``data`` set by the typst file ``source`` of this package, as PDF/UA-1.

    Raises MissingExtra where typst is not installed, InvalidRecord where it cannot set the page.
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
        template = files("relatoria.followup.sheet").joinpath(source)
        (place / source).write_bytes(template.read_bytes())
        try:
            made: Any = typst.compile(
                str(place / source),
                format="pdf",
                root=str(place),
                ignore_system_fonts=True,
                pdf_standards="ua-1",
            )
        except typst.TypstError as error:
            raise InvalidRecord(
                "the page cannot be set as PDF", where=title, why=str(error)
            ) from error
    return bytes(made)
