from __future__ import annotations

from relatoria.model import Document, Event, EventKind, Place, Record
from relatoria.reading.conflicts import conflicts_between

REPORT = """\
Regional seminar on ports and people

Bridgetown, 6 and 7 March 2014

The seminar was held in Bridgetown. Among the participants, 24 experts were invited.
"""
NOTE = """\
Experts meet on ports

The regional seminar on ports and people, which begins tomorrow in Bridgetown, will bring together
21 experts in March 2014.
"""


def _record(text: str, kind: str, name: str, date: str | None, event_date: str | None) -> Record:
    document = Document(
        id=name, sha256=name, name=name, media_type="text/plain", text=text, kind=kind,
        language="en", date=date,
    )  # fmt: skip
    event = Event(
        id="meeting",
        kind=EventKind.MEETING,
        title="Regional seminar on ports and people",
        date=event_date,
        place=Place("Bridgetown", "BRB"),
    )
    return Record(document=document, events=(event,))


def test_counts_and_dates_are_compared() -> None:
    report = _record(REPORT, "rapporteurs_report", "report", None, "2014-03-06")
    note = _record(NOTE, "press_note", "note", "2014-03-06", None)
    found = {conflict.field: conflict for conflict in conflicts_between([note, report])}
    assert [side.quote for side in found["count"].values] == ["21 experts", "24 experts"]
    assert [side.document for side in found["count"].values] == ["note", "report"]
    assert [side.value for side in found["date"].values] == ["2014-03-07", "2014-03-06"]


def test_a_note_of_the_day_before_agrees() -> None:
    report = _record(REPORT, "rapporteurs_report", "report", None, "2014-03-06")
    note = _record(NOTE, "press_note", "note", "2014-03-05", None)
    assert [conflict.field for conflict in conflicts_between([note, report])] == ["count"]


def test_another_years_meeting_is_another_meeting() -> None:
    report = _record(REPORT, "rapporteurs_report", "report", None, "2014-03-06")
    other = _record(REPORT.replace("24", "30"), "rapporteurs_report", "other", None, "2018-03-06")
    assert conflicts_between([report, other]) == ()
