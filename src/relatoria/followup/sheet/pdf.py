"""The sheet as PDF, tagged for those who listen to it."""

from __future__ import annotations

from relatoria.followup.sheet.content import Content
from relatoria.followup.sheet.typesetting import set_pdf


def write(made: Content) -> bytes:
    """The PDF. Raises MissingExtra without typst."""
    return set_pdf("sheet.typ", made, made.title)
