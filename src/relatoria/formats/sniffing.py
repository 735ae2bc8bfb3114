"""What a file is, by its content; its name is only compared, and never believed."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import PurePath

from relatoria.formats.encodings import decode
from relatoria.model import Notice

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
PDF = "application/pdf"
HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"
XML = "application/xml"
BINARY = "application/octet-stream"

# Signatures of formats that are recognised in order to say what they are.
_SIGNATURES = (
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"AT&TFORM", "image/vnd.djvu"),
    (b"%!PS", "application/postscript"),
    (b"\xffWPC", "application/vnd.wordperfect"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    # A Word file with a password is an OLE container around the encrypted package.
    ("EncryptedPackage", DOCX),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_ZIP_PARTS = (
    ("word/", DOCX),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_SUFFIXES = {
    ".pdf": (PDF,),
    ".docx": (DOCX,),
    ".docm": (DOCX,),
    ".doc": ("application/msword",),
    ".odt": (ODT,),
    ".rtf": ("application/rtf",),
    ".html": (HTML,),
    ".htm": (HTML,),
    ".xhtml": (HTML,),
    ".txt": (PLAIN, MARKDOWN),
    ".text": (PLAIN, MARKDOWN),
    ".md": (PLAIN, MARKDOWN),
    ".markdown": (PLAIN, MARKDOWN),
    ".xml": (XML, HTML),
    ".png": ("image/png",),
    ".jpg": ("image/jpeg",),
    ".jpeg": ("image/jpeg",),
    ".tif": ("image/tiff",),
    ".tiff": ("image/tiff",),
    ".zip": ("application/zip",),
}
_DESCRIPTIONS = {
    PDF: "PDF",
    DOCX: "a Word document (DOCX)",
    ODT: "an OpenDocument text (ODT)",
    HTML: "HTML",
    MARKDOWN: "Markdown text",
    PLAIN: "plain text",
    XML: "XML of an unknown vocabulary",
    BINARY: "binary data of an unknown format",
    "application/msword": "a Word 97–2003 document (.doc)",
    "application/vnd.ms-excel": "an Excel 97–2003 workbook (.xls)",
    "application/vnd.ms-powerpoint": "a PowerPoint 97–2003 presentation (.ppt)",
    "application/x-ole-storage": "an OLE container (a legacy Office file)",
    "application/rtf": "Rich Text Format (.rtf)",
    "application/zip": "a ZIP archive; extract it and give the files inside",
    "application/epub+zip": "an EPUB book",
    "multipart/related": "a saved web archive (.mht)",
    "message/rfc822": "an e-mail message",
}

_LOCAL_NAME = re.compile(rb"PK\x03\x04.{26}([\x21-\x7e]{1,80})", re.S)
_PDF_HEADER_WITHIN = 1024  # Adobe's readers accept the header within the first 1,024 bytes.
_HEAD = 65_536
_PREAMBLE = re.compile(r"(?:\s+|<\?xml[^>]{0,400}\?>|<!--.{0,4000}?-->)+", re.S)
_HTML_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|main|article|section"
    r"|header|nav|table|form|h[1-6]|p|ul|ol|center|font|span)\b",
    re.I,
)
_HTML_BODY = re.compile(r"<(?:html|body|!doctype\s+html)\b[^>]{0,400}>", re.I)
# A text may open with a note mark or a word in bold: such elements begin no document.
_XML_START = re.compile(
    r"<(?!(?:sup|sub|b|i|em|strong|u|small)>)(?:\?xml\b|!doctype\b|[A-Za-z_][\w.:-]*(?:\s[^<>]*)?/?>)",
    re.I,
)
# Vocabularies of transcripts, in which a <body> is no sign of HTML.
_XML_VOCABULARY = re.compile(
    r"(?:<!DOCTYPE\s+|<(?:\w+:)?)(?:TEI|teiCorpus|publicwhip|akomaNtoso)\b"
)
_MAIL = re.compile(r"(?:[A-Z][\w-]{1,40}:[^\n]{0,300}\n){2}")
_MARKDOWN_SIGNS = (
    re.compile(r"^#{1,6} \S", re.M),
    re.compile(r"\*\*\S[^*\n]{0,300}\S\*\*"),
    re.compile(r"\[[^\]\n]{1,200}\]\([^)\s]{1,400}\)"),
    re.compile(r"^\|?\s*:?-{3,}:?\s*\|", re.M),
    re.compile(r"\A---\n(?:[\w-]+:[^\n]{0,500}\n)"),
    re.compile(r"^```", re.M),
    re.compile(r"^\[\^\w+\]:", re.M),
)


def media_type_of(data: bytes, name: str) -> tuple[str, tuple[Notice, ...]]:
    """The media type of ``data`` and, where ``name`` ends otherwise, a notice that says so.

    Formats that cannot be read are named too (`description_of` puts them in words). Never raises.
    """
    media_type = _by_content(data)
    expected = _SUFFIXES.get(PurePath(name).suffix.lower())
    if expected is None or media_type in expected:
        return media_type, ()
    return media_type, (
        Notice(
            "wrong-extension",
            f"the name ends in {PurePath(name).suffix}, the content is "
            f"{description_of(media_type)}; it is treated as what it is",
        ),
    )


def description_of(media_type: str) -> str:
    """What ``media_type`` is called in a sentence to a person."""
    if media_type in _DESCRIPTIONS:
        return _DESCRIPTIONS[media_type]
    family = media_type.partition("/")[0]
    if family == "image":
        return f"an image ({media_type})"
    if family in ("audio", "video"):
        return f"a recording ({media_type})"
    return media_type


def _by_content(data: bytes) -> str:
    head = data[:_HEAD]
    if b"%PDF-" in head[:_PDF_HEADER_WITHIN]:
        return PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zip_type(data)
    if head.startswith(_OLE):
        return _ole_type(data)
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature) and not (signature == b"BM" and b"\x00" not in head):
            return media_type
    if head[:4] == b"RIFF":
        return "image/webp" if head[8:12] == b"WEBP" else "audio/wav"
    if head[4:8] == b"ftyp":
        return "image/heic" if head[8:12] in (b"heic", b"mif1") else "video/mp4"
    return _text_type(head)


def _zip_type(data: bytes) -> str:
    declared = ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:10_000]
            if "mimetype" in names:  # OpenDocument and EPUB say what they are
                declared = archive.open("mimetype").read(200).decode("latin-1").strip()
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, OSError, EOFError):
        # The directory at the end is gone; the local headers still carry names.
        names = [match[1].decode("latin-1") for match in _LOCAL_NAME.finditer(data[:4_000_000])]
    if declared:
        return declared
    for prefix, media_type in _ZIP_PARTS:
        if any(name.startswith(prefix) for name in names):
            return media_type
    if "[Content_Types].xml" in names:
        return DOCX
    return ODT if "mimetype" in names or "content.xml" in names else "application/zip"


def _ole_type(data: bytes) -> str:
    for stream, media_type in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return media_type
    return "application/x-ole-storage"


def _text_type(head: bytes) -> str:
    decoded = decode(_whole_characters(head))
    text = decoded.text
    if _looks_binary(text):
        return BINARY
    start = _PREAMBLE.match(text)
    body = text[start.end() :] if start else text
    if _XML_VOCABULARY.match(body):
        return XML
    if _HTML_START.match(body) or _HTML_BODY.search(body[:4000]):
        return HTML
    if (body.startswith("<") and _XML_START.match(body)) or text.lstrip().startswith("<?xml"):
        return ODT if "office:document" in body[:2000] else XML
    if _MAIL.match(text) and re.search(r"^MIME-Version:", text, re.M | re.I):
        related = re.search(r"^Content-Type:\s*multipart/related", text, re.M | re.I)
        return "multipart/related" if related else "message/rfc822"
    return MARKDOWN if any(sign.search(text) for sign in _MARKDOWN_SIGNS) else PLAIN


def _whole_characters(head: bytes) -> bytes:
    # A cut in the middle of a UTF-8 character would make the sample look like Windows-1252.
    if len(head) < _HEAD:
        return head
    cut = len(head)
    while cut > len(head) - 4 and head[cut - 1] & 0xC0 == 0x80:
        cut -= 1
    return head[: cut - 1] if head[cut - 1] & 0x80 else head[: cut - cut % 2]


def _looks_binary(text: str) -> bool:
    controls = sum(1 for c in text if c < " " and c not in "\t\n\r\f\x0b\x1a\x1b")
    return controls > max(4, 0.02 * len(text))
