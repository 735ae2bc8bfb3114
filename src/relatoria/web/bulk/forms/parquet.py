"""Parquet, a row group at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from relatoria.web.bulk.columns import Chunks, Row, Table, Type

_GROUP = 10_000
"""Rows of a row group: what memory holds."""


class _Sink:
    """A file that gives away what was written to it."""

    closed = False

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._at = 0

    def write(self, data: bytes) -> int:
        self._held.append(bytes(data))
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        """Nothing waits anywhere."""

    def close(self) -> None:
        self.closed = True

    def taken(self) -> bytes:
        held, self._held = self._held, []
        return b"".join(held)


def parquet(table: Table, chunks: Chunks) -> Iterator[bytes]:
    """The rows of ``chunks``; needs pyarrow."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {
        Type.STRING: pa.string(), Type.INTEGER: pa.int64(), Type.NUMBER: pa.float64(),
        Type.BOOLEAN: pa.bool_(), Type.ARRAY: pa.list_(pa.string()),
    }  # fmt: skip
    schema = pa.schema([(column.name, types[column.type]) for column in table.columns])
    sink = _Sink()
    writer = pq.ParquetWriter(pa.PythonFile(sink, mode="w"), schema, compression="zstd")
    for rows in _groups(chunks):
        values: list[Any] = [list(column) for column in zip(*rows, strict=True)]
        typed = zip(values, schema, strict=True)
        arrays = [pa.array(held, type=field.type) for held, field in typed]
        writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
        yield sink.taken()
    writer.close()
    yield sink.taken()


def _groups(chunks: Chunks) -> Iterator[list[Row]]:
    held: list[Row] = []
    for chunk in chunks:
        held += chunk
        if len(held) >= _GROUP:
            yield held
            held = []
    if held:
        yield held
