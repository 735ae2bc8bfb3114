"""A record's parts as the columns of their tables: what a document says, nothing resolved.

Pure: the same record gives the same columns, so that `relatoria check` can hold the rows of a
register against the reading they were drawn from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from relatoria.model import (
    Agent,
    Claim,
    Conflict,
    ConflictValue,
    Contribution,
    Document,
    Enumeration,
    Event,
    Participation,
    Passage,
    ProgressReport,
    Record,
    Relation,
    Span,
    Statement,
)
from relatoria.store.rows import Columns

_NAMELESS = "?"
"""Stands for a name of which nothing can be printed."""


def expression_columns(record: Record) -> Columns:
    """Of the source itself."""
    document = record.document
    return {
        "key": document.id,
        "sha256": document.sha256,
        "name": document.name,
        "coverage": record.coverage.share,
        **_of(document, "media_type kind"),
        **_of(document, "language original_language title subtitle symbol distribution date"),
        "issuing_body": document.issuing_body or "",
        "authors": list(document.authors),
        "collaborators": list(document.collaborators),
    }


def passage_columns(passage: Passage) -> Columns:
    """Of a citable place."""
    return {
        **_of(passage, "eid kind parent number title"),
        **_plain(passage, "start end page level"),
    }


def event_columns(event: Event, document: Document) -> Columns:
    """Of a meeting or a part of one."""
    place = event.place
    return {
        "key": f"{document.id}.{event.id}",
        "local_id": event.id,
        "kind": event.kind.value,
        "city": (place.city if place else None) or "",
        "country": (place.country if place else None) or "",
        "venue": (place.venue if place else None) or "",
        **_of(event, "title number date end_date start_time end_time prepared_for"),
        **_plain(event, "start end programme_start programme_end participants_count"),
        **_plain(event, "participants_approximate experts_count"),
        **_lists(event, "organizers supporters mandates themes"),
    }


def agent_columns(agent: Agent) -> Columns:
    """Of somebody as this document prints the name."""
    return {
        "local_id": agent.id,
        "kind": agent.kind.value,
        "name": agent.name or _NAMELESS,
        **_of(agent, "country sector"),
        **_lists(agent, "name_variants organizations titles"),
        "biography_start": agent.biography.start if agent.biography else None,
        "biography_end": agent.biography.end if agent.biography else None,
    }


def participation_columns(part: Participation) -> Columns:
    """Of a part taken in an event."""
    return {"role": part.role.value, **_of(part, "as_printed source"), **_plain(part, "start end")}


def contribution_columns(turn: Contribution) -> Columns:
    """Of a turn; its public key is given where it is written."""
    return {
        "local_id": turn.id,
        "mode": turn.mode.value,
        "holes": _spans(turn.holes),
        **_of(turn, "attribution_text rule number"),
        **_plain(turn, "start end"),
        "attribution_start": turn.attribution.start if turn.attribution else None,
        "attribution_end": turn.attribution.end if turn.attribution else None,
        "candidates": list(turn.candidates),
    }


def statement_columns(
    statement: Statement, document: Document, names: Mapping[str, str]
) -> Columns:
    """Of a statement; its public key is given where it is written.

    ``names`` are those of the document's agents by id: ``by`` shows names, not ids.
    """
    return {
        "local_id": statement.id,
        "kind": statement.kind.value,
        "marker_style": statement.marker_style.value,
        "position": statement.position.value if statement.position else "",
        "holes": _spans(statement.holes),
        "by": [names.get(one, one) for one in statement.by],
        "language": statement.language or document.language or "",
        **_of(statement, "text marker group"),
        **_plain(statement, "start end level"),
    }


def enumeration_columns(found: Enumeration) -> Columns:
    """Of a list and its numbers."""
    return {
        **_of(found, "group declared_text"),
        **_plain(found, "extracted declared start end"),
    }


def relation_columns(relation: Relation) -> Columns:
    """Of one contribution's stance towards somebody's."""
    return {"kind": relation.kind.value, "text": relation.text, **_plain(relation, "start end")}


def claim_columns(claim: Claim) -> Columns:
    """Of a figure in prose."""
    return {
        **_of(claim, "text quantity unit area year share_of bound"),
        **_plain(claim, "start end value high approximate"),
    }


def report_columns(report: ProgressReport) -> Columns:
    """Of an entry of a follow-up page."""
    return {
        **_of(report, "institution date"),
        **_plain(report, "start end"),
        **_lists(report, "paragraphs themes instruments"),
    }


def conflict_columns(conflict: Conflict, record: Record) -> Columns:
    """Of a conflict; its subject by name, where the document knows it by an id."""
    names = {event.id: event.title for event in record.events}
    names |= {agent.id: agent.name for agent in record.agents}
    return {"subject": names.get(conflict.subject) or conflict.subject, "field": conflict.field}


def side_columns(side: ConflictValue) -> Columns:
    """Of one side of a conflict."""
    return {**_of(side, "value quote source"), **_plain(side, "start end")}


def keyed(prefix: str, spans: Iterable[tuple[int, int]]) -> list[str]:
    """Public keys of parts of a document, by their place: ``<prefix>1200-1874``.

    Where several parts have one place, the later ones carry a number: ``…-2``.
    """
    seen: dict[tuple[int, int], int] = {}
    keys = []
    for span in spans:
        seen[span] = seen.get(span, 0) + 1
        again = f"-{seen[span]}" if seen[span] > 1 else ""
        keys.append(f"{prefix}{span[0]}-{span[1]}{again}")
    return keys


def _of(part: Any, names: str) -> Columns:
    """Texts of ``part``, empty where nothing says."""
    return {name: getattr(part, name) or "" for name in names.split()}


def _plain(part: Any, names: str) -> Columns:
    return {name: getattr(part, name) for name in names.split()}


def _lists(part: Any, names: str) -> Columns:
    return {name: list(getattr(part, name)) for name in names.split()}


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
