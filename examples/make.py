"""Makes the DOCX and the PDF of the sample collection from their Markdown sources.

    python examples/make.py

The two writers know what the samples need (headings, paragraphs, automatic lists, pages) and no
more; the files they make are the same, byte for byte, at every run.
"""

from __future__ import annotations

import re
import textwrap
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent / "santiago-2013"
_ITEM = re.compile(r"\([ivx]+\)\s+")
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_PAGE_LINES = 46
_LINE_WIDTH = 88


def main() -> None:
    """Write both files."""
    documents = HERE / "documents"
    docx(HERE / "sources" / "relatoria-es.md", documents / "relatoria-es.docx")
    pdf(HERE / "sources" / "concept-note-2017.md", documents / "concept-note-2017.pdf")


def blocks(source: Path) -> Iterator[tuple[int, str]]:
    """Heading level (0 for prose) and words of every block of a Markdown file."""
    for block in source.read_text("utf-8").split("\n\n"):
        marks, _, words = block.strip().rpartition("# ")
        yield (len(marks) + 1 if words != block.strip() else 0), " ".join(words.split())


def docx(source: Path, target: Path) -> None:
    """A Word document with heading styles and automatic (i) numbers."""
    body, number, in_list = [], 0, False
    for level, words in blocks(source):
        item = _ITEM.match(words)
        number += bool(item) and not in_list
        in_list = bool(item)
        body.append(_paragraph(words[item.end() :] if item else words, level, item and number))
    lists = range(1, number + 1)
    parts = {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{_MAIN}.numbering+xml"/></Types>',
        "_rels/.rels": _relations("word/document.xml", kinds=("officeDocument",)),
        "word/_rels/document.xml.rels": _relations(
            "styles.xml", "numbering.xml", kinds=("styles", "numbering")
        ),
        "word/document.xml": f"{_XML}<w:document {_WORD}><w:body>{''.join(body)}</w:body>"
        "</w:document>",
        "word/styles.xml": f"{_XML}<w:styles {_WORD}>{''.join(map(_style, (1, 2)))}</w:styles>",
        "word/numbering.xml": f"{_XML}<w:numbering {_WORD}>"
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>'
        f"{''.join(map(_numbering, lists))}</w:numbering>",
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)


def _paragraph(words: str, level: int, number: int | None) -> str:
    properties = f'<w:pStyle w:val="Heading{level}"/>' if level else ""
    if number:
        properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    text = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{text}</w:p>"


def _style(level: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    )


def _numbering(number: int) -> str:
    return (
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )


def _relations(*targets: str, kinds: tuple[str, ...]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (target, kind) in enumerate(zip(targets, kinds, strict=True), 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def pdf(source: Path, target: Path) -> None:
    """A PDF with a running head and page numbers."""
    lines = list(_lines(source))
    pages = [lines[at : at + _PAGE_LINES] for at in range(0, len(lines), _PAGE_LINES)]
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(pages)))}] "
        f"/Count {len(pages)} >>",
        _font("Helvetica"),
        _font("Helvetica-Bold"),
    ]
    for number, page in enumerate(pages, 1):
        content = _content(page, number)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {4 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    _write_objects(objects, target)


def _lines(source: Path) -> Iterator[tuple[str, int]]:
    """Lines with their font size; size 0 is a gap."""
    for level, words in blocks(source):
        size = {0: 11, 1: 16, 2: 13}[level]
        for line in textwrap.wrap(words, _LINE_WIDTH * 11 // size):
            yield line, size
        yield "", 0


def _font(name: str) -> str:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"


def _content(page: list[tuple[str, int]], number: int) -> str:
    shown = [_shown("Concept note, August 2017", 9, 810, "F1"), _shown(str(number), 9, 30, "F1")]
    height = 780
    for line, size in page:
        if line:
            shown.append(_shown(line, size, height, "F1" if size == 11 else "F2"))
        height -= 16 if line else 10
    return "\n".join(shown)


def _shown(words: str, size: int, height: int, font: str) -> str:
    literal = re.sub(r"([()\\])", r"\\\1", words)
    return f"BT /{font} {size} Tf 60 {height} Td ({literal}) Tj ET"


def _write_objects(objects: list[str], target: Path) -> None:
    written, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(written)
    written += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ).encode()
    target.write_bytes(written)


if __name__ == "__main__":
    main()
