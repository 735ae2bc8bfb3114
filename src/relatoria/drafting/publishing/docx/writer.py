"""The document: masthead, title, contents field, body, footnotes, and the volume itself inside."""

from __future__ import annotations

import base64
import gzip
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lxml import etree

from relatoria.drafting.publishing.docx import footnotes, styles
from relatoria.drafting.publishing.docx.body import Body
from relatoria.drafting.publishing.docx.names import PART, VOLUME, child, run, w
from relatoria.drafting.publishing.flow import Heading, flow_of
from relatoria.drafting.publishing.front import Front, front_of
from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import Volume, write_volume
from relatoria.errors import MissingExtra
from relatoria.i18n import catalogue

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"


def write(volume: Volume, progress: Callable[[int, int], None] | None = None) -> bytes:
    """The DOCX. Raises MissingExtra where python-docx is not installed."""
    try:
        import docx
    except ImportError as error:
        raise MissingExtra(
            "DOCX needs python-docx", why=str(error), remedy="Install relatoria[publish]"
        ) from error
    document = docx.Document()
    styles.set_up(document, volume.language)
    say, notes, front = catalogue(volume.language), Notes(volume), front_of(volume)
    elements = list(flow_of(volume))
    body = Body(document, notes, say)
    _masthead(body, front)
    _contents(body, [one for one in elements if isinstance(one, Heading)], say("volume.contents"))
    for n, one in enumerate(elements, start=1):
        body.add(one)
        if progress:
            progress(n, len(elements))
    _sources(body, volume, notes, say("volume.sources"), say("volume.brackets"))
    footnotes.add(document, notes.all)
    _furniture(document, volume, say("volume.not_approved") if volume.is_draft else "")
    _carry(document, volume)
    whole = io.BytesIO()
    document.save(whole)
    return whole.getvalue()


def _masthead(body: Body, front: Front) -> None:
    head = body.line(front.body, styles.MAST)
    properties = head.find(w("pPr"))
    assert properties is not None  # noqa: S101 - `line` made them
    border = child(child(properties, "pBdr"), "bottom", val="single", sz=12, space=1)
    border.set(w("color"), "1A1A1A")
    child(child(properties, "tabs"), "tab", val="right", pos=9300)
    if front.symbol:
        child(child(head, "r"), "tab")
        run(head, front.symbol)
    for line in (front.distribution, front.date, front.original):
        if line:
            body.line(line, styles.MAST, align="right")
    body.line("", styles.PLAIN)
    body.line(front.title, "Title")
    if front.subtitle:
        body.line(front.subtitle, "Subtitle")


def _contents(body: Body, headings: list[Heading], title: str) -> None:
    """A contents field, filled already: it reads well before anybody updates it."""
    body.line(title, styles.PLAIN)
    shown = [one for one in headings if one.is_outlined and one.level < 3]
    for n, one in enumerate(shown):
        paragraph = body.line("", f"TOC{one.level}")
        for old in paragraph.findall(w("r")):
            paragraph.remove(old)
        if n == 0:
            _field(paragraph, "begin")
            instruction = child(child(paragraph, "r"), "instrText")
            instruction.text = ' TOC \\o "1-2" \\h \\z \\u '
            _field(paragraph, "separate")
        link = child(paragraph, "hyperlink", anchor=f"{PART}{one.part.id}", history=1)
        run(link, one.text)
        if n == len(shown) - 1:
            _field(paragraph, "end")
    last = body.line("", styles.PLAIN)
    child(child(last, "r"), "br", type="page")


def _field(paragraph: etree._Element, kind: str) -> None:
    child(child(paragraph, "r"), "fldChar", fldCharType=kind)


def _sources(body: Body, volume: Volume, notes: Notes, title: str, brackets: str) -> None:
    body.end(title)
    for record in volume.sources:
        label = notes.locators.source(record)
        whole = " ".join((record.document.title or record.document.name).split())
        words = f"{label}. {whole}." if whole != label else f"{label}."
        body.line(f"{words} {record.document.name}, SHA-256 {record.document.sha256}", styles.PLAIN)
    body.line(brackets, styles.PLAIN)


def _furniture(document: DocxDocument, volume: Volume, draft: str) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin = section.bottom_margin = Cm(2.5)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "\t\t".join((volume.symbol or "", draft))
    for footer in (section.footer, section.first_page_footer):
        paragraph: Any = footer.paragraphs[0]
        paragraph.alignment = 1
        for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
            made = child(paragraph._p, "r")
            if kind:
                child(made, "fldChar", fldCharType=kind)
            else:
                child(made, "instrText").text = text
    properties = document.core_properties
    properties.title, properties.language = volume.title[:255], volume.language
    properties.author, properties.comments = "", ""
    properties.identifier = volume.id


def _carry(document: DocxDocument, volume: Volume) -> None:
    """Put the volume inside, so that an edited document finds its citations again."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    root = etree.Element(f"{{{VOLUME}}}volume", nsmap={"v": VOLUME})
    root.set("id", volume.id)
    packed = gzip.compress(write_volume(volume), 6, mtime=0)
    root.text = base64.b64encode(packed).decode()
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/customXml/item9.xml"), "application/xml", data, document.part.package)
    document.part.relate_to(part, _CUSTOM)
