"""What goes into the register and what is said about it afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from relatoria.errors import UsageError
from relatoria.model import Record
from relatoria.store.models import Access


@dataclass(frozen=True, slots=True)
class Incoming:
    """A record on its way in, with the bytes it was read from where they are at hand."""

    record: Record
    data: bytes | None = None
    path: str = ""
    """How the caller names the source; for messages."""
    meeting: str = ""
    """Key of the meeting it belongs to, where a person has said so; else the register resolves
    what the record tells of meetings."""
    agents: Mapping[str, str] = field(default_factory=dict)
    """Whom a person has named: id of an agent of the record → key in the register, empty for
    somebody it does not know yet."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which terms sources come in, and who answers for it.

    Raises UsageError where an embargo has no end or an end is no embargo's.
    """

    access: Access = Access.PUBLIC
    public_from: datetime | None = None
    """When an embargo ends; with a time zone."""
    attribution_withheld: bool = False
    licence: str = ""
    by: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if (self.access is Access.EMBARGOED) != (self.public_from is not None):
            raise UsageError(
                "an embargo needs the day it ends, and only an embargo has one",
                remedy="Write --access embargoed --embargo-until 2030-01-31",
            )


class State(StrEnum):
    """What became of a source."""

    NEW = "new"
    VERSION = "new version"
    UNCHANGED = "unchanged"
    COMPLETED = "file added"
    """Known by its record alone before; now with its bytes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One source after ingest."""

    key: str
    name: str
    path: str
    state: State
    work: str = ""
    meetings: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    """How many rows of each type of line."""
    supersedes: str = ""
    carried: int = 0
    """Judgements that hold for the new version too."""
    reopened: int = 0
    """Judgements whose statement or speaker changed."""
    suggestions: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What one ingest did, source by source in the order given."""

    outcomes: tuple[Outcome, ...]

    @property
    def changed(self) -> bool:
        """Whether anything in the register is different now."""
        return any(one.state is not State.UNCHANGED for one in self.outcomes)
