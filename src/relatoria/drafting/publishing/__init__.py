"""A volume in the formats institutions use; all carry the same sentences and citations."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from relatoria.drafting.volumes import Volume, build
from relatoria.errors import UsageError

FORMATS = {
    "docx": ".docx",
    "pdf": ".pdf",
    "html": ".html",
    "epub": ".epub",
    "akn": ".akn.xml",
    "jsonld": ".jsonld",
    "jsonl": ".jsonl",
    "bibtex": ".bib",
    "csl": ".csl.json",
}
"""Formats of a volume and the endings of their files."""
_MODULES = {"akn": "akoma_ntoso", "jsonld": "linked_data", "jsonl": "lines"}

Progress = Callable[[int, int], None]
"""Called with the elements done and all of them."""


def publish(
    volume: Volume, form: str, *, language: str | None = None, progress: Progress | None = None
) -> bytes:
    """``volume`` in the format ``form``, once every sentence of it is supported.

    Raises UnsupportedSentence (in ``language``) where one is not, UsageError for an unknown
    format, MissingExtra where a library is not installed.
    """
    if form not in FORMATS:
        raise UsageError(f"{form!r} is no format", remedy=f"One of {', '.join(FORMATS)}")
    build(volume, language)
    if form in ("bibtex", "csl"):
        from relatoria.drafting.publishing import citing

        return (citing.bibtex(volume) if form == "bibtex" else citing.csl(volume)).encode()
    writer = import_module(f"relatoria.drafting.publishing.{_MODULES.get(form, form)}")
    if form == "docx":
        return bytes(writer.write(volume, progress))
    return bytes(writer.write(volume))
