"""The parts of a Word file and how they are found."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relatoria.errors import DamagedFile, PasswordRequired
from relatoria.formats.containers import Container, parse_xml

if TYPE_CHECKING:
    from lxml import etree

    from relatoria.formats.door import ReadOptions

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The strict form of the standard uses other names for the same things.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


@dataclass(slots=True)
class Package:
    """The main part of a Word file and the parts it refers to."""

    container: Container
    options: ReadOptions
    document: str
    relations: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Relation id → (type, part)."""

    def part(self, kind: str) -> etree._Element | None:
        """The first part of the relation type ``kind`` («styles», «footnotes»…), parsed."""
        for found, target in self.relations.values():
            if found == kind and target in self.container:
                return self.parse(target)
        return None

    def parts(self, kind: str) -> list[etree._Element]:
        """All parts of the relation type ``kind``, in the order of their names."""
        targets = sorted({target for found, target in self.relations.values() if found == kind})
        return [self.parse(target) for target in targets if target in self.container]

    def parse(self, name: str) -> etree._Element:
        """The part ``name`` with the names of the transitional form."""
        data = self.container.read(name)
        for strict, transitional in _STRICT:
            data = data.replace(strict, transitional)
        return parse_xml(data, name, self.options)


def open_package(data: bytes, options: ReadOptions) -> Package:
    """Find the main part. Raises DamagedFile, LimitExceeded or PasswordRequired."""
    if data.startswith(_OLE):
        raise PasswordRequired(
            "the Word document is encrypted",
            why="its contents lie in an encrypted package",
            remedy="Save it without a password",
        )
    container = Container(data, options)
    package = Package(container, options, "word/document.xml")
    for kind, target in _relations(package, "_rels/.rels", "").values():
        if kind == "officeDocument" and target in container:
            package.document = target
    if package.document not in container:
        raise DamagedFile(
            f"the Word document has no {package.document}",
            why="its main part is missing",
            remedy="Open and save it in Word, or send it again",
        )
    folder, name = posixpath.split(package.document)
    package.relations = _relations(package, f"{folder}/_rels/{name}.rels", folder)
    return package


def _relations(package: Package, name: str, folder: str) -> dict[str, tuple[str, str]]:
    """The relations of a part; those that point outside the file are left out."""
    if name not in package.container:
        return {}
    found = {}
    for relation in package.parse(name):
        target, kind = relation.get("Target", ""), relation.get("Type", "")
        if relation.get("TargetMode") == "External":
            continue
        path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        found[relation.get("Id", "")] = (kind.rpartition("/")[2], posixpath.normpath(path))
    return found
