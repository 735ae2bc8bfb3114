"""Adopted texts come from files of whoever has them; without one everything still works."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relatoria.cli.followup_texts import text_of
from relatoria.cli.program import main
from relatoria.errors import InvalidRecord, UnreadableFile, UsageError
from relatoria.followup.alignment.aligning import align
from relatoria.followup.commitments.provisions import read_texts
from relatoria.followup.commitments.shipped import shipped_commitments
from relatoria.followup.linking.suggesting import Coded, suggest
from tests.shared import SHARED, needs_shared

TABLE = "# ours\n1\t0\tWe shall count everybody\n1\ta\tConsider a yearly census of lighthouses\n"
FRENCH = {
    "symbol": "T/1", "language": "fr",
    "objectives": [{"id": "1", "title": "x", "commitment": "Nous comptons", "actions": []}],
}  # fmt: skip


def _files(folder: Path) -> list[Path]:
    (folder / "gcm.en.tsv").write_text(TABLE, encoding="utf-8")
    (folder / "gcm.fr.json").write_text(json.dumps(FRENCH), encoding="utf-8")
    return [folder / "gcm.en.tsv", folder / "gcm.fr.json"]


def test_both_shapes_give_provisions_in_their_language(tmp_path: Path) -> None:
    text = read_texts(_files(tmp_path))
    assert [one.name for one in text.under("1", "en")] == ["1", "1(a)"]
    assert [(one.text, one.symbol) for one in text.under("1", "fr")] == [("Nous comptons", "T/1")]
    assert text.under("1", "pt") == text.under("1", "en")
    assert text.under("2") == []


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.tsv", "1\tonly two", InvalidRecord),
        ("a.tsv", "# nothing", InvalidRecord),
        ("a.tsv", b"1\t0\t\xff\xfe", UnreadableFile),
        ("a.json", '{"objectives": 3}', InvalidRecord),
        ("a.json", None, UnreadableFile),
    ],
)
def test_a_bad_text_is_refused_by_name(
    tmp_path: Path, name: str, content: str | bytes | None, error: type[Exception]
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(error, match=r"a\."):
        read_texts([path])


def test_the_text_is_found_in_the_data_folder_or_where_the_option_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELATORIA_DATA", str(tmp_path))
    assert text_of("gcm", []) is None
    (tmp_path / "texts").mkdir()
    first, second = _files(tmp_path / "texts")
    found = text_of("gcm", [])
    assert found is not None
    assert {one.language for one in found.provisions} == {"en", "fr"}
    only = text_of("gcm", [f"gcm={second}"])
    assert only is not None
    assert {one.language for one in only.provisions} == {"fr"}
    for wrong in ("gcm", f"nothing={first}"):
        with pytest.raises(UsageError):
            text_of("gcm", [wrong])


def test_words_of_the_text_alone_can_suggest_and_stand_beside_a_message(tmp_path: Path) -> None:
    text = read_texts(_files(tmp_path))
    words = "Every lighthouse was counted in the yearly census"
    assert suggest(words, "gcm", adopted=text)[0].notation == "1"
    coder = lambda text, language: [Coded("1", 0.999, ((0, 5),))]  # noqa: E731
    (told, *_) = align(words, coder=coder, adopted=text)
    assert (told.provision, told.later_language) == ("1(a)", "en")
    (bare, *_) = align(words, coder=coder)
    assert (bare.provision, bool(bare.later_text)) == ("", True)


def test_commitments_are_in_the_words_of_the_text_where_it_is_at_hand(tmp_path: Path) -> None:
    text = read_texts(_files(tmp_path))
    assert shipped_commitments("gcm", "fr", text)[0].text == "Nous comptons"
    assert shipped_commitments("gcm", "es", text)[0] == shipped_commitments("gcm", "es")[0]


def test_the_command_says_that_no_text_is_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RELATORIA_DATA", str(tmp_path))
    message = "Give every migrant proof of legal identity"
    assert main(["trace", message, "--to", "jsonl"]) == 0
    out, err = capsys.readouterr()
    assert "no text of gcm is at hand" in err
    assert json.loads(out.splitlines()[0])["text_at_hand"] is False
    (tmp_path / "t.tsv").write_text(TABLE, encoding="utf-8")
    assert main(["trace", message, "--to", "jsonl", "--text", f"gcm={tmp_path / 't.tsv'}"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert json.loads(out.splitlines()[0])["text_at_hand"] is True


@needs_shared
def test_the_development_text_is_read_whole() -> None:
    path = SHARED / "frameworks" / "texts" / "gcm_objectives_actions_en.json"
    text = read_texts([path])
    assert len({one.item for one in text.provisions}) == 23
    assert len(text.provisions) > 200
