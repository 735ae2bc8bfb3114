"""The reader knows its kind by form, and never fails on anything else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.model import Block, BlockKind, Document, Position, Span
from relatoria.reading.readers.review_report import ReviewReportReader
from relatoria.reading.source import source_of
from tests.reading.review import reports

LANGUAGES = ("en", "es", "pt", "fr")
REPORTS = {
    "en": reports.ENGLISH,
    "es": reports.SPANISH,
    "pt": reports.PORTUGUESE,
    "fr": reports.FRENCH,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_are_recognised_in_every_language(language: str) -> None:
    likeness = ReviewReportReader().likeness(reports.source(REPORTS[language], language))
    assert likeness > 0.9


def test_other_numbered_prose_is_not_taken_for_a_report() -> None:
    text = """\
1. The meeting was opened at nine o'clock.

2. The Chair thanked the host country.

3. The budget of the secretariat was adopted without a vote.
"""
    assert ReviewReportReader().likeness(reports.source(text, "en")) == 0


@settings(max_examples=60, deadline=None)
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_mutated_reports_are_read_without_failing(data: st.DataObject, language: str) -> None:
    text = REPORTS[language]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 200)))
        text = text[:start] + data.draw(st.text(max_size=12)) + text[end:]
    source = reports.source(text or "x", language)
    ReviewReportReader().likeness(source)
    record = ReviewReportReader().read(source)
    agents = {agent.id for agent in record.agents}
    for statement in record.statements:
        assert statement.text == record.document.text[statement.start : statement.end]
        assert agents.issuperset(statement.by)
    for turn in record.contributions:
        assert 0 <= turn.start <= turn.end <= len(record.document.text)
        assert turn.attributed_to is None or turn.attributed_to in agents


def _table(rows: list[list[str]], language: str) -> Document:
    text, blocks = "", []
    for row in rows:
        start, cells = len(text), []
        for cell in row:
            cells.append(Span(len(text), len(text) + len(cell)))
            text += cell + "\t"
        blocks.append(Block(BlockKind.TABLE_ROW, start, len(text) - 1, cells=tuple(cells)))
        text += "\n"
    return Document("0" * 16, "0" * 64, "t", "text/html", text, tuple(blocks), language=language)


def test_rows_of_a_matrix_are_recommendations() -> None:
    document = _table(
        [
            ["Recommendation", "Position", "Themes"],
            ["Theme: housing", "Theme: housing", "Theme: housing"],
            ["5.1 Build homes (Fiji) (Peru); Source: addendum", "Supported", "Housing"],
            ["5.2 Cap rents (Chad);", "Noted", "Housing"],
        ],
        "en",
    )
    record = ReviewReportReader().read(source_of(document))
    assert reports.authors(record) == [
        ("5.1", ("FJI", "PER"), "SUPPORTED"),
        ("5.2", ("TCD",), "NOTED"),
    ]
    assert [s.text for s in record.statements] == ["Build homes", "Cap rents"]
    assert record.enumerations[0].extracted == 2


def test_a_matrix_may_name_the_states_in_a_column() -> None:
    document = _table(
        [
            ["Recomendación", "Estado que la formula", "Posición"],
            ["5.1 Construir viviendas", "Perú; Guinea-Bissau", "No aceptada"],
        ],
        "es",
    )
    (statement,) = ReviewReportReader().read(source_of(document)).statements
    assert statement.by == ("state-per", "state-gnb")
    assert statement.position is Position.NOT_SUPPORTED
