from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from relatoria.errors import InvalidRecord
from relatoria.formats import jsonl
from relatoria.formats.lines import LINE_TYPES
from relatoria.formats.record_schema import field_docs, record_schema
from relatoria.model import Block, Conflict, ConflictValue, Record
from tests.formats.records import by_hand, records

SCHEMA = record_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def lines(record: Record) -> list[dict[str, object]]:
    return [json.loads(line) for line in jsonl.write(record).splitlines()]


def test_a_record_comes_back_as_it_was():
    assert jsonl.read(jsonl.write(by_hand())) == by_hand()


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(records())
def test_any_record_comes_back_as_it_was(record):
    assert jsonl.read(jsonl.write(record)) == record


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(records())
def test_every_line_satisfies_the_schema(record):
    for line in lines(record):
        VALIDATOR.validate(line)


def test_the_schema_is_itself_valid_and_knows_every_type():
    Draft202012Validator.check_schema(SCHEMA)
    assert len(SCHEMA["oneOf"]) == len(LINE_TYPES)


def test_the_schema_says_what_the_model_says():
    assert SCHEMA["$defs"]["Block"]["properties"]["marker"]["description"].startswith("The marker")
    assert "marker" in field_docs(Block)


def test_the_schema_refuses_a_line_with_a_missing_or_unknown_field():
    line = next(line for line in lines(by_hand()) if line["type"] == "statement")
    assert not VALIDATOR.is_valid({k: v for k, v in line.items() if k != "kind"})
    assert not VALIDATOR.is_valid(line | {"colour": "red"})
    assert not VALIDATOR.is_valid(line | {"start": "7"})


def test_type_comes_first_and_the_document_says_its_text_once():
    found = lines(by_hand())
    assert all(next(iter(line)) == "type" and line["document"] for line in found)
    assert next(line["type"] for line in found) == "document"
    assert {line["type"] for line in found} == set(LINE_TYPES)
    assert "blocks" not in found[0]


def test_holes_are_pairs_of_numbers():
    turn = next(line for line in lines(by_hand()) if line["type"] == "contribution")
    start = by_hand().document.text.index("Page 2")
    assert turn["holes"] == [[start, start + 11]]


def test_several_documents_and_the_conflicts_between_them_travel_together():
    first = by_hand()
    other = Record(by_hand().document.__class__("b", "b", "b.txt", "text/plain", "hello"))
    between = Conflict(
        "meeting",
        "count",
        (
            ConflictValue("27", "27", 0, 2, "text", first.document.id),
            ConflictValue("30", "30", 0, 2, "press note", "b"),
        ),
    )
    data = jsonl.write_all([first, other], [between])
    assert json.loads(data.splitlines()[-1])["document"] is None
    VALIDATOR.validate(json.loads(data.splitlines()[-1]))
    found = jsonl.read_all(data)
    assert found.records == (first, other)
    assert found.conflicts == (between,)
    with pytest.raises(InvalidRecord, match="2 document lines"):
        jsonl.read(data)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not json", "line 1: this is not a JSON object"),
        ('{"type": "ghost"}', "'ghost' is not one of a record's"),
        ('{"type": "document", "id": 7}', "breaks the schema"),
        ('{"type": "coverage", "document": "x", "characters": 1, "structured": 1, "ignored": 0}',
         "no document line"),
        ('{"type": "block", "document": "x", "kind": "item", "start": 0, "end": 1, "holes": [3]}',
         "breaks the schema"),
    ],
)  # fmt: skip
def test_a_broken_line_is_named_with_its_place(line, said):
    with pytest.raises(InvalidRecord, match=r"line 1") as raised:
        jsonl.read(line)
    assert said in str(raised.value)


def test_the_same_document_twice_is_refused():
    with pytest.raises(InvalidRecord, match="comes twice"):
        jsonl.read_all(jsonl.write(by_hand()) * 2)


def test_half_a_surrogate_pair_is_refused_with_a_reason():
    record = by_hand()
    broken = Record(record.document.__class__("b", "b", "b.txt", "text/plain", "a\ud800b"))
    with pytest.raises(InvalidRecord, match="surrogate"):
        jsonl.write(broken)
