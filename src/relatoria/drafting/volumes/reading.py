"""A volume as JSON: one object, its sources as the lines of their records."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import msgspec

from relatoria.drafting.volumes.volume import Volume
from relatoria.errors import InvalidRecord
from relatoria.formats.lines import lines_of, records_from

_TYPE, _VERSION = "volume", 1


def write_volume(volume: Volume) -> bytes:
    """The volume and its sources, UTF-8; ``read_volume`` gives the same volume back.

    Raises InvalidRecord where the text holds half a surrogate pair.
    """
    plain: dict[str, Any] = {"type": _TYPE, "version": _VERSION}
    plain |= {
        entry.name: msgspec.to_builtins(getattr(volume, entry.name))
        for entry in fields(volume)
        if entry.name != "sources"
    }
    plain["sources"] = [list(lines_of(record)) for record in volume.sources]
    try:
        return msgspec.json.encode(plain) + b"\n"
    except UnicodeEncodeError as error:
        raise InvalidRecord(
            "the volume cannot be written as UTF-8",
            where=volume.title,
            why="it holds half a surrogate pair",
        ) from error


def read_volume(data: bytes, name: str = "the volume") -> Volume:
    """The volume in ``data``; ``name`` is the file's, for people.

    Raises InvalidRecord where it is no JSON, no volume, of another version, or breaks the schema;
    the message gives the place inside the file.
    """
    try:
        plain = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRecord("this is not JSON", where=name, why=str(error)) from error
    if not isinstance(plain, dict) or plain.get("type") != _TYPE:
        raise InvalidRecord(
            "this is not a volume",
            where=name,
            why='it has no "type": "volume"',
            remedy="`relatoria draft` makes one",
        )
    if plain.get("version") != _VERSION:
        raise InvalidRecord(
            f"the volume is of version {plain.get('version')!r}",
            where=name,
            why=f"this program reads version {_VERSION}",
            remedy="Use the version of the program that wrote it",
        )
    return _volume(plain, name)


def _volume(plain: dict[str, Any], name: str) -> Volume:
    sources = plain.pop("sources", [])
    if not isinstance(sources, list) or not all(isinstance(lines, list) for lines in sources):
        raise InvalidRecord("the sources are not lists of lines", where=name)
    records = records_from(
        (f"{name}, source {n}, line {m}", line if isinstance(line, dict) else {})
        for n, lines in enumerate(sources, start=1)
        for m, line in enumerate(lines, start=1)
    ).records
    known = {entry.name for entry in fields(Volume)}
    try:
        # Records hold spans as pairs, which only `records_from` understands.
        volume = msgspec.convert(
            {key: value for key, value in plain.items() if key in known}, Volume
        )
    except (msgspec.ValidationError, ValueError) as error:
        raise InvalidRecord("the volume breaks the schema", where=name, why=str(error)) from error
    return replace(volume, sources=records)
