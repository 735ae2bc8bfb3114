"""Stocks from CSV files, and what is wrong with the ones that are refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from relatoria.errors import InputError, UnreadableFile
from relatoria.evidence.flows import read_stocks
from relatoria.evidence.flows.reading import read_births_deaths, read_matrix

WIDE = "birth,PER,CHL\nPER,900,30\nCHL,10,700\n"
LONG = "birthplace;residence;value\nPER;PER;900\nCHL;CHL;700\nPER;CHL;30\nCHL;PER;10\n"
EVENTS = "area,births,deaths\nPER,20,9\nCHL,10,8\n"


def _file(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def test_wide_and_long_say_the_same(tmp_path: Path) -> None:
    wide, long = _file(tmp_path, "w.csv", WIDE), _file(tmp_path, "l.csv", LONG)
    events = _file(tmp_path, "e.csv", EVENTS)
    stocks = read_stocks(wide, long, events)
    assert stocks.areas == ("CHL", "PER")
    np.testing.assert_array_equal(stocks.start, stocks.end)
    assert stocks.start[1, 0] == 30  # born in Peru, living in Chile
    assert stocks.births is not None and stocks.births.tolist() == [10, 20]


@pytest.mark.parametrize(
    "header", ["origen,destino,valor", "lugar de nacimiento,país de residencia,valor"]
)
def test_unknown_headers_are_read_as_wide_and_refused(tmp_path: Path, header: str) -> None:
    path = _file(tmp_path, "x.csv", f"{header}\nPER,CHL,3\n")
    with pytest.raises(InputError):
        read_matrix(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("birth,PER,CHL\nPER,900,x\nCHL,1,2\n", "row 2, PER living in CHL.*'x' is no number"),
        ("birth,PER,CHL\nPER,900,\nCHL,1,2\n", "the value is missing"),
        ("birth,PER,CHL\nPER,900,..\nCHL,1,2\n", "'..' is no number"),
        ("birth,PER,CHL\nPER,900,-4\nCHL,1,2\n", "-4 is no count"),
        ("birth,PER,CHL\nPER,900\nCHL,1,2\n", "row 2: 1 values where the header has 2"),
        ("birth,PER,CHL\nPER,900,1\n", "lacks CHL"),
        ("birth,PER,CHL\nPER,1,1\nPER,1,1\n", "PER occurs twice"),
        ("birth,PER,PER\nPER,1,1\n", "residence PER occurs twice"),
        ("birth,PER,Total\nPER,1,1\nTotal,1,1\n", "is a total"),
        ("birth,residence,value\nPER,CHL,1\nPER,CHL,2\n", "row 3: PER living in CHL occurs twice"),
        ("birth,residence,value\nPER,,1\n", "is empty"),
        ('birth,PER\n"PER,1\n', "no CSV table"),
        ("birth,PER\n", "no table in the file"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, content: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_matrix(_file(tmp_path, "wrong.csv", content))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        read_matrix(tmp_path / "missing.csv")
    path = tmp_path / "latin.csv"
    path.write_bytes("birth,PER\nPerú,1".encode("latin-1"))
    with pytest.raises(UnreadableFile, match="UTF-8"):
        read_matrix(path)


def test_areas_must_agree_between_files(tmp_path: Path) -> None:
    start = _file(tmp_path, "s.csv", WIDE)
    events = _file(tmp_path, "e.csv", "area,births,deaths\nPER,1,1\nBOL,1,1\n")
    with pytest.raises(InputError, match="lacks CHL; has BOL"):
        read_stocks(start, start, events)


def test_births_and_deaths_need_their_columns(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="area, births and deaths"):
        read_births_deaths(_file(tmp_path, "e.csv", "area,births\nPER,1\n"))
