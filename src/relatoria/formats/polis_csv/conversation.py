"""What a folder in Polis's export format holds."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from relatoria.model.vote import Vote


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One line of ``comments.csv``."""

    id: str
    text: str = ""
    author: str = ""
    timestamp: int = 0
    """Milliseconds since 1970, or seconds where the export says so little."""
    moderated: int = 0
    """-1 rejected, 0 not moderated, 1 accepted."""
    is_meta: bool = False
    """About the participants themselves; Polis keeps such statements out of its analysis."""
    is_seed: bool = False


@dataclass(slots=True)
class Ballots:
    """Votes in the order they were cast, as columns; re-votes are all here."""

    participants: array[int] = field(default_factory=lambda: array("i"))
    """Index into `Conversation.participants`."""
    statements: array[int] = field(default_factory=lambda: array("i"))
    """Index into `Conversation.voted`."""
    codes: array[int] = field(default_factory=lambda: array("b"))
    """Values of `Vote`."""
    timestamps: array[int] = field(default_factory=lambda: array("q"))
    """As in the file; 0 where only the matrix was exported."""

    def add(self, participant: int, statement: int, vote: Vote, timestamp: int) -> None:
        """One vote more."""
        self.participants.append(participant)
        self.statements.append(statement)
        self.codes.append(vote)
        self.timestamps.append(timestamp)

    def __len__(self) -> int:
        return len(self.codes)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A Polis conversation: statements, votes, and the groups Polis itself published."""

    participants: tuple[str, ...]
    """In the order of their first vote; of the file where no votes have a time."""
    voted: tuple[str, ...]
    """Ids of the statements that received a vote."""
    ballots: Ballots
    statements: Mapping[str, StatementRow] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    """Polis's own group of each participant it clustered."""
    summary: Mapping[str, str] = field(default_factory=dict)

    def votes(self) -> Iterator[tuple[str, str, Vote]]:
        """Participant, statement and vote, in the order they were cast."""
        cast = self.ballots
        for who, what, code in zip(cast.participants, cast.statements, cast.codes, strict=True):
            yield self.participants[who], self.voted[what], Vote(code)
