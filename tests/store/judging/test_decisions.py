"""Judgements are appended; the latest is in force."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, transaction

from relatoria.errors import UsageError
from relatoria.store import judging
from relatoria.store import models as m
from relatoria.store.checks import check
from relatoria.store.judging import Decision
from relatoria.store.models import JudgementValue as Value


def decided(value=Value.ACCEPT, subject="x.s1-2", **more):
    return Decision("statement", subject, value, more.pop("user", "berta"), **more)


def test_a_later_decision_replaces_and_keeps_the_earlier(fresh_register):
    first = judging.record(decided())
    second = judging.record(decided(Value.UNSURE, reason="falta la página"))
    assert judging.current("statement", "x.s1-2") == second
    assert second.replaces == first
    assert judging.history("statement", "x.s1-2") == [first, second]
    assert list(check(["judgement", "log"])) == []


def test_many_decisions_at_once_chain_in_their_order(fresh_register):
    judging.decide([decided(), decided(Value.REJECT), decided(subject="y", user="caro")])
    found = judging.in_force([("statement", "x.s1-2"), ("statement", "y"), ("statement", "z")])
    assert {pair[1]: one.value for pair, one in found.items()} == {
        "x.s1-2": "reject",
        "y": "accept",
    }
    assert list(m.LogEntry.objects.order_by("id").values_list("user", flat=True)) == [
        "berta", "berta", "caro",
    ]  # fmt: skip


def test_reopening_needs_something_decided(fresh_register):
    assert judging.reopen("statement", "x", "el texto cambió") is None
    judging.record(decided(subject="x"))
    assert judging.reopen("statement", "x", "el texto cambió").value == Value.REOPENED
    assert judging.reopen("statement", "x", "otra vez") is None


def test_the_log_tells_what_was_there_before(fresh_register):
    first = judging.record(decided())
    judging.record(decided(Value.CORRECT, correction={"kind": "finding"}))
    entry = m.LogEntry.objects.order_by("-id").first()
    assert entry.before == {"judgement": first.key, "value": "accept"}
    assert entry.after["correction"] == {"kind": "finding"}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: decided(user=""),
        lambda: decided(Value.CORRECT),
        lambda: decided(Value.ACCEPT, correction={"kind": "finding"}),
        lambda: decided(subject=""),
    ],
)
def test_a_decision_that_says_too_little_is_refused(fresh_register, wrong):
    with pytest.raises(UsageError):
        wrong()


@pytest.mark.parametrize("act", ["update", "delete"])
@pytest.mark.parametrize("model", [m.Judgement, m.LogEntry, m.LineageStep])
def test_the_database_refuses_to_change_the_past(fresh_register, model, act):
    judging.record(decided())
    m.LineageStep.objects.create(key="merge-1", operation="merge", kind="agent")
    rows = model.objects.all()
    with pytest.raises(DatabaseError, match="only adds"), transaction.atomic():
        rows.update(user="nadie") if act == "update" else rows._raw_delete(rows.db)
    assert not model.objects.filter(user="nadie").exists()
    assert model.objects.exists()
