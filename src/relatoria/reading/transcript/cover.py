"""What stands before the first turn: title, symbol, date of the sitting."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.model import Document
from relatoria.reading.dates import dates_in
from relatoria.reading.source import Source
from relatoria.reading.transcript.sitting import Sitting

# «A/72/PV.12», «S/PV.8123 (Resumption 1)», «CP/ACTA 2100/17», «OEA/Ser.G», «LC/L.3702»
_SYMBOL = re.compile(
    r"(?<![\w/])(?:[A-Z]{1,6}|[A-Z]{1,4}\.\d{1,3})(?:/[A-Za-z0-9][\w.-]{0,20}){1,6}"
    r"(?: \d{1,5}/\d{2})?"
)
_LINES = 25
_LONGEST_TITLE = 220


def cover_of(source: Source, sitting: Sitting, kind: str) -> Document:
    """The document with its kind, and the title, symbol and date its first lines print."""
    document = replace(source.document, kind=kind)
    lines = [unit.text for unit in sitting.preface[:_LINES]]
    title = document.title or document.metadata.get("title") or _title(sitting)
    date = document.date or document.metadata.get("date")
    symbol = document.symbol
    for line in lines:
        if date is None and any(c.isdigit() for c in line):
            found = [d for d in dates_in(line, source.grammar.dates) if d.has_day and d.has_year]
            date = found[0].first if found else None
        if symbol is None and len(line) < _LONGEST_TITLE:
            match = _SYMBOL.search(line)
            symbol = match.group() if match and any(c.isdigit() for c in match.group()) else None
    return replace(document, title=title or None, date=date, symbol=symbol)


def _title(sitting: Sitting) -> str:
    """The first heading, or the first line that is set like a title."""
    headings = [u for u in sitting.preface if u.heading and len(u.text) <= _LONGEST_TITLE]
    if headings:
        return headings[0].text
    for unit in sitting.preface[:_LINES]:
        text = unit.text
        if 8 < len(text) <= _LONGEST_TITLE and not text.endswith((".", ":", ";", ",")):
            return text
    return ""
