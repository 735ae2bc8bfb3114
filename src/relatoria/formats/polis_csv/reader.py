"""Reads a folder in Polis's export format.

``votes.csv`` is preferred, as it tells when each vote was cast; else the matrix of
``participants-votes.csv`` serves. Columns are found by name, so older and newer exports both read.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from relatoria.errors import InputError, UnreadableFile
from relatoria.formats.polis_csv.conversation import Ballots, Conversation, StatementRow
from relatoria.model.vote import SignConvention

_MATRIX_HEAD = {
    "participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree",
}  # fmt: skip


def read(folder: Path, signs: SignConvention = SignConvention.EXPORT) -> Conversation:
    """The conversation in ``folder``; ``signs`` says which sign its files give to agreement.

    Raises UnreadableFile where the folder has neither votes nor matrix, and InputError where a
    value is no vote, with file and line.
    """
    votes, matrix = folder / "votes.csv", folder / "participants-votes.csv"
    if not votes.is_file() and not matrix.is_file():
        raise UnreadableFile(
            "neither votes.csv nor participants-votes.csv is here",
            where=str(folder),
            remedy="Give the folder of one conversation as Polis exports it",
        )
    people: dict[str, int] = {}
    about: dict[str, int] = {}
    rows = list(_matrix_rows(matrix)) if matrix.is_file() else []
    if votes.is_file():
        ballots = _from_votes(votes, signs, people, about)
    else:
        ballots = _from_matrix(matrix, rows, signs, people, about)
    groups = {row["participant"]: row["group-id"] for row in rows if row.get("group-id")}
    return Conversation(
        tuple(people), tuple(about), ballots,
        _statements(folder / "comments.csv"), groups, _summary(folder / "summary.csv"),
    )  # fmt: skip


def _from_votes(
    path: Path, signs: SignConvention, people: dict[str, int], about: dict[str, int]
) -> Ballots:
    cast = []
    for line, row in _rows(path):
        try:
            vote = signs.vote(int(row["vote"]))
            time = int(row["timestamp"])
        except (KeyError, ValueError) as error:
            raise _no_vote(path, line, row.get("vote", "")) from error
        cast.append((time, row["voter-id"], row["comment-id"], vote))
    # The export is sorted by statement; the analysis needs the order of casting. Python's sort
    # keeps the file's order among votes of one instant, so the later line of a re-vote counts.
    cast.sort(key=lambda ballot: ballot[0])
    ballots = Ballots()
    for time, person, statement, vote in cast:
        who = people.setdefault(person, len(people))
        what = about.setdefault(statement, len(about))
        ballots.add(who, what, vote, time)
    return ballots


def _from_matrix(
    path: Path,
    rows: list[dict[str, str]],
    signs: SignConvention,
    people: dict[str, int],
    about: dict[str, int],
) -> Ballots:
    ballots = Ballots()
    for line, row in enumerate(rows, start=2):
        who = people.setdefault(row["participant"], len(people))
        for name, cell in row.items():
            if name in _MATRIX_HEAD or not cell:
                continue
            try:
                vote = signs.vote(int(float(cell)))
            except ValueError as error:
                raise _no_vote(path, line, cell) from error
            ballots.add(who, about.setdefault(name, len(about)), vote, 0)
    return ballots


def _no_vote(path: Path, line: int, value: str) -> InputError:
    return InputError(
        f"{value!r} is no vote",
        where=f"{path}, line {line}",
        why="a vote is -1, 0 or 1 beside the time it was cast",
        remedy="Export the conversation again",
    )


def _matrix_rows(path: Path) -> Iterator[dict[str, str]]:
    for _line, row in _rows(path):
        yield row


def _statements(path: Path) -> dict[str, StatementRow]:
    if not path.is_file():
        return {}
    found = {}
    for _line, row in _rows(path):
        name = row["comment-id"]
        found[name] = StatementRow(
            id=name,
            text=row.get("comment-body", ""),
            author=row.get("author-id", ""),
            timestamp=int(row.get("timestamp") or 0),
            moderated=int(row.get("moderated") or 0),
            is_meta=row.get("is-meta", "").lower() == "true",
            is_seed=row.get("is-seed", "").lower() == "true",
        )
    return found


def _summary(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return {row[0]: ",".join(row[1:]) for row in csv.reader(lines) if row}


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Lines of a CSV by column name, numbered as an editor numbers them."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.reader(lines)
        try:
            head = next(reader, [])
            for row in reader:
                if row:
                    yield reader.line_num, dict(zip(head, row, strict=False))
        except (csv.Error, UnicodeDecodeError) as error:
            raise UnreadableFile(
                "this is no CSV in UTF-8", where=f"{path}, line {reader.line_num}", why=str(error)
            ) from error
