"""The form that goes out as a spreadsheet and comes back as reports, and lists of commitments.

Every row carries a stable identifier: a form that comes back twice updates in place. A row in
which nothing was written is a blank, not an error.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from relatoria.errors import InvalidRecord
from relatoria.followup.imports.cells import Cells, RowError
from relatoria.followup.imports.columns import columns_of
from relatoria.followup.imports.pages import reporter_kind, stable_id
from relatoria.followup.imports.printed_themes import theme_of
from relatoria.followup.imports.tables import Row, read_table
from relatoria.followup.register import Register, register_of
from relatoria.followup.types import (
    Commitment,
    CommitmentKind,
    EvidenceFile,
    Link,
    LinkOrigin,
    Report,
    Status,
    StatusEntry,
)
from relatoria.model import Position

_MOST_SHOWN = 10
_ANSWERS = ("report", "achievements", "limitations", "next_steps", "status", "evidence")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a spreadsheet brought: entries, errors by row, and rows in which nothing was written."""

    register: Register
    errors: tuple[RowError, ...]
    left: tuple[int, ...]
    """Numbers of the rows that were not imported because of an error."""
    blank: int
    rows: Mapping[str, int] = field(default_factory=dict)
    """Number of the row in which each entry stands, by identifier."""


def read_spreadsheet(
    data: bytes, name: str, *, partial: bool = False, known: Iterable[str] = ()
) -> Delivery:
    """The reports or commitments in a spreadsheet.

    One row in error imports nothing, unless ``partial``: then the rest is imported and the rows
    left are listed. ``known`` are identifiers of commitments that reports may be linked to; where
    it is empty any may.

    Raises InvalidRecord naming each row in error, or the columns that lack.
    """
    headings, rows = read_table(data, name)
    columns = columns_of(headings)
    answering = "reporter" in columns or "country" in columns
    reads_reports = answering and any(one in columns for one in _ANSWERS)
    _needing(columns, ("id", "date") if reads_reports else ("text",), name)
    commitments = frozenset(known)
    read: Callable[[Cells], _Entries] = (
        (lambda cells: _report(cells, commitments, name))
        if reads_reports
        else (lambda cells: _commitment(cells, name))
    )
    made = _entries(rows, columns, read)
    if made.errors and not partial:
        raise _refusal(made.errors, name)
    return made


_Entries = Commitment | tuple[Report, StatusEntry | None] | None


def _entries(
    rows: Sequence[Row], columns: dict[str, str], read: Callable[[Cells], _Entries]
) -> Delivery:
    commitments: list[Commitment] = []
    reports: list[Report] = []
    statuses: list[StatusEntry] = []
    errors: list[RowError] = []
    seen: dict[str, int] = {}
    blank = 0
    for row in rows:
        cells = Cells(row, columns)
        entry = read(cells)
        if entry is None and not cells.errors:
            blank += 1
            continue
        if entry is not None and not cells.errors:
            one = entry[0] if isinstance(entry, tuple) else entry
            first = seen.setdefault(one.id, row.number)
            if first != row.number:
                cells.wrong("id", "twice", found=one.id[:80], first=str(first))
        if cells.errors:
            errors += cells.errors
        elif isinstance(entry, tuple):
            reports.append(entry[0])
            statuses += [entry[1]] if entry[1] else []
        elif entry is not None:
            commitments.append(entry)
    left = tuple(dict.fromkeys(one.row for one in errors))
    register = register_of(commitments, reports, statuses)
    return Delivery(register, tuple(errors), left, blank, seen)


def _report(
    cells: Cells, known: frozenset[str], source: str
) -> tuple[Report, StatusEntry | None] | None:
    if not any(cells.text(one) or cells.links(one) for one in _ANSWERS):
        return None
    reporter = cells.text("reporter") or cells.needed("country")
    country = cells.country("country")
    links = cells.several("commitment")
    for one in links:
        if known and one not in known:
            cells.wrong("commitment", "commitment", found=one[:80])
    date = cells.date("date") or (cells.needed("date") and "")
    report = Report(
        id=cells.needed("id"),
        reporter=reporter,
        text=cells.text("report"),
        date=date,
        reporter_kind=reporter_kind(reporter),
        country=country,
        achievements=cells.text("achievements"),
        limitations=cells.text("limitations"),
        next_steps=cells.text("next_steps"),
        paragraphs=cells.several("paragraph"),
        links=tuple(Link(one, LinkOrigin.CITED) for one in links),
        evidence=tuple(EvidenceFile(one, one, public=True) for one in cells.links("evidence")),
        source=source,
    )
    status = cells.word("status", Status, "status")
    if status is None:
        return report, None
    return report, StatusEntry(
        commitment=links[0] if links else "",
        addressee=country or reporter,
        date=date,
        status=status,
        reason=cells.needed("reason"),
        by=cells.text("by") or reporter,
        report=report.id,
        government=cells.text("government"),
    )


def _commitment(cells: Cells, source: str) -> Commitment | None:
    text = cells.needed("text")
    addressees = cells.agents("addressees")
    number, instrument = cells.text("paragraph"), cells.text("instrument")
    recommended = cells.agents("recommended_by")
    kind = cells.word("kind", CommitmentKind, "kind")
    usual = CommitmentKind.RECOMMENDATION if recommended else CommitmentKind.ADOPTED
    return Commitment(
        id=cells.text("id") or _own_id(instrument, addressees, number, text),
        text=text,
        instrument=instrument,
        paragraph=number,
        forum="upr" if recommended else "",
        kind=kind or usual,
        addressees=addressees,
        adopted=cells.date("adopted"),
        due=cells.date("due"),
        period_months=cells.number("period_months"),
        themes=tuple(theme_of(one) for one in cells.several("themes")),
        recommended_by=recommended,
        response=cells.word("response", Position, "response"),
        source=source,
    )


def _own_id(instrument: str, addressees: Sequence[str], number: str, text: str) -> str:
    """Made of instrument, addressees and number where there is a number, else of the words."""
    if number and (instrument or addressees):
        return "/".join(one for one in (instrument, "+".join(addressees), number) if one)
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return "/".join(one for one in ("commitment", "+".join(addressees), digest) if one)


def _needing(columns: dict[str, str], names: Sequence[str], source: str) -> None:
    lacking = [name for name in names if name not in columns]
    if lacking:
        raise InvalidRecord(
            f"the spreadsheet lacks the column {', '.join(lacking)}",
            where=f"{source}, row 1",
            why=f"it has {', '.join(columns) or 'none that is known'}",
            remedy="Use the headings of the form, in any of the four languages",
        )


def _refusal(errors: Sequence[RowError], name: str) -> InvalidRecord:
    shown = "; ".join(one.sentence().rstrip(".") for one in errors[:_MOST_SHOWN])
    more = f"; and {len(errors) - _MOST_SHOWN} more" if len(errors) > _MOST_SHOWN else ""
    return InvalidRecord(
        f"nothing was imported: {shown}{more}",
        where=name,
        remedy="Correct the rows, or import the others with --partial",
    )


def form_id(reporter: str, commitment: str, period: str) -> str:
    """The identifier of a row: the same for one reporter, commitment and period."""
    return stable_id("form", reporter, commitment, period)
