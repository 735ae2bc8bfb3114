"""Tiny writers of DOCX and ODT files, for tests that need exactly one thing in them."""

from __future__ import annotations

import io
import zipfile

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP file with ``parts``, in order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word file around ``body``; further parts by name: styles, numbering, footnotes…"""
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{name.rstrip("0123456789")}"'
        f' Target="{name}.xml"/>'
        for n, name in enumerate(parts)
        if name != "core"
    )
    root = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}">{root}</Relationships>',
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>'
        ),
    }
    names = {"header": "hdr", "footer": "ftr"}
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        if name == "core":
            files["docProps/core.xml"] = content
        else:
            files[f"word/{name}.xml"] = _part(names.get(kind, kind), content)
    return zipped(files)


def p(text: str, properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    return (
        f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr>"
        f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def numbered(text: str, depth: int = 0, num: int = 1) -> str:
    """A paragraph of the numbering instance ``num``."""
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>')


def table(*rows: str) -> str:
    """A table of rows made with `row`."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A table row; a cell that does not begin with ``<`` becomes one paragraph."""
    inside = "".join(
        cell
        if cell.startswith("<w:tc>")
        else f"<w:tc>{cell if cell[:1] == '<' else p(cell)}</w:tc>"
        for cell in cells
    )
    return f"<w:tr>{properties}{inside}</w:tr>"


def abstract(identifier: int, *levels: tuple[str, str]) -> str:
    """An abstract numbering of levels (format, label text) and an instance of the same number."""
    written = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{identifier}">{written}</w:abstractNum>'


def instance(identifier: int, of: int, inside: str = "") -> str:
    """A numbering instance of the abstract numbering ``of``."""
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{inside}</w:num>'


def odt(text: str, *, automatic: str = "", styles: str = "", meta: str = "") -> bytes:
    """An OpenDocument text with ``text`` as its body."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": _odf(
                "document-content",
                f"<office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{text}</office:text></office:body>",
            ),
            "styles.xml": _odf("document-styles", styles),
            "meta.xml": _odf("document-meta", f"<office:meta>{meta}</office:meta>"),
        }
    )


def flat_odt(text: str) -> bytes:
    """The same as one XML file."""
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    return ('<?xml version="1.0" encoding="UTF-8"?>' + _odf("document", body)).encode()


def _part(name: str, content: str) -> str:
    return f'<w:{name} xmlns:w="{W_NS}" xmlns:r="{R_NS}">{content}</w:{name}>'


def _odf(name: str, content: str) -> str:
    spaces = " ".join(
        f'xmlns:{prefix}="{_ODF}{space}:1.0"'
        for prefix, space in (
            ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
            ("draw", "drawing"), ("meta", "meta"), ("fo", "xsl-fo-compatible"),
        )
    )  # fmt: skip
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return f"<office:{name} {spaces} {dc}>{content}</office:{name}>"
