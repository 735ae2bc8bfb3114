"""Who and what the register takes for the same, and what it only suggests."""

from __future__ import annotations

import pytest

from relatoria.model import Agent, AgentKind, ProgressReport
from relatoria.store import models as m
from relatoria.store.checks import check
from relatoria.store.ingest import Incoming, ingest
from tests.store.records import record


def put(*records):
    return ingest([Incoming(one) for one in records])


def person(name, country=None, n=1, **more):
    return Agent(f"p-{n}", name, country=country, **more)


def doc(n, agents=(), said=(("", "Algo se dijo."),), **more):
    more = {"date": f"202{n}-05-06", "title": f"Encuentro {n}", "name": f"{n}.txt"} | more
    return record(said, agents=agents, **more)


def names(kind="person"):
    return sorted(m.Agent.objects.filter(kind=kind).values_list("name", "country"))


def suggested():
    return set(m.Suggestion.objects.values_list("first", "second"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Inés Cordero", "INÉS CORDERO"),
        ("Inés Cordero", "Ines Cordero"),
        ("João da Conceição", "Joao da Conceicao"),
        ("Cordero Inés", "Inés Cordero"),
    ],
)
def test_the_same_full_name_is_the_same_person(fresh_register, one, other):
    put(doc(1, [person(one)]), doc(2, [person(other)]))
    assert len(names()) == 1
    assert m.PrintedAgent.objects.count() == 2


def test_a_name_of_one_word_is_nobody_known(fresh_register):
    put(doc(1, [person("Cordero")]), doc(2, [person("Cordero")]))
    assert len(names()) == 2


def test_two_countries_are_two_people_and_a_question(fresh_register):
    put(doc(1, [person("Inés Cordero", "PER")]), doc(2, [person("Inés Cordero", "BOL")]))
    assert names() == [("Inés Cordero", "BOL"), ("Inés Cordero", "PER")]
    assert suggested() == {("ines-cordero", "ines-cordero-2")}


def test_a_country_told_later_is_filled_in_and_logged(fresh_register):
    put(doc(1, [person("Inés Cordero")]))
    put(doc(2, [person("Inés Cordero", "PER")]))
    assert names() == [("Inés Cordero", "PER")]
    entry = m.LogEntry.objects.get(action="fill")
    assert (entry.before, entry.after) == ({"country": ""}, {"country": "PER"})


def test_a_name_that_may_be_either_of_two_is_neither(fresh_register):
    put(doc(1, [person("Inés Cordero", "PER")]), doc(2, [person("Inés Cordero", "BOL")]))
    put(doc(3, [person("Inés Cordero")]))
    assert len(names()) == 3


def test_two_of_one_document_are_never_one(fresh_register):
    put(doc(1, [person("Inés Cordero", n=1), person("Inés Cordero", n=2)]))
    assert len(names()) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("Inés Cordero", "Inés Corderro"), ("Inés Cordero", "Inés Cordero Vaca")],
)
def test_a_near_name_is_a_suggestion(fresh_register, one, other):
    put(doc(1, [person(one)]))
    put(doc(2, [person(other)]))
    assert len(names()) == 2
    assert len(suggested()) == 1
    put(doc(3, [person(one)]))
    assert len(suggested()) == 1


def test_unlike_names_are_not_suggested(fresh_register):
    put(doc(1, [person("Inés Cordero")]), doc(2, [person("Inés Almada")]))
    assert suggested() == set()


def test_whoever_was_merged_is_found_where_the_merge_leads(fresh_register):
    put(doc(1, [person("Inés Cordero")]), doc(2, [person("Inés C. Cordero")]))
    kept, gone = m.Agent.objects.order_by("id")
    m.Agent.objects.filter(pk=gone.pk).update(merged_into=kept)
    put(doc(3, [person("Inés C. Cordero")]))
    assert m.PrintedAgent.objects.order_by("-id").first().agent == kept


def test_states_are_known_by_their_country_in_any_language(fresh_register):
    for n, name in enumerate(
        ("Bolivia (Plurinational State of)", "Bolivie", "Estado Plurinacional de Bolivia")
    ):
        put(doc(n, [Agent("s", name, AgentKind.STATE)]))
    assert [country for _, country in names("state")] == ["BOL"]


def test_organisations_are_known_by_a_name_that_a_document_gave_them(fresh_register):
    long = Agent("o", "Unión de Municipios del Sur", AgentKind.ORGANIZATION, name_variants=("UMS",))
    put(doc(1, [long]))
    put(doc(2, [Agent("o", "UMS", AgentKind.ORGANIZATION)]))
    assert len(names("organization")) == 1


def test_groups_belong_to_their_document(fresh_register):
    group = Agent("g", "los participantes", AgentKind.GROUP)
    put(doc(1, [group]), doc(2, [group]))
    assert len(names("group")) == 2
    assert suggested() == set()


def test_an_institution_that_reports_is_resolved(fresh_register):
    one = doc(1, said=[("", "El Perú informó de tres medidas.")], meeting=False)
    turn = one.contributions[0]
    from dataclasses import replace

    put(replace(one, reports=(ProgressReport("Perú", "2021-02-03", turn.start, turn.end),)))
    assert m.ReportEntry.objects.get().agent.country == "PER"


def meetings():
    return sorted(m.Meeting.objects.values_list("key", flat=True))


def test_documents_of_one_day_and_city_tell_of_one_meeting(fresh_register):
    put(
        doc(1, language="es", city="Ciudad de Panamá", country="PAN"),
        doc(1, language="en", city="Panamá", country=None, name="b", title="Gathering 1"),
        doc(1, language="pt", city=None, country="PAN", name="c", title="Encontro 1"),
    )
    assert meetings() == ["2021-05-06-ciudad-de-panama"]


def test_another_day_or_city_is_another_meeting(fresh_register):
    put(doc(1), doc(2), doc(1, name="b", city="Lima", country="PER"))
    assert len(meetings()) == 3


def test_titles_with_nothing_in_common_are_two_meetings_and_a_question(fresh_register):
    put(doc(1, title="Foro de pescadores"), doc(1, name="b", title="Congreso sobre puentes"))
    assert len(meetings()) == 2
    assert suggested() == {tuple(meetings())}


def test_a_meeting_without_a_day_is_its_own(fresh_register):
    put(doc(1, date=None), doc(2, date=None, title="Encuentro 1"))
    assert len(meetings()) == 2


def test_a_report_names_the_meeting_before_a_press_note_does(fresh_register):
    put(
        doc(1, name="a", kind="press_note", title="Pescadores se reúnen"),
        doc(1, name="b", title="Foro regional de pescadores"),
    )
    assert m.Meeting.objects.get().title == "Foro regional de pescadores"


def test_documents_that_disagree_about_a_meeting_are_in_conflict(fresh_register):
    said = [("", "Asistieron 40 participantes a la reunión.")]
    other = [("", "Asistieron 55 participantes a la reunión.")]
    put(doc(1, said=said))
    put(doc(1, name="b", said=other))
    conflict = m.Conflict.objects.get()
    assert conflict.meeting == m.Meeting.objects.get()
    assert [side.value for side in conflict.sides.all()] == ["40", "55"]
    assert list(check()) == []


def test_languages_of_one_symbol_are_one_work(fresh_register):
    put(
        doc(1, symbol="UM/2021/4", language="es"),
        doc(1, symbol="UM/2021/4 ", language="en", name="en", title="Meeting 1"),
    )
    assert m.Work.objects.get().expressions.filter(version=1).count() == 2


def test_works_of_one_title_and_two_days_are_two(fresh_register):
    put(doc(1, title="Acta"), doc(2, title="Acta"))
    assert m.Work.objects.count() == 2
