"""A volume as JSON lines: one sentence a line, with where it stands and what it cites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from relatoria.drafting.publishing.flow import Heading, Listed, Numbered, flow_of
from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import Paragraph, Volume


def write(volume: Volume) -> bytes:
    """The lines, UTF-8."""
    encode = msgspec.json.Encoder().encode
    return b"".join(encode(line) + b"\n" for line in lines_of(volume))


def lines_of(volume: Volume) -> Iterator[dict[str, Any]]:
    """One dictionary a sentence: volume, part, paragraph, number, note, text, citations…"""
    notes = Notes(volume)
    part = ""
    for one in flow_of(volume):
        match one:
            case Heading():
                part = one.part.id
            case Numbered(paragraph, number):
                yield from _lines(volume, part, paragraph, str(number or ""), notes)
            case Listed(paragraph, label, _):
                yield from _lines(volume, part, paragraph, label, notes)
            case _:
                for row in one.rows:
                    yield from _lines(volume, part, row, "", notes)


def _lines(
    volume: Volume, part: str, paragraph: Paragraph, number: str, notes: Notes
) -> Iterator[dict[str, Any]]:
    for sentence in paragraph.sentences:
        note = notes.of(sentence)
        plain: dict[str, Any] = msgspec.to_builtins(sentence)
        yield {
            "type": "sentence",
            "volume": volume.id,
            "part": part,
            "paragraph": paragraph.id,
            "number": number,
            "note": note.number if note else None,
            **plain,
        }
