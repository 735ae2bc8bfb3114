"""A corrected source: the next version, and what becomes of judgements."""

from __future__ import annotations

import pytest

from relatoria.store import judging
from relatoria.store import models as m
from relatoria.store.checks import check
from relatoria.store.ingest import Incoming, State, Terms, ingest
from relatoria.store.judging import Decision
from relatoria.store.models import JudgementValue
from tests.store.records import record

SAID = [
    ("Inés Cordero", "Propone que cada municipio publique cuántas viviendas están vacías."),
    ("Raúl Ibarra", "Pide un fondo común para el alquiler de las familias recién llegadas."),
    ("Inés Cordero", "Recuerda que los albergues cierran en invierno y nadie avisa."),
]


def put(said, **more):
    report = ingest([Incoming(record(said, symbol="UM/2024/7", **more))], Terms(by="ana"))
    return report.outcomes[0]


def key(version, place):
    rows = m.Statement.objects.filter(expression__version=version).order_by("ordinal")
    return rows[place].key


def accept(subject, kind="statement", **more):
    decision = Decision(kind, subject, JudgementValue.ACCEPT, "berta", "lo dijo así", **more)
    return judging.record(decision)


def test_the_same_symbol_and_language_is_a_new_version(fresh_register):
    put(SAID)
    outcome = put(SAID[:2])
    assert outcome.state is State.VERSION
    old, new = m.Expression.objects.order_by("version")
    assert (new.supersedes, old.current, new.current) == (old, False, True)
    assert old.work == new.work
    assert list(check()) == []


def test_a_name_with_a_like_text_is_a_new_version_without_a_symbol(fresh_register):
    more = [("", f"Frase {n} de una larga lista de cosas {n * 3}.") for n in range(20)]
    for said in (more, more[:-1]):
        ingest([Incoming(record(said, name="acta.txt", title=f"Acta {len(said)}"))])
    assert m.Expression.objects.filter(current=True).get().version == 2


def test_a_name_with_another_text_is_another_work(fresh_register):
    for n in range(2):
        said = [("", f"Frase {n} {k} de algo enteramente distinto {n * k}.") for k in range(20)]
        ingest([Incoming(record(said, name="acta.txt", title=f"Acta {n}", date=f"202{n}-01-01"))])
    assert m.Work.objects.count() == 2


def test_a_judgement_is_carried_where_words_and_speaker_stay(fresh_register):
    put(SAID)
    old = key(1, 0)
    judged = accept(old)
    outcome = put([("", "Una línea nueva al comienzo."), *SAID])
    assert (outcome.carried, outcome.reopened) == (1, 0)
    now = judging.current("statement", key(2, 1))
    assert (now.value, now.user) == (JudgementValue.ACCEPT, "berta")
    assert old in now.reason
    assert judging.current("statement", old) == judged
    assert list(check()) == []


@pytest.mark.parametrize(
    "change",
    [
        ("Inés Cordero", "Propone que cada municipio publique cuántas viviendas quedan vacías."),
        ("Raúl Ibarra", "Propone que cada municipio publique cuántas viviendas están vacías."),
    ],
    ids=["words", "speaker"],
)
def test_a_judgement_is_opened_again_where_words_or_speaker_change(fresh_register, change):
    put(SAID)
    accept(key(1, 0))
    outcome = put([change, *SAID[1:]])
    assert (outcome.carried, outcome.reopened) == (0, 1)
    now = judging.current("statement", key(2, 0))
    assert now.value == JudgementValue.REOPENED
    assert key(1, 0) in now.reason
    assert judging.current("statement", key(1, 0)).value == JudgementValue.ACCEPT


def test_a_judgement_on_what_is_gone_is_opened_under_its_old_key(fresh_register):
    put(SAID)
    accept(key(1, 2))
    put(SAID[:2])
    assert judging.current("statement", key(1, 2)).value == JudgementValue.REOPENED
    assert len(judging.history("statement", key(1, 2))) == 2


def test_a_judgement_on_a_code_goes_with_its_statement(fresh_register):
    put(SAID)
    accept(judging.assignment_subject(key(1, 1), "gcm", "16"), "assignment")
    put([SAID[1], SAID[0]])
    subject = judging.assignment_subject(key(2, 0), "gcm", "16")
    assert judging.current("assignment", subject).value == JudgementValue.ACCEPT


def test_the_same_words_twice_keep_their_order(fresh_register):
    twice = [("Inés Cordero", "Está de acuerdo."), SAID[1], ("Inés Cordero", "Está de acuerdo.")]
    put(twice)
    accept(key(1, 2))
    put([*twice, ("", "Fin.")])
    assert judging.current("statement", key(2, 2)) is not None
    assert judging.current("statement", key(2, 0)) is None


def test_a_third_version_carries_on(fresh_register):
    put(SAID)
    accept(key(1, 0))
    put([*SAID, ("", "Dos.")])
    put([*SAID, ("", "Tres.")])
    assert judging.current("statement", key(3, 0)).value == JudgementValue.ACCEPT
    assert m.Expression.objects.filter(current=True).get().version == 3


def test_versions_in_one_call_follow_one_another(fresh_register):
    more = [Incoming(record(SAID[:n], symbol="UM/2024/7")) for n in (1, 2, 3)]
    ingest(more)
    assert list(m.Expression.objects.order_by("id").values_list("version", "current")) == [
        (1, False),
        (2, False),
        (3, True),
    ]
    assert list(check()) == []


def test_merged_statements_are_asked_about_again(fresh_register):
    put(SAID)
    first, second, _ = m.Statement.objects.order_by("ordinal")
    m.Statement.objects.filter(pk=second.pk).update(merged_into=first)
    put([*SAID, ("", "Más.")])
    asked = m.Suggestion.objects.get(kind="statement")
    assert {asked.first, asked.second} == {key(2, 0), key(2, 1)}
