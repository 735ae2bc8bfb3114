"""EPUB 3: one chapter a part, one chapter a source; notes lead to passages and back."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

from lxml import etree, html

from relatoria.drafting.publishing.flow import Heading, flow_of
from relatoria.drafting.publishing.html.page import report_of, style
from relatoria.drafting.publishing.html.sources import SourcePane
from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import Volume
from relatoria.formats.record_page.html import text
from relatoria.i18n import catalogue

_EPOCH = (1980, 1, 1, 0, 0, 0)
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""
_PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="{language}" xml:lang="{language}"><head><title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/></head><body>{body}</body></html>"""


def write(volume: Volume) -> bytes:
    """The EPUB; the same volume gives the same bytes but for the date it is made."""
    say, notes = catalogue(volume.language), Notes(volume)
    report = "".join(report_of(volume, notes))
    pane = SourcePane(volume, notes, say)
    pages = {
        "report.xhtml": (volume.title, _linked(report, "sources.xhtml", _anchors(pane.html))),
        "sources.xhtml": (
            say("volume.sources"),
            _linked(f"<h1>{text(say('volume.sources'))}</h1>{pane.html}", "report.xhtml",
                    _anchors(report)),
        ),
    }  # fmt: skip
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        _put(archive, "mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        _put(archive, "META-INF/container.xml", _CONTAINER)
        _put(archive, "EPUB/package.opf", _package(volume))
        _put(archive, "EPUB/nav.xhtml", _navigation(volume, say("volume.contents"),
                                                    say("volume.sources")))  # fmt: skip
        _put(archive, "EPUB/style.css", style())
        for name, (title, body) in pages.items():
            page = _PAGE.format(language=volume.language, title=text(title), body=body)
            _put(archive, f"EPUB/{name}", page)
    return made.getvalue()


def _put(
    archive: zipfile.ZipFile, name: str, content: str, how: int = zipfile.ZIP_DEFLATED
) -> None:
    archive.writestr(zipfile.ZipInfo(name, _EPOCH), content.encode(), how)


def _anchors(markup: str) -> set[str]:
    return {one.get("id") or "" for one in _tree(markup).iter()} - {""}


def _tree(markup: str) -> etree._Element:
    parsed: etree._Element = html.fragment_fromstring(markup, create_parent="div")
    return parsed


def _linked(markup: str, other: str, there: set[str]) -> str:
    """``markup`` as XHTML; links to anchors of the other page get its name in front."""
    tree = _tree(markup)
    for link in tree.iter("a"):
        href = link.get("href") or ""
        if href.startswith("#") and href[1:] in there:
            link.set("href", f"{other}{href}")
        elif href == "#sources":
            link.set("href", other)
    for one in tree.iter():
        one.attrib.pop("tabindex", "")
    return etree.tostring(tree, encoding="unicode", method="xml")


def _package(volume: Volume) -> str:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    date = f"<dc:date>{text(volume.date)}</dc:date>" if volume.date else ""
    body = volume.issuing_body
    creator = f"<dc:creator>{text(body)}</dc:creator>" if body else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
xml:lang="{volume.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:relatoria:volume:{text(volume.id)}</dc:identifier>
<dc:title>{text(volume.title)}</dc:title><dc:language>{volume.language}</dc:language>
{creator}{date}<meta property="dcterms:modified">{now}</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="report" href="report.xhtml" media-type="application/xhtml+xml"/>
<item id="sources" href="sources.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/></manifest>
<spine><itemref idref="report"/><itemref idref="sources"/></spine></package>"""


def _navigation(volume: Volume, title: str, sources: str) -> str:
    entries = "".join(
        f'<li><a href="report.xhtml#{one.part.id}">{text(one.text)}</a></li>'
        for one in flow_of(volume)
        if isinstance(one, Heading) and one.level == 1
    )
    body = (
        f'<nav epub:type="toc"><h1>{text(title)}</h1><ol>{entries}'
        f'<li><a href="sources.xhtml">{text(sources)}</a></li></ol></nav>'
    )
    return _PAGE.format(language=volume.language, title=text(title), body=body)
