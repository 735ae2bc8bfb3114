"""A worker: takes jobs one after another, shows that it lives, does the regular tasks between
them and sends the mail."""

from __future__ import annotations

import logging
import os
import secrets
import socket
from collections.abc import Callable
from datetime import timedelta
from threading import Event, Thread

from django.db import OperationalError, close_old_connections, connection

from relatoria.errors import InputError
from relatoria.store.jobs import queue
from relatoria.store.jobs.handlers import HANDLERS, Work
from relatoria.store.jobs.regular import Rota
from relatoria.store.jobs.types import Cancelled, LeaseLost
from relatoria.store.mailing import send_due
from relatoria.store.models import Job

_LOG = logging.getLogger("relatoria.jobs")


class Worker:
    """Works until `stop` is set; several at once share the queue."""

    def __init__(self, lease: timedelta = queue.LEASE, pause: float = 1.0) -> None:
        self.name = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}"[:120]
        self.stop = Event()
        self._lease = lease
        self._pause = pause
        self._rota = Rota()

    def run(self, *, until_idle: bool = False, alive: Callable[[], bool] = lambda: True) -> int:
        """Work until stopped, until ``alive`` says no, or until nothing is due; jobs ended."""
        ended = 0
        while not self.stop.is_set() and alive():
            try:
                close_old_connections()
                busy = self.once()
                self._rota.turn()
                sent = send_due()
            except OperationalError:
                # The database is away or busy for longer than its own patience: not for good.
                _LOG.exception("the worker waits for the database")
                busy, sent = False, 0
            ended += busy
            if busy or sent:
                continue
            if until_idle:
                break
            self.stop.wait(self._pause)
        return ended

    def once(self) -> bool:
        """Take one job and bring it to an end; false where there was none."""
        job = queue.take(self.name, self._lease, sorted(HANDLERS))
        if job is None:
            return False
        done = Event()
        beat = Thread(target=self._beat, args=(job, done), daemon=True)
        beat.start()
        try:
            self._work(job)
        finally:
            done.set()
            beat.join()
        return True

    def _work(self, job: Job) -> None:
        try:
            queue.finish(job, HANDLERS[job.kind](Work(job, self._lease)))
        except Cancelled:
            queue.stop(job)
        except LeaseLost:
            _LOG.warning("lease lost", extra={"job": job.key})
        except InputError as error:
            queue.give_back(job, error, again=False)  # the same input would fail the same way
        except Exception as error:  # noqa: BLE001 - kept with the job, and logged
            _LOG.exception("job failed", extra={"job": job.key, "kind": job.kind})
            queue.give_back(job, error, again=True)

    def _beat(self, job: Job, done: Event) -> None:
        """Renew the lease for as long as this process works on the job."""
        every = self._lease.total_seconds() / 4
        try:
            while not done.wait(every):
                try:
                    if not queue.renew(job, self._lease):
                        return
                except OperationalError:
                    _LOG.warning("lease not renewed", extra={"job": job.key})
        finally:
            connection.close()
