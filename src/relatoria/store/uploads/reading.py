"""The job that reads documents handed in: each in a process of its own, each in once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db import DatabaseError

from relatoria.errors import RelatoriaError
from relatoria.model import Record
from relatoria.store.ingest import Incoming, Terms, ingest
from relatoria.store.jobs.handlers import Work
from relatoria.store.jobs.queue import problem_of
from relatoria.store.jobs.types import Cancelled, LeaseLost
from relatoria.store.models import Access, JobFile, JobState
from relatoria.store.transactions import one_writer

KIND = "read-documents"
Reader = Callable[[bytes, str], Record]
"""Reads bytes under a name, in a process with limits. Raises the errors of reading."""
_LOG = logging.getLogger("relatoria.jobs")


def take_in_documents(work: Work, read: Reader) -> Mapping[str, Any]:
    """Read every file of the job that is not read yet, and bring it into the register.

    A file's source and its mark as done are written in one transaction: killed at any moment, the
    job goes on with the next file. A file that cannot be read keeps no other from coming in.
    """
    numbers = list(work.job.files.order_by("ordinal").values_list("pk", "state"))
    terms = terms_of(work.arguments, work.job.by)
    for done, (number, state) in enumerate(numbers):
        work.step(done, len(numbers), "reading")
        if state == JobState.WAITING.value:
            _take_in(work, number, terms, read)
    work.step(len(numbers), len(numbers), "done")
    states = list(work.job.files.values_list("state", flat=True))
    return {
        "read": states.count(JobState.DONE.value),
        "failed": states.count(JobState.FAILED.value),
    }


def _take_in(work: Work, number: int, terms: Terms, read: Reader) -> None:
    row = JobFile.objects.get(pk=number)
    data = bytes(row.data)
    try:
        record = read(data, row.name)
        with one_writer():
            outcome = ingest([Incoming(record, data, row.name)], terms).outcomes[0]
            row.source, row.state, row.problem = outcome.key, JobState.DONE.value, {}
            row.findings = [*row.findings, {"key": outcome.state.name.lower(), "values": {}}]
            # The register has the bytes now.
            row.data = b""
            row.save()
            work.still_mine()
    except (Cancelled, LeaseLost, DatabaseError):
        raise
    except Exception as error:  # noqa: BLE001 - kept with the file, and logged
        # A defect over one file is that file's: the others come in.
        if not isinstance(error, RelatoriaError):
            _LOG.exception("file not read", extra={"job": work.job.key, "file": row.ordinal})
        row.refresh_from_db()
        row.state, row.problem = JobState.FAILED.value, problem_of(error)
        row.save(update_fields=["state", "problem"])


def terms_of(arguments: Mapping[str, Any], by: str) -> Terms:
    """The terms that a form gave: ``access``, ``public_from`` (ISO), ``attribution_withheld``,
    ``licence``, ``reason``."""
    opens = arguments.get("public_from")
    return Terms(
        access=Access(arguments.get("access", Access.PUBLIC.value)),
        public_from=datetime.fromisoformat(opens) if opens else None,
        attribution_withheld=bool(arguments.get("attribution_withheld")),
        licence=str(arguments.get("licence", "")),
        by=by,
        reason=str(arguments.get("reason", "")),
    )
