"""Reads an OpenDocument text, zipped or flat, into its text and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.errors import DamagedFile, PasswordRequired
from relatoria.formats.containers import Container, parse_xml
from relatoria.formats.layout.assembly import Assembly
from relatoria.formats.odt.body import Body
from relatoria.formats.odt.names import DC, META, OFFICE, STYLE, TEXT
from relatoria.formats.odt.styles import Styles
from relatoria.model import Notice

if TYPE_CHECKING:
    from lxml import etree

    from relatoria.formats.door import Content, ReadOptions

_MANIFEST = "META-INF/manifest.xml"
_DECLARED = (
    (f"{DC}title", "title"),
    (f"{META}initial-creator", "author"),
    (f"{DC}creator", "author"),
    (f"{DC}subject", "subject"),
    (f"{DC}description", "description"),
    (f"{META}keyword", "keywords"),
    (f"{DC}language", "language"),
    (f"{META}creation-date", "created"),
    (f"{DC}date", "modified"),
)


def read(data: bytes, options: ReadOptions) -> Content:
    """Read an OpenDocument text as it looks with every change accepted, comments left out.

    Automatic numbers are written into the text. Raises DamagedFile, EmptyFile, LimitExceeded or
    PasswordRequired.
    """
    roots = _flat(data, options) if data.lstrip()[:1] == b"<" else _zipped(data, options)
    body = roots[0].find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise DamagedFile("the OpenDocument file holds no text", remedy="Send the file again")
    into = Assembly(options.max_characters)
    walker = Body(Styles(roots), into)
    for text in _margins(roots, walker, "header"):
        into.furniture(text)
    walker.read(body)
    for text in _margins(roots, walker, "footer"):
        into.furniture(text)
    return into.content(_notices(body), _metadata(roots))


def _zipped(data: bytes, options: ReadOptions) -> list[etree._Element]:
    container = Container(data, options)
    if _MANIFEST in container and b"encryption-data" in container.read(_MANIFEST):
        raise PasswordRequired(
            "the OpenDocument file is encrypted", remedy="Save it without a password"
        )
    if "content.xml" not in container:
        raise DamagedFile(
            "the OpenDocument file has no content.xml",
            why="its main part is missing",
            remedy="Open and save it in its program, or send it again",
        )
    names = ("content.xml", "styles.xml", "meta.xml")
    return [container.xml(name) for name in names if name in container]


def _flat(data: bytes, options: ReadOptions) -> list[etree._Element]:
    return [parse_xml(data.lstrip(), "the OpenDocument file", options)]


def _margins(roots: list[etree._Element], walker: Body, kind: str) -> list[str]:
    """The different texts of page headers or footers, each once."""
    texts: dict[str, None] = {}
    for root in roots:
        names = (f"{STYLE}{kind}{suffix}" for suffix in ("", "-first", "-left"))
        for element in root.iter(*names):
            texts.setdefault(walker.plain(element), None)
    return [text for text in texts if text.strip()]


def _notices(body: etree._Element) -> list[Notice]:
    notices = []
    comments = sum(1 for _ in body.iter(f"{OFFICE}annotation"))
    if comments:
        notices.append(Notice("comments-left-out", f"{comments} comments are left out"))
    changes = sum(1 for _ in body.iter(f"{TEXT}changed-region"))
    if changes:
        notices.append(
            Notice("changes-accepted", f"{changes} tracked changes are read as accepted")
        )
    return notices


def _metadata(roots: list[etree._Element]) -> dict[str, str]:
    found: dict[str, str] = {}
    for root in roots:
        for meta in root.iter(f"{OFFICE}meta"):
            for tag, key in _DECLARED:
                value = meta.findtext(tag)
                if value and value.strip():
                    found.setdefault(key, value.strip())
    return found
