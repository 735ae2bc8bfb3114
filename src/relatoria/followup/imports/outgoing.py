"""The form that goes out: a row for each commitment of a reporter, filled as far as known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from relatoria.followup.calendar.dues import previous_report
from relatoria.followup.imports.forms import form_id
from relatoria.followup.imports.tables import write_csv, write_xlsx
from relatoria.followup.register import Register
from relatoria.followup.types import Commitment
from relatoria.i18n import catalogue
from relatoria.schemes.countries import countries

FORM = (
    "id", "commitment", "text", "previous", "reporter", "country", "date", "report",
    "achievements", "limitations", "next_steps", "evidence", "status", "reason", "by",
)  # fmt: skip
"""The columns of the form, in their order."""


def form_rows(
    register: Register, reporter: str, day: date, *, binding: bool = False
) -> list[tuple[str, ...]]:
    """A row for each commitment that binds ``reporter`` (a country code or an institution).

    ``binding`` says that every commitment of the register does. The identifier holds for the year
    of ``day``: a form that comes back twice updates one report.
    """
    bound = [
        one
        for one in register.commitments.values()
        if binding or not one.addressees or reporter in one.addressees
    ]
    return [_row(register, one, reporter, day) for one in bound]


def _row(register: Register, commitment: Commitment, reporter: str, day: date) -> tuple[str, ...]:
    before = previous_report(register.reports.values(), reporter, commitment.id, day)
    known = {
        "id": form_id(reporter, commitment.id, str(day.year)),
        "commitment": commitment.id,
        "text": commitment.text,
        "previous": f"{before.date}: {before.words}" if before else "",
        "reporter": reporter,
        "country": reporter if reporter in countries() else "",
        "date": day.isoformat(),
    }
    return tuple(known.get(column, "") for column in FORM)


def write_form(rows: Iterable[tuple[str, ...]], language: str, form: str) -> bytes:
    """The rows under headings in ``language`` as ``csv`` or ``xlsx``.

    Raises MissingExtra for a workbook without openpyxl.
    """
    say = catalogue(language)
    headings = [say(f"followup.column.{column}") for column in FORM]
    if form == "xlsx":
        return write_xlsx(headings, rows, say("followup.column.report"))
    return write_csv(headings, rows)
