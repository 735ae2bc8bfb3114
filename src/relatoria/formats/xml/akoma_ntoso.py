"""Akoma Ntoso documents of others: debates with their speakers, acts with their numbering."""

from __future__ import annotations

from lxml import etree

from relatoria.formats.xml.parsing import local
from relatoria.formats.xml.prose import bracketed, plain, runs
from relatoria.formats.xml.writing import DIRECTION, SPEAKER, Words, Writer
from relatoria.model import BlockKind

_SPEECHES = frozenset({"speech", "question", "answer"})
_DIRECTIONS = frozenset({"remark"})
_SKIPPED = frozenset({"authorialNote", "noteRef"})
_TOLD = frozenset({"narrative", "scene", "summary", "other", "recordedTime"})
_TITLES = frozenset({"longTitle", "docTitle", "shortTitle"})
_LEAVES = frozenset({"p", "block", "blockContainer", "listIntroduction", "listWrapUp", "from"})
_HIERARCHY = frozenset(
    {"section", "part", "chapter", "title", "book", "debateSection", "hcontainer", "division"}
)


def write(root: etree._Element, writer: Writer) -> dict[str, str]:
    """Write the text of ``root`` and return what its metadata declare."""
    _Walk(writer, _names(root)).inside(root, 0)
    return _declared(root)


class _Walk:
    """One pass over the document."""

    def __init__(self, writer: Writer, names: dict[str, str]) -> None:
        self._writer = writer
        self._names = names

    def inside(self, element: etree._Element, level: int) -> None:
        """Everything in ``element``, in order."""
        marker = self._opening(element, level)
        deeper = level + (local(element) in _HIERARCHY)
        for child in element:
            name = local(child)
            if not name or name in ("meta", "num", "heading", "subheading", "from"):
                continue
            if name in _TITLES or (name == "container" and child.get("name") == "title"):
                self._writer.add(BlockKind.HEADING, runs(child), level=1)
            elif name in _TOLD and not any(local(part) for part in child):
                self._direction(child)
            elif name == "table":
                self._table(child)
            elif name in _LEAVES:
                self._paragraph(child, marker)
                marker = ""
            elif name in ("content", "intro", "wrapUp") and marker:
                marker = self._marked(child, marker, deeper)
            else:
                self.inside(child, deeper)
        if marker:
            self._writer.add(BlockKind.PARAGRAPH, [Words(marker)])

    def _opening(self, element: etree._Element, level: int) -> str:
        """Write the heading or the label of ``element``; return its number if still unwritten."""
        number = _child_text(element, "num")
        heading = _child_text(element, "heading")
        if local(element) in _SPEECHES:
            self._speaker(element)
        if heading:
            words = f"{number} {heading}".strip()
            self._writer.add(BlockKind.HEADING, [Words(words)], level=min(level + 1, 6))
            return ""
        return number

    def _marked(self, element: etree._Element, marker: str, level: int) -> str:
        """The content of a numbered provision: its first paragraph carries the number."""
        leaves = [child for child in element if local(child) in _LEAVES]
        if not leaves:
            self.inside(element, level)
            return marker
        for child in element:
            if child is leaves[0]:
                self._writer.add(
                    BlockKind.ITEM,
                    runs(child, directions=_DIRECTIONS, skip=_SKIPPED),
                    marker=marker,
                    level=max(1, level),
                )
                self._notes(child)
            elif local(child) in _LEAVES:
                self._paragraph(child, "")
            elif local(child) == "table":
                self._table(child)
            elif local(child):
                self.inside(child, level)
        return ""

    def _paragraph(self, element: etree._Element, marker: str) -> None:
        kind = BlockKind.ITEM if marker else BlockKind.PARAGRAPH
        words = runs(element, directions=_DIRECTIONS, skip=_SKIPPED)
        self._writer.add(kind, words, marker=marker or None)
        self._notes(element)

    def _notes(self, element: etree._Element) -> None:
        for note in element.iter():
            if local(note) == "authorialNote":
                marker = (note.get("marker") or "").strip() or None
                self._writer.add(BlockKind.FOOTNOTE, runs(note), marker=marker)

    def _direction(self, element: etree._Element) -> None:
        words = bracketed(plain(element))
        self._writer.add(BlockKind.FURNITURE, [Words(words)], style=DIRECTION)

    def _speaker(self, element: etree._Element) -> None:
        label = _child_text(element, "from").rstrip(" :.–—-")
        if not label:
            by = (element.get("by") or "").lstrip("#")
            role = self._names.get((element.get("as") or "").lstrip("#"), "")
            label = self._names.get(by) or by.replace("_", " ").replace("-", " ").title()
            label = f"{label} ({role})" if role and label else label or role
        if label:
            self._writer.add(BlockKind.PARAGRAPH, [Words(label)], style=SPEAKER)

    def _table(self, element: etree._Element) -> None:
        for row in (row for row in element.iter() if local(row) == "tr"):
            self._writer.row([plain(cell) for cell in row if local(cell) in ("td", "th")])


def _child_text(element: etree._Element, name: str) -> str:
    child = next((child for child in element if local(child) == name), None)
    return plain(child) if child is not None else ""


def _names(root: etree._Element) -> dict[str, str]:
    """What the references show for persons, roles and organisations, by identifier."""
    return {
        element.get("eId") or element.get("id") or "": element.get("showAs") or ""
        for element in root.iter()
        if local(element).startswith("TLC") and element.get("showAs")
    }


def _declared(root: etree._Element) -> dict[str, str]:
    declared: dict[str, str] = {}
    for element in root.iter():
        name = local(element)
        if name in ("docTitle", "longTitle", "shortTitle"):
            declared.setdefault("title", plain(element))
        elif name == "container" and element.get("name") == "title":
            declared["title"] = plain(element)
        elif name == "FRBRdate":  # the work's date comes first, then the expression's
            declared.setdefault("date", (element.get("date") or "")[:10])
        elif name == "FRBRnumber" and element.get("showAs"):
            declared.setdefault("number", element.get("showAs") or "")
    return {key: value for key, value in declared.items() if value}
