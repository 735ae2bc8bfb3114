from __future__ import annotations

import json

import pytest

from relatoria.cli import main

TABLE = "dest,origin,year,sex,stock\n32,0,2024,0,30\n32,152,2024,0,30\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("RELATORIA_DATA", str(tmp_path / "data"))
    return tmp_path


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_snapshot_is_listed_with_its_terms(capsys):
    assert main(["data", "list"]) == 0
    found = lines(capsys)
    assert {"migrant_stock", "displaced", "treaty_status"} <= {one["dataflow"] for one in found}
    for one in found:
        assert one["bundled"]
        assert one["licence"] and one["as_of"] and one["source"] and one["sha256"]


def test_a_file_is_added_and_answers(folder, capsys):
    path = folder / "stock_rev2030.csv"
    path.write_text(TABLE)
    assert main(["data", "add", str(path), "--revision", "2030"]) == 0
    (added,) = lines(capsys)
    assert (added["revision"], added["bundled"], added["rows"]) == ("2030", False, 2)
    assert main(["indicator", "stock", "--area", "ARG", "--year", "2024"]) == 0
    (figure,) = lines(capsys)
    assert (figure["value"], figure["revision"]) == (30.0, "2030")
    assert main(["data", "show", added["id"], "--rows", "1"]) == 0
    assert len(lines(capsys)) == 2


def test_a_wrong_file_adds_nothing(folder, capsys):
    path = folder / "stock_rev2030.csv"
    path.write_text(TABLE.replace(",30\n32,152", ",x\n32,152"))
    assert main(["data", "add", str(path)]) == 1
    assert "stock_rev2030.csv, line 2, column stock" in capsys.readouterr().err
    assert not (folder / "data").exists()
    assert main(["data", "add", str(folder / "nothing.csv")]) == 1


def test_a_bundled_table_is_not_replaced_by_chance(folder, capsys):
    path = folder / "ims_rev2024.csv"
    path.write_text(TABLE)
    assert main(["data", "add", str(path)]) == 2
    assert "--replace" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["stock"], "no area is given"),
        (["stock", "--area", "Atlantis"], "no area"),
        (["stock", "--area", "MEX", "--year", "soon"], "no year"),
        (["stock", "--area", "MEX", "--year", "2024-2010"], "no year"),
        (["riches", "--area", "MEX"], "no indicator"),
    ],
)
def test_wrong_use_of_indicators(arguments, told, capsys):
    assert main(["indicator", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_figures_by_country_as_csv(capsys):
    given = ["indicator", "stock", "--area", "sica", "--by", "country", "--year", "2024"]
    assert main([*given, "--to", "csv", "--language", "fr"]) == 0
    text = capsys.readouterr().out
    assert "République dominicaine" in text
    assert len(text.splitlines()) == 9


def test_indicators_are_listed_with_what_is_missing(capsys):
    assert main(["indicator", "list", "--language", "pt"]) == 0
    found = lines(capsys)
    assert len(found) >= 18
    assert all(one["missing"] and one["limits"] and one["formula"] for one in found)
