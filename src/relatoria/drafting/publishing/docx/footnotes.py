"""The footnotes part, which python-docx has no way to write (ECMA-376, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.drafting.publishing.docx.names import R, W, child, run, w
from relatoria.drafting.publishing.docx.styles import NOTE_MARK, NOTE_TEXT
from relatoria.drafting.publishing.notes import Note

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS = (
    ("separator", -1, "separator"),
    ("continuationSeparator", 0, "continuationSeparator"),
)


def add(document: DocxDocument, notes: Sequence[Note]) -> None:
    """Write ``notes``; the note numbered n has the id n."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    root = etree.Element(w("footnotes"), nsmap={"w": W, "r": R})
    for kind, name, sign in _SEPARATORS:
        note = child(root, "footnote", type=kind, id=name)
        child(child(child(note, "p"), "r"), sign)
    for one in notes:
        paragraph = child(child(root, "footnote", id=one.number), "p")
        child(child(paragraph, "pPr"), "pStyle", val=NOTE_TEXT)
        mark = child(paragraph, "r")
        child(child(mark, "rPr"), "rStyle", val=NOTE_MARK)
        child(mark, "footnoteRef")
        run(paragraph, f" {one.text}")
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    package = document.part.package
    part = Part(PackURI("/word/footnotes.xml"), _MEDIA, data, package)
    document.part.relate_to(part, _TYPE)
    settings = document.settings.element
    properties = etree.Element(w("footnotePr"))
    for _, name, _sign in _SEPARATORS:
        child(properties, "footnote", id=name)
    _insert(settings, properties)


def _insert(settings: etree._Element, properties: etree._Element) -> None:
    # The schema sets an order; `footnotePr` stands before `compat`.
    compat = settings.find(w("compat"))
    if compat is None:
        settings.append(properties)
    else:
        compat.addprevious(properties)


def reference(parent: etree._Element, note: Note) -> None:
    """The mark of ``note`` at the end of ``parent``."""
    made = child(parent, "r")
    child(child(made, "rPr"), "rStyle", val=NOTE_MARK)
    child(made, "footnoteReference", id=note.number)
