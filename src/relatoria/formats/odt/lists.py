"""Counts the items of lists, which may go on after other text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.formats.odt.names import TEXT, XML_ID

if TYPE_CHECKING:
    from lxml import etree

    from relatoria.formats.odt.styles import Styles

_LEVELS = 10


class Counter:
    """The counts of all lists of a document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._by_id: dict[str, list[int | None]] = {}
        self._by_style: dict[str, list[int | None]] = {}
        self._counts: list[int | None] = [None] * _LEVELS

    def enter(self, element: etree._Element, list_style: str | None) -> None:
        """An outermost list begins: a new count, or that of the list it continues."""
        continued = element.get(f"{TEXT}continue-list")
        if continued in self._by_id:
            self._counts = self._by_id[continued]
        elif element.get(f"{TEXT}continue-numbering") == "true" and list_style in self._by_style:
            self._counts = self._by_style[list_style]
        else:
            self._counts = [None] * _LEVELS
        if list_style:
            self._by_style[list_style] = self._counts
        identifier = element.get(XML_ID)
        if identifier:
            self._by_id[identifier] = self._counts

    def label(self, list_style: str | None, depth: int, start: str | None) -> str:
        """The label of the next item at ``depth`` (from 1); ``start`` restarts the count."""
        at = min(depth, _LEVELS) - 1
        before = self._counts[at]
        if start is not None and start.isdigit():
            self._counts[at] = int(start)
        elif before is None:
            self._counts[at] = self._styles.start(list_style, at + 1)
        else:
            self._counts[at] = before + 1
        for deeper in range(at + 1, _LEVELS):
            self._counts[deeper] = None
        return self._styles.label(list_style, self._counts, at + 1)
