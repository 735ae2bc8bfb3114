"""The form goes out and comes back: idempotent, errors by row, nothing half imported."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from relatoria.errors import DamagedFile, InvalidRecord, UnreadableFile
from relatoria.followup.imports.forms import read_spreadsheet
from relatoria.followup.imports.outgoing import FORM, form_rows, write_form
from relatoria.followup.imports.tables import read_table, write_csv
from relatoria.followup.register import Register, merge, register_of
from relatoria.followup.types import Commitment, CommitmentKind, Link, LinkOrigin, Report, Status
from relatoria.model import Position

COMMITMENTS = [
    Commitment("c/1", "Open consulates", addressees=("CHL",)),
    Commitment("c/2", "Count migrants", addressees=("CHL", "PER")),
    Commitment("c/3", "Something else", addressees=("PER",)),
]
REGISTER = register_of(COMMITMENTS)


def _filled(language: str = "es", form: str = "csv", **changes: str) -> bytes:
    """The form for Chile with its first row filled in."""
    rows = [
        dict(zip(FORM, row, strict=True)) for row in form_rows(REGISTER, "CHL", date(2026, 3, 1))
    ]
    rows[0] |= {"report": "Abrimos dos consulados", "limitations": "Falta personal", **changes}
    return write_form([tuple(row[name] for name in FORM) for row in rows], language, form)


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_form_comes_back_in_every_language(language: str, form: str) -> None:
    delivery = read_spreadsheet(_filled(language, form), f"form.{form}", known=REGISTER.commitments)
    (report,) = delivery.register.reports.values()
    assert (report.text, report.limitations) == ("Abrimos dos consulados", "Falta personal")
    assert (report.country, report.date, report.answered) == ("CHL", "2026-03-01", ("c/1",))
    assert delivery.blank == 1


def test_a_form_that_comes_back_twice_updates_in_place() -> None:
    first = merge(REGISTER, read_spreadsheet(_filled(), "f.csv").register)
    again = merge(first.register, read_spreadsheet(_filled(), "f.csv").register)
    assert (again.added, again.updated) == ((), ())
    changed = read_spreadsheet(_filled(report="Abrimos tres"), "f.csv").register
    updated = merge(first.register, changed)
    assert len(updated.updated) == 1
    assert [one.text for one in updated.register.reports.values()] == ["Abrimos tres"]


def test_a_link_confirmed_by_a_person_survives_another_import() -> None:
    confirmed = Report("r", "X", links=(Link("c/9", LinkOrigin.CONFIRMED),))
    merged = merge(register_of(reports=[confirmed]), register_of(reports=[Report("r", "X", "new")]))
    assert merged.register.reports["r"].answered == ("c/9",)
    assert merged.register.reports["r"].text == "new"


def _answers(*rows: tuple[str, ...]) -> bytes:
    heads = ("Identifier", "Country", "Date", "Report", "Commitment (identifier)", "Status",
             "Reason", "Evidence")  # fmt: skip
    return write_csv(heads, rows)


GOOD = ("r1", "Peru", "2026-01-31", "done", "c/2", "under way", "law passed", "https://x.org/a")
BAD = ("r2", "Atlantis", "31/01/26", "done", "c/2", "excellent", "", "")


def test_one_bad_row_imports_nothing_and_says_which_and_why() -> None:
    with pytest.raises(InvalidRecord) as caught:
        read_spreadsheet(_answers(GOOD, BAD), "answers.csv")
    message = str(caught.value)
    assert "answers.csv" in message
    assert "row 3" in message
    assert all(word in message for word in ("Atlantis", "31/01/26", "excellent", "--partial"))
    assert "row 2" not in message


def test_if_asked_the_rest_is_imported_and_what_was_left_is_listed() -> None:
    delivery = read_spreadsheet(_answers(GOOD, BAD), "answers.csv", partial=True)
    assert list(delivery.register.reports) == ["r1"]
    assert delivery.left == (3,)
    assert {one.column for one in delivery.errors} == {"Country", "Date", "Status"}
    (entry,) = delivery.register.statuses
    assert (entry.status, entry.addressee, entry.reason) == (Status.UNDER_WAY, "PER", "law passed")


@pytest.mark.parametrize(
    ("row", "what"),
    [
        (GOOD, "stands in row 2 already"),
        (("", *GOOD[1:]), "is empty"),
        (("r3", "Peru", "", *GOOD[3:]), "is empty"),
        (("r3", *GOOD[1:4], "c/77", *GOOD[5:]), "no commitment known"),
        (("r3", *GOOD[1:6], "", ""), "is empty"),
        (("r3", "Peru", "2026-02-30", *GOOD[3:]), "no date"),
    ],
)
def test_every_defect_of_a_row_is_named(row: tuple[str, ...], what: str) -> None:
    with pytest.raises(InvalidRecord, match=what):
        read_spreadsheet(_answers(GOOD, row), "a.csv", known=["c/1", "c/2"])


def test_links_behind_cells_are_evidence_and_others_an_error() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Identifier", "Institution", "Date", "Report", "Evidence"])
    sheet.append(["r1", "Focal office", date(2026, 1, 2), "done", "our law"])
    sheet.cell(2, 5).hyperlink = "https://example.org/law"
    (report,) = read_spreadsheet(_bytes(book), "a.xlsx").register.reports.values()
    assert [one.url for one in report.evidence] == ["https://example.org/law"]
    assert report.date == "2026-01-02"
    sheet.cell(2, 5).hyperlink = "file:///etc/passwd"
    with pytest.raises(InvalidRecord, match="no web address"):
        read_spreadsheet(_bytes(book), "a.xlsx")


def _bytes(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_list_of_recommendations_gets_states_theme_and_response() -> None:
    data = write_csv(
        ("Recomendación", "Estado examinado", "Estado recomendante", "Posición", "Tema", "Número"),
        [("Ratificar el tratado", "Perú", "Chile; Brasil", "apoyada", "Migrantes", "12.3")],
    )
    (one,) = read_spreadsheet(data, "list.csv").register.commitments.values()
    assert one.kind is CommitmentKind.RECOMMENDATION
    assert (one.addressees, one.recommended_by) == (("PER",), ("CHL", "BRA"))
    assert (one.response, one.themes) == (Position.SUPPORTED, ("upr_themes/migrants",))
    assert one.id == "PER/12.3"


def test_no_cell_is_a_formula_and_its_words_come_back() -> None:
    data = write_csv(("a",), [("=1+1",), ("-x",), ("plain",)])
    assert b"'=1+1" in data
    assert [row.cells["a"] for row in read_table(data, "x")[1]] == ["=1+1", "-x", "plain"]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x00\x01\x02"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_table(data, "x.csv")


def test_a_damaged_workbook_is_refused() -> None:
    with pytest.raises(DamagedFile):
        read_table(b"PK\x03\x04 nothing of the kind", "x.xlsx")


def test_a_table_without_its_columns_says_which() -> None:
    with pytest.raises(InvalidRecord, match="text"):
        read_spreadsheet(write_csv(("colour",), [("red",)]), "x.csv")


def test_an_empty_register_gives_an_empty_form() -> None:
    assert form_rows(Register(), "CHL", date(2026, 1, 1)) == []
