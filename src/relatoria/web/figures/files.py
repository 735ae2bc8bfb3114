"""The tables of a page as CSV, with the lines that say where they come from."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from relatoria.web.figures.shapes import Panel
from relatoria.web.figures.wording import Voice

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def to_csv(panels: Sequence[Panel], voice: Voice) -> str:
    """Each table under its caption, its sources below it; UTF-8 with CRLF.

    Numbers are unrounded. No cell is one that a spreadsheet would take for a formula.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    for n, panel in enumerate(panels):
        if n:
            writer.writerow([])
        writer.writerow([_safe(panel.table.caption)])
        writer.writerow([_safe(head) for head in panel.table.heads])
        for row in panel.table.rows:
            writer.writerow([_plain(cell.text if cell.raw is None else cell.raw) for cell in row])
        for line in panel.sources:
            writer.writerow([voice.say("evidence.label.source"), _safe(line)])
        for line in panel.notes:
            writer.writerow([voice.say("evidence.label.limits"), _safe(line)])
    return stream.getvalue()


def _plain(value: str | float) -> str:
    if isinstance(value, str):
        return _safe(value)
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _safe(text: str) -> str:
    return "'" + text if text.startswith(_FORMULAS) else text
