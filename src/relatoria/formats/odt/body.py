"""The body of an OpenDocument text in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relatoria.formats.odt.lists import Counter
from relatoria.formats.odt.names import DRAW, OFFICE, TABLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from relatoria.formats.layout.assembly import Assembly
    from relatoria.formats.odt.styles import Styles

_P, _H = f"{TEXT}p", f"{TEXT}h"
_LIST, _TABLE, _NOTE = f"{TEXT}list", f"{TABLE}table", f"{TEXT}note"
_BOX = f"{DRAW}text-box"
_LEFT_OUT = frozenset(
    (
        # What was deleted is kept here; insertions stand in the text itself.
        f"{TEXT}tracked-changes",
        f"{OFFICE}annotation",
        f"{OFFICE}annotation-end",
        f"{TEXT}sequence-decls",
        f"{OFFICE}forms",
        f"{TEXT}ruby-text",
        f"{TEXT}note-citation",
    )
)
_ROW_GROUPS = frozenset(
    f"{TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group")
)
_MOST_SPACES = 100
_MOST_COLUMNS = 200


@dataclass(slots=True)
class _Words:
    pieces: list[str] = field(default_factory=list)
    bold: bool = True
    notes: list[etree._Element] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces).replace("\u00ad", "")

    def add(self, text: str | None, bold: bool) -> None:
        if text:
            self.pieces.append(text)
            self.bold = self.bold and (bold or not text.strip())


class Body:
    """Walks block elements and hands what it finds to an assembly."""

    def __init__(self, styles: Styles, into: Assembly) -> None:
        self._styles = styles
        self._into = into
        self._counter = Counter(styles)
        self._headings = Counter(styles)

    def read(self, parent: etree._Element) -> None:
        """Read every block element in ``parent``."""
        for element in parent:
            if element.tag in (_P, _H):
                self._paragraph(element, None, 0)
            elif element.tag == _LIST:
                self._list(element, None, 1)
            elif element.tag == _TABLE:
                self._table(element)
            elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
                self.read(element)

    def plain(self, parent: etree._Element) -> str:
        """The words of every block in ``parent``, one a line."""
        found: list[_Words] = []
        return self._lines(parent, found)

    def _paragraph(self, element: etree._Element, label: str | None, level: int) -> None:
        look = self._styles.look("paragraph", element.get(f"{TEXT}style-name"))
        words = self._words(element, look.bold is True)
        outline = _outline(element)
        if outline is not None:
            number = self._headings.label("#outline", outline, None) if words.text.strip() else ""
            label = label or number
            text = f"{label} {words.text.strip()}" if label else words.text
            self._into.paragraph(text, outline=outline, style=look.name)
        elif label is not None:
            self._into.item(words.text, marker=label, level=level, style=look.name)
        elif look.name.lower().startswith(("caption", "illustration", "table caption")):
            self._into.caption(words.text)
        else:
            bold = words.bold and bool(words.text.strip())
            self._into.paragraph(words.text, bold=bold, style=look.name or None)
        self._after(words)

    def _after(self, words: _Words) -> None:
        for note in words.notes:
            citation = note.findtext(f"{TEXT}note-citation") or ""
            body = note.find(f"{TEXT}note-body")
            if body is not None:
                self._into.note(f"{citation.strip()} {self.plain(body)}")
        for box in words.boxes:
            self.read(box)

    def _list(self, element: etree._Element, inherited: str | None, depth: int) -> None:
        list_style = element.get(f"{TEXT}style-name") or inherited
        if depth == 1:
            self._counter.enter(element, list_style)
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            counted = item.tag == f"{TEXT}list-item"
            start = item.get(f"{TEXT}start-value")
            for child in item:
                if child.tag in (_P, _H):
                    label = self._item_label(child, list_style, depth, start) if counted else None
                    self._paragraph(child, label, depth)
                    counted = False  # further paragraphs of the item carry no number
                elif child.tag == _LIST:
                    self._list(child, list_style, depth + 1)
                elif child.tag == _TABLE:
                    self._table(child)

    def _item_label(
        self, element: etree._Element, list_style: str | None, depth: int, start: str | None
    ) -> str | None:
        if not "".join(str(part) for part in element.itertext()).strip():
            return None
        look = self._styles.look("paragraph", element.get(f"{TEXT}style-name"))
        return self._counter.label(list_style or look.list_style, depth, start)

    def _table(self, table: etree._Element) -> None:
        rows = list(_rows(table))
        widest = max((len(_cells(row)) for row in rows), default=0)
        for row in rows:
            if widest == 1:
                for cell in _cells(row):
                    if cell is not None:
                        self.read(cell)
                continue
            called: list[_Words] = []
            self._into.row(
                [self._lines(cell, called) if cell is not None else "" for cell in _cells(row)]
            )
            for words in called:
                self._after(words)

    def _lines(self, parent: etree._Element, called: list[_Words]) -> str:
        lines = []
        for element in parent:
            if element.tag in (_P, _H):
                look = self._styles.look("paragraph", element.get(f"{TEXT}style-name"))
                words = self._words(element, look.bold is True)
                called.append(words)
                lines.append(words.text.strip())
            elif element.tag == _LIST:
                lines.extend(self._list_lines(element, None, 1, called))
            elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
                lines.append(self._lines(element, called))
        return "\n".join(line for line in lines if line)

    def _list_lines(
        self, element: etree._Element, inherited: str | None, depth: int, called: list[_Words]
    ) -> Iterator[str]:
        list_style = element.get(f"{TEXT}style-name") or inherited
        if depth == 1:
            self._counter.enter(element, list_style)
        for item in element:
            label: str | None = None
            for child in item:
                if child.tag == _LIST:
                    yield from self._list_lines(child, list_style, depth + 1, called)
                elif child.tag in (_P, _H):
                    words = self._words(child, bold=False)
                    called.append(words)
                    first = label is None and item.tag == f"{TEXT}list-item"
                    label = self._item_label(child, list_style, depth, None) if first else ""
                    yield f"{label} {words.text.strip()}".strip()

    def _words(self, element: etree._Element, bold: bool) -> _Words:
        words = _Words()
        self._collect(element, bold, words)
        return words

    def _collect(self, element: etree._Element, bold: bool, words: _Words) -> None:
        words.add(element.text, bold)
        for child in element:
            tag = child.tag
            if tag == f"{TEXT}span":
                look = self._styles.look("text", child.get(f"{TEXT}style-name"))
                if not look.hidden:
                    weight = bold if look.bold is None else look.bold
                    self._collect(child, weight, words)
            elif tag == f"{TEXT}s":
                count = child.get(f"{TEXT}c", "1")
                words.add(" " * min(int(count) if count.isdigit() else 1, _MOST_SPACES), bold)
            elif tag == f"{TEXT}tab":
                words.add("\t", bold)
            elif tag == f"{TEXT}line-break":
                words.add("\n", bold)
            elif tag == _NOTE:
                words.notes.append(child)
            elif tag == _BOX:
                words.boxes.append(child)
            elif tag not in _LEFT_OUT and isinstance(tag, str):
                self._collect(child, bold, words)
            words.add(child.tail, bold)


def _outline(element: etree._Element) -> int | None:
    if element.tag != _H:
        return None
    level = element.get(f"{TEXT}outline-level", "1")
    return int(level) if level.isdigit() and int(level) else 1


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in (
            f"{TABLE}table-header-rows",
            f"{TABLE}table-rows",
            f"{TABLE}table-row-group",
        ):
            yield from _rows(child)


def _cells(row: etree._Element) -> list[etree._Element | None]:
    """The cells of a row; ``None`` for one that a cell above covers."""
    cells: list[etree._Element | None] = []
    spanned = 0
    for cell in row:
        if cell.tag == f"{TABLE}table-cell":
            repeated = cell.get(f"{TABLE}number-columns-repeated", "1")
            count = int(repeated) if repeated.isdigit() else 1
            cells.extend([cell] * min(count, _MOST_COLUMNS - len(cells)))
            across = cell.get(f"{TABLE}number-columns-spanned", "1")
            spanned = int(across) - 1 if across.isdigit() else 0
        elif cell.tag == f"{TABLE}covered-table-cell":
            if spanned > 0:
                spanned -= 1  # the same cell, stretched to the right
            elif len(cells) < _MOST_COLUMNS:
                cells.append(None)
    return cells
