"""What is typed at a meeting arrives once, and becomes a source under the meeting's terms."""

from __future__ import annotations

import pytest

from tests.store.preparation.meetings import everybody_new, made

pytestmark = pytest.mark.usefixtures("fresh_register")
_LIST = """La delegación propuso tres medidas:
i) abrir oficinas de documentos en los muelles;
ii) publicar los costos de envío;
iii) formar a los agentes de aduana."""


def words():
    from relatoria.store.capture import Words

    return Words(
        "Notas tomadas en la sala.", "Persona no identificada", {"moderator": "Moderadora"}
    )


def said(meeting, n: int, text: str, **more):
    from relatoria.store.capture import Typed, save

    return save(meeting, Typed(f"client-{n:04}", text, **more), "ana")


def captured():
    from relatoria.store.models import Attendee
    from relatoria.store.preparation.programme import items_of

    meeting = made()
    people = {one.name: one for one in Attendee.objects.filter(meeting=meeting)}
    session = next(one for one in items_of(meeting) if one.number == "1")
    said(meeting, 1, _LIST, item=session.key, speaker=people["Tomás Ibarra"].key)
    said(meeting, 2, "Conviene medir antes de decidir.", item=session.key,
         speaker=people["Lucía Farfán"].key, kind="concern")  # fmt: skip
    said(meeting, 3, "Nadie nos preguntó.", item=session.key, described="una mujer del fondo")
    return meeting, people


def test_the_same_thing_sent_twice_is_written_once():
    from relatoria.store.capture import Arrival
    from relatoria.store.models import Intervention

    meeting = made()
    assert said(meeting, 1, "Buenos días.").arrival is Arrival.SAVED
    assert said(meeting, 1, "Buenos días.").arrival is Arrival.SAME
    assert Intervention.objects.count() == 1


def test_a_correction_of_an_old_version_changes_nothing_and_gets_both_texts():
    from relatoria.store.capture import Arrival
    from relatoria.store.models import Intervention

    meeting = made()
    said(meeting, 1, "Buenos días.")
    assert said(meeting, 1, "Buenas tardes.", version=1).arrival is Arrival.SAVED
    late = said(meeting, 1, "Buenas noches.", version=1)
    assert (late.arrival, late.row.text) == (Arrival.CHANGED_MEANWHILE, "Buenas tardes.")
    assert Intervention.objects.get().text == "Buenas tardes."


def test_an_identifier_serves_one_meeting():
    from relatoria.store.preparation.refusals import Refusal

    said(made(), 1, "Buenos días.")
    with pytest.raises(Refusal):
        said(made("en"), 1, "Good morning.")


def test_nothing_is_published_while_it_is_open_who_spoke():
    from relatoria.store.capture import publish
    from relatoria.store.preparation.refusals import Refusal

    meeting, _ = captured()
    with pytest.raises(Refusal, match="Tomás Ibarra") as caught:
        publish(meeting, words(), "ana")
    assert caught.value.code == "unmatched"


def test_what_was_captured_becomes_a_source_with_speakers_and_statements():
    from relatoria.store.capture import publish
    from relatoria.store.checks import check
    from relatoria.store.models import Attendee, Contribution, Participation, Statement

    meeting, people = captured()
    everybody_new(meeting)
    source = publish(meeting, words(), "ana").expression
    turns = Contribution.objects.filter(expression=source)
    assert [one.agent.name if one.agent else "" for one in turns.order_by("ordinal")] == [
        "Tomás Ibarra", "Lucía Farfán", "",
    ]  # fmt: skip
    assert turns.get(agent=None).attribution_text == "una mujer del fondo"
    found = Statement.objects.filter(expression=source).order_by("ordinal")
    assert [one.text for one in found][:1] == ["abrir oficinas de documentos en los muelles"]
    assert found.count() == 4
    assert found.last().kind == "concern"
    assert source.work.meeting_id == meeting.pk
    assert source.public_from is None
    assert Participation.objects.filter(expression=source, role="speaker").count() == 2
    known = Attendee.objects.get(pk=people["Tomás Ibarra"].pk)
    assert known.agent is not None
    assert not list(check())


def test_published_again_after_a_correction_it_is_the_next_version():
    from relatoria.store.capture import publish
    from relatoria.store.models import Agent, CapturedRecord

    meeting, _ = captured()
    everybody_new(meeting)
    first = publish(meeting, words(), "ana").expression
    assert publish(meeting, words(), "ana").expression == first
    people = Agent.objects.filter(kind="person").count()
    said(meeting, 4, "Se agradece la palabra.", kind="principle")
    second = publish(meeting, words(), "ana").expression
    assert (second.supersedes_id, second.version) == (first.pk, 2)
    assert CapturedRecord.objects.count() == 2
    assert Agent.objects.filter(kind="person").count() == people


def test_somebody_known_by_a_persons_choice_is_that_person_whatever_the_name():
    from relatoria.store.capture import publish
    from relatoria.store.models import Agent, Contribution, Matching
    from relatoria.store.preparation.attending import match

    meeting, people = captured()
    everybody_new(meeting)
    agent = Agent.objects.create(
        key="t-i", kind="person", name="T. Ibarra Soto", folded="ibarra soto t", country="PER"
    )
    match(people["Tomás Ibarra"], Matching.KNOWN, agent, "ana")
    publish(meeting, words(), "ana")
    assert Contribution.objects.filter(agent=agent).count() == 1


def test_a_name_held_back_at_the_meeting_is_held_back_in_the_source():
    from relatoria.store import access
    from relatoria.store.capture import publish
    from relatoria.store.models import Access
    from relatoria.store.preparation.making import preparation_of
    from relatoria.store.preparation.opening import Openness, open_to

    meeting, _ = captured()
    everybody_new(meeting)
    publish(meeting, words(), "ana")
    version = preparation_of(meeting).version
    open_to(meeting, Openness(Access.PUBLIC, None, attribution_withheld=True), version, "ana")
    assert access.statements(access.PUBLIC).count() >= 4
    assert not access.attributed(access.PUBLIC).exists()
    assert not access.participations(access.PUBLIC).exists()


def test_a_line_that_looks_like_a_heading_stays_words():
    from relatoria.store.capture.composing import compose

    meeting = made()
    said(meeting, 1, "# no es un título\n\n## tampoco")
    record = compose(meeting, words()).record
    assert len(record.contributions) == 1
    assert "tampoco" in record.document.text[record.contributions[0].start :]
    assert not any("tampoco" in (one.title or "") for one in record.passages)
