"""Accounts of a volume: message ⇄ body matrix, coverage of what was said, balance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from relatoria.drafting.volumes import (
    Fate,
    PartKind,
    Tracing,
    Volume,
    printed,
    qualified,
    unqualified,
)
from relatoria.drafting.writing.likeness import Said, likeness
from relatoria.i18n import catalogue
from relatoria.model import Agent, Record

_FRONT = (PartKind.MESSAGES, PartKind.PRESENTATION)
_BODY = (PartKind.SESSION, PartKind.THEME, PartKind.FLOOR_DEBATE, PartKind.CONCLUSIONS)
_Trait = Callable[[str, Agent], str | None]
_CLOSE, _MOST = 0.12, 3
"""Likeness from which a paragraph is suggested behind a message, and how many at most."""


def matrix_lines(volume: Volume) -> Iterator[dict[str, Any]]:
    """A line a message: its statements, speakers, and the body paragraphs that carry them.

    ``stated_only`` is true where no paragraph of the body cites the message's own statements;
    ``suggested`` then holds the paragraphs whose words come closest, for a person to confirm.
    """
    tracing = Tracing(volume)
    suggested = _suggested(volume)
    for message in volume.messages:
        behind: dict[str, str] = {}
        for name in message.statements:
            for placed in tracing.where(name):
                if placed.part.kind not in _FRONT:
                    behind[placed.paragraph.id] = placed.part.id
        yield {
            "type": "message",
            "id": message.id,
            "text": message.text,
            "statements": list(message.statements),
            "speakers": list(message.speakers),
            "paragraph": message.paragraph,
            "body": [{"paragraph": one, "part": part} for one, part in behind.items()],
            "stated_only": not behind,
            "suggested": [] if behind else suggested.get(message.id, []),
        }


def _suggested(volume: Volume) -> dict[str, list[dict[str, Any]]]:
    """Message → the paragraphs of the body closest to it, with their likeness."""
    body = [
        (paragraph.id, " ".join(sentence.text for sentence in paragraph.sentences))
        for part, _ in volume.all_parts()
        if part.kind in _BODY
        for paragraph in part.paragraphs
    ]
    said = [Said(one.id, (), one.text) for one in volume.messages]
    said += [Said(name, (), printed(text)) for name, text in body]
    first = len(volume.messages)
    found: dict[str, list[dict[str, Any]]] = {}
    pairs = sorted(likeness(said).items(), key=lambda pair: -pair[1])
    for (one, other), value in pairs:
        if one < first <= other and value >= _CLOSE:
            entries = found.setdefault(said[one].name, [])
            if len(entries) < _MOST:
                entries.append({"paragraph": said[other].name, "likeness": round(value, 3)})
    return found


def coverage_lines(volume: Volume) -> Iterator[dict[str, Any]]:
    """A line a contribution or statement: carried, merged, or left out and why."""
    say = catalogue(volume.language)
    for use in volume.uses:
        yield {
            "type": "use",
            "subject": use.subject,
            "fate": use.fate.value,
            "sentences": list(use.sentences),
            "reason": say(use.reason) if use.reason.startswith("fate.") else use.reason,
        }


def discrepancy_lines(volume: Volume) -> Iterator[dict[str, Any]]:
    """A line a conflict of the sources, both sides in their words, for a person to settle."""
    for record in volume.sources:
        names = {one.id: one.name for one in record.agents}
        names |= {one.id: printed(one.title) for one in record.events if one.title}
        for conflict in record.conflicts:
            yield {
                "type": "discrepancy",
                "document": record.document.id,
                "subject": names.get(conflict.subject, conflict.subject),
                "field": conflict.field,
                "sides": [
                    {"source": one.source, "quote": printed(one.quote), "start": one.start,
                     "end": one.end}
                    for one in conflict.values
                ],
            }  # fmt: skip


def balance_lines(
    volume: Volume, declared_sex: Mapping[str, str] | None = None
) -> Iterator[dict[str, Any]]:
    """A line a sector, a country and a sex: statements made and carried, as counts and shares.

    A sector or a country that nothing in the sources names counts under ``null``; so does a sex
    that nobody declared. ``declared_sex``: qualified id of an agent → what they said themselves;
    without it there are no lines by sex, for a document does not tell.
    """
    declared = declared_sex or {}
    kinds: list[tuple[str, _Trait]] = [("sector", _sector), ("country", _country)]
    if declared_sex is not None:
        kinds.append(("sex", lambda document, agent: declared.get(qualified(document, agent.id))))
    for kind, of in kinds:
        said, carried = _counted(volume, of)
        whole, kept = sum(said.values()), sum(carried.values())
        for value in sorted(said, key=lambda one: (-said[one], one or "~")):
            yield {
                "type": "balance",
                "by": kind,
                "value": value,
                "said": said[value],
                "carried": carried[value],
                "share_said": round(said[value] / whole, 4),
                "share_carried": round(carried[value] / kept, 4) if kept else 0.0,
            }


def _sector(document: str, agent: Agent) -> str | None:
    return agent.sector


def _country(document: str, agent: Agent) -> str | None:
    return agent.country


def _counted(volume: Volume, of: _Trait) -> tuple[Counter[str | None], Counter[str | None]]:
    records = {record.document.id: record for record in volume.sources}
    speakers = {name: _speakers(record) for name, record in records.items()}
    said: Counter[str | None] = Counter()
    carried: Counter[str | None] = Counter()
    for use in volume.uses:
        document, local = unqualified(use.subject)
        agent = speakers.get(document, {}).get(local)
        if agent is None:
            continue
        said[of(document, agent)] += 1
        carried[of(document, agent)] += use.fate is not Fate.LEFT_OUT
    return said, carried


def _speakers(record: Record) -> dict[str, Agent]:
    """Statement id → who made it, where that is exactly one."""
    agents = {agent.id: agent for agent in record.agents}
    turns = {turn.id: turn.attributed_to for turn in record.contributions}
    found = {}
    for one in record.statements:
        agent = agents.get(turns.get(one.contribution or "") or "")
        if agent is not None:
            found[one.id] = agent
    return found
