"""The sample collection shows a newcomer what reading gives."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

import jsonschema
import msgspec
import pytest

from relatoria import read
from relatoria.formats import akoma_ntoso, jsonl
from relatoria.formats.record_schema import record_schema
from relatoria.model import EventKind, MarkerStyle, Mode, Record
from relatoria.reading.conflicts.across import conflicts_between

ROOT = Path(__file__).parents[2] / "examples"
DOCUMENTS = sorted((ROOT / "santiago-2013" / "documents").iterdir())
NAMES = [path.name for path in DOCUMENTS]


@cache
def record(name: str) -> Record:
    return read(ROOT / "santiago-2013" / "documents" / name)


def speakers(one: Record) -> list[str | None]:
    names = {agent.id: agent.name for agent in one.agents}
    return [names.get(turn.attributed_to or "") for turn in one.contributions]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("report-en.md", "rapporteurs_report"),
        ("relatoria-es.docx", "rapporteurs_report"),
        ("concept-note-2017.pdf", "concept_note"),
        ("press-note.html", "press_note"),
        ("follow-up.html", "follow_up_page"),
    ],
)
def test_each_document_is_told_by_its_form(name: str, kind: str) -> None:
    assert record(name).document.kind == kind


def test_the_report_gives_its_panels_turns_and_debates() -> None:
    report = record("report-en.md")
    sessions = [event for event in report.events if event.kind is EventKind.SESSION]
    assert [session.start_time for session in sessions] == ["09:00", "16:30", "09:00", "16:00"]
    assert sum(turn.mode is Mode.FLOOR_DEBATE for turn in report.contributions) == 3
    assert {"Martha Rojas", "Juan Artola", "Doris Rivas"} <= set(speakers(report))


def test_an_ambiguous_speaker_waits_for_a_person() -> None:
    last = record("report-en.md").contributions[-1]
    assert last.attributed_to is None
    names = {record("report-en.md").agent(one).name for one in last.candidates}  # type: ignore[union-attr]
    assert names == {"Paulo Saad", "Jorge Martínez Pizarro"}


def test_lists_of_every_shape_are_read() -> None:
    styles = {statement.marker_style for statement in record("report-en.md").statements}
    assert {
        MarkerStyle.ROMAN,
        MarkerStyle.LETTER,
        MarkerStyle.SEMICOLON,
        MarkerStyle.ORDINAL,
    } <= styles


def test_both_languages_name_the_same_speakers() -> None:
    english, spanish = (set(speakers(record(n))) for n in ("report-en.md", "relatoria-es.docx"))
    shared = {"Martha Rojas", "Diego Morales", "Silvia Irene Palma", "Raúl Delgado Wise"}
    assert shared <= english & spanish


def test_twenty_seven_against_thirty_experts_is_found() -> None:
    conflicts = conflicts_between([record(name) for name in NAMES])
    quotes = {value.quote for c in conflicts if c.field == "count" for value in c.values}
    assert any(quote.startswith("27") for quote in quotes)
    assert any(quote.startswith("30") for quote in quotes)
    assert not [conflict for conflict in conflicts if conflict.field == "title"]


def test_the_follow_up_page_has_one_linked_report() -> None:
    reports = record("follow-up.html").reports
    assert [(report.date, report.paragraphs) for report in reports] == [
        ("2011-06-21", ("17",)),
        ("2016-06-08", ()),
        ("2018-03-16", ()),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_records_come_back_from_both_formats(name: str) -> None:
    assert jsonl.read(jsonl.write(record(name))) == record(name)
    assert akoma_ntoso.read(akoma_ntoso.write(record(name))) == record(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_line_satisfies_the_schema(name: str) -> None:
    validator = jsonschema.Draft202012Validator(record_schema())
    for line in jsonl.write(record(name)).splitlines():
        validator.validate(msgspec.json.decode(line))


def test_the_binary_samples_are_what_their_sources_make(tmp_path: Path) -> None:
    specification = importlib.util.spec_from_file_location("make", ROOT / "make.py")
    assert specification is not None
    assert specification.loader is not None
    make = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(make)
    sources = ROOT / "santiago-2013" / "sources"
    for writer, source, name in (
        (make.docx, "relatoria-es.md", "relatoria-es.docx"),
        (make.pdf, "concept-note-2017.md", "concept-note-2017.pdf"),
    ):
        writer(sources / source, tmp_path / name)
        kept = ROOT / "santiago-2013" / "documents" / name
        assert (tmp_path / name).read_bytes() == kept.read_bytes()
