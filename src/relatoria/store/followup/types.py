"""What loading is told, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from relatoria.store.models import LinkState, Stage


@dataclass(frozen=True, slots=True)
class Release:
    """On which terms a delivery comes in."""

    by: str = ""
    """In whose name, for the log."""
    stage: Stage = Stage.PUBLISHED
    public_from: datetime | None = None
    """When the public may see it; ``None`` is now."""
    name: str = ""
    """What the delivery is called in the log."""
    expression: int | None = None
    """The source everything was read from, whose rules of access hold."""


@dataclass(slots=True)
class Loaded:
    """What became of a delivery: entries by type."""

    added: dict[str, int] = field(default_factory=dict)
    updated: dict[str, int] = field(default_factory=dict)
    unchanged: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the register says the same as before."""
        return not self.added and not self.updated


@dataclass(frozen=True, slots=True)
class Decided:
    """A link after somebody decided about it."""

    report: str
    commitment: str
    before: LinkState | None
    after: LinkState
