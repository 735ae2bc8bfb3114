"""The invariants a record keeps before anything of it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from relatoria.errors import InvalidRecord
from relatoria.model import Record

_LONGEST_ID = 80


def validate(record: Record) -> None:
    """Raise InvalidRecord for the first thing in ``record`` that no register may hold."""
    for wrong in faults(record):
        raise InvalidRecord(
            wrong,
            where=record.document.name or record.document.id,
            remedy="Read the document again with this version of relatoria",
        )


def faults(record: Record) -> Iterator[str]:
    """Everything wrong with ``record``, each in a sentence without its full stop."""
    for check in _CHECKS:
        yield from check(record)


def _identity(record: Record) -> Iterator[str]:
    document = record.document
    digits = set(document.sha256)
    if len(document.sha256) != 64 or not digits <= set("0123456789abcdef"):
        yield "the document's sha256 is not sixty-four hexadecimal digits"
    if document.id != document.sha256[:16]:
        yield f"the document's id {document.id!r} is not the beginning of its sha256"


def _places(record: Record) -> Iterator[str]:
    length = len(record.document.text)
    for name, parts in _located(record):
        for part in parts:
            start, end = part.start, part.end
            if start is None and end is None:
                continue
            if start is None or end is None or not 0 <= start <= end <= length:
                yield f"a {name} runs from {start} to {end} in a text of {length} characters"


def _words(record: Record) -> Iterator[str]:
    text = record.document.text
    for statement in record.statements:
        if statement.text != text[statement.start : statement.end]:
            yield f"statement {statement.id} does not say what stands at its place"


def _ids(record: Record) -> Iterator[str]:
    several: tuple[tuple[str, list[str]], ...] = (
        ("event", [one.id for one in record.events]),
        ("agent", [one.id for one in record.agents]),
        ("contribution", [one.id for one in record.contributions]),
        ("statement", [one.id for one in record.statements]),
        ("passage", [one.eid for one in record.passages]),
    )
    for name, ids in several:
        if len(set(ids)) != len(ids):
            again = next(one for one in ids if ids.count(one) > 1)
            yield f"two parts of type {name} are called {again!r}"
        for one in ids:
            if not one or len(one) > (200 if name == "passage" else _LONGEST_ID):
                yield f"the id {one[:40]!r} of a {name} is empty or too long"


def _references(record: Record) -> Iterator[str]:
    agents = {one.id for one in record.agents}
    events = {one.id for one in record.events}
    turns = {one.id for one in record.contributions}
    statements = {one.id for one in record.statements}
    pointers = [("event", one.parent, events) for one in record.events]
    for part in record.participations:
        pointers += [("participation", part.agent, agents), ("participation", part.event, events)]
    for turn in record.contributions:
        pointers += [("contribution", turn.attributed_to, agents)]
        pointers += [("contribution", turn.event, events), ("contribution", turn.parent, turns)]
        pointers += [("contribution", one, agents) for one in turn.candidates]
    for statement in record.statements:
        pointers += [("statement", statement.contribution, turns)]
        pointers += [("statement", statement.parent, statements)]
    pointers += [("enumeration", one.contribution, turns) for one in record.enumerations]
    for relation in record.relations:
        pointers += [("relation", relation.source, turns), ("relation", relation.target, agents)]
    for name, pointed, known in pointers:
        if pointed is not None and pointed not in known:
            yield f"a {name} points at {pointed!r}, which is not in the record"


def _families(record: Record) -> Iterator[str]:
    for name, parents in (
        ("event", {one.id: one.parent for one in record.events}),
        ("contribution", {one.id: one.parent for one in record.contributions}),
        ("statement", {one.id: one.parent for one in record.statements}),
    ):
        settled: set[str] = set()
        for one in parents:
            path: set[str] = set()
            at: str | None = one
            while at is not None and at not in settled:
                if at in path:
                    yield f"{name} {at} is inside itself"
                    break
                path.add(at)
                at = parents.get(at)
            settled |= path


def _attributions(record: Record) -> Iterator[str]:
    for turn in record.contributions:
        if turn.attributed_to is not None and turn.candidates:
            others = set(turn.candidates) - {turn.attributed_to}
            if others:
                yield f"contribution {turn.id} names a speaker and still has candidates"


def _located(record: Record) -> tuple[tuple[str, Iterable[Any]], ...]:
    return (
        ("passage", record.passages),
        ("event", record.events),
        ("participation", record.participations),
        ("contribution", record.contributions),
        ("statement", record.statements),
        ("enumeration", record.enumerations),
        ("relation", record.relations),
        ("claim", record.claims),
        ("report", record.reports),
        ("side of a conflict", [one for found in record.conflicts for one in found.values]),
    )


_CHECKS: tuple[Callable[[Record], Iterator[str]], ...] = (
    _identity,
    _places,
    _words,
    _ids,
    _references,
    _families,
    _attributions,
)
