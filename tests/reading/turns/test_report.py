"""The founding report, read from its text."""

from __future__ import annotations

from bench.report_turns import SHARED, heard_in, interventions, lines, mentions
from bench.scoring import scorer

from tests.shared import needs_shared, seed


@needs_shared
def test_turns_speakers_and_mentions_of_the_report() -> None:
    score = scorer()
    _, turns, agents = heard_in(seed("002"))
    folder = SHARED / "gold/seed002"
    people = score.People(lines(folder / "participants.jsonl"))
    said = interventions(turns, agents)
    found = score.interventions(lines(folder / "interventions.jsonl"), said, people)
    assert found["f1"] >= 0.97
    assert found["speaker_correct_of_all_gold"] >= 0.97
    meant = score.mentions(lines(folder / "mentions.jsonl"), mentions(turns, agents), people)
    assert meant["role"]["span_and_person"]["f1"] >= 0.9
    assert meant["anaphor"]["span_and_person"]["f1"] >= 0.9
