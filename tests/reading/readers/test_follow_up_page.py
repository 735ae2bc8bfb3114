# ruff: noqa: E501 (the passages keep their lines)
"""Follow-up pages of any institution, summit, language and number of reports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relatoria.formats import read_document
from relatoria.model import Record
from relatoria.reading.language import language_of
from relatoria.reading.readers.follow_up_page import FollowUpPageReader
from relatoria.reading.source import source_of
from tests.reading.passage import source_from
from tests.shared import SHARED, needs_shared, seed

SPANISH = """Mandatos del tema Migración

- Banco de Desarrollo del Sur (BDS) - Red Andina de Salud (RAS) - Oficina Regional del Trabajo (ORT)

Fecha: 23/5/2019
La RAS formó a 120 enfermeras en tres países y publicó una guía. La RAS mantiene un registro común.
Párrafos: 4, 7 y 12-14

Fecha: 7/2/2017
La RAS abrió dos centros de salud en la frontera.
Párrafos: -
"""
ENGLISH = """Paragraphs related to the theme

- Bank of the South (BOS) - Andean Health Network (AHN) - Labour Office (LO)

Institution: Bank of the South
Date: 11/30/2015
The bank lent money to towns on the border.
Paragraphs: 9 Paragraphs III Summit: 2
Themes: Migration, Health

Date: 4/6/2014
The AHN trained nurses. The AHN will train more.
Paragraphs: none
"""


def read(text: str, language: str) -> Record:
    source = source_from(text, language)
    assert FollowUpPageReader().likeness(source) >= 0.9
    return FollowUpPageReader().read(source)


def test_days_come_first_where_a_number_above_twelve_says_so() -> None:
    record = read(SPANISH, "es")
    assert [report.date for report in record.reports] == ["2017-02-07", "2019-05-23"]
    assert [report.paragraphs for report in record.reports] == [(), ("4", "7", "12", "13", "14")]


def test_the_institution_that_every_report_names_is_the_one_reporting() -> None:
    record = read(SPANISH, "es")
    assert {report.institution for report in record.reports} == {"Red Andina de Salud"}
    assert [agent.name_variants for agent in record.agents] == [("BDS",), ("RAS",), ("ORT",)]


def test_labels_name_institutions_instruments_and_themes() -> None:
    record = read(ENGLISH, "en")
    later = record.reports[1]
    assert later.date == "2015-11-30"
    assert later.paragraphs == ("9", "III Summit 2")
    assert later.themes == ("Migration", "Health")
    assert record.reports[0].date == "2014-04-06"
    assert record.reports[0].paragraphs == ()


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("pt", "Data: 5 de junho de 2018\nA rede abriu dois centros.\nParágrafos: 3\n", "2018-06-05"),
        ("fr", "Date : 5 juin 2018\nLe réseau a ouvert deux centres.\nParagraphes : 3\n", "2018-06-05"),
        ("en", "Date: June 5, 2018\nThe network opened two centres.\nParagraphs: 3\n", "2018-06-05"),
    ],
)  # fmt: skip
def test_written_dates(language: str, text: str, date: str) -> None:
    record = FollowUpPageReader().read(source_from(text, language))
    assert [(r.date, r.paragraphs) for r in record.reports] == [(date, ("3",))]


def test_other_kinds_are_not_taken_for_it() -> None:
    text = "Date: 4 May 2018\n\nThe chair opened the meeting and thanked everybody for coming."
    assert FollowUpPageReader().likeness(source_from(text, "en")) == 0.0


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("name", ["text", "seed004.docx", "seed004.html", "seed004.pdf"])
def test_the_summits_page_in_every_format(name: str) -> None:
    path = seed("004") if name == "text" else SHARED / "formats" / "seed004" / name
    document = read_document(path.read_bytes(), path.name)
    source = source_of(replace(document, language=language_of(document)))
    assert FollowUpPageReader().likeness(source) >= 0.9
    record = FollowUpPageReader().read(source)
    assert [report.date for report in record.reports] == ["2011-06-21", "2016-06-08", "2018-03-16"]
    assert [report.paragraphs for report in record.reports] == [("17",), (), ()]
    assert len(record.agents) == 12


LABELLED = {
    "en": ("Agency: Bank of the Isles (BI)", "Date: 3 May 2017", "Paragraphs: 4, 9", "None."),
    "es": ("Organismo: Banco de las Islas (BI)", "Fecha: 3 de mayo de 2017", "Párrafos: 4, 9", ""),
    "pt": ("Organismo: Banco das Ilhas (BI)", "Data: 3 de maio de 2017", "Parágrafos: 4, 9", ""),
    "fr": ("Organisme : Banque des Îles (BI)", "Date : 3 mai 2017", "Paragraphes : 4, 9", ""),
}


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_an_institution_labelled_above_the_date_reports(language: str) -> None:
    who, when, which, _ = LABELLED[language]
    name = who.split(": ")[1].split(" (")[0]
    other = who.replace("(BI)", "(BJ)").replace("Is", "Os").replace("Il", "Ol").replace("Îl", "Ol")
    later = when.replace("2017", "2019")
    text = (
        f"Portal 2020\n\n{who}\n{when}\n{which}\nQuay mended.\n\n{other}\n{later}\n{which}\nX 9.\n"
    )
    record = read(text, language)
    assert [(r.date, r.paragraphs) for r in record.reports] == [
        ("2017-05-03", ("4", "9")),
        ("2019-05-03", ("4", "9")),
    ]
    assert record.reports[0].institution == name
    assert record.reports[0].institution != record.reports[1].institution
    assert len(record.agents) == 2
    assert record.text_of(record.contributions[0]) == "Quay mended."


def test_a_joint_report_names_all_its_institutions_and_belongs_to_none_alone() -> None:
    text = (
        "Mandates\n\nJoint report of: Isle Bank (IB); Sea Health Agency (SHA)\n\n"
        "Date: May 6, 2019\n\nParagraphs: 3\n\nThey built a clinic.\n"
    )
    record = read(text, "en")
    assert [agent.name for agent in record.agents] == ["Isle Bank", "Sea Health Agency"]
    assert record.contributions[0].attributed_to is None
    assert len(record.contributions[0].candidates) == 2


ROWS = {
    "en": ("Agency", "Date", "Paragraphs", "Activities", "12 March 2018"),
    "es": ("Institución", "Fecha", "Párrafos", "Actividades", "12 de marzo de 2018"),
    "pt": ("Instituição", "Data", "Parágrafos", "Atividades", "12 de março de 2018"),
    "fr": ("Organisme", "Date", "Paragraphes", "Activités", "12 mars 2018"),
}


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_row_of_a_table_is_a_report(language: str) -> None:
    who, when, which, what, day = ROWS[language]
    text = (
        f"| {who} | {when} | {which} | {what} |\n|---|---|---|---|\n"
        f"| Isle Bank (IB) | {day} | 14, 15 | The 230 boats of the bay were all mended. |\n"
        f"| Sea Agency (SA) | {day.replace('2018', '2016')} | – | Nothing was done at sea. |\n"
    )
    record = read(text, language)
    assert [(r.date, r.paragraphs, r.institution) for r in record.reports] == [
        ("2016-03-12", (), "Sea Agency"),
        ("2018-03-12", ("14", "15"), "Isle Bank"),
    ]
    assert record.text_of(record.contributions[0]) == "The 230 boats of the bay were all mended."
