"""What a participant says about a message: agree, disagree or pass."""

from __future__ import annotations

from enum import Enum, IntEnum


class Vote(IntEnum):
    """A reaction to one message. A pass is an observation: seen, and no side taken.

    The number is how arrays hold a vote inside the program and nothing else. At an edge a vote
    is its name, or a number read through a `SignConvention`.
    """

    DISAGREE = -1
    PASS = 0
    AGREE = 1

    @property
    def word(self) -> str:
        """``agree``, ``disagree`` or ``pass``, as lines and forms write it."""
        return self.name.lower()


class SignConvention(Enum):
    """Which sign a file of votes gives to agreement; both are in use, so a reader must be told."""

    EXPORT = 1
    """The CSV exports of Polis: +1 agrees, -1 disagrees."""
    INTERNAL = -1
    """The database and mathematics of Polis: -1 agrees, +1 disagrees."""

    def vote(self, number: int) -> Vote:
        """The vote that ``number`` stands for. Raises ValueError for anything but -1, 0 and 1."""
        return Vote(number * self.value)

    def number(self, vote: Vote) -> int:
        """How this convention writes ``vote``."""
        return int(vote) * self.value
