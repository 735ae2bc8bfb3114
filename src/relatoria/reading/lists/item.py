"""What the readers of the shapes of lists hand over: items and groups in the flow."""

from __future__ import annotations

from dataclasses import dataclass, field

from relatoria.model import MarkerStyle


@dataclass(slots=True)
class Item:
    """An item of a list, as offsets in the flow."""

    start: int
    end: int
    marker: str | None
    style: MarkerStyle


@dataclass(slots=True)
class Group:
    """A list: its items, and where the words that announce it stand."""

    items: list[Item]
    announced: tuple[int, int]
    """Start and end, in the flow, of the sentences before the first item."""
    counted: int | None = None
    """Items found where they are counted only, and too short to be statements."""
    under: Item | None = None
    """The item of another list inside which this list stands."""
    children: list[Group] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where the first item begins, or the announcement of a list without items."""
        return self.items[0].start if self.items else self.announced[0]

    @property
    def end(self) -> int:
        """Where the last item ends."""
        return self.items[-1].end if self.items else self.announced[1]
