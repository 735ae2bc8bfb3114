"""Killed in the middle: the register is as it was before, or as it is after."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import pytest
from django.db import connection

from relatoria.store import models as m
from relatoria.store.checks import check
from relatoria.store.ingest import Incoming, ingest
from tests.store.records import record

KILLS = int(os.environ.get("RELATORIA_TEST_KILLS", "6"))
SAID = [(f"Inés Cordero {n % 3}", f"Propone la medida {n} sobre el barrio {n}.") for n in range(30)]


def state():
    tables = (m.Expression, m.Statement, m.Agent, m.LogEntry, m.Judgement, m.SearchRow, m.Work)
    return {table: list(table.objects.order_by("pk").values()) for table in tables}


def killed_at(number: int, work: Callable[[], object]) -> bool:
    """Run ``work`` in a child that kills itself at its ``number``-th query; whether it did."""
    connection.close()
    child = os.fork()
    if not child:
        seen = 0

        def count(execute, *arguments):
            nonlocal seen
            seen += 1
            if seen >= number:
                os.kill(os.getpid(), signal.SIGKILL)
            return execute(*arguments)

        with connection.execute_wrapper(count):
            work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.skipif(sys.platform != "linux", reason="forks")
def test_whatever_the_moment_nothing_is_half_done(fresh_register):
    first = record(SAID, symbol="UM/1")
    ingest([Incoming(first)])
    before = state()
    corrected = [Incoming(record([*SAID[1:], ("", "Fin.")], symbol="UM/1"))]

    def work():
        return ingest([*corrected, Incoming(record(SAID[:9], name="otra", title="Otra"))])

    at, deaths = 1, 0
    step = max(1, 90 // KILLS)
    while killed_at(at, work):
        assert state() == before
        deaths, at = deaths + 1, at + step
    assert deaths >= KILLS / 2
    assert m.Expression.objects.count() == 3
    assert list(check()) == []
