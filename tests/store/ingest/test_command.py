"""`relatoria add` and `relatoria check` as a person calls them."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pytest

from relatoria.cli import main
from relatoria.formats import jsonl
from relatoria.store import models as m
from tests.store.records import record

NOTE = (
    "Acta del taller de riego\n\nCelebrado en Sucre, Bolivia, el 3 de junio de 2022.\n\n"
    "La Sra. Nélida Quispe (Red de Regantes) propuso: (i) medir el caudal; (ii) publicarlo.\n"
)


@pytest.fixture
def folder(fresh_register, tmp_path, monkeypatch):
    """Documents apart from the register; the commands work on the one that is open."""
    monkeypatch.setattr("relatoria.web.opening.open_register", lambda *_, **__: None)
    (tmp_path / "documents").mkdir()
    return tmp_path / "documents"


@pytest.fixture
def settings_name(monkeypatch):
    """Say where the register lies."""
    from django.conf import settings

    return lambda name: monkeypatch.setitem(settings.DATABASES["default"], "NAME", name)


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_document_comes_in_with_its_bytes_and_again_changes_nothing(folder, capsys):
    (folder / "acta.txt").write_text(NOTE, encoding="utf-8")
    assert main(["add", str(folder), "--by", "ana", "--to", "jsonl"]) == 0
    assert [line["state"] for line in lines(capsys)] == ["new"]
    assert bytes(m.SourceFile.objects.get().data).decode() == NOTE
    assert m.LogEntry.objects.first().user == "ana"
    assert main(["add", str(folder), "--to", "table"]) == 0
    assert "nothing changed" in capsys.readouterr().out
    assert main(["check"]) == 0


def test_json_lines_come_in_from_a_pipe(folder, monkeypatch, capsys):
    data = jsonl.write_all([record([("Nélida Quispe", "Propone medir el caudal.")])])
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    assert main(["add", "-"]) == 0
    assert lines(capsys)[0]["counts"]["statements"] == 1


def test_a_file_that_cannot_be_read_is_named_and_the_rest_comes_in(folder, capsys):
    (folder / "acta.txt").write_text(NOTE, encoding="utf-8")
    (folder / "vacia.txt").write_text("", encoding="utf-8")
    assert main(["add", str(folder)]) == 1
    said = capsys.readouterr()
    assert "vacia.txt" in said.err
    assert m.Expression.objects.count() == 1


def test_the_register_is_no_document_of_its_folder(folder, settings_name, capsys):
    for ending in ("", "-wal"):
        (folder / f"r.db{ending}").write_bytes(b"\x00")
    (folder / "acta.txt").write_text(NOTE, encoding="utf-8")
    settings_name(str(folder / "r.db"))
    assert main(["add", str(folder)]) == 0


def test_a_broken_line_is_named_by_file_and_number(folder, capsys):
    good = jsonl.write(record([("Nélida Quispe", "Propone medir el caudal.")]))
    (folder / "r.jsonl").write_bytes(good + b'{"type": "statement"}\n')
    assert main(["add", str(folder / "r.jsonl")]) == 1
    assert "r.jsonl, line" in capsys.readouterr().err
    assert not m.Expression.objects.exists()


@pytest.mark.parametrize("wrong", [["--embargo-until", "mañana"], ["--access", "secreto"]])
def test_wrong_use_is_told_from_wrong_input(folder, wrong, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["add", "acta.txt", *wrong])
    assert caught.value.code == 2


def test_an_embargo_without_its_day_is_wrong_use(folder, capsys):
    assert main(["add", "acta.txt", "--access", "embargoed"]) == 2


def test_check_says_what_is_wrong_where(folder, capsys):
    (folder / "acta.txt").write_text(NOTE, encoding="utf-8")
    main(["add", str(folder)])
    m.Statement.objects.update(text="otra cosa")
    capsys.readouterr()
    assert main(["check", "--only", "text"]) == 1
    found = lines(capsys)
    assert {line["check"] for line in found} == {"text"}
    assert all(line["where"].startswith("statement ") for line in found)
