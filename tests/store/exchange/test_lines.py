"""Damage is found at its line, and nothing of a damaged export is taken over."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from relatoria.errors import DamagedFile, InputError, InvalidRecord
from tests.store.exchange.test_round_trip import exported, take_over
from tests.store.registers import fill, register


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    with register(tmp_path_factory.mktemp("lines") / "one.db"):
        fill(documents=2)
        return exported()


def resealed(lines: list[bytes]) -> bytes:
    """``lines`` with their seals made anew, as somebody might who changes an export by hand."""
    crc, out = 0, b""
    for line in lines:
        body = line.rpartition(b',"crc":')[0] + b"}"
        crc = zlib.crc32(body, crc)
        out += b'%b,"crc":%d}\n' % (body[:-1], crc)
    return out


DAMAGES: dict[str, Callable[[list[bytes]], list[bytes]]] = {
    "changed": lambda lines: [*lines[:8], lines[8].replace(b"a", b"b", 1), *lines[9:]],
    "lost": lambda lines: [*lines[:8], *lines[9:]],
    "moved": lambda lines: [*lines[:8], lines[9], lines[8], *lines[10:]],
    "twice": lambda lines: [*lines[:8], lines[7], *lines[8:]],
    "cut": lambda lines: [*lines[:8], lines[8][:20]],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_found_at_its_line(tmp_path: Path, export: bytes, damage: str) -> None:
    lines = DAMAGES[damage](export.splitlines(keepends=True))
    with register(tmp_path / "two.db"):
        before = exported()
        with pytest.raises(DamagedFile, match=r"export\.jsonl, line 9: "):
            take_over(b"".join(lines))
        assert exported() == before


def test_an_export_cut_between_two_lines_or_continued_is_damaged(
    tmp_path: Path, export: bytes
) -> None:
    lines = export.splitlines(keepends=True)
    with register(tmp_path / "two.db"):
        before = exported()
        for data in (b"".join(lines[:-1]), export + b"\n", export + export):
            with pytest.raises(DamagedFile, match="line "):
                take_over(data)
            assert exported() == before


def test_no_byte_can_be_changed_unnoticed(tmp_path: Path, export: bytes) -> None:
    chance = random.Random(5)  # noqa: S311 - places, not secrets
    with register(tmp_path / "two.db"):
        before = exported()
        for _ in range(40):
            data = bytearray(export)
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            with pytest.raises(InputError):
                take_over(bytes(data))
        assert exported() == before


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b'"type":"meeting"', b'"type":"gathering"', "does not fit"),
        (b'"title":"Taller 0"', b'"title":7', "does not fit"),
        (b'"title":"Taller 0"', b'"titel":"Taller 0"', "does not fit"),
        (b'"meeting":"meeting-0"', b'"meeting":"meeting-9"', "neither"),
        (b'"key":"meeting-1"', b'"key":"meeting-0"', "does not take"),
        (b'"version":1', b'"version":9', "version 9"),
    ],
)
def test_a_line_that_cannot_be_is_named(
    tmp_path: Path, export: bytes, old: bytes, new: bytes, why: str
) -> None:
    lines = export.splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if old in line)
    lines[at] = lines[at].replace(old, new, 1)
    with register(tmp_path / "two.db"):
        before = exported()
        with pytest.raises(InvalidRecord, match=why) as raised:
            take_over(resealed(lines))
        assert f"line {at + 1}" in str(raised.value)
        assert exported() == before


def test_the_same_document_with_other_words_is_a_contradiction(
    tmp_path: Path, export: bytes
) -> None:
    lines = export.splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if b'"type":"statement"' in line)
    lines[at] = lines[at].replace("propuesta número 0".encode(), "propuesta número 9".encode())
    with register(tmp_path / "one.db"):
        fill(documents=2)
        before = exported()
        with pytest.raises(InvalidRecord, match=f"line {at + 1}: the register says otherwise"):
            take_over(resealed(lines))
        assert exported() == before


def test_every_table_goes_out_stays_at_home_or_is_drawn_from_those_that_go() -> None:
    from django.apps import apps

    from relatoria.store.exchange.tables import BY_MODEL, KEPT_AT_HOME

    left = {
        model.__name__
        for model in apps.get_app_config("store").get_models()
        if model not in BY_MODEL and model not in KEPT_AT_HOME
    }
    assert all(name.startswith("Search") for name in left), left


def test_a_line_points_only_at_tables_before_its_own_or_at_its_own() -> None:
    from relatoria.store.exchange.tables import BY_MODEL, TABLES

    for place, table in enumerate(TABLES):
        for column in table.columns:
            if column.target is not None:
                assert TABLES.index(BY_MODEL[column.target]) <= place
