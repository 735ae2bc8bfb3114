"""What a record becomes in the register."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from relatoria.errors import InvalidRecord, UsageError
from relatoria.formats import jsonl
from relatoria.reading import read_bytes
from relatoria.store import models as m
from relatoria.store.checks import check
from relatoria.store.ingest import Incoming, State, Terms, ingest
from tests.store.records import record

SAID = [
    ("Inés Cordero", "Propone que cada municipio publique cuántas viviendas están vacías."),
    ("Raúl Ibarra", "Pide un fondo común para el alquiler de las familias recién llegadas."),
    ("", "Alguien recordó que los albergues cierran en invierno."),
]
REPORTS = {
    "en": "Minutes of the housing workshop\n\nHeld in Lima, Peru, on 4 March 2024.\n\n"
    "Ms. Inés Cordero (Municipal Union) proposed that: (i) towns publish empty homes; "
    "(ii) rents be capped.\n",
    "es": "Acta del taller de vivienda\n\nCelebrado en Lima, Perú, el 4 de marzo de 2024.\n\n"
    "La Sra. Inés Cordero (Unión Municipal) propuso: (i) publicar las viviendas vacías; "
    "(ii) limitar los alquileres.\n",
    "pt": "Ata da oficina de moradia\n\nRealizada em Lima, Peru, em 4 de março de 2024.\n\n"
    "A Sra. Inés Cordero (União Municipal) propôs: (i) publicar as moradias vazias; "
    "(ii) limitar os aluguéis.\n",
    "fr": "Compte rendu de l’atelier sur le logement\n\nTenu à Lima (Pérou) le 4 mars 2024.\n\n"
    "Mme Inés Cordero (Union municipale) a proposé : (i) de publier les logements vides ; "
    "(ii) de plafonner les loyers.\n",
}


def put(*records, **terms):
    return ingest([Incoming(one) for one in records], Terms(by="ana", **terms))


def clean():
    assert list(check()) == []


def test_what_a_record_says_is_in_the_rows(fresh_register):
    one = record(SAID)
    report = put(one)
    assert [out.state for out in report.outcomes] == [State.NEW]
    assert report.outcomes[0].meetings == ("2024-03-04-quito",)
    rows = m.Statement.objects.order_by("ordinal")
    assert [row.text for row in rows] == [words for _, words in SAID]
    assert [row.agent and row.agent.name for row in rows] == ["Inés Cordero", "Raúl Ibarra", None]
    assert {row.year for row in rows} == {2024}
    first = rows[0]
    assert first.key == f"{one.document.id}.s{first.start}-{first.end}"
    assert first.meeting == first.event.meeting == first.contribution.meeting
    assert m.Expression.objects.get().work.meeting == first.meeting
    clean()


def test_every_language_is_read_and_taken_in(fresh_register):
    sources = [
        Incoming(read_bytes(text.encode(), f"{language}.txt"), text.encode())
        for language, text in REPORTS.items()
    ]
    ingest(sources)
    assert sorted(m.Expression.objects.values_list("language", flat=True)) == sorted(REPORTS)
    assert m.SourceFile.objects.count() == len(REPORTS)
    clean()


def test_the_same_bytes_twice_change_nothing(fresh_register):
    one = record(SAID)
    put(one)
    before = {model: list(model.objects.values()) for model in (m.LogEntry, m.Statement, m.Agent)}
    report = put(one, one)
    assert not report.changed
    assert [out.state for out in report.outcomes] == [State.UNCHANGED] * 2
    assert before == {model: list(model.objects.values()) for model in before}


def test_bytes_complete_what_came_as_a_record_alone(fresh_register):
    data = REPORTS["pt"].encode()
    one = read_bytes(data, "ata.txt")
    again = jsonl.read(jsonl.write(one))
    assert [out.state for out in ingest([Incoming(again), Incoming(one, data)]).outcomes] == [
        State.NEW,
        State.COMPLETED,
    ]
    assert bytes(m.SourceFile.objects.get().data) == data
    assert not ingest([Incoming(one, data)]).changed
    clean()


def test_other_bytes_than_the_record_was_read_from_are_refused(fresh_register):
    with pytest.raises(InvalidRecord, match="bytes"):
        ingest([Incoming(record(SAID), b"something else")])


@pytest.mark.parametrize(
    "change",
    [
        lambda one: replace(one, statements=(replace(one.statements[0], text="otra cosa"),)),
        lambda one: replace(one, statements=(replace(one.statements[0], contribution="nada"),)),
        lambda one: replace(one, contributions=(replace(one.contributions[0], end=10**6),)),
        lambda one: replace(one, agents=(one.agents[0], one.agents[0])),
        lambda one: replace(one, events=(replace(one.events[0], parent="m"),)),
        lambda one: replace(one, document=replace(one.document, id="f" * 16)),
    ],
)
def test_a_record_that_breaks_the_model_leaves_nothing_behind(fresh_register, change):
    good, bad = record(SAID), change(record([SAID[0]], name="mala.txt"))
    with pytest.raises(InvalidRecord):
        put(good, bad)
    assert not m.Expression.objects.exists()
    assert not m.LogEntry.objects.exists()
    clean()


def test_an_embargo_holds_for_the_source_and_its_meeting(fresh_register):
    opens = datetime(2031, 5, 1, tzinfo=UTC)
    put(record(SAID), access=m.Access.EMBARGOED, public_from=opens)
    assert m.Expression.objects.get().public_from == opens
    assert m.Meeting.objects.get().public_from == opens
    with pytest.raises(UsageError):
        Terms(access=m.Access.EMBARGOED)


def test_a_restricted_source_is_never_public(fresh_register):
    put(record(SAID), access=m.Access.RESTRICTED, attribution_withheld=True)
    assert not m.Expression.objects.get().open_to_all()
    assert m.Expression.objects.get().attribution_withheld


def test_text_that_postgresql_cannot_hold_keeps_its_places(fresh_register):
    put(record([("Inés Cordero", "Antes\x00después, y un emoji 🛶 al final.")]))
    row = m.Statement.objects.get()
    assert row.text == "Antes␀después, y un emoji 🛶 al final."
    clean()


def test_words_longer_than_their_column_are_cut_and_kept_in_the_reading(fresh_register):
    put(record([("Inés Cordero", "Sí.")], name=f"{'n' * 400}.txt", symbol="S" * 200))
    row = m.Expression.objects.get()
    assert len(row.name) == 300
    assert row.name.endswith("…")
    clean()


def test_the_log_says_who_added_what(fresh_register):
    put(record(SAID), reason="primera carga")
    entry = m.LogEntry.objects.get(action="add", subject_type="expression")
    assert (entry.user, entry.reason) == ("ana", "primera carga")
    assert entry.after["rows"]["statements"] == len(SAID)
    assert m.LogEntry.objects.filter(action="add", subject_type="agent").count() == 2


def test_statements_are_coded_with_evidence(fresh_register):
    words = "Proteger los derechos humanos de las niñas y los niños migrantes en la frontera."
    put(record([("Inés Cordero", words)]))
    found = m.Assignment.objects.all()
    assert {row.framework for row in found} <= {"themes", "gcm"}
    assert found.exists()
    clean()


def test_the_cost_in_queries_does_not_grow_with_the_rows(fresh_register):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from relatoria.store.ingest import ingesting

    def queries(statements: int, name: str) -> int:
        said = [(f"Persona Número {name} {n % 5}", f"Dice {name} {n}.") for n in range(statements)]
        with (
            pytest.MonkeyPatch.context() as patch,
            CaptureQueriesContext(connection) as caught,
        ):
            patch.setattr(ingesting, "_index", lambda ids: None)
            put(record(said, name=name, title=name))
        return len(caught)

    queries(5, "warm.txt")
    assert queries(400, "many.txt") <= queries(10, "few.txt") + 2


def test_near_duplicates_are_noticed_and_versions_are_not(fresh_register):
    base = [("", f"Frase número {n} sobre el barrio {n * 7} y su plaza.") for n in range(40)]
    put(record(base, name="uno.txt", title="Uno"))
    put(
        record([*base, ("", "Y una más.")], name="dos.txt", title="Dos", city="Lima", country="PER")
    )
    pair = m.NearDuplicate.objects.get()
    assert pair.similarity > 0.8
    put(record(base[:-1], name="uno.txt", title="Uno"))
    versions = m.Expression.objects.filter(name="uno.txt")
    assert versions.count() == 2
    assert not m.NearDuplicate.objects.filter(first__in=versions, second__in=versions).exists()
