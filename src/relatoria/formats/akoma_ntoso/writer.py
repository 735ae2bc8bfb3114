"""A record as an Akoma Ntoso 3.0 `debateReport`."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, cast

import msgspec
from lxml import etree

from relatoria.errors import InvalidRecord
from relatoria.formats.akoma_ntoso.body import Body
from relatoria.formats.akoma_ntoso.identification import identification
from relatoria.formats.akoma_ntoso.marks import Marks
from relatoria.formats.akoma_ntoso.names import AKN, NOT_XML, RECORD, Names, akn, own, safe
from relatoria.formats.akoma_ntoso.references import References
from relatoria.formats.lines import Line, lines_of

if TYPE_CHECKING:
    from relatoria.formats.akoma_ntoso.units import Layout
    from relatoria.model import Record

# The stubs of lxml do not know that ``None`` names the default namespace.
_NAMESPACES = cast("dict[str, str]", {None: AKN, "r": RECORD})


def write(record: Record) -> bytes:
    """The XML, UTF-8, valid against the OASIS schema.

    Raises InvalidRecord where the text holds half a surrogate pair.
    """
    names = Names()
    references = References(record, names)
    body = Body(record, references, Marks(record, references, names), names)
    root = etree.Element(akn("akomaNtoso"), nsmap=_NAMESPACES)
    report = etree.SubElement(root, akn("debateReport"), name=safe(record.document.kind))
    meta = etree.SubElement(report, akn("meta"))
    meta.append(identification(record.document, references.editor, references.author))
    meta.append(references.element)
    meta.append(_proprietary(record, body.layout, references.editor))
    report.append(body.element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _proprietary(record: Record, layout: Layout, editor: str) -> etree._Element:
    text = record.document.text
    element = etree.Element(akn("proprietary"), source=editor)
    try:
        digest = hashlib.sha256(text.encode()).hexdigest()
        canonical = {
            "sha256": digest,
            "length": len(text),
            "units": [[eid, [[s.start, s.end] for s in spans]] for eid, spans in layout.units],
            "rest": layout.rest(text),
            "replaced": [(m.start(), ord(m.group())) for m in NOT_XML.finditer(text)],
        }
        etree.SubElement(element, own("canonical")).text = _json(canonical)
        for line in lines_of(record):
            etree.SubElement(element, own("line")).text = _json(_without_words(line, text))
    except UnicodeEncodeError as error:
        raise InvalidRecord(
            "the record cannot be written as XML",
            where=record.document.name,
            why="it holds half a surrogate pair",
        ) from error
    return element


def _without_words(line: Line, text: str) -> Line:
    """The line without the words that the body holds already."""
    if line["type"] == "document":
        return {name: value for name, value in line.items() if name != "text"}
    start, end = line.get("start"), line.get("end")
    if "text" in line and start is not None and line["text"] == text[start:end]:
        return {name: value for name, value in line.items() if name != "text"}
    return line


def _json(value: object) -> str:
    encoded = msgspec.json.encode(value).decode()
    # A JSON string may write any character as an escape, so none is lost to XML.
    return NOT_XML.sub(lambda match: f"\\u{ord(match.group()):04x}", encoded)
