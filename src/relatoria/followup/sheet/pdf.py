"""The sheet as PDF, tagged for those who listen to it."""

from __future__ import annotations

from relatoria.followup.sheet.building import Sheet
from relatoria.followup.sheet.content import content_of
from relatoria.followup.sheet.typesetting import set_pdf


def write(sheet: Sheet, language: str) -> bytes:
    """The PDF in ``language``. Raises MissingExtra without typst."""
    made = content_of(sheet, language)
    return set_pdf("sheet.typ", made, made.title)
