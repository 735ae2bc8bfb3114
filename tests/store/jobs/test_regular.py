"""Regular tasks: done when due, by whoever works; one that fails stops nobody."""

from datetime import timedelta

import pytest

from relatoria.store.jobs import TASKS, Rota, repeat


@pytest.fixture(autouse=True)
def _own_tasks(monkeypatch):
    monkeypatch.setattr("relatoria.store.jobs.regular.TASKS", {})
    yield
    assert "of the test" not in TASKS


def test_a_task_is_done_at_once_and_again_in_its_time():
    done = []
    repeat("of the test", timedelta(hours=1), done.append)
    repeat("of every turn", timedelta(0), done.append)
    rota = Rota()
    rota.turn()
    rota.turn()
    assert len(done) == 3
    assert all(one.tzinfo is not None for one in done)


def test_a_task_that_fails_is_logged_and_the_others_are_done(caplog):
    done = []

    def fail(now):
        raise ValueError("no luck")

    repeat("of the test", timedelta(hours=1), fail)
    repeat("of the others", timedelta(hours=1), done.append)
    Rota().turn()
    assert len(done) == 1
    assert "task failed" in caplog.text


def test_deadlines_and_reminders_are_among_the_tasks(monkeypatch):
    from relatoria.store.jobs import regular
    from relatoria.web.background import register_handlers

    register_handlers()
    assert {"rounds", "reminders", "submissions"} <= set(regular.TASKS)
