"""The one-page sheet: complete in four languages, escaped, nothing from elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from relatoria.followup.register import register_of
from relatoria.followup.sheet.building import sheet_about
from relatoria.followup.sheet.html import write
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report
from relatoria.i18n import LANGUAGES

REGISTER = register_of(
    [
        Commitment("a", "Protect <b>all</b>", rests_on=("icrmw",), themes=("gcm/7",)),
        Commitment("b", "Only Peru", addressees=("PER",)),
    ],
    [
        Report("1", "Chile", "Done", "2020-01-01", country="CHL",
               links=(Link("a", LinkOrigin.CITED),)),
        Report("2", "Chile", "<script>alert(1)</script>", "2021-01-01", country="CHL"),
    ],
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_whole_and_inert_in_every_language(language: str) -> None:
    page = write(sheet_about("Chile", REGISTER, date(2022, 1, 1)), language).decode()
    assert f'lang="{language}"' in page
    assert "<script" not in page
    assert "&lt;b&gt;all" in page
    assert "http" not in page
    assert "followup." not in page
    assert len(page) < 100_000


def test_a_country_sheet_counts_what_binds_it() -> None:
    sheet = sheet_about("Chile", REGISTER, date(2022, 1, 1))
    assert (len(sheet.lines), sheet.covered, len(sheet.unlinked)) == (1, 1, 1)
    assert [one.days for one in sheet.silences] == [365]
    assert all(one.as_of for one in sheet.ratifications)
    assert sheet.lines[0].status is None


def test_sheets_of_an_institution_and_a_theme() -> None:
    theme = sheet_about("gcm/7", REGISTER, date(2022, 1, 1))
    assert [line.commitment.id for line in theme.lines] == ["a"]
    assert [one.id for one in theme.reports] == ["1"]
    nobody = sheet_about("Reef Institute", REGISTER, date(2022, 1, 1))
    assert nobody.reports == ()
    assert nobody.ratifications == ()


def test_the_date_of_the_source_stands_beside_each_treaty() -> None:
    sheet = sheet_about("BRA", REGISTER, date(2022, 1, 1))
    page = write(sheet, "es").decode()
    assert sheet.ratifications[0].as_of in page
    assert "¿" in page
