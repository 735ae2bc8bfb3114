"""Entries of the follow-up craft as columns of their tables, and back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import msgspec

from relatoria.followup.types import (
    Arrow,
    Commitment,
    EvidenceFile,
    Figure,
    Link,
    LinkOrigin,
    Report,
    Reporter,
    ReporterKind,
    StatusEntry,
)
from relatoria.store import models
from relatoria.store.models import LinkState, TermKind
from relatoria.store.rows import Columns

_RENAMED = {"id": "key"}
_APART = frozenset({"links"})
_TERMS = (
    (TermKind.THEME, "themes"),
    (TermKind.ADDRESSEE, "addressees"),
    (TermKind.TREATY, "rests_on"),
)


def columns_of(entry: Commitment | Report | Reporter) -> Columns:
    """The columns of an entry, empty where nothing says."""
    values: dict[str, Any] = msgspec.to_builtins(entry)
    return {
        _RENAMED.get(name, name): "" if name == "response" and value is None else value
        for name, value in values.items()
        if name not in _APART
    }


def terms_of(columns: Columns) -> Iterator[tuple[str, str]]:
    """Kind and value of what a commitment is looked for by, each once."""
    for kind, name in _TERMS:
        for value in dict.fromkeys(columns[name]):
            yield kind.value, value


def link_columns(link: Link) -> Columns:
    """The columns of a link but its two ends."""
    state = LinkState.SUGGESTED if link.origin is LinkOrigin.SUGGESTED else LinkState.CONFIRMED
    return {
        "state": state.value,
        "origin": link.origin.value,
        "score": link.score,
        "evidence": [list(span) for span in link.evidence],
    }


def status_key(entry: StatusEntry) -> str:
    """The same finding has the same key at every delivery."""
    values = (getattr(entry, name) for name in entry.__slots__)
    return _digest("finding", *(str(value) for value in values))


def arrow_key(arrow: Arrow) -> str:
    """The same step has the same key, whoever confirmed it."""
    return _digest(
        "arrow", arrow.source, arrow.target, arrow.kind.value, arrow.date, arrow.citation
    )


def status_columns(entry: StatusEntry) -> Columns:
    """The columns of a finding but the rows it points at."""
    return {
        "key": status_key(entry),
        "addressee": entry.addressee,
        "date": entry.date,
        "status": entry.status.value,
        "reason": entry.reason,
        "by": entry.by,
        "government": entry.government,
    }


def arrow_columns(arrow: Arrow) -> Columns:
    """The columns of a step."""
    values: dict[str, Any] = msgspec.to_builtins(arrow)
    return {"key": arrow_key(arrow), **values}


def commitment_of(row: models.Commitment) -> Commitment:
    """The commitment that ``row`` holds."""
    values = {name: getattr(row, _RENAMED.get(name, name)) for name in Commitment.__slots__}
    values["response"] = values["response"] or None
    return msgspec.convert(values, Commitment)


def report_of(row: models.CommitmentReport, *, links: tuple[Link, ...] = ()) -> Report:
    """The report that ``row`` holds, with ``links`` and without private evidence."""
    return Report(
        id=row.key,
        reporter=row.reporter,
        text=row.text,
        date=row.date,
        reporter_kind=ReporterKind(row.reporter_kind),
        country=row.country,
        achievements=row.achievements,
        limitations=row.limitations,
        next_steps=row.next_steps,
        paragraphs=tuple(row.paragraphs),
        links=links,
        figures=msgspec.convert(row.figures, tuple[Figure, ...]),
        evidence=msgspec.convert(
            [one for one in row.evidence if one.get("public")],
            tuple[EvidenceFile, ...],
        ),
        instruments=tuple(row.instruments),
        language=row.language,
        source=row.source,
        start=row.start,
        end=row.end,
    )


def _digest(kind: str, *parts: str) -> str:
    whole = "\x1f".join(parts)
    return f"{kind}-{hashlib.sha256(whole.encode()).hexdigest()[:24]}"
