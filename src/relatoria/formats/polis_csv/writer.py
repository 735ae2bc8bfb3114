"""Writes a folder that reads like an export of Polis, so that its other tools can take it."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from relatoria.formats.polis_csv.conversation import Conversation
from relatoria.model.vote import SignConvention, Vote


def write(
    conversation: Conversation, folder: Path, signs: SignConvention = SignConvention.EXPORT
) -> None:
    """Write ``summary.csv``, ``comments.csv``, ``votes.csv`` and ``participants-votes.csv``.

    Every vote is written, re-votes too; the matrix holds the last of each pair.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _save(folder / "summary.csv", sorted(conversation.summary.items()))
    _save(folder / "comments.csv", _comments(conversation))
    _save(folder / "votes.csv", _votes(conversation, signs))
    _save(folder / "participants-votes.csv", _matrix(conversation, signs))


def _save(path: Path, rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows(rows)


def _comments(conversation: Conversation) -> Iterable[Sequence[object]]:
    yield (
        "timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated",
        "is-meta", "is-seed", "comment-body",
    )  # fmt: skip
    counts = Counter((what, vote) for _who, what, vote in conversation.votes())
    for row in conversation.statements.values():
        yield (
            row.timestamp, _when(row.timestamp), row.id, row.author,
            counts[row.id, Vote.AGREE], counts[row.id, Vote.DISAGREE], row.moderated,
            str(row.is_meta).lower(), str(row.is_seed).lower(), row.text,
        )  # fmt: skip


def _votes(conversation: Conversation, signs: SignConvention) -> Iterable[Sequence[object]]:
    yield ("timestamp", "datetime", "comment-id", "voter-id", "vote")
    times = conversation.ballots.timestamps
    for (who, what, vote), time in zip(conversation.votes(), times, strict=True):
        yield time, _when(time), what, who, signs.number(vote)


def _matrix(conversation: Conversation, signs: SignConvention) -> Iterable[Sequence[object]]:
    yield (
        "participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree",
        *conversation.voted,
    )  # fmt: skip
    held: dict[str, dict[str, Vote]] = {name: {} for name in conversation.participants}
    for who, what, vote in conversation.votes():
        held[who][what] = vote
    authors = Counter(row.author for row in conversation.statements.values())
    for who, votes in held.items():
        kinds = Counter(votes.values())
        cells = [signs.number(votes[s]) if s in votes else "" for s in conversation.voted]
        yield (
            who, conversation.groups.get(who, ""), authors[who], len(votes),
            kinds[Vote.AGREE], kinds[Vote.DISAGREE], *cells,
        )  # fmt: skip


def _when(timestamp: int) -> str:
    seconds = timestamp / 1000 if timestamp > 10**11 else timestamp
    return datetime.fromtimestamp(seconds, UTC).strftime("%a %b %d %H:%M:%S UTC %Y")
