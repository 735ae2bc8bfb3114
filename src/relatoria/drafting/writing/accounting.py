"""What became of every contribution and statement: carried, merged, left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relatoria.drafting.volumes import Fate, Message, Part, Use, qualified
from relatoria.model import Record, StatementKind


def uses_of(
    records: Iterable[Record], parts: Iterable[Part], messages: Iterable[Message]
) -> tuple[Use, ...]:
    """One entry per contribution and per statement of ``records``."""
    carried = _carried(parts)
    merged = {
        name for message in messages if len(message.statements) > 1 for name in message.statements
    }
    found: list[Use] = []
    for record in records:
        for turn in record.contributions:
            if turn.parent:
                # A floor debate is carried by what is carried of the turns inside it.
                inner = carried.get(qualified(record.document.id, turn.id), [])
                carried.setdefault(qualified(record.document.id, turn.parent), []).extend(inner)
        for turn in record.contributions:
            name = qualified(record.document.id, turn.id)
            found.append(_use(name, carried, merged, "fate.no_sentence"))
        for statement in record.statements:
            name = qualified(record.document.id, statement.id)
            topic = statement.kind is StatementKind.AGENDA_TOPIC
            found.append(
                _use(name, carried, merged, "fate.agenda_topic" if topic else "fate.no_sentence")
            )
    return tuple(found)


def _use(name: str, carried: dict[str, list[str]], merged: set[str], reason: str) -> Use:
    sentences = tuple(dict.fromkeys(carried.get(name, ())))
    if not sentences:
        return Use(name, Fate.LEFT_OUT, (), reason)
    return Use(name, Fate.MERGED if name in merged else Fate.CARRIED, sentences)


def _carried(parts: Iterable[Part]) -> dict[str, list[str]]:
    """Qualified id of a contribution or statement → the sentences that cite it."""
    found: dict[str, list[str]] = {}
    for sentence, citation in _cited(parts):
        names = [*citation[1], *([citation[2]] if citation[2] else [])]
        for name in names:
            found.setdefault(qualified(citation[0], name), []).append(sentence)
    return found


def _cited(
    parts: Iterable[Part],
) -> Iterator[tuple[str, tuple[str, tuple[str, ...], str | None]]]:
    for part in parts:
        for paragraph in part.paragraphs:
            for sentence in paragraph.sentences:
                for one in sentence.citations:
                    if one.document:
                        yield sentence.id, (one.document, one.statements, one.contribution)
        yield from _cited(part.parts)
