from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from relatoria.model import (
    Agent,
    Block,
    BlockKind,
    Contribution,
    Document,
    Event,
    EventKind,
    Mode,
    Participation,
    Record,
    Role,
    Span,
    Statement,
    StatementKind,
)
from relatoria.reading.coverage import OUTSIDE_BLOCKS, coverage_of
from relatoria.reading.source import source_of
from tests.formats.records import at, records

TEXT = (
    "Ports\n\nA report on ports\n\nArrivals ......... 4\n\n---\n\n"
    "Ana Ruiz spoke of ports.\n\nPage 3\n\nNobody said this.\n\n1 A note.\n\nBetween blocks"
)
FURNITURE, PARAGRAPH = BlockKind.FURNITURE, BlockKind.PARAGRAPH


def block(kind: BlockKind, words: str) -> Block:
    return Block(kind, *at(words, TEXT))


def document(**more: object) -> Document:
    blocks = (
        block(BlockKind.HEADING, "Ports"),
        block(PARAGRAPH, "A report on ports"),
        block(PARAGRAPH, "Arrivals ......... 4"),
        block(PARAGRAPH, "Ana Ruiz spoke of ports."),
        block(FURNITURE, "Page 3"),
        block(PARAGRAPH, "Nobody said this."),
        block(BlockKind.FOOTNOTE, "1 A note."),
    )
    return Document("d", "d", "d.txt", "text/plain", TEXT, blocks, **more)


def coverage(record: Record):
    return coverage_of(source_of(record.document), record)


def left(record: Record) -> list[str]:
    return [TEXT[gap.start : gap.end] for gap in coverage(record).gaps]


TURN = Contribution("t", *at("Ana Ruiz spoke of ports.", TEXT), Mode.REPORTED_SPEECH)


def test_what_nobody_said_is_a_gap_with_its_reason():
    found = coverage(Record(document(title="A report on ports"), contributions=(TURN,)))
    assert [(TEXT[gap.start : gap.end], gap.reason) for gap in found.gaps] == [
        ("Nobody said this.", "paragraph_outside_contributions"),
        ("Between blocks", OUTSIDE_BLOCKS),
    ]


def test_characters_add_up():
    found = coverage(Record(document(), contributions=(TURN,)))
    gaps = sum(len("".join(TEXT[gap.start : gap.end].split())) for gap in found.gaps)
    assert found.characters == len("".join(TEXT.split()))
    assert found.structured + found.ignored + gaps == found.characters
    assert 0 < found.share < 1


def test_contents_furniture_notes_and_rules_are_left_out_knowingly():
    words = left(Record(document()))
    assert not {"Arrivals ......... 4", "Page 3", "1 A note.", "---", "Ports"} & set(words)


def test_the_line_that_prints_the_title_is_structured():
    assert "A report on ports" in left(Record(document()))
    assert "A report on ports" not in left(Record(document(title="A REPORT ON PORTS")))


def test_a_paragraph_that_presents_somebody_is_structured():
    part = Participation("ana", "s", Role.SPEAKER, "Ana Ruiz", *at("Ana Ruiz", TEXT))
    assert "Ana Ruiz spoke of ports." not in left(Record(document(), participations=(part,)))


def test_biographies_and_programme_are_structured():
    biography = Span(*at("Nobody said this.", TEXT))
    start, end = at("Between blocks", TEXT)
    programme = Event("b", EventKind.BREAK, "b", programme_start=start, programme_end=end)
    record = Record(
        document(), agents=(Agent("ana", "Ana", biography=biography),), events=(programme,)
    )
    assert left(record) == ["A report on ports", "Ana Ruiz spoke of ports."]


def test_a_hole_in_a_contribution_is_not_covered_by_it():
    hole = Span(*at("Nobody said this.", TEXT))
    turn = Contribution("t", 0, len(TEXT), Mode.WRITTEN, holes=(hole,))
    assert left(Record(document(), contributions=(turn,))) == ["Nobody said this."]


def test_nothing_at_all_is_covered_whole():
    assert coverage(Record(Document("d", "d", "d", "text/plain", ""))).share == 1.0


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(records())
def test_no_record_breaks_the_count(record):
    found = coverage(record)
    text = record.document.text
    gaps = sum(len("".join(text[gap.start : gap.end].split())) for gap in found.gaps)
    assert found.structured + found.ignored + gaps == found.characters
    assert min(found.structured, found.ignored) >= 0


def test_a_printed_marker_alone_is_no_gap():
    text = "They said: (i) to count; and (ii) to publish."
    document = Document("d", "d", "d", "text/plain", text, (Block(PARAGRAPH, 0, len(text)),))
    said = [
        Statement(str(n), *at(words, text), words, StatementKind.PROPOSAL)
        for n, words in enumerate(("They said", "to count", "to publish"))
    ]
    assert coverage(Record(document, statements=tuple(said))).gaps == ()


@pytest.mark.parametrize(
    ("line", "is_fact"),
    [
        ("Castries, 4 y 5 de mayo de 2015", True),
        ("6 juin 2015", True),
        ("ORIGINAL: ESPAÑOL", True),
        ("FRANÇAIS", True),
        ("Distr.", True),
        ("In 2015 the delegates of nine islands came together to speak of ports.", False),
        ("6 June 1915", False),
    ],
)
def test_the_lines_of_a_cover_are_structured(line, is_fact):
    document = Document(
        "d", "d", "d", "text/plain", line, (Block(PARAGRAPH, 0, len(line)),), date="2015-06-06"
    )
    assert (coverage(Record(document)).gaps == ()) is is_fact


def test_the_authors_printed_after_a_statement_are_structured():
    text = "99.1 Open the ports (Chile; Haiti);"
    document = Document("d", "d", "d", "text/plain", text, (Block(BlockKind.ITEM, 0, len(text)),))
    statement = Statement(
        "s", *at("Open the ports", text), "Open the ports", StatementKind.PROPOSAL, by=("chile",)
    )
    assert coverage(Record(document, statements=(statement,))).gaps == ()
