"""One row as one line of JSON, each line sealed onto those before it.

A line is a JSON object of a ``type``, with its members in the order of `tables`; a member left
out is empty. Its last member, ``crc``, is the CRC-32 of the bytes of every line up to there, each
without its own ``crc``: a line changed, lost or moved is found at that line.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from functools import cache
from typing import Any, BinaryIO

import msgspec

from relatoria.errors import DamagedFile, InvalidRecord, LimitExceeded
from relatoria.store.exchange.columns import Column
from relatoria.store.exchange.tables import TABLES, Table

VERSION = 1
"""Of the format; a reader refuses what it does not know."""
LONGEST = 1 << 30
"""Bytes of the longest line that is read: a document of 700 MB."""
_SEAL = b',"crc":'


class Header(msgspec.Struct, tag="register", tag_field="type", omit_defaults=True):
    """The first line: what follows."""

    version: int = msgspec.field()
    scope: str = ""
    """``meeting`` or ``publication`` where not the entire register follows."""
    meeting: str = ""


class End(msgspec.Struct, tag="end", tag_field="type"):
    """The last line: how many lines came before it, and the SHA-256 of their bytes."""

    lines: int
    sha256: str


_ENCODER = msgspec.json.Encoder(order="deterministic")


@cache
def line_type(table: Table) -> type[msgspec.Struct]:
    """The structure of a line of ``table``; made with the columns' values in their order."""
    fields: list[Any] = []
    for column in table.columns:
        if column.required:
            fields.append((column.name, column.member))
        elif isinstance(column.empty, list | dict):
            fields.append((column.name, column.member, _factory(column)))
        else:
            fields.append((column.name, column.member, column.empty))
    return msgspec.defstruct(
        table.name,
        fields,
        tag=table.name,
        tag_field="type",
        omit_defaults=True,
        forbid_unknown_fields=True,
    )


def _factory(column: Column) -> Any:
    return msgspec.field(default_factory=type(column.empty))


@cache
def _decoder() -> msgspec.json.Decoder[Any]:
    kinds: Any = Header | End
    for table in TABLES:
        kinds = kinds | line_type(table)
    return msgspec.json.Decoder(kinds)


class Writer:
    """Writes lines into a binary stream; `close` writes the last."""

    def __init__(self, stream: BinaryIO, header: Header) -> None:
        self._stream = stream
        self._crc = 0
        self._digest = hashlib.sha256()
        self.lines = 0
        self.write(header)

    def write(self, line: msgspec.Struct) -> None:
        """Write one line."""
        body = _ENCODER.encode(line)
        self._crc = zlib.crc32(body, self._crc)
        whole = b"%b%b%d}\n" % (body[:-1], _SEAL, self._crc)
        self._digest.update(whole)
        self._stream.write(whole)
        self.lines += 1

    def close(self) -> str:
        """Write the end; gives the SHA-256 it carries, 64 hexadecimal digits."""
        digest = self._digest.hexdigest()
        self.write(End(self.lines, digest))
        return digest


class Reader:
    """The lines of a stream, each checked before it is given out.

    Every error names the file and the line.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._crc = 0
        self._digest = hashlib.sha256()
        self.number = 0
        """Of the line given out last, from 1."""
        self.header = self._header()

    @property
    def where(self) -> str:
        """The file and the line given out last."""
        return self.place(self.number)

    def place(self, number: int) -> str:
        """How errors name the line ``number``."""
        return f"{self._name}, line {number}"

    def __iter__(self) -> Iterator[msgspec.Struct]:
        """Every line between the first and the last.

        Raises DamagedFile where a line was changed, lost or moved or the end is missing,
        InvalidRecord where one breaks the format, LimitExceeded for one too long.
        """
        while True:
            digest = self._digest.hexdigest()
            line = self._next()
            if isinstance(line, End):
                self._check_end(line, digest)
                return
            yield line

    def _header(self) -> Header:
        line = self._next()
        if not isinstance(line, Header):
            raise InvalidRecord(
                "this is no export of a register",
                where=self.where,
                remedy="Write one with: relatoria export",
            )
        if line.version != VERSION:
            raise InvalidRecord(
                f"the export is of version {line.version}, this program reads {VERSION}",
                where=self.where,
                remedy="Read it with the program that wrote it, or a later one",
            )
        return line

    def _next(self) -> msgspec.Struct:
        raw = self._stream.readline(LONGEST + 1)
        self.number += 1
        if len(raw) > LONGEST:
            raise LimitExceeded(f"the line is longer than {LONGEST} bytes", where=self.where)
        if not raw.endswith(b"\n"):
            raise self._damaged("the file ends before its last line")
        body, seal, crc = raw.rpartition(_SEAL)
        if not seal:
            raise self._no_line(raw)
        body += b"}"
        self._crc = zlib.crc32(body, self._crc)
        if crc != b"%d}\n" % self._crc:
            raise self._damaged("the line was changed, or one before it is missing")
        self._digest.update(raw)
        try:
            line: msgspec.Struct = _decoder().decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise InvalidRecord(
                "the line does not fit the format", where=self.where, why=str(error)
            ) from error
        return line

    def _no_line(self, raw: bytes) -> DamagedFile | InvalidRecord:
        if self.number == 1:
            return InvalidRecord(
                "this is no export of a register",
                where=self.where,
                remedy="Write one with: relatoria export",
            )
        return self._damaged(f"it holds no sealed line but {raw[:40]!r}")

    def _check_end(self, end: End, digest: str) -> None:
        if (end.lines, end.sha256) != (self.number - 1, digest):
            raise self._damaged("the checksum of the whole is another")
        if self._stream.read(1):
            self.number += 1
            raise self._damaged("something follows the last line")

    def _damaged(self, why: str) -> DamagedFile:
        return DamagedFile(
            "the export is damaged",
            where=self.where,
            why=why,
            remedy="Nothing was taken over. Export or copy it again",
        )
