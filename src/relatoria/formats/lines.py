"""A record as flat lines: one dictionary an object, each with its `type` first.

JSON Lines and Akoma Ntoso both carry these dictionaries; `record_schema` describes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

from relatoria.errors import InvalidRecord
from relatoria.model import (
    Agent,
    Block,
    Claim,
    Conflict,
    Contribution,
    Coverage,
    Document,
    Enumeration,
    Event,
    Mention,
    Page,
    Participation,
    Passage,
    ProgressReport,
    Record,
    Relation,
    Span,
    Statement,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Line = dict[str, Any]

PARTS: dict[str, tuple[type, str]] = {
    "passage": (Passage, "passages"),
    "event": (Event, "events"),
    "agent": (Agent, "agents"),
    "participation": (Participation, "participations"),
    "contribution": (Contribution, "contributions"),
    "statement": (Statement, "statements"),
    "enumeration": (Enumeration, "enumerations"),
    "mention": (Mention, "mentions"),
    "relation": (Relation, "relations"),
    "conflict": (Conflict, "conflicts"),
    "claim": (Claim, "claims"),
    "report": (ProgressReport, "reports"),
}
"""Type of a line → the model's class, and the field of `Record` that holds them."""

LINE_TYPES: dict[str, type] = {
    "document": Document,
    "page": Page,
    "block": Block,
    **{name: kind for name, (kind, _) in PARTS.items()},
    "coverage": Coverage,
}
"""Every type of line in the order in which a record writes them."""

ELSEWHERE = {"document": ("blocks", "pages")}
"""Fields of a class that have lines of their own."""


def _span_fields(kind: type) -> tuple[tuple[str, bool], ...]:
    """The fields of ``kind`` that hold spans, each with whether it holds several."""
    found = []
    for name, hint in get_type_hints(kind).items():
        if Span in getattr(hint, "__args__", (hint,)):
            found.append((name, "tuple" in str(hint)))
    return tuple(found)


_SPANS = {kind: _span_fields(kind) for kind in LINE_TYPES.values()}


def lines_of(record: Record) -> Iterator[Line]:
    """The lines of ``record``, the document first and its coverage last."""
    document = record.document
    yield _line("document", document, document.id)
    for page in document.pages:
        yield _line("page", page, document.id)
    for block in document.blocks:
        yield _line("block", block, document.id)
    for name, (_, attribute) in PARTS.items():
        for part in getattr(record, attribute):
            yield _line(name, part, document.id)
    yield _line("coverage", record.coverage, document.id) | {"share": record.coverage.share}


def conflict_line(conflict: Conflict) -> Line:
    """The line of a conflict between documents: it belongs to none of them."""
    return _line("conflict", conflict, None)


def _line(name: str, part: Any, document: str | None) -> Line:
    line: Line = {"type": name, "document": document}
    left_out = ELSEWHERE.get(name, ())
    for entry in fields(part):
        if entry.name not in left_out:
            line[entry.name] = getattr(part, entry.name)
    for entry_name, several in _SPANS[type(part)]:
        value = line[entry_name]
        if several:
            line[entry_name] = [[span.start, span.end] for span in value]
        elif value is not None:
            line[entry_name] = [value.start, value.end]
    plain: Line = msgspec.to_builtins(line)
    return plain


@dataclass(frozen=True, slots=True)
class Collection:
    """Records read together, and the conflicts that run between their documents."""

    records: tuple[Record, ...]
    conflicts: tuple[Conflict, ...] = ()


@dataclass(slots=True)
class _Growing:
    document: Document
    blocks: list[Block] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    parts: dict[str, list[Any]] = field(default_factory=dict)
    coverage: Coverage | None = None

    def record(self) -> Record:
        document = replace(self.document, blocks=tuple(self.blocks), pages=tuple(self.pages))
        parts: dict[str, Any] = {name: tuple(found) for name, found in self.parts.items()}
        if self.coverage is not None:
            parts["coverage"] = self.coverage
        return Record(document, **parts)


def records_from(lines: Iterable[tuple[str, Line]]) -> Collection:
    """Put lines back together; each comes with words that say where it stands.

    Raises InvalidRecord where a line breaks the model or belongs to no document.
    """
    growing: dict[str, _Growing] = {}
    between: list[Conflict] = []
    for where, line in lines:
        name = line.get("type")
        kind = LINE_TYPES.get(name) if isinstance(name, str) else None
        if kind is None:
            raise InvalidRecord(f"the type {name!r} is not one of a record's", where=where)
        part = _part(kind, line, where)
        owner = line.get("document")
        if isinstance(part, Document):
            if part.id in growing:
                raise InvalidRecord(f"the document {part.id} comes twice", where=where)
            growing[part.id] = _Growing(part)
        elif owner is None and isinstance(part, Conflict):
            between.append(part)
        elif isinstance(owner, str) and owner in growing:
            _add(growing[owner], str(name), part)
        else:
            raise InvalidRecord(
                f"no document line with the id {owner!r} comes before this line",
                where=where,
                remedy="Keep each document's lines together, the document first",
            )
    return Collection(tuple(found.record() for found in growing.values()), tuple(between))


def _add(growing: _Growing, name: str, part: Any) -> None:
    if isinstance(part, Block):
        growing.blocks.append(part)
    elif isinstance(part, Page):
        growing.pages.append(part)
    elif isinstance(part, Coverage):
        growing.coverage = part
    else:
        growing.parts.setdefault(PARTS[name][1], []).append(part)


def _part(kind: type, line: Line, where: str) -> Any:
    shaped = dict(line)
    try:
        for name, several in _SPANS[kind]:
            value = shaped.get(name)
            if value is not None:
                shaped[name] = [_span(pair) for pair in value] if several else _span(value)
        return msgspec.convert(shaped, kind)
    except (msgspec.ValidationError, TypeError, ValueError) as error:
        raise InvalidRecord(
            f"this {line.get('type')} line breaks the schema",
            where=where,
            why=str(error),
            remedy="`relatoria schema record` prints the schema",
        ) from error


def _span(pair: Any) -> dict[str, int]:
    start, end = pair
    return {"start": start, "end": end}
