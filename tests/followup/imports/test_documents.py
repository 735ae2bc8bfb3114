"""Follow-up pages, whole reports and reviews become commitments and reports."""

from __future__ import annotations

import pytest

from relatoria import read
from relatoria.followup.commitments.shipped import shipped_commitments
from relatoria.followup.imports.pages import reporter_kind, reporters_in, reports_in
from relatoria.followup.imports.printed_themes import theme_of
from relatoria.followup.imports.reviews import recommendations_in
from relatoria.followup.types import ReporterKind
from relatoria.reading import read_bytes
from tests.shared import SHARED, needs_shared, seed

PAGE = """Follow-up of the Isles

- Bank of the Isles (BI) - Sea Council (SC) - Harbour Office (HO) - Reef Institute (RI) -

Date: 4/30/2019
The Sea Council (SC) trained 40 officers of the ports. SC and its partners visited two islands.
Paragraphs: 3

Date: 5/31/2021
The Sea Council (SC) opened a help line. SC answers in two languages.
Paragraphs: -
"""


def test_a_page_gives_reports_with_stable_identifiers() -> None:
    record = read_bytes(PAGE.encode(), "page.txt")
    first, second = reports_in(record), reports_in(read_bytes(PAGE.encode(), "renamed.txt"))
    assert [one.id for one in first] == [one.id for one in second]
    assert [one.date for one in first] == ["2019-04-30", "2021-05-31"]
    assert [one.is_linked for one in first] == [False, False]
    assert len(reporters_in(record)) == 4


def test_a_document_without_entries_is_one_report() -> None:
    record = read_bytes(b"We opened three shelters in 2020 for 450 families.", "r.txt")
    (report,) = reports_in(record, reporter="Peru", date="2021-02-03")
    assert (report.country, report.date) == ("PER", "2021-02-03")
    assert report.reporter_kind is ReporterKind.STATE
    for figure in report.figures:
        assert report.text[figure.start : figure.end] == figure.text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Chile", ReporterKind.STATE),
        ("Ministerio de Relaciones Exteriores", ReporterKind.STATE),
        ("Defensoría del Pueblo", ReporterKind.NHRI),
        ("Provedoria de Justiça", ReporterKind.NHRI),
        ("World Bank", ReporterKind.INSTITUTION),
        ("", ReporterKind.INSTITUTION),
    ],
)
def test_who_reports_is_told_by_the_name(name: str, kind: ReporterKind) -> None:
    assert reporter_kind(name) is kind


@pytest.mark.parametrize(
    ("printed", "theme"),
    [
        ("B32 Racial discrimination", "upr_themes/racial"),
        ("- Migrants", "upr_themes/migrants"),
        ("Right to health - General", "upr_themes/health"),
        ("Peine de mort", "upr_themes/death_penalty"),
        ("Colour of the flag", "Colour of the flag"),
    ],
)
def test_printed_themes_are_found_under_every_wording(printed: str, theme: str) -> None:
    assert theme_of(printed) == theme


@needs_shared
def test_the_founding_page() -> None:
    record = read(seed("004"))
    known = {one.id: one for one in shipped_commitments("summits")}
    reports = reports_in(record, commitments=list(known.values()))
    assert [one.answered for one in reports] == [("summits/V/17",), (), ()]
    assert known["summits/V/17"].instrument.startswith("Declaration of Commitment of Port of Spain")
    assert len(reporters_in(record)) == 12
    assert sum(len(one.figures) for one in reports) == len(record.claims)


@needs_shared
def test_a_matrix_gives_states_responses_and_printed_themes() -> None:
    record = read(next((SHARED / "documents" / "un").glob("UPR34*.docx")))
    found = recommendations_in(record)
    assert len({one.id for one in found}) == len(found) == 215
    assert all(one.recommended_by and one.response and one.themes for one in found)
    assert {one.addressees for one in found} == {("SVN",)}
