"""Sources into the register: all of them or none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.model import Record
from relatoria.store import journal
from relatoria.store.followup.entries import take_in
from relatoria.store.ingest import (
    between,
    coded,
    drawing,
    duplicates,
    rows,
    sketching,
    succession,
    suggesting,
)
from relatoria.store.ingest.meetings import Calendar
from relatoria.store.ingest.people import Directory
from relatoria.store.ingest.rows import Drawn
from relatoria.store.ingest.sketching import Sketch
from relatoria.store.ingest.types import Incoming, Outcome, Report, State, Terms
from relatoria.store.ingest.validating import validate
from relatoria.store.ingest.works import Shelf, Version, version_of
from relatoria.store.models import Access, Agent, Expression, Meeting, SourceFile
from relatoria.store.rows import Columns, Writer, among, batches
from relatoria.store.search.indexing import index
from relatoria.store.transactions import one_writer

_CHUNK = 64
"""Documents drawn together: their look-ups and writes are shared."""
_AUTHORITY = (
    "rapporteurs_report", "minutes", "review_report", "transcript", "programme", "concept_note",
)  # fmt: skip
"""Kinds of document in the order in which they are believed about a meeting's title."""


def ingest(incoming: Iterable[Incoming], terms: Terms | None = None) -> Report:
    """Bring ``incoming`` into the register in one transaction, and say what became of each.

    The same bytes twice change nothing. A source that corrects one the register has becomes its
    next version: judgements about statements that stay the same are carried over, those whose
    words or speaker changed are opened again. Raises InvalidRecord where a record breaks the
    model; then nothing at all was written.
    """
    with one_writer():
        run = _Run(terms or Terms())
        for chunk in batches(enumerate(incoming), _CHUNK):
            run.take(chunk)
        run.finish()
    outcomes = sorted(run.outcomes.items())
    return Report(tuple(outcome for _, outcome in outcomes))


_Numbered = tuple[int, Incoming]
"""A source with its place in the order given."""


class _Run:
    """One ingest: what it looked up, wrote and has to tell."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._now = timezone.now()
        self._writer = Writer()
        self._people = Directory(self._writer)
        self._meetings = Calendar(self._writer, terms, self._public_from())
        self._shelf = Shelf(self._writer)
        self._sketches: dict[int, Sketch] = {}
        self._replaced: list[tuple[int, Version, int]] = []
        """Place of the source, the version it replaces, its expression."""
        self._follow_up: list[tuple[int, Record]] = []
        """Expressions that hold reports on commitments, with their records."""
        self._sources: set[str] = set()
        self._fileless: dict[str, int] = {}
        """Expressions known by their record alone, by SHA-256."""
        self.outcomes: dict[int, Outcome] = {}

    def take(self, chunk: Sequence[_Numbered]) -> None:
        """Write a chunk of sources."""
        fresh, again = self._unknown(chunk)
        for _, one in chunk:
            _check_bytes(one)
        for _, one in fresh:
            validate(one.record)
        records = [one.record for _, one in fresh]
        self._people.look_up(records, (key for _, one in fresh for key in one.agents.values()))
        self._meetings.look_up(records)
        self._shelf.look_up(records)
        # A report names a meeting better than a press note that came before it in the folder.
        drawn = [self._draw(place, one) for place, one in sorted(fresh, key=_authority)]
        for place, one in again:
            self._again(place, one)
        coded.write_codes(self._writer, drawn)
        self._writer.flush()
        self._retire(drawn)
        replaced = {earlier.id for _, earlier, _ in self._replaced}
        current = [one for one in drawn if one.expression not in replaced]
        between.write_conflicts(self._writer, current)
        self._writer.flush()

    def finish(self) -> None:
        """What needs every source written: near-duplicates, suggestions, judgements, the log."""
        if self._sketches:
            duplicates.write_near_duplicates(self._writer, self._sketches)
            suggesting.write_suggestions(self._writer, self._people, self._meetings.doubts)
        self._writer.flush()
        acts = [*self._fill(), *self._succeed(), *self._added()]
        if acts:
            journal.append(self._terms.by, acts, at=self._now)
        take_in(self._follow_up, self._terms.by)
        _index([*self._sketches, *(earlier.id for _, earlier, _ in self._replaced)])

    def _unknown(self, chunk: Sequence[_Numbered]) -> tuple[list[_Numbered], list[_Numbered]]:
        """Those of ``chunk`` that the register does not have, and those it has."""
        shas = [one.record.document.sha256 for _, one in chunk]
        known = {
            sha: (number, size is None)
            for sha, number, size in among(
                Expression.objects.values_list("sha256", "id", "file__size"), "sha256", shas
            )
        }
        fresh: list[_Numbered] = []
        again: list[_Numbered] = []
        for place, one in chunk:
            sha = one.record.document.sha256
            number, fileless = known.get(sha, (0, False))
            if fileless:
                self._fileless[sha] = number
            (again if number or sha in self._sources else fresh).append((place, one))
            self._sources.add(sha)
        return fresh, again

    def _again(self, place: int, one: Incoming) -> None:
        """A source that the register has, or that came a moment ago: only bytes can be new."""
        sha = one.record.document.sha256
        completes = one.data is not None and sha in self._fileless
        if completes:
            self._file(self._fileless.pop(sha), one)
        self.outcomes[place] = _outcome(one, State.COMPLETED if completes else State.UNCHANGED)

    def _draw(self, place: int, one: Incoming) -> Drawn:
        record = one.record
        found = self._meetings.resolve(record, one.meeting)
        agents = self._people.resolve(record, one.agents)
        sketch = sketching.sketch_of(record.document.text)
        first = next(iter(found.values()), None)
        work = self._shelf.work_of(record.document, sketch, first.id if first else None)
        earlier = self._shelf.replaced_by(work, record.document, sketch)
        row = self._expression(record_columns=drawing.expression_columns(record), work=work.id)
        row["version"] = earlier.number + 1 if earlier else 1
        row["supersedes_id"] = earlier.id if earlier else None
        row["sketch"] = sketching.packed(sketch)
        number = self._writer.add(Expression, row)
        self._shelf.add(work, version_of(row, sketch))
        self._file(number, one)
        drawn = Drawn(record, number, found, agents)
        rows.draw(self._writer, drawn, self._people)
        self._sketches[number] = sketch
        if record.reports:
            self._follow_up.append((number, record))
        state = State.VERSION if earlier else State.NEW
        self.outcomes[place] = replace(
            _outcome(one, state),
            work=work.key,
            meetings=tuple(dict.fromkeys(known.key for known in found.values())),
            counts=rows.counts_of(record),
            supersedes=earlier.key if earlier else "",
        )
        if earlier:
            self._replaced.append((place, earlier, number))
        return drawn

    def _expression(self, record_columns: Columns, work: int) -> Columns:
        terms = self._terms
        return record_columns | {
            "id": self._writer.number(Expression),
            "work_id": work,
            "access": terms.access.value,
            "public_from": self._public_from(),
            "attribution_withheld": terms.attribution_withheld,
            "licence": terms.licence,
            "added_at": self._now,
            "current": True,
        }

    def _public_from(self) -> datetime | None:
        if self._terms.access is Access.RESTRICTED:
            return None
        return self._terms.public_from or self._now

    def _file(self, expression: int, one: Incoming) -> None:
        if one.data is None:
            self._fileless[one.record.document.sha256] = expression
        else:
            row = {"expression_id": expression, "size": len(one.data), "data": one.data}
            self._writer.add(SourceFile, row)

    def _retire(self, drawn: Sequence[Drawn]) -> None:
        """Mark what the sources of this chunk replace."""
        fresh = {one.expression for one in drawn}
        old = [earlier.id for _, earlier, number in self._replaced if number in fresh]
        Expression.objects.filter(id__in=old).update(current=False)

    def _fill(self) -> list[journal.Act]:
        """Write what new sources told of agents and meetings the register had before."""
        acts = []
        for kind, model, filled in (
            ("agent", Agent, self._people.filled),
            ("meeting", Meeting, self._meetings.filled),
        ):
            for number, (known, before) in filled.items():
                after = {column: getattr(known, column) for column in before}
                model._base_manager.filter(id=number).update(**after)
                told = {name: _text(value) for name, value in after.items()}
                acts.append(
                    journal.Act("fill", kind, known.key, dict(before), told, self._terms.reason)
                )
        return acts

    def _succeed(self) -> list[journal.Act]:
        acts = []
        for place, earlier, number in self._replaced:
            outcome = self.outcomes[place]
            moved = succession.succeed(earlier.id, number, by=self._terms.by)
            self.outcomes[place] = replace(
                outcome, carried=len(moved.carried), reopened=len(moved.reopened)
            )
            acts.append(
                journal.Act(
                    "supersede",
                    "expression",
                    outcome.key,
                    {"current": earlier.key},
                    {
                        "current": outcome.key,
                        "carried": list(moved.carried),
                        "reopened": list(moved.reopened),
                    },
                    self._terms.reason,
                )
            )
        return acts

    def _added(self) -> list[journal.Act]:
        acts = []
        for _, one in sorted(self.outcomes.items()):
            if one.state is State.COMPLETED:
                acts.append(
                    journal.Act("add file", "expression", one.key, None, {"name": one.name})
                )
            elif one.state is not State.UNCHANGED:
                after = {
                    "name": one.name,
                    "work": one.work,
                    "meetings": list(one.meetings),
                    "rows": one.counts,
                    "access": self._terms.access.value,
                    "public_from": _text(self._public_from()),
                    "attribution_withheld": self._terms.attribution_withheld,
                }
                acts.append(
                    journal.Act("add", "expression", one.key, None, after, self._terms.reason)
                )
        for kind, keys in (
            ("agent", [one.key for one in self._people.added]),
            ("meeting", [one.key for one in self._meetings.added]),
        ):
            acts += [journal.Act("add", kind, key, None, None, self._terms.reason) for key in keys]
        return acts


def _outcome(one: Incoming, state: State) -> Outcome:
    return Outcome(one.record.document.id, one.record.document.name, one.path, state)


def _authority(numbered: _Numbered) -> tuple[int, int]:
    place, one = numbered
    kind = one.record.document.kind
    return _AUTHORITY.index(kind) if kind in _AUTHORITY else len(_AUTHORITY), place


def _check_bytes(one: Incoming) -> None:
    document = one.record.document
    if one.data is not None and hashlib.sha256(one.data).hexdigest() != document.sha256:
        raise InvalidRecord(
            "the bytes are not those that the record was read from",
            where=one.path or document.name,
            remedy="Read the file again",
        )


def _text(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _index(expressions: Sequence[int]) -> None:
    if expressions:
        index(expressions)
