"""A job is done once by somebody, whatever becomes of those who work on it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from relatoria.errors import InvalidRecord
from tests.store.conftest import *  # noqa: F403 - Django's set-up, and the registers


@pytest.fixture(autouse=True)
def _register(fresh_register):
    yield


def _worker(name="one", lease=60.0):
    from relatoria.store.jobs import Worker

    worker = Worker(timedelta(seconds=lease), 0.01)
    worker.name = name
    return worker


@pytest.fixture
def kinds(monkeypatch):
    """Kinds of jobs for one test."""
    from relatoria.store.jobs import HANDLERS

    held: dict[str, object] = {}
    monkeypatch.setattr("relatoria.store.jobs.working.HANDLERS", held)
    assert held is not HANDLERS
    return held


def test_a_job_is_done_and_its_result_kept(kinds):
    from relatoria.store.jobs import enqueue
    from relatoria.store.models import Job

    kinds["add"] = lambda work: {"sum": sum(work.arguments["of"])}
    enqueue("add", {"of": [1, 2]}, "ana")
    assert _worker().run(until_idle=True) == 1
    job = Job.objects.get()
    assert (job.state, job.result, job.attempts) == ("done", {"sum": 3}, 1)


def test_two_workers_never_hold_the_same_job():
    from relatoria.store.jobs import enqueue
    from relatoria.store.jobs.queue import take

    for _ in range(5):
        enqueue("any", {}, "ana")
    held = [take(name) for name in "abcdef"]
    assert len({one.pk for one in held if one}) == 5
    assert held[5] is None


def test_what_a_dead_worker_held_is_taken_up_when_its_lease_has_run_out():
    from django.utils import timezone

    from relatoria.store.jobs import enqueue
    from relatoria.store.jobs.queue import finish, take
    from relatoria.store.models import Job

    enqueue("any", {}, "ana")
    dead = take("dead")
    assert take("next") is None
    Job.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    heir = take("next")
    assert heir is not None and heir.attempts == 2
    assert not finish(dead, {})  # it comes too late, and changes nothing
    assert finish(heir, {"by": "next"})
    assert Job.objects.get().result == {"by": "next"}


def test_a_worker_that_lost_its_lease_writes_nothing_more(kinds):
    from relatoria.store.jobs import enqueue
    from relatoria.store.jobs.queue import take
    from relatoria.store.models import Job

    def robbed(work):
        Job.objects.update(lease_until=None, state="waiting")
        assert take("thief") is not None
        work.step(1, 2)
        raise AssertionError("it went on")

    kinds["slow"] = robbed
    enqueue("slow", {}, "ana")
    _worker().once()
    assert (Job.objects.get().worker, Job.objects.get().state) == ("thief", "running")


def test_a_failure_is_tried_again_later_and_given_up_in_the_end(kinds):
    from django.utils import timezone

    from relatoria.store.jobs import enqueue, try_again
    from relatoria.store.models import Job

    kinds["bad"] = lambda work: 1 / 0
    enqueue("bad", {}, "ana", attempts=3)
    for tried in (1, 2):
        _worker().run(until_idle=True)
        job = Job.objects.get()
        assert (job.state, job.attempts) == ("waiting", tried)
        assert job.due_at > timezone.now() - timedelta(seconds=5)
        Job.objects.update(due_at=timezone.now())
    _worker().run(until_idle=True)
    job = Job.objects.get()
    assert (job.state, job.problem["what"]) == ("failed", "ZeroDivisionError")
    assert try_again(job)
    kinds["bad"] = lambda work: {}
    _worker().run(until_idle=True)
    assert Job.objects.get().state == "done"


def test_a_fault_of_the_input_is_not_tried_again(kinds):
    from relatoria.store.jobs import enqueue
    from relatoria.store.models import Job

    def refuse(work):
        raise InvalidRecord("no such thing", remedy="Give another")

    kinds["wrong"] = refuse
    enqueue("wrong", {}, "ana")
    _worker().run(until_idle=True)
    job = Job.objects.get()
    assert (job.state, job.attempts) == ("failed", 1)
    assert job.problem["remedy"] == "Give another"


def test_a_job_that_kills_its_worker_each_time_is_given_up():
    from django.utils import timezone

    from relatoria.store.jobs import enqueue
    from relatoria.store.jobs.queue import take
    from relatoria.store.models import Job

    enqueue("deadly", {}, "ana", attempts=2)
    for name in "ab":
        assert take(name) is not None
        Job.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert take("c") is None
    assert Job.objects.get().state == "failed"
    assert Job.objects.get().problem["key"] == "ended"


def test_a_waiting_job_is_cancelled_at_once_and_a_running_one_at_its_next_step(kinds):
    from relatoria.store.jobs import cancel, enqueue
    from relatoria.store.models import Job

    waiting = enqueue("any", {}, "ana")
    assert cancel(waiting)
    assert Job.objects.get().state == "cancelled"
    assert not cancel(waiting)

    def long(work):
        cancel(work.job)
        work.step(1, 2)
        raise AssertionError("it went on")

    kinds["long"] = long
    job = enqueue("long", {}, "ana")
    _worker().once()
    assert Job.objects.get(pk=job.pk).state == "cancelled"


def test_the_same_work_is_put_in_once():
    from relatoria.store.jobs import enqueue
    from relatoria.store.models import Job

    first = enqueue("any", {}, "ana", once="x")
    assert enqueue("any", {}, "ana", once="x").pk == first.pk
    assert Job.objects.count() == 1
