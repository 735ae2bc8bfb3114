"""Every printed form of label in the four languages, on passages of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.transcript.helpers import PASSAGES, likeness, record, turns

LABELLED = sorted((PASSAGES / "labelled").glob("*.txt"))
UNLABELLED = sorted((PASSAGES / "unlabelled").glob("*.txt"))


def name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", LABELLED, ids=name)
def test_each_turn_has_its_speaker_and_begins_after_the_label(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    expected = [
        line.split("\t") for line in path.with_suffix(".turns").read_text("utf-8").splitlines()
    ]
    found = turns(record(text, path.stem[:2]))
    assert [speaker for speaker, _ in found] == [speaker for speaker, _ in expected]
    for (_, words), (_, opening) in zip(found, expected, strict=True):
        assert words.startswith(opening)


@pytest.mark.parametrize("path", LABELLED, ids=name)
def test_a_transcript_looks_like_one(path: Path) -> None:
    assert likeness(path.read_text(encoding="utf-8"), path.stem[:2]) > 0.6


@pytest.mark.parametrize("path", UNLABELLED, ids=name)
def test_colons_elsewhere_do_not_make_a_transcript(path: Path) -> None:
    assert likeness(path.read_text(encoding="utf-8"), path.stem[:2]) < 0.1


@pytest.mark.parametrize("path", LABELLED, ids=name)
def test_spans_are_exact_and_references_lead_somewhere(path: Path) -> None:
    found = record(path.read_text(encoding="utf-8"), path.stem[:2])
    agents = {agent.id for agent in found.agents}
    events = {event.id for event in found.events}
    assert len(agents) == len(found.agents)
    assert len(events) == len(found.events)
    end = 0
    for turn in found.contributions:
        assert turn.attribution is not None
        assert turn.attribution.of(found.document.text) == turn.attribution_text
        assert end <= turn.attribution.start < turn.attribution.end <= turn.start < turn.end
        assert {turn.attributed_to, *turn.candidates} - {None} <= agents
        named = turn.rule != "unnamed"
        assert (turn.attributed_to is None) == (bool(turn.candidates) or not named)
        assert turn.event in events
        assert all(turn.span.covers(hole) and len(hole) > 0 for hole in turn.holes)
        end = turn.end
    for part in found.participations:
        assert part.agent in agents
        assert part.event in events
