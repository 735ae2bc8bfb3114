"""Entries in tables: a row each, under heads that label the columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.model import BlockKind, Span
from relatoria.reading.follow_up.days import Printed, iso_dates, printed_date
from relatoria.reading.follow_up.entries import Entry, paragraphs_in, themes_in
from relatoria.reading.follow_up.labels import HEADS
from relatoria.reading.lists.flow import Flow
from relatoria.reading.source import Paragraph


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with a date in it, under the columns that a row above has named."""

    paragraph: Paragraph
    columns: dict[str, int]
    date: Printed


def table_entries(flow: Flow, language: str, *, month_first: bool) -> list[Entry]:
    """The entries of every table with a column for dates and one for institution or paragraphs."""
    rows = list(_rows(flow, language))
    days = iso_dates([row.date for row in rows], month_first=month_first)
    return [_entry(flow, row, day) for row, day in zip(rows, days, strict=True)]


def _rows(flow: Flow, language: str) -> Iterator[_Row]:
    columns: dict[str, int] = {}
    for paragraph in flow.source.paragraphs:
        if paragraph.block.kind is not BlockKind.TABLE_ROW:
            columns = {}
            continue
        cells = _cells(flow, paragraph)
        named = _columns(cells)
        if named:
            columns = named
            continue
        if columns and len(cells) > max(columns.values()):
            date = printed_date(cells[columns["date"]], 0, language)
            if date:
                yield _Row(paragraph, columns, date)


def _columns(cells: list[str]) -> dict[str, int]:
    """The columns that a row of heads names; empty where it is no such row."""
    found: dict[str, int] = {}
    for number, cell in enumerate(cells):
        for name, pattern in HEADS.items():
            if name not in found and pattern.fullmatch(cell):
                found[name] = number
                break
    return found if "date" in found and {"institution", "paragraphs"} & set(found) else {}


def _cells(flow: Flow, paragraph: Paragraph) -> list[str]:
    return [" ".join(cell.of(flow.source.text).split()) for cell in paragraph.block.cells]


def _entry(flow: Flow, row: _Row, day: str | None) -> Entry:
    cells = _cells(flow, row.paragraph)
    label = flow.position(row.paragraph, row.paragraph.block.start)
    # What the institution did stands in the longest of the other columns.
    others = [n for n in range(len(cells)) if n not in row.columns.values()]
    told = max(others, key=lambda n: len(cells[n]), default=None)
    span = row.paragraph.block.cells[told] if told is not None else Span(0, 0)
    start = flow.position(row.paragraph, span.start) if span else label
    end = start + len(cells[told]) if told is not None else label
    return Entry(
        label,
        start,
        end,
        day,
        paragraphs_in(_cell(cells, row, "paragraphs")),
        (),
        themes_in(_cell(cells, row, "themes")),
        _cell(cells, row, "institution").strip(" .;:") or None,
    )


def _cell(cells: list[str], row: _Row, name: str) -> str:
    return cells[row.columns[name]] if name in row.columns else ""
