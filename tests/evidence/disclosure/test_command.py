"""``relatoria tabulate`` and ``relatoria flows`` as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relatoria.cli import main
from relatoria.evidence.disclosure.requests import read
from tests.evidence.tables.synthetic import microdata, write_parquet


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_parquet(tmp_path, microdata(4000))


def _lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_figures_come_with_their_rules(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(
        ["tabulate", str(data), "--rows", "birthplace,residence", "--by", "sex", "--weight",
         "weight", "--why", "a chapter on origins", "--who", "the office"]
    )  # fmt: skip
    assert code == 0
    lines = _lines(capsys.readouterr().out)
    total = next(
        one for one in lines if one["birthplace"] == one["residence"] == one["sex"] is None
    )
    assert total["count"] == 4000
    assert total["rules"] == ["refusals:2", "threshold:10", "complementary", "audit:5"]
    (request,) = read(data.with_name("microdata.parquet.requests.jsonl"))
    assert (request.who, request.why, request.outcome) == (
        "the office", "a chapter on origins", "released",
    )  # fmt: skip


def test_the_same_table_again_is_the_same(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["tabulate", str(data), "--rows", "birthplace", "--by", "age", "--classes", "age=20:80"]
    main(asked)
    first = capsys.readouterr().out
    main(["tabulate", str(data), "--rows", "birthplace", "--by", "sex"])
    capsys.readouterr()
    main(asked)
    assert capsys.readouterr().out == first


def test_two_policies_on_the_same_records_are_refused(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = data.with_name("secret")
    secret.write_bytes(b"0123456789abcdef")
    asked = ["tabulate", str(data), "--rows", "birthplace", "--by", "sex"]
    assert main(asked) == 0
    perturbed = [*asked, "--policy", "cell-key", "--id", "person", "--secret", str(secret)]
    assert main(perturbed) == 1
    assert "two policies together" in capsys.readouterr().err
    outcomes = [one.outcome for one in read(data.with_name("microdata.parquet.requests.jsonl"))]
    assert outcomes == ["released", "refused"]


def test_other_classes_of_the_same_variable_are_refused(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["tabulate", str(data), "--rows", "age", "--by", "sex", "--classes"]
    assert main([*asked, "age=10:80"]) == 0
    assert main([*asked, "age=5:80"]) == 1
    assert "age went out in other classes" in capsys.readouterr().err


@pytest.mark.parametrize(
    "extra", [["--classes", "age=x"], ["--where", "sex"], ["--id", "person"], ["--policy", "none"]]
)
def test_a_wrong_call_is_code_2(data: Path, extra: list[str]) -> None:
    assert main(["tabulate", str(data), "--rows", "sex", *extra]) == 2


def test_flows_are_written_with_their_range(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start, end, events = (tmp_path / name for name in ("s.csv", "e.csv", "bd.csv"))
    start.write_text("birth,PER,CHL,BOL\nPER,900,30,5\nCHL,10,700,4\nBOL,20,25,600\n")
    end.write_text("birth,PER,CHL,BOL\nPER,890,60,5\nCHL,8,710,4\nBOL,22,45,590\n")
    events.write_text("area,births,deaths\nPER,20,9\nCHL,10,8\nBOL,12,6\n")
    files = ["--start", str(start), "--end", str(end), "--births-deaths", str(events)]
    assert main(["flows", *files]) == 0
    lines = _lines(capsys.readouterr().out)
    assert len({one["method"] for one in lines}) == 7
    inside = [one for one in lines if "lowest" in one]
    assert all(one["lowest"] <= one["value"] <= one["highest"] for one in inside)  # type: ignore[operator]
    assert main(["flows", *files, "--method", "da-min-open"]) == 0
    single = _lines(capsys.readouterr().out)
    assert {one["method"] for one in single} == {"da-min-open"}
    assert main(["flows", *files[:4], "--method", "da-min-open"]) == 2
