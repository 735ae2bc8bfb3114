"""``relatoria read``: what comes out, where to, and what a wrong file or call gets."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from relatoria.cli import gathering, main
from relatoria.cli.output import BETWEEN
from relatoria.formats import ReadOptions, akoma_ntoso, jsonl
from relatoria.model import Record

REPORT = """\
# REPORT OF THE WORKSHOP ON ISLAND PORTS

Castries, 4 and 5 May 2015

## A. Ships and people

The speakers were Ada Morne, of the Port Office of Saint Lucia, and Ben Cole, a consultant. The
moderator was Ida Frey.

The representative of the Port Office of Saint Lucia made two proposals: (i) to open a desk for
seafarers; and (ii) to publish the waiting times.

In the floor debate, the cost of the desk was discussed.
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.md"
    path.write_text(REPORT, "utf-8")
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_pipe_gets_json_lines(report: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["read", str(report)]) == 0
    record = jsonl.read(capfdbinary.readouterr().out)
    assert record.document.text == REPORT
    assert [" ".join(record.text_of(s).split()) for s in record.statements] == [
        "to open a desk for seafarers",
        "to publish the waiting times",
    ]


def test_standard_input_is_a_dash(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    assert main(["read", "-", "--to", "jsonl"]) == 0
    assert jsonl.read(capfdbinary.readouterr().out).document.name == "standard input"


@pytest.mark.parametrize("form", ["akn", "html", "md", "jsonl"])
def test_every_format_goes_to_a_file(report: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / "out" / f"record.{form}"
    assert main(["read", str(report), "--to", form, "-o", str(target)]) == 0
    assert "Ada Morne" in target.read_text("utf-8")
    if form == "akn":
        assert akoma_ntoso.read(target.read_bytes()).document.text == REPORT


def test_a_folder_gets_a_file_a_document(report: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    report.rename(tmp_path / "in" / "one.md")
    (tmp_path / "in" / "two.txt").write_text(REPORT.replace("Ada", "Eva"), "utf-8")
    assert main(["read", str(tmp_path / "in"), "--to", "html", "-o", f"{tmp_path}/out/"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.html", "two.html"]


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_read(
    report: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "empty.pdf").touch()
    assert main(["read", str(tmp_path)]) == 1
    out, err = capfdbinary.readouterr()
    assert jsonl.read(out).document.name == report.name
    assert "empty.pdf: the file is empty" in err.decode()
    assert b"Traceback" not in err


def test_a_path_that_is_not_there_is_an_error_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["read", "nowhere.pdf"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_several_documents_do_not_fit_one_page(report: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text(REPORT.replace("Ada", "Eva"), "utf-8")
    assert main(["read", str(report), str(other), "--to", "html"]) == 2


def test_a_wrong_call_exits_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["read"])
    assert stop.value.code == 2
    assert "FILE" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_to_leaves_nothing(report: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    assert main(["read", str(report), "-o", str(tmp_path / "file" / "below.jsonl")]) == 2
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "Statements"), ("es", "Enunciados"), ("pt", "Enunciados"), ("fr", "Énoncés")],
)
def test_the_summary_speaks_four_languages(
    report: Path, capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    assert main(["read", str(report), "--to", "summary", "--language", language]) == 0
    shown = capsys.readouterr().out
    assert word in shown
    assert "Ada Morne" in shown


def test_the_summary_shows_brackets_of_the_document_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "note.md"
    path.write_text("# A [bold]title[/bold]\n\nMs. Ray (Peru) said that all was well.\n", "utf-8")
    assert main(["read", str(path), "--to", "summary"]) == 0
    assert "[bold]title[/bold]" in capsys.readouterr().out


def test_coverage_lists_what_is_left(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(report), "--coverage", "--language", "en"]) == 0
    assert "of the text is in the record" in capsys.readouterr().out


def test_a_defect_is_owned_and_never_a_traceback(
    report: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("lost")

    monkeypatch.setattr("relatoria.cli.read.write_records", broken)
    assert main(["read", str(report)]) == 1
    assert "a defect of Relatoría" in capsys.readouterr().err


def test_the_schema_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "record"]) == 0
    assert json.loads(capsys.readouterr().out)["oneOf"]


def test_a_path_that_is_not_there_does_not_cost_the_others(
    report: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "none").mkdir()
    assert main(["read", "nowhere.pdf", str(tmp_path / "none"), str(report)]) == 1
    out, err = capfdbinary.readouterr()
    assert jsonl.read(out).document.name == report.name
    assert b"nowhere.pdf: there is no such file" in err
    assert b"none: the folder holds no file" in err


def test_a_defect_in_one_file_is_named_and_the_rest_is_read(
    report: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    (tmp_path / "odd.md").write_text("# Odd", "utf-8")
    whole = gathering.read

    def breaks_on_odd(path: str, *rest: Any, **more: Any) -> Record:
        if path.endswith("odd.md"):
            raise KeyError("lost")
        return whole(path, *rest, **more)

    monkeypatch.setattr(gathering, "read", breaks_on_odd)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert main(["read", str(tmp_path)]) == 1
    out, err = capfdbinary.readouterr()
    assert jsonl.read(out).document.name == report.name
    assert "odd.md: this is a defect of Relatoría" in err.decode()
    assert b"Traceback" not in err
    assert main(["--debug", "read", str(tmp_path)]) == 1
    assert b"Traceback" in capfdbinary.readouterr().err


def test_a_process_that_ends_costs_one_file(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fatal.md").write_text("# Fatal", "utf-8")
    whole = gathering.read

    def ends_on_fatal(path: str, *rest: Any, **more: Any) -> Record:
        if path.endswith("fatal.md"):
            os._exit(1)
        return whole(path, *rest, **more)

    monkeypatch.setattr(gathering, "read", ends_on_fatal)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    files = gathering.files_of([str(tmp_path)])
    found = {Path(one.path).name: one for one in gathering.outcomes(files, ReadOptions())}
    assert found["report.md"].record is not None
    assert "ended the process" in str(found["fatal.md"].error)


def test_a_copy_is_read_once(
    report: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    shutil.copy(report, tmp_path / "the-same.md")
    assert main(["read", str(tmp_path)]) == 0
    out, err = capfdbinary.readouterr()
    assert len(jsonl.read_all(out).records) == 1
    assert b"the same bytes as" in err


def test_a_folder_of_lines_keeps_the_conflicts_between_documents(tmp_path: Path) -> None:
    documents = Path(__file__).parents[2] / "examples" / "santiago-2013" / "documents"
    read = ["read", str(documents / "press-note.html"), str(documents / "report-en.md")]
    assert main([*read, "--to", "jsonl", "-o", f"{tmp_path}/out/"]) == 0
    between = jsonl.read_all((tmp_path / "out" / BETWEEN).read_bytes())
    assert [conflict.field for conflict in between.conflicts] == ["count"]


def test_a_pipe_or_device_is_written_to_and_never_replaced(report: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert main(["read", str(report), "-o", str(pipe)]) == 0
    reader.join(10)
    assert pipe.is_fifo()
    assert jsonl.read(got[0]).document.name == report.name


def test_a_link_stays_a_link(report: Path, tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").touch()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
    assert main(["read", str(report), "-o", str(tmp_path / "link.jsonl")]) == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert jsonl.read((tmp_path / "real.jsonl").read_bytes()).document.name == report.name
