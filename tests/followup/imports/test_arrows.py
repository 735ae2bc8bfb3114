"""A record of a meeting becomes a chain whose arrows are dated and cited."""

from __future__ import annotations

from relatoria.followup.alignment.aligning import Alignment, Fate
from relatoria.followup.commitments.chains import Chains, undocumented
from relatoria.followup.imports.arrows import arrows_in
from relatoria.followup.types import ArrowKind
from relatoria.model import Document, Event, EventKind, Record, Statement, StatementKind

TEXT = "The meeting drew one message and heard a fact."
DOCUMENT = Document("d" * 16, "s", "r.txt", "text/plain", TEXT, symbol="X/1", date="2012-05-01")
RECORD = Record(
    DOCUMENT,
    events=(
        Event("meeting", EventKind.MEETING, "M", mandates=("A/RES/1/2", "3(IV)"), start=0, end=11),
    ),
    statements=(
        Statement("s1", 17, 28, TEXT[17:28], StatementKind.MESSAGE, language="en"),
        Statement("s2", 39, 45, TEXT[39:45], StatementKind.FACT),
    ),
)


def _later(text: str, language: str) -> list[Alignment]:
    return [Alignment(Fate.PARTLY, 0.9, "gcm", "3", provision="3(a)", adopted="2018-12-19")]


def test_mandates_lead_to_the_meeting_and_on_to_what_was_said() -> None:
    arrows = arrows_in(RECORD)
    assert [(one.source, one.target, one.kind) for one in arrows] == [
        ("A/RES/1/2", "X/1/meeting", ArrowKind.MANDATES),
        ("3(IV)", "X/1/meeting", ArrowKind.MANDATES),
        ("X/1/meeting", "X/1/s1", ArrowKind.DRAWN_INTO),
        ("X/1/meeting", "X/1/s2", ArrowKind.SAID_IN),
    ]
    assert undocumented(arrows) == []
    assert {one.date for one in arrows} == {"2012-05-01"}


def test_what_a_later_text_takes_up_is_a_suggestion() -> None:
    arrows = arrows_in(RECORD, _later)
    (taken,) = [one for one in arrows if one.kind is ArrowKind.TAKEN_UP_IN]
    assert (taken.source, taken.target, taken.date) == ("X/1/s1", "gcm/3", "2018-12-19")
    assert taken.confirmed_by == ""
    assert taken in [step.arrow for step in Chains(arrows).forward("A/RES/1/2")]


def test_a_record_without_a_meeting_shows_no_chain() -> None:
    assert arrows_in(Record(DOCUMENT)) == []
