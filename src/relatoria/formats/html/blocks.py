"""From the tree of a page to blocks: paragraphs, headings, items, rows, notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relatoria.formats.html.chrome import SILENT, Frame
from relatoria.formats.html.lists import ListCount, list_count
from relatoria.formats.html.tables import grid_of, is_data
from relatoria.formats.html.tree import Node

if TYPE_CHECKING:
    from relatoria.formats.layout.assembly import Assembly


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_BLOCKS = _words(
    """
    address article aside blockquote body center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html
    legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
    caption
    """
)
_BOLD = frozenset(("b", "strong", "u"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TITLED = re.compile(
    r"(?:^|[-_\s])(?:title|t[ií]tulo|titre|subt[ií]tulo|subtitle|heading)(?:$|[-_\s])", re.I
)
_BLANK = re.compile(r"[ \t\r\n\f]+")
_AROUND_BREAK = re.compile(r"[ ]*\n[ ]*")
_PARAGRAPH_BREAK = re.compile(r"\n{2,}")
_NOTE_CALL = re.compile(r"(?:footnote-ref|noteref|fnref|doc-noteref|reference)", re.I)
_NOTE_BACK = re.compile(r"(?:footnote-back|doc-backlink|backref|backlink)", re.I)
_NOTES = re.compile(r"(?:^|[-_\s])(?:foot-?notes?|endnotes?|doc-endnotes|notas?-?pie)", re.I)


@dataclass(slots=True)
class _Line:
    """Inline text being gathered."""

    pieces: list[str] = field(default_factory=list)
    bold: bool = True

    def add(self, text: str, bold: bool) -> None:
        self.pieces.append(text)
        self.bold = self.bold and (bold or not text.strip())

    def take(self) -> tuple[str, bool]:
        text = _AROUND_BREAK.sub("\n", "".join(self.pieces)).strip(" \n")
        bold = self.bold
        self.pieces.clear()
        self.bold = True
        return text.replace("\u00ad", ""), bold


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the page the walk is."""

    inside: bool = False
    """In the main content."""
    bold: bool = False
    heading: int | None = None
    notes: bool = False
    caption: bool = False
    depth: int = 0
    """Lists around."""
    kept: bool = False
    """Preformatted: line ends stand."""


class Blocks:
    """Walks a page and hands its blocks to an assembly; counts what it sets aside."""

    def __init__(self, frame: Frame | None, into: Assembly) -> None:
        self._frame = frame
        self._into = into
        self._line = _Line()
        self._marker: str | None = None
        self._noted = 0
        self.set_aside = 0
        """Blocks of the site's frame that were left out."""

    def read(self, body: Node) -> None:
        """Read everything under ``body``."""
        self._children(body, _Place(), [])
        self._flush(_Place())

    def _children(self, node: Node, place: _Place, lists: list[ListCount]) -> None:
        for child in node.children:
            if isinstance(child, str):
                text = child if place.kept else _BLANK.sub(" ", child)
                self._line.add(text, place.bold)
            else:
                self._element(child, place, lists)

    def _element(self, node: Node, place: _Place, lists: list[ListCount]) -> None:
        tag = node.tag
        if tag in SILENT or _is_note_mark(node):
            return
        if self._frame is not None and self._frame.holds(node, place.inside):
            if node.length:
                self._flush(place)
                self.set_aside += 1
            return
        if tag == "br":
            self._line.add("\n", place.bold)
        elif tag not in _BLOCKS:
            # Inline boxes side by side are words side by side only where the page says so.
            self._children(node, _within(node, place), lists)
        else:
            self._flush(place)
            self._block(node, _within(node, place), lists)
            self._flush(_within(node, place))

    def _block(self, node: Node, place: _Place, lists: list[ListCount]) -> None:
        if node.tag in ("ul", "ol", "dir", "menu"):
            self._children(node, place, [*lists, list_count(node)])
        elif node.tag == "li":
            marker = lists[-1].marker(node) if lists else "•"
            self._marker = marker
            self._children(node, place, lists)
            self._flush(place)
            self._marker = None
        elif node.tag == "table" and is_data(node):
            self._table(node, place)
        else:
            self._children(node, place, lists)

    def _flush(self, place: _Place) -> None:
        text, bold = self._line.take()
        if not text:
            return
        if place.notes:
            self._noted += self._marker is not None
            self._into.note(f"{self._noted} {text}" if self._marker is not None else text)
            self._marker = None
        elif place.caption:
            self._into.caption(text)
        elif self._marker is not None:
            self._into.item(text, marker=self._marker, level=max(1, place.depth), typed_wins=True)
            self._marker = None
        else:
            for part in _PARAGRAPH_BREAK.split(text):
                self._into.paragraph(part, bold=bold, outline=place.heading)

    def _table(self, table: Node, place: _Place) -> None:
        for child in table.elements:
            if child.tag == "caption":
                self._children(child, place, [])
                self._flush(_Place(caption=True))
        for row in grid_of(table):
            self._into.row([_cell_text(cell) if cell is not None else "" for cell in row])


def _within(node: Node, place: _Place) -> _Place:
    tag = node.tag
    names = f"{node.get('class')} {node.get('role')}"
    titled = tag in ("div", "p") and _TITLED.search(names) is not None and node.length <= 300
    return _Place(
        inside=place.inside or tag in ("main", "article"),
        bold=place.bold or tag in _BOLD or titled,
        heading=_HEADINGS.get(tag, place.heading),
        notes=place.notes or (tag in ("section", "div", "ol", "aside") and _is_notes(node)),
        caption=place.caption or tag in ("figcaption", "caption"),
        depth=place.depth + (tag in ("ul", "ol", "dir", "menu")),
        kept=place.kept or tag == "pre",
    )


def _is_notes(node: Node) -> bool:
    return _NOTES.search(f"{node.get('class')} {node.get('role')} {node.get('id')}") is not None


def _is_note_mark(node: Node) -> bool:
    """The small number that calls a note, or the arrow that leads back from it."""
    if node.tag not in ("a", "sup", "span") or node.length > 6:
        return False
    names = f"{node.get('class')} {node.get('role')} {node.get('id')}"
    if _NOTE_BACK.search(names) or _NOTE_CALL.search(names):
        return True
    if node.tag != "sup" or not node.links:
        return False
    return all(link.get("href").startswith("#") for link in node.walk() if link.tag == "a")


def _cell_text(cell: Node) -> str:
    """The words of a cell, its blocks and items one a line."""
    lines: list[str] = []
    line = _Line()

    def gather(node: Node, lists: list[ListCount]) -> None:
        for child in node.children:
            if isinstance(child, str):
                line.add(_BLANK.sub(" ", child), bold=False)
            elif child.tag == "br":
                line.add("\n", bold=False)
            elif child.tag in SILENT or _is_note_mark(child):
                continue
            elif child.tag in _BLOCKS:
                lines.append(line.take()[0])
                inner = [*lists, list_count(child)] if child.tag in ("ul", "ol") else lists
                if child.tag == "li" and lists:
                    line.add(f"{lists[-1].marker(child)} ", bold=False)
                gather(child, inner)
                lines.append(line.take()[0])
            else:
                gather(child, lists)

    gather(cell, [])
    lines.append(line.take()[0])
    return "\n".join(part for part in lines if part)
