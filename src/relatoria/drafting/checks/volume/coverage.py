"""Messages, contributions and reservations of a draft: what supports them, what was left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from relatoria.drafting.checks.volume.finding import VolumeFinding
from relatoria.drafting.publishing.accounts import matrix_lines
from relatoria.drafting.volumes import (
    ANNEXES,
    MessageStatus,
    Part,
    PartKind,
    SentenceKind,
    Volume,
    qualified,
)
from relatoria.model import Mode

_NOT_BODY = ANNEXES | {PartKind.PRESENTATION, PartKind.MESSAGES}
"""Parts whose paragraphs cannot support a message: they state it, or stand behind the report."""


def messages_without_body(volume: Volume) -> Iterator[VolumeFinding]:
    """Messages none of whose statements or speakers a paragraph of the body cites.

    What a meeting stated as a whole is cited by nothing but the message that states it; there a
    paragraph of the body that comes close in words stands behind it.
    """
    told = _told(volume)
    together = _stated_together(volume)
    near: frozenset[str] | None = None
    for message in volume.messages:
        if message.status is MessageStatus.NOT_AGREED:
            continue
        if any(statement in told for statement in message.statements):
            continue
        if message.statements and together.issuperset(message.statements):
            near = _near_body(volume) if near is None else near
        if near is None or message.id not in near or not together.issuperset(message.statements):
            yield VolumeFinding("message_without_body", message.id, message.text)


def unused_contributions(volume: Volume) -> Iterator[VolumeFinding]:
    """Contributions that no sentence cites and for which no reason is given."""
    used = {
        qualified(citation.document or "", citation.contribution)
        for sentence in volume.sentences()
        for citation in sentence.citations
        if citation.contribution
    }
    settled = {use.subject for use in volume.uses if use.sentences or use.reason.strip()}
    for record in volume.sources:
        carried = {
            statement.contribution
            for statement in record.statements
            if qualified(record.document.id, statement.id) in _cited_statements(volume)
        }
        for turn in record.contributions:
            name = qualified(record.document.id, turn.id)
            if turn.mode is Mode.COLLECTIVE or name in used | settled or turn.id in carried:
                continue
            agent = record.agent(turn.attributed_to)
            speaker = agent.name if agent else turn.attribution_text or turn.mode.value
            text = " ".join(record.text_of(turn).split())
            yield VolumeFinding("contribution_unused", name, text, {"speaker": speaker})


def reservations_left_out(
    volume: Volume, reservations: Mapping[str, Collection[str]]
) -> Iterator[VolumeFinding]:
    """Reservations to the messages of the volume that it does not print.

    ``reservations``: id of a message → the texts of the reservations entered on it.
    """
    printed = {sentence.id: sentence.text for sentence in volume.sentences()}
    everything = " ".join(" ".join(text.split()) for text in printed.values())
    for message in volume.messages:
        for said in reservations.get(message.id, ()):
            if " ".join(said.split()) not in everything:
                yield VolumeFinding(
                    "reservation_left_out", message.id, message.text, {"said": said}
                )
        for sentence in message.reservations:
            if sentence not in printed:
                values = {"said": sentence}
                yield VolumeFinding("reservation_left_out", message.id, message.text, values)


def _stated_together(volume: Volume) -> frozenset[str]:
    """Qualified ids of the statements that no single speaker made."""
    return frozenset(
        qualified(record.document.id, one.id)
        for record in volume.sources
        for turns in [{t.id for t in record.contributions if t.mode is Mode.COLLECTIVE}]
        for one in record.statements
        if one.contribution in turns
    )


def _near_body(volume: Volume) -> frozenset[str]:
    """Ids of the messages to which a paragraph of the body comes close in words."""
    return frozenset(line["id"] for line in matrix_lines(volume) if line["suggested"])


def _told(volume: Volume) -> set[str]:
    """Qualified ids of the statements that the body cites, alone or with their contribution."""
    found: set[str] = set()
    for part in volume.parts:
        found |= _told_in(part, volume)
    return found


def _told_in(part: Part, volume: Volume) -> set[str]:
    if part.kind in _NOT_BODY:
        return set()
    records = {record.document.id: record for record in volume.sources}
    found: set[str] = set()
    for paragraph in part.paragraphs:
        for sentence in paragraph.sentences:
            if sentence.kind is SentenceKind.EDITORIAL:
                continue
            for citation in sentence.citations:
                document = citation.document or ""
                found |= {qualified(document, name) for name in citation.statements}
                record = records.get(document)
                if record and citation.contribution:
                    found |= {
                        qualified(document, statement.id)
                        for statement in record.statements
                        if statement.contribution == citation.contribution
                    }
    for inner in part.parts:
        found |= _told_in(inner, volume)
    return found


def _cited_statements(volume: Volume) -> set[str]:
    return {
        qualified(citation.document or "", name)
        for sentence in volume.sentences()
        for citation in sentence.citations
        for name in citation.statements
    }
