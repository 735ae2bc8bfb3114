"""Lines of follow-up into the register: all of a delivery, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import models as orm
from django.db.models import Max

from relatoria.errors import InvalidRecord
from relatoria.followup.commitments.status import checked
from relatoria.followup.register import Register
from relatoria.followup.types import Report
from relatoria.store import journal
from relatoria.store.followup.columns import (
    arrow_columns,
    columns_of,
    status_columns,
    terms_of,
)
from relatoria.store.followup.linking import Links
from relatoria.store.followup.placing import Placing
from relatoria.store.followup.types import Loaded, Release
from relatoria.store.models import (
    Commitment,
    CommitmentArrow,
    CommitmentReport,
    CommitmentStatus,
    CommitmentTerm,
    ExpectedReporter,
    Released,
    Stage,
)
from relatoria.store.rows import Columns, Writer, among, fitted, stored
from relatoria.store.transactions import one_writer

_LONGEST_KEY = 120


def load(register: Register, release: Release | None = None) -> Loaded:
    """Bring ``register`` into the register of the site, in one transaction.

    The same delivery twice changes nothing. What is known is updated in place, with its values
    before and after in the log; links that a person decided about stay as they are. Raises
    InvalidRecord where an entry breaks the model, points at nothing, or would put a draft in the
    place of what is published; then nothing at all was written.
    """
    with one_writer():
        run = _Run(release or Release())
        run.take(register)
        return run.finish()


class _Run:
    """One delivery: what was looked up, written and is to be told."""

    def __init__(self, release: Release) -> None:
        self._release = release
        self._writer = Writer()
        self._placing = Placing(release)
        self._acts: list[journal.Act] = []
        self._loaded = Loaded()

    def take(self, register: Register) -> None:
        """Write everything ``register`` holds."""
        commitments = self._commitments(register)
        reports = self._reports(register, commitments)
        self._statuses(register, commitments, reports)
        self._write(CommitmentArrow, "key", [arrow_columns(one) for one in register.arrows])
        self._write(
            ExpectedReporter, "name", [columns_of(one) for one in register.reporters.values()]
        )
        self._writer.flush()

    def finish(self) -> Loaded:
        """Log what changed."""
        done = self._loaded
        if not done.nothing:
            after = {"added": done.added, "updated": done.updated}
            act = journal.Act("load", "follow-up", self._release.name, after=after)
            journal.append(self._release.by, [act, *self._acts])
        return done

    def _commitments(self, register: Register) -> dict[str, int]:
        rows = [columns_of(one) for one in register.commitments.values()]
        last = Commitment.objects.aggregate(last=Max("ordinal"))["last"]
        begin = 0 if last is None else last + 1
        numbers = self._write(Commitment, "key", rows, begin=begin)
        cited = {link.commitment for one in register.reports.values() for link in one.links}
        cited |= {one.commitment for one in register.statuses}
        known = Commitment.objects.values_list("key", "id")
        return numbers | dict(among(known, "key", cited - numbers.keys()))

    def _reports(self, register: Register, commitments: Mapping[str, int]) -> dict[str, int]:
        reports = register.reports
        there = dict(among(CommitmentReport.objects.values_list("key", "id"), "key", reports))
        links = Links(self._writer, commitments, there.values())
        rows = []
        for one in reports.values():
            self._check_links(one, commitments)
            state = links.state_of(there.get(one.id), one)
            rows.append({**columns_of(one), "linked": state.value})
        numbers = self._write(CommitmentReport, "key", rows)
        changed = links.write(reports.values(), numbers)
        if changed:
            self._count(self._loaded.updated, "links", changed)
        return numbers

    def _statuses(
        self, register: Register, commitments: Mapping[str, int], reports: Mapping[str, int]
    ) -> None:
        if register.statuses and self._release.stage is not Stage.PUBLISHED:
            raise InvalidRecord(
                "a draft holds no findings",
                where=self._release.name,
                remedy="Load findings once they may be seen: they are only ever added",
            )
        named = {one.report for one in register.statuses if one.report} - reports.keys()
        known = CommitmentReport.objects.values_list("key", "id")
        found = dict(reports) | dict(among(known, "key", named))
        rows = {}
        for one in map(checked, register.statuses):
            if one.commitment not in commitments or (one.report and one.report not in found):
                raise _nowhere(f"the finding of {one.date} by {one.by}", one.commitment)
            columns = status_columns(one)
            columns["commitment_id"] = commitments[one.commitment]
            columns["report_id"] = found.get(one.report)
            rows[columns["key"]] = columns
        there = set(among(CommitmentStatus.objects.values_list("key", flat=True), "key", rows))
        fresh = [columns for key, columns in rows.items() if key not in there]
        for columns in fresh:
            self._writer.add(CommitmentStatus, columns)
        self._count(self._loaded.added, "status", len(fresh))
        self._loaded.unchanged += len(there)

    def _write(
        self, model: type[Released], name: str, rows: Iterable[Columns], *, begin: int = 0
    ) -> dict[str, int]:
        """Add what is new, update what changed; gives the number of every row by its name."""
        wanted = {str(row[name]): row for row in rows}
        for key in wanted:
            _check_name(model, key)
        there: Any = model._base_manager.values()
        known: dict[str, Columns] = {row[name]: row for row in among(there, name, wanted)}
        numbers: dict[str, int] = {}
        fresh = 0
        for key, columns in wanted.items():
            before = known.get(key)
            if before is not None:
                numbers[key] = before["id"]
                self._update(model, columns, before)
                continue
            numbers[key] = self._add(model, columns, begin + fresh)
            fresh += 1
        self._count(self._loaded.added, _called(model), fresh)
        return numbers

    def _add(self, model: type[Released], columns: Columns, ordinal: int) -> int:
        row = {**columns, **self._placing.fresh}
        if model is Commitment:
            row["ordinal"] = ordinal
        number = self._writer.add(model, row)
        if model is Commitment:
            self._add_terms(number, columns, ordinal)
        return number

    def _add_terms(self, number: int, columns: Columns, ordinal: int) -> None:
        for kind, value in terms_of(columns):
            term = {"commitment_id": number, "kind": kind, "value": value, "ordinal": ordinal}
            self._writer.add(CommitmentTerm, term)

    def _update(self, model: type[Released], columns: Columns, before: Columns) -> None:
        said = {
            name: value
            for name, value in columns.items()
            if stored(model, name, value) != before[name]
        }
        if model is CommitmentArrow and not columns["confirmed_by"]:
            said.pop("confirmed_by", None)  # an arrow that somebody confirmed stays confirmed
        placed = self._placing.of(model, before, changed=bool(said))
        if not said and not placed:
            self._loaded.unchanged += 1
            return
        fields = {one.attname: one for one in model._meta.concrete_fields}
        after = {name: fitted(fields[name], value) for name, value in {**said, **placed}.items()}
        model._base_manager.filter(pk=before["id"]).update(**after)
        if model is Commitment:
            CommitmentTerm.objects.filter(commitment=before["id"]).delete()
            self._add_terms(before["id"], columns, before["ordinal"])
        self._count(self._loaded.updated, _called(model), 1)
        name = str(before.get("key") or before.get("name"))
        old = {one: _plain(before[one]) for one in after}
        new = {one: _plain(value) for one, value in after.items()}
        self._acts.append(journal.Act("update", _called(model), name, old, new))

    def _check_links(self, report: Report, commitments: Mapping[str, int]) -> None:
        for link in report.links:
            if link.commitment not in commitments:
                raise _nowhere(f"report {report.id}", link.commitment)

    @staticmethod
    def _count(counts: dict[str, int], name: str, number: int) -> None:
        if number:
            counts[name] = counts.get(name, 0) + number


def _called(model: type[orm.Model]) -> str:
    names: dict[type[orm.Model], str] = {
        Commitment: "commitment",
        CommitmentReport: "report",
        CommitmentArrow: "arrow",
        ExpectedReporter: "reporter",
    }
    return names[model]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _check_name(model: type[orm.Model], name: str) -> None:
    most = _LONGEST_KEY if model is not ExpectedReporter else 300
    if not name.strip() or len(name) > most or "\x00" in name:
        raise InvalidRecord(
            f"an entry of type {_called(model)} cannot be named {name[:60]!r}",
            where=name[:60],
            why=f"names have 1 to {most} characters",
            remedy="Give it a shorter identifier",
        )


def _nowhere(where: str, commitment: str) -> InvalidRecord:
    return InvalidRecord(
        f"it speaks of {commitment!r}, which is neither in the delivery nor in the register",
        where=where,
        remedy="Deliver the commitment along with it",
    )
