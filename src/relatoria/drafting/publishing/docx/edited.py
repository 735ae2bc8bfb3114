"""An edited document as paragraphs of stretches, each with the sentence its bookmark names.

Insertions that are tracked count, deletions that are tracked do not: what is read is what the
editor sees with all changes accepted.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from relatoria.drafting.publishing.docx.names import END, PART, SENTENCE, VOLUME, w
from relatoria.drafting.publishing.docx.styles import BODY, CELL, ITEM, KEPT, LABEL, PLAIN
from relatoria.drafting.volumes import Volume, read_volume
from relatoria.errors import DamagedFile, InvalidRecord, LimitExceeded

_MOST_BYTES = 256 * 1024 * 1024
_OURS = (BODY, ITEM, KEPT, CELL, PLAIN)
_SKIPPED = frozenset(
    w(name) for name in ("del", "moveFrom", "rPr", "pPr", "footnoteReference", "instrText")
)


@dataclass(slots=True)
class Stretch:
    """Words of one paragraph that lie inside one bookmark, or inside none."""

    sentence: str | None
    text: str = ""
    note: int | None = None
    """Id of a footnote whose mark stands behind these words."""


@dataclass(slots=True)
class EditedParagraph:
    """A paragraph or table row as it came back."""

    part: str | None
    """Id of the part it stands in: the last heading's."""
    stretches: list[Stretch] = field(default_factory=list)
    is_heading: bool = False
    is_row: bool = False
    style: str = ""

    @property
    def sentences(self) -> list[str]:
        """The sentences whose bookmarks it holds, in order."""
        found = [one.sentence for one in self.stretches if one.sentence]
        return list(dict.fromkeys(found))


def open_document(data: bytes, name: str) -> tuple[etree._Element, Volume | None]:
    """The body of the document, and the volume it carries (``None`` where that was lost).

    Raises DamagedFile where this is no DOCX, LimitExceeded where it unpacks to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise LimitExceeded("the document unpacks to more than 256 MB", where=name)
            body = _parsed(archive.read("word/document.xml")).find(w("body"))
            volume = next(
                (found for found in (_carried(archive.read(entry), name)
                 for entry in archive.namelist()
                 if entry.startswith("customXml/item") and entry.endswith(".xml"))
                 if found is not None), None,
            )  # fmt: skip
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        raise DamagedFile("this is not a DOCX document", where=name, why=str(error)) from error
    if body is None:
        raise DamagedFile("the document has no body", where=name)
    return body, volume


def _parsed(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, parser)


def _carried(data: bytes, name: str) -> Volume | None:
    try:
        root = _parsed(data)
    except etree.XMLSyntaxError:
        return None
    if root.tag != f"{{{VOLUME}}}volume":
        return None
    try:
        packed = base64.b64decode(root.text or "", validate=True)
        with gzip.GzipFile(fileobj=io.BytesIO(packed)) as file:
            plain = file.read(_MOST_BYTES + 1)
    except (binascii.Error, OSError, EOFError) as error:
        raise InvalidRecord("the volume inside the document is damaged", where=name) from error
    if len(plain) > _MOST_BYTES:
        raise LimitExceeded("the volume inside the document is too large", where=name)
    return read_volume(plain, name)


def paragraphs_of(body: etree._Element) -> list[EditedParagraph]:
    """The paragraphs of the report itself: from the first heading of a part on."""
    return _Reader().read(body)


class _Reader:
    def __init__(self) -> None:
        self._open: dict[str, str] = {}
        """Bookmark id → name, for the bookmarks open here: they may run over paragraphs."""
        self._part: str | None = None
        self._is_over = False
        self._found: list[EditedParagraph] = []

    def read(self, body: etree._Element) -> list[EditedParagraph]:
        for element in body:
            if element.tag == w("p"):
                self._add([element])
            elif element.tag == w("tbl"):
                for row in element.iter(w("tr")):
                    if row.find(f"{w('trPr')}/{w('tblHeader')}") is not None:
                        continue  # labels of columns are not sentences
                    self._add(list(row.iter(w("p"))), is_row=True)
            elif element.tag == w("sdt"):
                for paragraph in element.iter(w("p")):
                    self._add([paragraph])
            elif element.tag == w("bookmarkEnd"):
                self._open.pop(element.get(w("id")) or "", None)
        return [one for one in self._found if one.part is not None]

    def _add(self, elements: list[etree._Element], *, is_row: bool = False) -> None:
        made = EditedParagraph(self._part, is_row=is_row)
        made.style = _style(elements[0]) if elements else ""
        for element in elements:
            for kind, value in self._events(element):
                self._take(made, kind, value)
        if made.is_heading:
            made.part = self._part
        if self._is_over or made.style == LABEL:
            return
        if made.style in _OURS or made.sentences or made.is_heading or not made.style:
            self._found.append(made)

    def _take(self, made: EditedParagraph, kind: str, value: str) -> None:
        names = list(self._open.values())
        self._is_over = self._is_over or any(name.startswith(END) for name in names)
        part = next((name for name in names if name.startswith(PART)), None)
        if part is not None:
            self._part, made.is_heading = part.removeprefix(PART), True
        current = next((n.removeprefix(SENTENCE) for n in names if n.startswith(SENTENCE)), None)
        last = made.stretches[-1] if made.stretches else None
        if kind == "note":
            if last is not None:
                last.note = int(value)
        elif last is not None and last.sentence == current:
            last.text += value
        elif value.strip() or current:
            made.stretches.append(Stretch(current, value))

    def _events(self, element: etree._Element) -> Iterator[tuple[str, str]]:
        for node in element:
            tag = node.tag
            if tag == w("bookmarkStart"):
                name = node.get(w("name")) or ""
                if name.startswith((SENTENCE, PART, END)):
                    self._open[node.get(w("id")) or ""] = name
            elif tag == w("bookmarkEnd"):
                self._open.pop(node.get(w("id")) or "", None)
            elif tag == w("t"):
                yield "words", node.text or ""
            elif tag in (w("tab"), w("br")):
                yield "words", " "
            elif tag == w("noBreakHyphen"):
                yield "words", "-"
            elif tag == w("footnoteReference"):
                yield "note", node.get(w("id")) or "0"
            elif tag not in _SKIPPED:
                yield from self._events(node)


def _style(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return (found.get(w("val")) or "") if found is not None else ""
