"""JSON lines: an object a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from relatoria.web.bulk.columns import Chunks, Table

_encoder = msgspec.json.Encoder()


def json_lines(table: Table, chunks: Chunks) -> Iterator[bytes]:
    """The rows of ``chunks``, a line each."""
    for chunk in chunks:
        yield lines_of(table.names, chunk)


def lines_of(names: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """``rows`` as objects of these names, a line each."""
    return harmless(
        b"".join(_encoder.encode(dict(zip(names, row, strict=True))) + b"\n" for row in rows)
    )


def harmless(written: bytes) -> bytes:
    """The same JSON without any ``<``: were it ever taken for a page, it would have no tags.

    The sign stands in strings alone, where JSON lets it be written by its number.
    """
    return written.replace(b"<", b"\\u003c")
