from __future__ import annotations

import pytest

from relatoria.model import EventKind, Role
from relatoria.reading.meeting.programme import Slot, programme_of
from relatoria.reading.readers.programme import ProgrammeReader
from tests.reading.meeting.helpers import source

LABEL_FIRST = """\
**Thursday, 6 March**

Session 1

**Ports and people**

Moderator

Ines Abbot, Harbour Institute

9 to 10.45 a.m.

Speakers:

- Tom Wells, Port Authority
- Ada Munro of the Dock Workers Union

**10.45 to 11 a.m.**

**Coffee break**

## Session 1 (continued)

Moderator Rita Sands, Harbour Institute

11 a.m. to 1 p.m.

Speakers:

- Omar Diaz, consultant
"""
TIME_FIRST = """\
Thursday, 6 March

9:00 – 9:30    Registration
9:30 – 11:00   Opening session
               Chair: Ines Abbot (Harbour Institute)
11:00 – 11:15  Break
11:15 – 12:45  Panel II: Ships
               Moderator: Rita Sands
               Panellists: Tom Wells (Port Authority); Ada Munro
12:45          Lunch
"""
TABLE = """\
| Time | Item |
|---|---|
| 9.00-9.30 | Registro de participantes |
| 9.30-11.00 | Mesa redonda 1: Puertos. Modera: Inés Abad, Instituto del Puerto |
| 11.00-11.30 | Pausa para café |
"""


def _slots(text: str, language: str = "en") -> tuple[Slot, ...]:
    read = source(text, language)
    return programme_of(read, read.paragraphs, "2014")


def test_the_session_before_its_time() -> None:
    first, pause, second = _slots(LABEL_FIRST)
    assert (first.number, first.heading, first.first, first.last, first.date) == (
        "1", "Ports and people", "09:00", "10:45", "2014-03-06",
    )  # fmt: skip
    assert [(p.name, p.role) for p in first.places] == [
        ("Ines Abbot", Role.MODERATOR),
        ("Tom Wells", Role.SPEAKER),
        ("Ada Munro", Role.SPEAKER),
    ]
    assert (pause.kind, pause.first) == (EventKind.BREAK, "10:45")
    assert second.continued
    assert (second.number, second.last) == ("1", "13:00")


def test_the_time_before_its_session() -> None:
    slots = _slots(TIME_FIRST)
    assert [(s.kind.value, s.number, s.first, s.last) for s in slots] == [
        ("ceremony", None, "09:00", "09:30"),
        ("session", None, "09:30", "11:00"),
        ("break", None, "11:00", "11:15"),
        ("session", "2", "11:15", "12:45"),
        ("break", None, "12:45", None),
    ]
    assert [(p.name, p.role) for p in slots[1].places] == [("Ines Abbot", Role.CHAIR)]
    assert [p.name for p in slots[3].places] == ["Rita Sands", "Tom Wells", "Ada Munro"]


def test_a_table() -> None:
    slots = [s for s in _slots(TABLE, "es") if s.first]
    assert [s.kind.value for s in slots] == ["ceremony", "session", "break"]
    assert slots[1].number == "1"


@pytest.mark.parametrize("text", [LABEL_FIRST, TIME_FIRST])
def test_a_programme_looks_like_one(text: str) -> None:
    assert ProgrammeReader().likeness(source(text)) > 0.6


def test_prose_does_not() -> None:
    prose = "The port was closed at 9.30 a.m. because of the storm, said its master.\n\n" * 6
    assert ProgrammeReader().likeness(source(prose)) < 0.5
