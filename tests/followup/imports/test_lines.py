"""A register written and read is the same register."""

from __future__ import annotations

from pathlib import Path

import pytest

from relatoria.errors import InvalidRecord, UnreadableFile
from relatoria.followup.imports.lines import read, read_bytes, write
from relatoria.followup.register import Register, register_of
from relatoria.followup.types import (
    Arrow,
    ArrowKind,
    Commitment,
    EvidenceFile,
    Figure,
    Link,
    LinkOrigin,
    Report,
    Reporter,
    Status,
    StatusEntry,
)
from relatoria.model import Position

REGISTER = register_of(
    [Commitment("c", "t", response=Position.NOTED, start=0, end=4, themes=("gcm/1",))],
    [
        Report(
            "r", "Ñandú", "t", figures=(Figure("0 %", "share", 0.0, "percent", start=0),),
            links=(Link("c", LinkOrigin.SUGGESTED, 0.5, ((0, 1),)),),
            evidence=(EvidenceFile("law.pdf"),),
        )
    ],
    [StatusEntry("c", "CHL", "2026-01-01", Status.REVERSED, "repealed", "X", government="Y")],
    [Arrow("c", "r", ArrowKind.ANSWERED_BY, "2026-01-01", "p. 4")],
    [Reporter("Ñandú", "Ñ")],
)  # fmt: skip


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert read_bytes(write(REGISTER), "x") == REGISTER
    (tmp_path / "a.jsonl").write_bytes(write(REGISTER))
    assert read(tmp_path) == read(tmp_path / "a.jsonl") == REGISTER
    assert read_bytes(b"", "x") == Register()


@pytest.mark.parametrize(
    "line",
    [b"{", b'{"type":"colour"}', b'{"type":"commitment"}', b'{"type":"report","id":1}', b"[]"],
)
def test_a_broken_line_is_named(line: bytes) -> None:
    with pytest.raises(InvalidRecord, match="x, line 2"):
        read_bytes(b"\n" + line, "x")


def test_a_missing_register_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read(tmp_path / "none.jsonl")
    with pytest.raises(UnreadableFile):
        read(tmp_path)
