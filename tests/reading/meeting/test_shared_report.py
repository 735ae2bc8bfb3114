from __future__ import annotations

import pytest

from relatoria.formats import read_document
from relatoria.reading.language import language_of
from relatoria.reading.meeting import Cast, cast_of
from relatoria.reading.source import source_of
from tests.shared import SHARED, needs_shared, seed

pytestmark = [pytest.mark.shared, needs_shared]


@pytest.fixture(scope="module")
def cast() -> Cast:
    from dataclasses import replace

    path = seed("002")
    document = read_document(path.read_bytes(), path.name)
    return cast_of(source_of(replace(document, language=language_of(document))))


def test_the_founding_report_is_read_whole(cast: Cast) -> None:
    from bench.report_structure import facts, participants, scores, sections, sessions

    tables = {
        "facts": [facts(cast)],
        "sections": sections(cast),
        "sessions": sessions(cast),
        "participants": participants(cast),
    }
    result = scores(tables, SHARED / "gold")
    assert result["facts"]["wrong"] == []
    assert result["sections"]["f1"] == 1.0
    assert result["sections"]["title_accuracy_on_matched"] == 1.0
    told = ("date", "start", "end", "title", "moderators_agenda", "moderators_text", "speakers")
    assert [result["sessions"][field] for field in told] == [1.0] * len(told)
    assert result["sessions"]["moderator_conflict"] == 1.0
    assert result["sessions"]["breaks_and_closing"]["f1"] == 1.0
    assert result["participants"]["f1"] == 1.0
    assert result["participants"]["iso3_accuracy_on_matched"] == 1.0
    assert result["participants"]["sector_accuracy_on_matched"] >= 0.95


def test_the_conflicts_of_the_founding_report(cast: Cast) -> None:
    found = sorted(conflict.field for conflict in cast.conflicts)
    assert found == [
        "acronym", "acronym", "chair", "duty_station", "moderator", "name", "name", "name", "name",
        "organization", "reference", "reference", "title",
    ]  # fmt: skip
