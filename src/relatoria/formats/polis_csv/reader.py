"""Reads a folder in Polis's export format.

``votes.csv`` is preferred, as it tells when each vote was cast; else the matrix of
``participants-votes.csv`` serves. Columns are found by name, in any order and however written
(``Comment_ID``), so older and newer exports both read, and tables that went through a spreadsheet.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from relatoria.errors import InputError, UnreadableFile
from relatoria.formats.polis_csv.conversation import Ballots, Conversation, StatementRow
from relatoria.model.vote import SignConvention, Vote

_MATRIX_HEAD = {
    "participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree",
}  # fmt: skip
_PERSON = ("voter-id", "participant", "participant-id", "pid")
_STATEMENT = ("comment-id", "statement-id", "tid")
_COLUMNS = {
    *_MATRIX_HEAD, *_PERSON, *_STATEMENT, "timestamp", "vote", "author-id", "comment-body", "txt",
    "moderated", "mod", "is-meta", "is-seed",
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
    rows = list(_rows(matrix)) if matrix.is_file() else []
    if votes.is_file():
        ballots = _from_votes(votes, signs, people, about)
    else:
        ballots = _from_matrix(matrix, rows, signs, people, about)
    groups = {
        _whole(row["participant"]): _whole(row["group-id"])
        for _, row in rows
        if row.get("group-id") and row.get("participant")
    }
    return Conversation(
        tuple(people), tuple(about), ballots,
        _statements(folder / "comments.csv"), groups, _summary(folder / "summary.csv"),
    )  # fmt: skip


def _from_votes(
    path: Path, signs: SignConvention, people: dict[str, int], about: dict[str, int]
) -> Ballots:
    cast = []
    for line, row in _rows(path):
        person = _named(row, _PERSON)
        statement = _named(row, _STATEMENT)
        if not person or not statement:
            raise _incomplete(path, line, row)
        vote = _vote(row.get("vote", ""), signs, path, line)
        cast.append((_moment(row.get("timestamp", "")), person, statement, vote))
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
    rows: list[tuple[int, dict[str, str]]],
    signs: SignConvention,
    people: dict[str, int],
    about: dict[str, int],
) -> Ballots:
    ballots = Ballots()
    columns = _statement_columns(rows)
    for line, row in rows:
        person = _named(row, _PERSON)
        if not person:
            raise _incomplete(path, line, row)
        for name in columns:
            cell = row.get(name, "").strip()
            if not cell:
                continue
            # Somebody who only visited has a line and no vote: not a voter.
            who = people.setdefault(person, len(people))
            vote = _vote(cell, signs, path, line)
            ballots.add(who, about.setdefault(name, len(about)), vote, 0)
    return ballots


def _statement_columns(rows: list[tuple[int, dict[str, str]]]) -> list[str]:
    """The columns that are statements: those named by a number, else all that are not the head's.

    Exports gain columns about participants now and then; none of those is named by a number.
    """
    names = [name for name in (rows[0][1] if rows else {}) if name and name not in _MATRIX_HEAD]
    return [name for name in names if name.isdigit()] or names


def _vote(cell: str, signs: SignConvention, path: Path, line: int) -> Vote:
    """The vote in ``cell``, which tables that passed through other tools write as 1.0."""
    try:
        number = float(cell)
        if number != int(number):
            raise ValueError(cell)
        return signs.vote(int(number))
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{cell!r} is no vote",
            where=f"{path}, line {line}",
            why="a vote is -1, 0 or 1",
            remedy="Export the conversation again",
        ) from error


def _incomplete(path: Path, line: int, row: dict[str, str]) -> InputError:
    return InputError(
        "this line does not say who voted on what",
        where=f"{path}, line {line}",
        why=f"its columns are {', '.join(row) or 'none'}",
        remedy="Name the columns as Polis exports them: voter-id, comment-id, vote; "
        "participant in the matrix",
    )


def _moment(cell: str) -> int:
    """A time in the file's unit; 0 where it has none, so that the order of lines counts."""
    try:
        return int(float(cell)) if not cell.isdigit() else int(cell)
    except (ValueError, OverflowError):
        return 0


def _named(row: dict[str, str], names: tuple[str, ...]) -> str:
    return _whole(next((row[name] for name in names if row.get(name)), ""))


def _whole(name: str) -> str:
    """An id as it was before a spreadsheet made ``12.0`` of it."""
    name = name.strip()
    return name[:-2] if name.endswith(".0") and name[:-2].isdigit() else name


def _column(name: str) -> str:
    known = name.strip().lower().replace("_", "-").replace(" ", "-")
    return known if known in _COLUMNS else _whole(name)


def _statements(path: Path) -> dict[str, StatementRow]:
    if not path.is_file():
        return {}
    found = {}
    for line, row in _rows(path):
        name = _named(row, _STATEMENT)
        if not name:
            raise InputError(
                "this line names no statement",
                where=f"{path}, line {line}",
                remedy="Name the column comment-id, as Polis exports it",
            )
        found[name] = StatementRow(
            id=name,
            text=row.get("comment-body") or row.get("txt", ""),
            author=row.get("author-id", ""),
            timestamp=_moment(row.get("timestamp", "")),
            moderated=_moderated(row.get("moderated") or row.get("mod", "")),
            is_meta=_true(row.get("is-meta", "")),
            is_seed=_true(row.get("is-seed", "")),
        )
    return found


def _moderated(cell: str) -> int:
    """-1 rejected, 0 not moderated, 1 accepted; a file without the column accepts all."""
    return max(-1, min(1, _moment(cell)))


def _true(cell: str) -> bool:
    return cell.lower() in ("true", "t", "1", "1.0", "yes")


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
            head = [_column(name) for name in next(reader, [])]
            for row in reader:
                if any(row):
                    yield reader.line_num, dict(zip(head, row, strict=False))
        except (csv.Error, UnicodeDecodeError) as error:
            raise UnreadableFile(
                "this is no CSV in UTF-8", where=f"{path}, line {reader.line_num}", why=str(error)
            ) from error
