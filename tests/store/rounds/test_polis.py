"""Conversations come in and go out in Polis's format, whichever sign they give to agreement."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from relatoria.formats import polis_csv
from relatoria.model.vote import SignConvention, Vote
from tests.store.rounds.test_casting import say

_CAST = [("7", "0", 1), ("8", "0", -1), ("7", "1", 0), ("7", "0", -1), ("9", "2", 1)]


def folder_of(path: Path, sign: int) -> Path:
    path.mkdir()
    with (path / "votes.csv").open("w", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["timestamp", "datetime", "comment-id", "voter-id", "vote"])
        for at, (who, what, vote) in enumerate(_CAST):
            lines.writerow([1_600_000_000_000 + at * 1000, "", what, who, vote * sign])
    with (path / "comments.csv").open("w", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees",
                        "moderated", "comment-body"])  # fmt: skip
        for name, moderated in (("0", 1), ("1", 0), ("2", -1)):
            lines.writerow([1_600_000_000_000, "", name, "7", 0, 0, moderated, f"Statement {name}"])
    return path


def held(row) -> dict[tuple[str, str], Vote]:
    from relatoria.store.queries.rounds import votes
    from relatoria.store.rounds.casting import VOTE_OF

    return {
        (one.participant.external, one.message.texts["en"][-1]): VOTE_OF[one.reaction]
        for one in votes.in_force(row).select_related("participant", "message")
    }


@pytest.mark.parametrize(
    ("convention", "sign"), [(SignConvention.EXPORT, 1), (SignConvention.INTERNAL, -1)]
)
def test_both_sign_conventions_import_the_same_votes(fresh_register, tmp_path, convention, sign):
    from relatoria.store.models import Ballot
    from relatoria.store.queries.rounds import cards
    from relatoria.store.rounds.polis import import_conversation

    conversation = polis_csv.read(folder_of(tmp_path / "in", sign), convention)
    row = import_conversation(conversation, "A conversation", "en", "acc-1")
    assert held(row) == {
        ("7", "0"): Vote.DISAGREE, ("8", "0"): Vote.DISAGREE,
        ("7", "1"): Vote.PASS, ("9", "2"): Vote.AGREE,
    }  # fmt: skip
    assert Ballot.objects.count() == len(_CAST)
    assert [one.texts["en"] for one in cards.messages(row)] == ["Statement 0", "Statement 1"]


@pytest.mark.parametrize("convention", list(SignConvention))
def test_a_round_written_and_read_again_holds_the_same_votes(fresh_register, tmp_path, convention):
    from relatoria.store.rounds.polis import conversation_of, import_conversation

    conversation = polis_csv.read(folder_of(tmp_path / "in", 1))
    row = import_conversation(conversation, "A conversation", "en", "acc-1")
    polis_csv.write(conversation_of(row, "en"), tmp_path / "out", convention)
    again = polis_csv.read(tmp_path / "out", convention)
    assert sorted(again.votes()) == sorted(conversation_of(row, "en").votes())
    assert len(again.ballots) == len(_CAST)
    assert again.statements["2"].moderated == -1


def test_what_is_published_of_single_votes_leads_to_nobody(anybody):
    from relatoria.store.rounds import joining
    from relatoria.store.rounds.polis import conversation_of

    joining.declare(anybody.people[0], "academia", "BRA", "005")
    for person in range(3):
        say(anybody, person, 0, "agree" if person else "disagree")
    say(anybody, 0, 0, "agree")
    told = conversation_of(anybody.round, "en", unlinked=True)
    assert Counter(vote for _, _, vote in told.votes()) == {Vote.AGREE: 3}
    assert set(told.ballots.timestamps) == {0}
    assert not any(row.author or row.timestamp for row in told.statements.values())
    orders = {conversation_of(anybody.round, "en", unlinked=True).participants for _ in range(9)}
    assert orders == {("0", "1", "2")}
