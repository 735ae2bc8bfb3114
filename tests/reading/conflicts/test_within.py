from __future__ import annotations

from pathlib import Path

from relatoria.model import Conflict
from relatoria.reading.meeting import cast_of
from tests.reading.meeting import passages
from tests.reading.meeting.helpers import source

REPORT = (Path(__file__).parent / "data_contradictions.md").read_text(encoding="utf-8")


def _conflicts(text: str, language: str = "en") -> dict[str, list[Conflict]]:
    found: dict[str, list[Conflict]] = {}
    for conflict in cast_of(source(text, language)).conflicts:
        found.setdefault(conflict.field, []).append(conflict)
    return found


def _values(conflict: Conflict) -> list[str]:
    return [side.value for side in conflict.values]


def test_each_kind_of_conflict_is_found_once() -> None:
    found = _conflicts(REPORT)
    assert {field: len(conflicts) for field, conflicts in found.items()} == {
        "moderator": 1,
        "title": 1,
        "duty_station": 1,
        "organization": 1,
        "name": 1,
        "reference": 1,
        "acronym": 1,
        "count": 1,
    }
    assert found["moderator"][0].subject == "session-1"
    assert _values(found["moderator"][0]) == ["Ines Abbot", "Vera Lund"]
    assert found["title"][0].subject == "tom-wells"
    assert found["duty_station"][0].subject == "rita-sands"
    assert found["organization"][0].subject == "ada-munro"
    assert _values(found["name"][0]) == ["Coral University", "Royal University of Coral"]
    assert _values(found["reference"][0]) == ["Omar Diaz", "Paul Crane"]
    assert _values(found["acronym"][0]) == ["HPG", "HPC"]
    assert _values(found["count"][0]) == ["3", "2"]


def test_every_side_quotes_its_passage() -> None:
    text = source(REPORT).text
    for conflicts in _conflicts(REPORT).values():
        for conflict in conflicts:
            assert len(conflict.values) > 1
            for side in conflict.values:
                assert side.quote == text[side.start : side.end]


def test_a_report_that_agrees_with_itself_has_none() -> None:
    assert _conflicts(passages.FRENCH, "fr") == {}
    assert _conflicts(passages.PORTUGUESE, "pt") == {}
    assert _conflicts(passages.ENGLISH) == {}


def test_a_spanish_session_led_by_somebody_else() -> None:
    found = _conflicts(passages.SPANISH, "es")
    assert set(found) == {"moderator", "count"}
    assert _values(found["moderator"][0]) == ["Carmen Quiroga Vélez", "Ana Lucía Peñaranda"]
