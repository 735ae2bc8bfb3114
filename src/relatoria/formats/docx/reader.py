"""Reads a Word document into its text and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.formats.docx.body import Body
from relatoria.formats.docx.numbering import Numbering
from relatoria.formats.docx.package import Package, W, open_package
from relatoria.formats.docx.styles import Styles
from relatoria.formats.layout.assembly import Assembly
from relatoria.model import Notice

if TYPE_CHECKING:
    from lxml import etree

    from relatoria.formats.door import Content, ReadOptions

_NOTES = (("footnote", "footnotes"), ("endnote", "endnotes"))
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_CORE = {
    "title": "title",
    "creator": "author",
    "subject": "subject",
    "keywords": "keywords",
    "description": "description",
    "language": "language",
    "created": "created",
    "modified": "modified",
}


def read(data: bytes, options: ReadOptions) -> Content:
    """Read a Word document as it looks with every change accepted and comments left out.

    Automatic numbers are written into the text. Raises DamagedFile, EmptyFile, LimitExceeded or
    PasswordRequired.
    """
    package = open_package(data, options)
    root = package.parse(package.document)
    into = Assembly(options.max_characters)
    styles = Styles(package.part("styles"))
    numbering = Numbering(package.part("numbering"))
    body = Body(styles, numbering, _notes(package), into)
    for text in _margins(package, "header"):
        into.furniture(text)
    parent = root.find(f"{W}body")
    body.read(parent if parent is not None else root)
    for text in _margins(package, "footer"):
        into.furniture(text)
    return into.content(_notices(package, root), _metadata(package))


def _notes(package: Package) -> dict[tuple[str, str], etree._Element]:
    found = {}
    for kind, part in _NOTES:
        root = package.part(part)
        for note in root if root is not None else ():
            if note.get(f"{W}type") in (None, "normal"):
                found[kind, note.get(f"{W}id", "")] = note
    return found


def _margins(package: Package, kind: str) -> list[str]:
    """The different texts of page headers or footers, each once."""
    texts: dict[str, None] = {}
    nobody = Styles(None)
    for root in package.parts(kind):
        into = Assembly(package.options.max_characters)
        lines: list[str] = []
        Body(nobody, Numbering(None), {}, into).collect(root, lines)
        texts.setdefault("\n".join(line for line in lines if line), None)
    return [text for text in texts if text.strip()]


def _notices(package: Package, root: etree._Element) -> list[Notice]:
    notices = []
    comments = package.part("comments")
    count = sum(1 for _ in comments.iterfind(f"{W}comment")) if comments is not None else 0
    if count:
        notices.append(Notice("comments-left-out", f"{count} comments are left out"))
    changes = sum(1 for _ in root.iter(*(f"{W}{name}" for name in _CHANGES)))
    if changes:
        notices.append(
            Notice("changes-accepted", f"{changes} tracked changes are read as accepted")
        )
    return notices


def _metadata(package: Package) -> dict[str, str]:
    name = "docProps/core.xml"
    if name not in package.container:
        return {}
    found = {}
    for element in package.parse(name):
        key = _CORE.get(str(element.tag).rpartition("}")[2])
        if key and element.text and element.text.strip():
            found[key] = element.text.strip()
    return found
