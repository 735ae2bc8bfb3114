"""An export imported is the same register."""

from __future__ import annotations

import io
from pathlib import Path

from tests.store.registers import fill, register


def exported() -> bytes:
    from relatoria.store.exchange.exporting import export

    stream = io.BytesIO()
    export(stream)
    return stream.getvalue()


def take_over(data: bytes):
    from relatoria.store.exchange.importing import import_

    return import_(io.BytesIO(data), "export.jsonl", "test")


def test_an_export_imported_into_an_empty_register_exports_the_same_bytes(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        fill()
        first = exported()
    with register(tmp_path / "two.db"):
        done = take_over(first)
        assert done.added["statement"] == 12
        assert exported() == first
        again = take_over(first)
        assert again.nothing
        assert exported() == first
