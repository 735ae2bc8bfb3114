"""Sheets and papers of follow-up as PDF, each by a typst source of this package."""

from __future__ import annotations

from importlib.resources import files

from relatoria.formats import typst


def set_pdf(source: str, data: object, title: str) -> bytes:
    """``data`` set by the typst file ``source``. Raises what `typst.write` raises."""
    template = files("relatoria.followup.sheet").joinpath(source)
    return typst.write(template.read_bytes(), data, title)
