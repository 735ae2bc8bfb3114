"""Every check finds what it is there for, and says where."""

from __future__ import annotations

import zlib

import pytest
from django.db import connection

from relatoria.errors import UsageError
from relatoria.store import judging
from relatoria.store import models as m
from relatoria.store.append_only import forbid_changes, permit_changes
from relatoria.store.checks import CHECKS, check
from relatoria.store.ingest import Incoming, ingest
from relatoria.store.judging import Decision
from tests.store.records import record

SAID = [
    ("Inés Cordero", "Propone proteger los derechos de las niñas y los niños migrantes."),
    ("Raúl Ibarra", "Pide un fondo común para el alquiler de las familias recién llegadas."),
    ("", "Alguien recordó que los albergues cierran en invierno."),
]


@pytest.fixture
def filled(fresh_register):
    ingest([Incoming(record(SAID), b"" or None)])
    one = record(SAID[:2], name="otra.txt", title="Otra", date="2023-01-02")
    ingest([Incoming(one)])
    subject = m.Statement.objects.first().key
    judging.record(Decision("statement", subject, m.JudgementValue.ACCEPT, "berta"))
    assert list(check()) == []


def statement(**columns):
    m.Statement.objects.filter(pk=m.Statement.objects.order_by("id").first().pk).update(**columns)


def floor_gets_a_speaker():
    m.Contribution.objects.filter(mode="floor_debate").update(agent=m.Agent.objects.first())


def reading_changes():
    row = m.Reading.objects.first()
    row.lines = zlib.compress(zlib.decompress(bytes(row.lines)).replace(b"fondo", b"bolsa"))
    row.save()


def past_changes(sql):
    with connection.schema_editor() as editor:
        permit_changes(None, editor)
    with connection.cursor() as cursor:
        cursor.execute(sql)
    with connection.schema_editor() as editor:
        forbid_changes(None, editor)


def report_without_its_links():
    m.CommitmentReport.objects.create(key="r-1", linked="confirmed")


def second_head():
    subject = m.Judgement.objects.get().subject
    m.Judgement.objects.create(
        key="j2", subject_type="statement", subject=subject, value="accept", user="caro"
    )


def file_changes():
    m.SourceFile.objects.create(expression=m.Expression.objects.first(), size=3, data=b"abc")


def other_work_follows():
    first, second = m.Expression.objects.order_by("id")
    m.Expression.objects.filter(pk=second.pk).update(supersedes=first)


def merged_by_nobody():
    first, second = m.Agent.objects.order_by("id")[:2]
    m.Agent.objects.filter(pk=first.pk).update(merged_into=second)


def leads_nowhere():
    m.Redirect.objects.create(kind="agent", old="antes", new="nunca")


def leads_in_a_ring():
    m.Redirect.objects.create(kind="meeting", old="a", new="b")
    m.Redirect.objects.create(kind="meeting", old="b", new="a")


def triggers_go():
    with connection.schema_editor() as editor:
        permit_changes(None, editor)


def undo_of_nothing():
    m.LineageStep.objects.create(key="undo-1", operation="undo", kind="agent")


BREAKS = [
    ("text", lambda: statement(text="otra cosa"), "statement"),
    ("places", lambda: statement(end=10**6), "statement"),
    ("evidence", lambda: m.Assignment.objects.update(evidence=[]), "assignment"),
    (
        "evidence",
        lambda: m.Assignment.objects.update(evidence=[{"start": 0, "end": 999, "in": "text"}]),
        "assignment",
    ),
    ("reading", lambda: statement(kind="concern"), "source"),
    ("reading", reading_changes, "source"),
    ("reading", lambda: m.Passage.objects.first().delete(), "source"),
    ("attribution", floor_gets_a_speaker, "contribution"),
    ("anonymity", floor_gets_a_speaker, "contribution"),
    ("speaker", lambda: statement(agent=None), "statement"),
    ("version", other_work_follows, "source"),
    ("version", lambda: m.Expression.objects.update(current=False), "source"),
    ("file", file_changes, "source"),
    ("key", lambda: statement(key="algo"), "statement"),
    ("judgement", second_head, "statement"),
    ("lineage", merged_by_nobody, "agent"),
    ("undo", undo_of_nothing, "lineage step"),
    ("redirect", leads_nowhere, "redirect agent"),
    ("redirect", leads_in_a_ring, "redirect meeting"),
    ("log", lambda: past_changes("UPDATE store_logentry SET action = 'x'"), "log entry"),
    (
        "log",
        lambda: past_changes(
            "DELETE FROM store_logentry WHERE id = (SELECT 1 + MIN(id) FROM store_logentry)"
        ),
        "log entry",
    ),
    ("append-only", triggers_go, "trigger"),
    ("follow-up", report_without_its_links, "report"),
    ("search", lambda: m.SearchText.objects.first().delete(), ""),
]


@pytest.mark.parametrize(("name", "spoil", "where"), BREAKS, ids=[one[0] for one in BREAKS])
def test_a_check_finds_what_was_spoilt(filled, name, spoil, where):
    spoil()
    found = list(check([name]))
    assert found
    assert all(one.check == name and one.what for one in found)
    assert found[0].where.startswith(where)


def test_every_check_but_what_the_database_holds_itself_is_spoilt_here():
    assert set(CHECKS) - {name for name, _, _ in BREAKS} == {"reference"}


def test_an_unknown_check_is_refused(fresh_register):
    with pytest.raises(UsageError, match="text"):
        list(check(["nada"]))
