"""Files that must end in a clear message or a document: broken, locked, empty, huge, lying.

Each is made here, byte by byte, so that nothing dangerous lies in the repository.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.formats.office import W_NS, docx, odt, p, row, table, zipped

DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file and how reading it may end: names of errors, or ``document``."""

    name: str
    make: Callable[[], bytes]
    ends: tuple[str, ...]


def pdf(pages: int, words: str = "The delegation of page {n} spoke of migration.") -> bytes:
    """A plain PDF of ``pages`` pages with one line of text each."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    objects.append(f"<</Type/Pages/Count {pages}/Kids[{kids}]>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    for n in range(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({words.format(n=n + 1)}) Tj ET"
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
            f"/Resources<</Font<</F1 3 0 R>>>>/Contents {5 + 2 * n} 0 R>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    written = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    start = len(written)
    written += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    written += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    written += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(written)


def zip_bomb() -> bytes:
    """A Word file whose main part unpacks to 300 MB."""
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    return zipped({"word/document.xml": head + b" " * 300_000_000})


def lying_size() -> bytes:
    """A Word file whose directory says that its main part is ten bytes long."""
    data = bytearray(docx(p("A paragraph that is longer than ten bytes.") * 100))
    name = b"word/document.xml"
    entry = data.rfind(name) - 46
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    return bytes(data)


_ENTITY = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_LAUGHS = "<!DOCTYPE w [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)
)


def _xml_docx(doctype: str, text: str) -> bytes:
    body = (
        f'<w:document xmlns:w="{W_NS}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "</w:body></w:document>"
    )
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": doctype + body})


def _encrypted_zip() -> bytes:
    data = bytearray(docx(p("secret")))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    at = 0
    while (at := data.find(b"PK\x03\x04", at)) >= 0:
        data[at + 6] |= 1
        at += 4
    return bytes(data)


def _ole(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512 + stream.encode("utf-16-le")


def _png() -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        sum_ = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", sum_)

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x00")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def _huge_table() -> bytes:
    return docx(table(*(row("State", "Recommendation", "Position") for _ in range(20_000))))


def _repeated_cells() -> bytes:
    cell = (
        '<table:table-cell table:number-columns-repeated="1000000">'
        "<text:p>x</text:p></table:table-cell>"
    )
    return odt(f"<table:table>{f'<table:table-row>{cell}</table:table-row>' * 50}</table:table>")


def _nested_docx() -> bytes:
    return docx("<w:tbl><w:tr><w:tc>" * 120 + p("deep") + "</w:tc></w:tr></w:tbl>" * 120)


def _external_target() -> bytes:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/styles" Target="http://192.0.2.1/s.xml"'
        ' TargetMode="External"/>'
        '<Relationship Id="r2" Type="x/footnotes" Target="../../../etc/passwd"/></Relationships>'
    )
    body = f'<w:document xmlns:w="{W_NS}"><w:body>{p("Only this.")}</w:body></w:document>'
    return zipped({"word/document.xml": body, "word/_rels/document.xml.rels": relations})


def _yaml_bomb() -> bytes:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{b}: &{b} [{', '.join(f'*{a}' for _ in range(9))}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    return ("---\n" + "\n".join(lines) + "\n---\n\nThe meeting opened.\n").encode()


_ODT = {"mimetype": "application/vnd.oasis.opendocument.text"}
_UTF16 = b"\xff\xfe" + "The chair".encode("utf-16-le")
_ANY = (DOCUMENT, "LimitExceeded", "DamagedFile")
_REFUSED = ("DamagedFile", "UnknownFormat", "LimitExceeded")

HOSTILE = (
    Hostile("zero.txt", lambda: b"", ("EmptyFile",)),
    Hostile("zero.pdf", lambda: b"", ("EmptyFile",)),
    Hostile("blank.txt", lambda: b" \n\t\r\n \x0c", ("EmptyFile",)),
    Hostile("mark-only.txt", lambda: b"\xef\xbb\xbf", ("EmptyFile",)),
    Hostile("nothing.docx", lambda: docx(""), ("EmptyFile",)),
    Hostile("nothing.odt", lambda: odt(""), ("EmptyFile",)),
    Hostile("nothing.html", lambda: b"<!DOCTYPE html><html><body></body></html>", ("EmptyFile",)),
    Hostile("only-script.html", lambda: b"<html><script>x()</script></html>", ("EmptyFile",)),
    Hostile("no-pages.pdf", lambda: pdf(0), ("EmptyFile", "DamagedFile")),
    Hostile("one-page.pdf", lambda: pdf(1), (DOCUMENT,)),
    Hostile("cut.pdf", lambda: pdf(30)[:1500], (*_ANY, "EmptyFile")),
    Hostile("header-only.pdf", lambda: b"%PDF-1.7\n", ("DamagedFile",)),
    Hostile("rubbish.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 200, ("DamagedFile",)),
    Hostile("two-thousand-pages.pdf", lambda: pdf(2000), (DOCUMENT,)),
    Hostile("too-many-pages.pdf", lambda: pdf(6000, "x"), ("LimitExceeded",)),
    Hostile("bomb.docx", zip_bomb, ("LimitExceeded",)),
    Hostile("lying-size.docx", lying_size, _ANY),
    Hostile("external-entity.docx", lambda: _xml_docx(_ENTITY, "&x;"), ("DamagedFile",)),
    Hostile("laughs.docx", lambda: _xml_docx(_LAUGHS + "]>", "&a9;"), _REFUSED),
    Hostile("laughs.xml", (_LAUGHS + "]><w>&a9;</w>").encode, _REFUSED),
    Hostile("laughs.html", (_LAUGHS + "]><html><p>&a9;</p></html>").encode, (DOCUMENT, *_REFUSED)),
    Hostile("laughs.md", _yaml_bomb, (DOCUMENT,)),
    Hostile("cut.docx", lambda: docx(p("text") * 500)[:400], ("DamagedFile",)),
    Hostile(
        "no-main-part.docx",
        lambda: zipped({"[Content_Types].xml": "<Types/>", "word/styles.xml": "<s/>"}),
        ("DamagedFile",),
    ),
    Hostile(
        "broken-xml.docx",
        lambda: zipped({"word/document.xml": "<w:document><w:body>"}),
        ("DamagedFile",),
    ),
    Hostile("encrypted-members.docx", _encrypted_zip, ("PasswordRequired",)),
    Hostile("encrypted.docx", lambda: _ole("EncryptedPackage"), ("PasswordRequired",)),
    Hostile("legacy.doc", lambda: _ole("WordDocument"), ("UnknownFormat",)),
    Hostile("external-target.docx", _external_target, (DOCUMENT,)),
    Hostile("huge-table.docx", _huge_table, (DOCUMENT,)),
    Hostile("nested-tables.docx", _nested_docx, _ANY),
    Hostile("repeated-cells.odt", _repeated_cells, (DOCUMENT,)),
    Hostile(
        "encrypted.odt",
        lambda: zipped(
            {**_ODT, "META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": "x"}
        ),
        ("PasswordRequired",),
    ),
    Hostile("no-content.odt", lambda: zipped({**_ODT}), ("DamagedFile",)),
    Hostile("archive.zip", lambda: zipped({"a.txt": "text"}), ("UnknownFormat",)),
    Hostile("deep.html", lambda: b"<html>" + b"<div>" * 100_000 + b"x", ("LimitExceeded",)),
    Hostile("rather-deep.html", lambda: b"<html>" + b"<div>" * 900 + b"Words.", (DOCUMENT,)),
    Hostile("unclosed.html", lambda: b"<html>" + b"<b><p>x" * 1_000, _ANY),
    Hostile("open-comment.html", lambda: b"<html><p>Words</p><!--" + b"-" * 500_000, _ANY),
    Hostile(
        "many-attributes.html", lambda: b"<html><p " + b"a='b' " * 50_000 + b">Words</p>", _ANY
    ),
    Hostile(
        "wide-span.html",
        lambda: b"<table><tr><th colspan=99999999 rowspan=9999999>a<td>b<tr><td>c</table>",
        _ANY,
    ),
    Hostile("named-docx.docx", lambda: b"<!doctype html><p>A page.</p>", (DOCUMENT,)),
    Hostile("named-pdf.pdf", lambda: b"A text that is named like a PDF.", (DOCUMENT,)),
    Hostile("picture.txt", _png, ("UnknownFormat",)),
    Hostile("binary.txt", lambda: bytes(range(256)) * 40, ("UnknownFormat",)),
    Hostile("rich.rtf", lambda: b"{\\rtf1 Hello}", ("UnknownFormat",)),
    Hostile(
        "controls.txt",
        lambda: b"The\x01 chair\x02 opened\x1b the meeting\x7f." * 3 + b"\n",
        (DOCUMENT, "UnknownFormat"),
    ),
    Hostile(
        "surrogates.txt",
        lambda: b"The chair \xed\xa0\x80 opened \xed\xb0\x80 the meeting.",
        (DOCUMENT,),
    ),
    Hostile("surrogates-utf16.txt", lambda: _UTF16 + b"\x00\xd8A\x00", (DOCUMENT,)),
    Hostile("odd-utf16.txt", lambda: _UTF16 + b"x", (DOCUMENT,)),
    Hostile("one-line.txt", lambda: b"word " * 2_000_000, (DOCUMENT,)),
    Hostile("many-lines.txt", lambda: b"x\n\n" * 100_000, (DOCUMENT,)),
    Hostile("stars.md", lambda: b"*" * 100_000 + b"\n" + b"**a" * 50_000, (DOCUMENT,)),
    Hostile("pipes.md", lambda: b"|" * 100_000 + b"\n|---|\n" + b"|a" * 50_000, (DOCUMENT,)),
    Hostile("tabs.txt", lambda: b"a\t" * 100_000 + b"\n" + b"a    " * 50_000, (DOCUMENT,)),
    Hostile("brackets.md", lambda: b"[" * 100_000 + b"(" * 100_000, (DOCUMENT,)),
    Hostile("parentheses.txt", lambda: b"(i) x " * 50_000 + b"\n\n(ii) y", (DOCUMENT,)),
    Hostile("dots.txt", lambda: b"1." * 100_000 + b"\n" + b"." * 100_000, (DOCUMENT,)),
    Hostile("dashes.txt", lambda: (b"-" * 50_000 + b"\n") * 5 + b"- " * 50_000, (DOCUMENT,)),
    Hostile("tags.txt", lambda: b"<" * 200_000, (DOCUMENT, *_REFUSED)),
    Hostile(
        "comments.html", lambda: b"<!--" * 100_000 + b"<html>x", (DOCUMENT, *_REFUSED, "EmptyFile")
    ),
)
