"""How deep an item lies in its list, from its indent and the kind of its marker."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.formats.markers import Marker


@dataclass(slots=True)
class _Depth:
    indent: int
    key: tuple[str, str]
    value: int


class Levels:
    """Gives each item of a list its level; `reset` where something else comes between.

    An indent deeper than the one above opens a level; at the same indent a marker of another
    kind that begins its own count («(a)» after «5.») opens one, and a kind seen further out
    returns to it.
    """

    def __init__(self) -> None:
        self._open: list[_Depth] = []

    def reset(self) -> None:
        """A new list begins."""
        self._open.clear()

    def level_of(self, marker: Marker, indent: int) -> int:
        """The level, from 1, of the item with ``marker`` that begins at column ``indent``."""
        key, value = self._reading(marker)
        while self._open and indent < self._open[-1].indent - 1:
            self._open.pop()
        here = self._place(key, value, indent)
        if here is None:
            self._open.append(_Depth(indent, key, value))
        else:
            del self._open[here + 1 :]
            self._open[here] = _Depth(self._open[here].indent, key, value)
        return len(self._open)

    def _reading(self, marker: Marker) -> tuple[tuple[str, str], int]:
        readings = marker.readings()
        if not readings:
            return ("bullet", marker.form), 0
        for style, value in readings:
            for depth in self._open:
                if depth.key == (style, marker.form) and value == depth.value + 1:
                    return (style, marker.form), value
        style, value = readings[0]
        return (style, marker.form), value

    def _place(self, key: tuple[str, str], value: int, indent: int) -> int | None:
        """Which open level the item belongs to, or ``None`` for a new one."""
        if not self._open or indent > self._open[-1].indent + 1:
            return None
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].key == key and abs(self._open[at].indent - indent) <= 1:
                return at
        same_indent = abs(self._open[-1].indent - indent) <= 1
        begins = value == 1 or key[0] == "bullet"
        if same_indent and begins:
            return None
        return len(self._open) - 1
