from __future__ import annotations

import json

from relatoria.cli import main
from tests.drafting.material import CORPUS, REPORTS


def test_a_report_is_drafted_published_and_taken_back(tmp_path, capsys):
    volume, report, back = (tmp_path / name for name in ("v.json", "v.docx", "back.json"))
    assert main(["draft", str(CORPUS / REPORTS["es"]), "-o", str(volume)]) == 0
    assert json.loads(volume.read_bytes())["language"] == "es"
    assert main(["publish", str(volume), "--to", "docx", "-o", str(report)]) == 0
    assert main(["draft", str(report), "--onto", str(volume), "-o", str(back)]) == 0
    assert back.read_bytes() == volume.read_bytes()
    capsys.readouterr()
    for what in ("matrix", "coverage", "balance", "discrepancies"):
        assert main(["publish", str(volume), "--to", what]) == 0
        for line in capsys.readouterr().out.splitlines():
            json.loads(line)


def test_by_theme_the_headings_are_the_framework_s(tmp_path):
    volume = tmp_path / "v.json"
    assert main(["draft", str(CORPUS / REPORTS["en"]), "--by", "theme", "-o", str(volume)]) == 0
    kinds = {part["kind"] for part in json.loads(volume.read_bytes())["parts"]}
    assert "theme" in kinds or "introduction" in kinds


def test_a_volume_without_support_is_not_written(tmp_path, capsys):
    volume, report = tmp_path / "v.json", tmp_path / "v.html"
    main(["draft", str(CORPUS / REPORTS["fr"]), "-o", str(volume)])
    plain = json.loads(volume.read_bytes())
    plain["parts"][0]["paragraphs"][0]["sentences"][0]["citations"] = []
    plain["parts"][0]["paragraphs"][0]["sentences"][0]["quotations"] = []
    volume.write_text(json.dumps(plain))
    called = ["publish", str(volume), "--to", "html", "--language", "fr", "-o", str(report)]
    assert main(called) == 1
    assert "source" in capsys.readouterr().err
    assert not report.exists()


def test_a_file_that_is_not_there_is_said(capsys):
    assert main(["draft", "nowhere.txt"]) == 1
    assert main(["publish", "nowhere.json", "--to", "html"]) == 1
    assert "nowhere" in capsys.readouterr().err
