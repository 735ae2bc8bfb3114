"""The body of a Word document: paragraphs, tables and notes in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.formats.docx.package import W
from relatoria.formats.docx.runs import Words, words_of
from relatoria.formats.docx.styles import Style, Styles, numbering_of, outline_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from relatoria.formats.docx.numbering import Numbering
    from relatoria.formats.layout.assembly import Assembly

_P, _TABLE, _ROW, _CELL = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
_THROUGH = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
)
_NOTE_STYLES = ("footnote text", "endnote text")
_CAPTION_STYLES = ("caption", "epígrafe", "leyenda", "légende", "legenda")
_TWIPS = 120  # a column, for comparing indents


class Body:
    """Walks block elements and hands what it finds to an assembly."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        notes: dict[tuple[str, str], etree._Element],
        into: Assembly,
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._into = into
        self._carried: list[Words] = []
        self._called = 0

    def read(self, parent: etree._Element) -> None:
        """Read every block element in ``parent``."""
        for element in _blocks(parent):
            if element.tag == _P:
                self._paragraph(element)
            else:
                self._table(element)

    def collect(self, parent: etree._Element, lines: list[str]) -> None:
        """Add the words of every block element in ``parent`` to ``lines``, as plain text."""
        called: list[Words] = []
        lines.append(self._plain(parent, called))
        for words in called:
            for box in words.boxes:
                self.collect(box, lines)

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(f"{W}pPr")
        style = self._styles.get(_style_id(properties))
        words = words_of(element, self._styles, style.bold)
        if _mark_is_deleted(properties):
            # The end of the paragraph is deleted: it goes on in the next one.
            self._carried.append(words)
            return
        carried, self._carried = self._carried, []
        text = "".join(part.text for part in (*carried, words))
        self._place(text, words, properties, style)
        for part in (*carried, words):
            self._after(part)

    def _after(self, words: Words) -> None:
        """Notes and text boxes follow the paragraph that calls them."""
        for kind, number in words.notes:
            note = self._notes.get((kind, number))
            if note is not None:
                self._called += 1
                self._into.note(f"{self._called} {self._plain(note, [])}")
        for box in words.boxes:
            self.read(box)

    def _place(
        self, text: str, words: Words, properties: etree._Element | None, style: Style
    ) -> None:
        label, depth = self._label(properties, style, bool(text.strip()))
        if not text.strip():
            return
        outline = outline_of(properties, style.outline) if properties is not None else style.outline
        name = style.name.lower()
        if outline is not None:
            text = f"{label} {text.strip()}" if label else text
            self._into.paragraph(text, outline=outline, style=style.name)
        elif name in _NOTE_STYLES:
            self._into.note(text)
        elif name in _CAPTION_STYLES:
            self._into.caption(text)
        elif label is not None and not (words.bold and label and _is_title(label, text)):
            self._into.item(text, marker=label, level=depth + 1, style=style.name)
        else:
            text = f"{label} {text.strip()}" if label else text
            self._into.paragraph(
                text, bold=words.bold, style=style.name or None, indent=_indent(properties)
            )

    def _label(
        self, properties: etree._Element | None, style: Style, counted: bool
    ) -> tuple[str | None, int]:
        num, depth = style.num, style.depth
        if properties is not None:
            num, depth = numbering_of(properties, num, depth)
        # Word shows no number on a paragraph without words, but counts it if it has a mark.
        if num is None or num == "0" or not counted:
            return None, 0
        return self._numbering.label(num, depth or 0), depth or 0

    def _table(self, table: etree._Element) -> None:
        rows = [row for row in _rows(table) if not _row_is_deleted(row)]
        widest = max((sum(1 for _ in _cells(row)) for row in rows), default=0)
        for row in rows:
            cells = list(_cells(row))
            if widest == 1:
                # A table of one column is a frame around text.
                for cell in cells:
                    self.read(cell)
                continue
            called: list[Words] = []
            self._into.row([self._cell(cell, called) for cell in cells])
            for words in called:
                self._after(words)

    def _cell(self, cell: etree._Element, called: list[Words]) -> str:
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        if merge is not None and merge.get(f"{W}val", "continue") == "continue":
            return ""
        return self._plain(cell, called)

    def _plain(self, parent: etree._Element, called: list[Words]) -> str:
        """The words of all paragraphs and tables in ``parent``, one a line.

        Each paragraph's words are added to ``called``, for the notes and boxes they call.
        """
        lines: list[str] = []
        for element in _blocks(parent):
            if element.tag == _TABLE:
                lines.extend(
                    " ".join(self._cell(cell, called) for cell in _cells(row))
                    for row in _rows(element)
                    if not _row_is_deleted(row)
                )
                continue
            properties = element.find(f"{W}pPr")
            style = self._styles.get(_style_id(properties))
            words = words_of(element, self._styles, style.bold)
            label, _ = self._label(properties, style, bool(words.text.strip()))
            lines.append(f"{label} {words.text.strip()}" if label else words.text.strip())
            called.append(words)
        return "\n".join(line for line in lines if line)


def _blocks(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag in (_P, _TABLE):
            yield child
        elif child.tag in _THROUGH:
            yield from _blocks(child)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag in _THROUGH:
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if child.tag == _CELL and child.find(f"{W}tcPr/{W}cellDel") is None:
            yield child
        elif child.tag in _THROUGH:
            yield from _cells(child)


def _style_id(properties: etree._Element | None) -> str | None:
    if properties is None:
        return None
    found = properties.find(f"{W}pStyle")
    return found.get(f"{W}val") if found is not None else None


def _mark_is_deleted(properties: etree._Element | None) -> bool:
    if properties is None:
        return False
    return any(properties.find(f"{W}rPr/{W}{name}") is not None for name in ("del", "moveFrom"))


def _row_is_deleted(row: etree._Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _indent(properties: etree._Element | None) -> int:
    found = properties.find(f"{W}ind") if properties is not None else None
    if found is None:
        return 0
    value = found.get(f"{W}left") or found.get(f"{W}start") or "0"
    return int(value) // _TWIPS if value.lstrip("-").isdigit() else 0


def _is_title(label: str, text: str) -> bool:
    """Whether a bold numbered paragraph is a heading rather than an item."""
    return any(c.isalnum() for c in label) and len(text) <= 200 and not text.rstrip().endswith(".")
