from __future__ import annotations

import os
import time

import pytest

from relatoria.errors import DamagedFile, EmptyFile, LimitExceeded
from relatoria.formats import ReadOptions, door, read_document
from relatoria.formats.door import Content
from relatoria.formats.sandbox import read_document_safely

TEXT = "La sesión fue abierta por la presidenta.\n\n(i) uno;\n(ii) dos.\n".encode()


def _reader(monkeypatch: pytest.MonkeyPatch, does: object) -> None:
    class Module:
        read = staticmethod(does)

    monkeypatch.setattr(door, "import_module", lambda name: Module)


def test_a_document_comes_back_as_it_would_without_the_child() -> None:
    assert read_document_safely(TEXT, "a.txt") == read_document(TEXT, "a.txt")


def test_errors_come_back_whole() -> None:
    with pytest.raises(EmptyFile, match=r"a\.txt: the file is empty"):
        read_document_safely(b"", "a.txt")


def test_a_child_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    _reader(monkeypatch, lambda data, options: time.sleep(60))
    begun = time.monotonic()
    with pytest.raises(LimitExceeded, match="seconds"):
        read_document_safely(TEXT, "a.txt", ReadOptions(seconds=0.3))
    assert time.monotonic() - begun < 10


def test_a_child_that_crashes_is_a_damaged_file(monkeypatch: pytest.MonkeyPatch) -> None:
    _reader(monkeypatch, lambda data, options: os.abort())
    with pytest.raises(DamagedFile, match=r"a\.txt: the reader crashed"):
        read_document_safely(TEXT, "a.txt")


def test_memory_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(data: bytes, options: ReadOptions) -> Content:
        return Content(str(len(bytearray(400_000_000))), ())

    _reader(monkeypatch, greedy)
    with pytest.raises(LimitExceeded, match="memory"):
        read_document_safely(TEXT, "a.txt", ReadOptions(memory_bytes=100_000_000))


def test_what_a_library_throws_is_about_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(data: bytes, options: ReadOptions) -> Content:
        raise KeyError("part")

    _reader(monkeypatch, failing)
    with pytest.raises(DamagedFile, match="KeyError"):
        read_document_safely(TEXT, "a.txt")
