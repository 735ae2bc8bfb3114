"""Folders in Polis's export format: both signs, re-votes, odd fields, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest

from relatoria.errors import InputError, UnreadableFile
from relatoria.formats import polis_csv
from relatoria.model.vote import SignConvention, Vote

COMMENTS = (
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
    '1000,x,0,7,1,1,1,"Open the crossing, at night too"\n'
    '1001,x,1,8,2,0,-1,"Two\nlines and a ""quote"" 🙂"\n'
)
VOTES = (
    "timestamp,datetime,comment-id,voter-id,vote\n"
    "3000,later,0,7,-1\n"
    "2000,sooner,0,7,1\n"
    "2500,x,1,9,1\n"
    "2600,x,0,9,0\n"
)
MATRIX = (
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n"
    "7,0,0,1,0,1,-1,\n"
    "9,,0,2,1,0,0,1\n"
)


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name.replace('_', '-')}.csv").write_text(text, encoding="utf-8")
    return tmp_path


def test_exports_read_plus_one_as_agreement(tmp_path: Path) -> None:
    read = polis_csv.read(folder(tmp_path, votes=VOTES, comments=COMMENTS))
    assert list(read.votes()) == [
        ("7", "0", Vote.AGREE),
        ("9", "1", Vote.AGREE),
        ("9", "0", Vote.PASS),
        ("7", "0", Vote.DISAGREE),
    ]


def test_internal_files_read_minus_one_as_agreement(tmp_path: Path) -> None:
    read = polis_csv.read(folder(tmp_path, votes=VOTES), SignConvention.INTERNAL)
    assert next(iter(read.votes())) == ("7", "0", Vote.DISAGREE)


@pytest.mark.parametrize("signs", list(SignConvention))
@pytest.mark.parametrize("vote", list(Vote))
def test_a_vote_survives_both_conventions(signs: SignConvention, vote: Vote) -> None:
    assert signs.vote(signs.number(vote)) is vote


def test_a_number_that_is_no_vote_is_refused() -> None:
    with pytest.raises(ValueError, match="2"):
        SignConvention.EXPORT.vote(2)


def test_votes_come_in_the_order_of_casting_and_people_in_that_of_their_first(
    tmp_path: Path,
) -> None:
    read = polis_csv.read(folder(tmp_path, votes=VOTES))
    assert list(read.ballots.timestamps) == [2000, 2500, 2600, 3000]
    assert read.participants == ("7", "9")


def test_the_matrix_serves_where_there_are_no_votes(tmp_path: Path) -> None:
    read = polis_csv.read(folder(tmp_path, participants_votes=MATRIX))
    assert list(read.votes()) == [
        ("7", "0", Vote.DISAGREE),
        ("9", "0", Vote.PASS),
        ("9", "1", Vote.AGREE),
    ]
    assert read.groups == {"7": "0"}


def test_statements_keep_line_breaks_quotes_and_emoji(tmp_path: Path) -> None:
    read = polis_csv.read(folder(tmp_path, votes=VOTES, comments=COMMENTS))
    assert read.statements["1"].text == 'Two\nlines and a "quote" 🙂'
    assert read.statements["1"].moderated == -1


@pytest.mark.parametrize("signs", list(SignConvention))
def test_what_is_written_reads_back(tmp_path: Path, signs: SignConvention) -> None:
    read = polis_csv.read(
        folder(tmp_path, votes=VOTES, comments=COMMENTS, participants_votes=MATRIX)
    )
    polis_csv.write(read, tmp_path / "out", signs)
    again = polis_csv.read(tmp_path / "out", signs)
    assert list(again.votes()) == list(read.votes())
    assert again.statements == read.statements
    assert again.groups == read.groups


def test_the_written_matrix_holds_the_last_vote(tmp_path: Path) -> None:
    polis_csv.write(polis_csv.read(folder(tmp_path, votes=VOTES)), tmp_path / "out")
    (tmp_path / "out" / "votes.csv").unlink()
    again = polis_csv.read(tmp_path / "out")
    assert ("7", "0", Vote.DISAGREE) in list(again.votes())
    assert ("7", "0", Vote.AGREE) not in list(again.votes())


def test_a_folder_without_votes_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="neither votes"):
        polis_csv.read(tmp_path)


@pytest.mark.parametrize("value", ["2", "agree", "", "1.5"])
def test_a_line_that_is_no_vote_is_named(tmp_path: Path, value: str) -> None:
    text = VOTES + f"2700,x,1,7,{value}\n"
    with pytest.raises(InputError, match="line 6"):
        polis_csv.read(folder(tmp_path, votes=text))


def test_a_short_line_is_no_vote(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="line 6"):
        polis_csv.read(folder(tmp_path, votes=VOTES + "2700,x\n"))
