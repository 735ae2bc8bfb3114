"""A register as JSON lines: ``type`` first, one entry a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import InvalidRecord, UnreadableFile
from relatoria.followup.register import Register, register_of
from relatoria.followup.types import Arrow, Commitment, Report, Reporter, StatusEntry

_TYPES: dict[str, Any] = {
    "commitment": Commitment,
    "report": Report,
    "status": StatusEntry,
    "arrow": Arrow,
    "reporter": Reporter,
}
_NAMES = {kind: name for name, kind in _TYPES.items()}
_DEFAULTS = {
    kind: {
        one.name: msgspec.to_builtins(one.default)
        for one in fields(kind)
        if one.default is not MISSING
    }
    for kind in _TYPES.values()
}


def read(path: Path) -> Register:
    """The register in the file ``path``, or in every ``*.jsonl`` of that folder.

    Raises UnreadableFile where nothing can be read, InvalidRecord naming file and line.
    """
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files:
        raise UnreadableFile(
            "the folder holds no register", where=str(path), remedy="Put *.jsonl files there"
        )
    entries: list[tuple[str, Any]] = []
    for file in files:
        try:
            data = file.read_bytes()
        except OSError as error:
            raise UnreadableFile(
                "the register cannot be opened", where=str(file), why=error.strerror or str(error)
            ) from error
        entries += _entries(data, str(file))
    return _register(entries)


def read_bytes(data: bytes, name: str) -> Register:
    """The register in ``data``; raises InvalidRecord naming the line."""
    return _register(_entries(data, name))


def _register(entries: Iterable[tuple[str, Any]]) -> Register:
    found: dict[str, list[Any]] = {kind: [] for kind in _TYPES}
    for kind, entry in entries:
        found[kind].append(entry)
    return register_of(
        found["commitment"], found["report"], found["status"], found["arrow"], found["reporter"]
    )


def write(register: Register) -> bytes:
    """The lines of ``register``; ``read`` gives the same register back."""
    encode = msgspec.json.Encoder().encode
    entries = (
        *register.commitments.values(),
        *register.reports.values(),
        *register.statuses,
        *register.arrows,
        *register.reporters.values(),
    )
    return b"".join(encode(line_of(entry)) + b"\n" for entry in entries)


def line_of(entry: object) -> dict[str, Any]:
    """One entry as a JSON object; fields as by default are left out."""
    values: dict[str, Any] = msgspec.to_builtins(entry)
    usual = _DEFAULTS[type(entry)]
    kept = {key: value for key, value in values.items() if key not in usual or value != usual[key]}
    return {"type": _NAMES[type(entry)], **kept}


def _entries(data: bytes, name: str) -> Iterator[tuple[str, Any]]:
    decoder = msgspec.json.Decoder(dict[str, Any])
    for number, line in enumerate(data.splitlines(), start=1):
        stripped = line.strip(b"\xef\xbb\xbf \t\r")
        if not stripped:
            continue
        try:
            values = decoder.decode(stripped)
            kind = values.pop("type", "")
            if kind not in _TYPES:
                raise msgspec.ValidationError(f"type is {kind!r}")
            yield kind, msgspec.convert(values, _TYPES[kind])
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line is no entry of a register",
                where=f"{name}, line {number}",
                why=str(error),
                remedy=f"Give type as one of {', '.join(_TYPES)} and the fields it needs",
            ) from error
