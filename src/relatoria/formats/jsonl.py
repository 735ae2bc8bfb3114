"""Records as JSON Lines: UTF-8, one object a line, `type` first.

``read(write(record)) == record``, exactly. Numbers follow JSON: no NaN, no infinity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from relatoria.errors import InvalidRecord
from relatoria.formats.lines import Collection, Line, conflict_line, lines_of, records_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relatoria.model import Conflict, Record


def write(record: Record) -> bytes:
    """The lines of one record.

    Raises InvalidRecord where the text holds half a surrogate pair, which UTF-8 has no form for.
    """
    return write_all((record,))


def write_all(records: Iterable[Record], conflicts: Iterable[Conflict] = ()) -> bytes:
    """The lines of several records, then the conflicts between their documents."""
    encoded = [_encode(line) for record in records for line in lines_of(record)]
    encoded += [_encode(conflict_line(conflict)) for conflict in conflicts]
    return b"".join(encoded)


def read(data: bytes | str) -> Record:
    """The one record in ``data``.

    Raises InvalidRecord where a line breaks the schema or there is not exactly one document.
    """
    records = read_all(data).records
    if len(records) != 1:
        raise InvalidRecord(
            f"there are {len(records)} document lines where one was expected",
            remedy="read_all reads several",
        )
    return records[0]


def read_all(data: bytes | str) -> Collection:
    """Every record in ``data``, and the conflicts between documents.

    Raises InvalidRecord where a line breaks the schema; the message gives its number.
    """
    return records_from(_decoded(data))


def _encode(line: Line) -> bytes:
    try:
        return msgspec.json.encode(line) + b"\n"
    except UnicodeEncodeError as error:
        raise InvalidRecord(
            f"a {line['type']} line cannot be written as UTF-8",
            where=f"document {line['document']}",
            why="it holds half a surrogate pair",
        ) from error


def _decoded(data: bytes | str) -> Iterator[tuple[str, Line]]:
    # Only the line feed ends a line: JSON strings may hold every other separator as it is.
    raw = data.encode() if isinstance(data, str) else data
    decoder = msgspec.json.Decoder(Line)
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if not line.strip():
            continue
        where = f"line {number}"
        try:
            yield where, decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord("this is not a JSON object", where=where, why=str(error)) from error
