"""A meeting is made of what its concept note says, once people have seen it."""

from __future__ import annotations

import pytest

from tests.store.preparation.meetings import facts_of, made, noted

pytestmark = pytest.mark.usefixtures("fresh_register")


@pytest.mark.parametrize(
    ("language", "first", "city", "country"),
    [("es", "2031-05-12", "Valparaíso", "CHL"), ("en", "2031-06-04", "Bridgetown", "BRB")],
)
def test_a_note_gives_days_place_themes_questions_and_programme(language, first, city, country):
    found, _, _ = noted(language)
    assert (found.date, found.city, found.country) == (first, city, country)
    assert len(found.themes) == 3
    assert len(found.questions) == 2
    assert all(one.endswith("?") for one in found.questions)
    sessions = [one for one in found.items if one.kind == "session"]
    assert [one.number for one in sessions] == ["1", "2"]
    assert sessions[0].people[0].role == "moderator"
    assert len(sessions[0].people) == 3


def test_a_meeting_made_of_a_note_is_restricted_and_has_the_note_as_its_source():
    from relatoria.store import access
    from relatoria.store.models import ConceptNote, Expression, Meeting

    meeting = made()
    assert Meeting.objects.count() == 1
    assert meeting.public_from is None
    note = ConceptNote.objects.get(meeting=meeting)
    assert Expression.objects.get(pk=note.expression_id).work.meeting_id == meeting.pk
    assert not access.meetings(access.PUBLIC).exists()
    assert not access.expressions(access.PUBLIC).exists()


def test_a_note_makes_one_meeting_only():
    from relatoria.store.preparation.making import make
    from relatoria.store.preparation.refusals import Refusal

    found, note, source = noted()
    make(facts_of(found), "ana", found.items, note, source)
    with pytest.raises(Refusal, match="has made its meeting"):
        make(facts_of(found), "eva", found.items, note, source)


def test_a_correction_of_an_old_version_is_refused_with_both_texts():
    from dataclasses import replace

    from relatoria.store.models import Meeting
    from relatoria.store.preparation.making import correct, preparation_of
    from relatoria.store.preparation.versions import ChangedMeanwhile

    meeting = made()
    facts = facts_of(noted_facts())
    version = preparation_of(meeting).version
    correct(meeting, version, replace(facts, title="Taller de puertos"), "ana")
    with pytest.raises(ChangedMeanwhile) as caught:
        correct(meeting, version, replace(facts, title="Taller de barcos"), "eva")
    assert ("title", "Taller de puertos", "Taller de barcos") in caught.value.differences
    assert Meeting.objects.get().title == "Taller de puertos"


def noted_facts():
    from relatoria.reading import read_bytes
    from relatoria.store.preparation.finding import found_in
    from tests.store.preparation.meetings import NOTES

    return found_in(read_bytes(NOTES["es"].encode(), "note.md"))


def test_opening_a_meeting_opens_what_the_desk_made_of_it_and_is_logged():
    from relatoria.store import access
    from relatoria.store.models import Access, LogEntry
    from relatoria.store.preparation.making import preparation_of
    from relatoria.store.preparation.opening import Openness, open_to

    meeting = made()
    open_to(meeting, Openness(Access.PUBLIC), preparation_of(meeting).version, "ana")
    assert access.meetings(access.PUBLIC).count() == 1
    assert access.expressions(access.PUBLIC).count() == 1
    assert LogEntry.objects.filter(action="open-meeting", user="ana").count() == 1


def test_items_change_places_one_step_at_a_time():
    from relatoria.store.preparation.programme import items_of, move

    meeting = made()
    titles = [one.title for one in items_of(meeting)]
    second = items_of(meeting)[1]
    move(second, -1, "ana")
    assert [one.title for one in items_of(meeting)] == [titles[1], titles[0], *titles[2:]]
    move(second, -1, "ana")
    assert items_of(meeting)[0].title == titles[1]


@pytest.mark.parametrize("hours", [("25:00", ""), ("11:00", "10:00"), ("9:30", "")])
def test_hours_that_are_none_are_refused(hours):
    from relatoria.store.preparation.programme import add_item
    from relatoria.store.preparation.refusals import Refusal

    values = {"kind": "session", "title": "x", "start_time": hours[0], "end_time": hours[1]}
    with pytest.raises(Refusal):
        add_item(made(), values, "ana")
