"""What belongs to a turn, and what the record prints between."""

from __future__ import annotations

from relatoria.model import EventKind
from tests.reading.transcript.helpers import likeness, record, turns


def test_unlabelled_paragraphs_belong_to_the_last_speaker() -> None:
    found = record("Ms. Roe (Peru): First.\n\nSecond.\n\nMs. Fox (Mali): Third.")
    assert turns(found) == [("Roe", "First.\n\nSecond."), ("Fox", "Third.")]


def test_stage_directions_are_holes_inside_and_left_out_at_the_end() -> None:
    text = (
        "Sra. Vidal (Cuba): Hablo. (Aplausos.) Sigo hablando.\n\n(Se proyecta un video.)\n\n"
        "Termino. (Risas)\n\nSr. Soto (Chile): Gracias."
    )
    found = record(text, "es")
    first = found.contributions[0]
    assert [hole.of(text) for hole in first.holes] == ["(Aplausos.)", "(Se proyecta un video.)"]
    assert text[first.start : first.end].endswith("Termino.")


def test_columns_and_times_are_not_said() -> None:
    found = record(
        "Mr. Ash: I say\n\nColumn 12\n\n10.15 am\n\nthis.\n\nMr. Oak: Yes.\n\nMr. Ash: So."
    )
    assert "Column" not in turns(found)[0][1]


def test_the_sitting_ends_with_its_last_line() -> None:
    found = record(
        "The Chair: We are done.\n\nMr. Elm: Good.\n\nThe Chair: Goodbye.\n\n"
        "The meeting rose at 6.05 p.m.\n\nCopies may be obtained from the office."
    )
    assert turns(found)[-1] == ("Chair", "Goodbye.")


def test_agenda_headings_are_sessions() -> None:
    found = record(
        "The Chair: Welcome.\n\nAgenda item 2\n\nThe rights of travellers\n\n"
        "The Chair: We open item 2.\n\nMr. Ray: Thank you.\n\nAgenda item 3\n\nThe Chair: And 3."
    )
    kinds = [event.kind for event in found.events]
    assert kinds == [EventKind.MEETING, EventKind.SESSION, EventKind.SESSION]
    events = [turn.event for turn in found.contributions]
    assert len(set(events)) == 3
    assert events[1] == events[2]


def test_an_address_to_the_chair_is_not_a_label() -> None:
    found = record(
        "El Presidente: Tiene la palabra Perú.\n\nSra. Paz (Perú): Empiezo.\n\n"
        "Señor Presidente: insisto en ello.\n\nEl Presidente: Gracias.",
        "es",
    )
    assert [speaker for speaker, _ in turns(found)] == ["Presidente", "Paz", "Presidente"]


def test_a_colon_in_speech_is_not_a_label() -> None:
    found = record(
        "Ann Lee: Listen.\n\nClimate Change: that is the word.\n\nBob Ray: The climate is real."
        "\n\nAnn Lee: It is.\n\nBob Ray: Yes, change."
    )
    assert {speaker for speaker, _ in turns(found)} == {"Ann Lee", "Bob Ray"}


def test_one_statement_of_a_verbatim_record_is_a_transcript() -> None:
    assert likeness("Mr. Sy (Senegal) (spoke in French): We came. We saw. We stayed.") > 0.5


def test_text_without_labels_gives_an_empty_record() -> None:
    assert record("Nothing here.\n\nNothing there.").contributions == ()
