from __future__ import annotations

import json
from pathlib import Path

import pytest

from relatoria.cli.program import main
from tests.drafting.checks.damage import clean, faults


def test_a_clean_report_ends_with_zero_and_no_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.md"
    path.write_text(clean("en"), "utf-8")
    assert main(["lint", str(path), "--to", "jsonl"]) == 0
    assert capfd.readouterr().out == ""


def test_a_finding_is_one_line_with_sentence_reason_and_remedy(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fault = next(one for one in faults() if one.kind == "doubled_word")
    path = tmp_path / "report.md"
    path.write_text(fault.damaged, "utf-8")
    assert main(["lint", str(path), "--to", "jsonl", "--language", "fr"]) == 1
    (line,) = capfd.readouterr().out.splitlines()
    found = json.loads(line)
    assert set(found) >= {"rule", "start", "end", "text", "says", "why", "remedy"}
    assert found["rule"] == "doubled_word"
    assert "the the" in found["text"]
    assert found["remedy"] == "Supprimez-en un."


def test_a_missing_file_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(tmp_path / "none.pdf"), "--to", "jsonl"]) == 1
    assert "none.pdf" in capfd.readouterr().err
