"""What a file from somebody holds besides its words: refused, or noted and left aside.

Nothing of a document ever runs here or is fetched from elsewhere, whatever it holds. But the file
itself is kept and can be downloaded, so what would run or call home on the reader's own machine is
refused: macros, programs, scripts of PDF files, templates fetched from elsewhere, the test string
of virus scanners (EICAR). Pictures and links to elsewhere stay, and are noted.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.formats.sniffing import DOCX, HTML, ODT, PDF, XML, description_of, media_type_of

_EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}" + b"$EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!$H+H*"
"""In two pieces, so that no scanner takes this program for a virus."""
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
_MACRO_PARTS = re.compile(
    r"(?:^|/)(?:vbaProject\.bin|vbaData\.xml|attachedToolbars\.bin)$|^(?:Basic|Scripts)/.", re.I
)
_ACTIVE_PARTS = re.compile(r"(?:^|/)(?:activeX/|embeddings/oleObject|ObjectReplacements/)", re.I)
_MACRO_TYPE = re.compile(rb"macroEnabled|ms-word\.(?:vbaData|attachedToolbars)", re.I)
_EXTERNAL = re.compile(
    rb"<Relationship\b[^>]{0,4000}?TargetMode\s*=\s*[\"']External[\"'][^>]{0,4000}?>"
)
_RELATION_TYPE = re.compile(rb"\bType\s*=\s*[\"'][^\"']{0,300}/(\w{1,60})[\"']")
_ENTITY = re.compile(rb"<!ENTITY\b|<!DOCTYPE[^>\[]{0,300}\b(?:SYSTEM|PUBLIC)\b[^>]{0,500}\[", re.I)
_ACTIVE_HTML = re.compile(rb"<(?:script|object|embed|applet|iframe|base)\b|\bon\w{3,20}\s*=", re.I)
_FETCHED_HTML = re.compile(
    rb"<(?:img|link|iframe|source|video|audio)\b[^>]{0,2000}?(?:src|href)\s*=\s*[\"']?\s*(?:https?:)?//",
    re.I,
)
_PDF_NAMES = re.compile(rb"/(?:J(?:S|avaScript|#61vaScript)|Launch|RichMedia|EmbeddedFiles?)\b")
_STREAM = re.compile(rb"stream\r?\n")
_HARMLESS_RELATIONS = frozenset({b"hyperlink", b"image", b"video", b"audio", b"media"})
_LARGEST_PART = 20_000_000
_MOST_PARTS = 2_000
_MOST_STREAMS = 5_000


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a file: a key of the interface (``finding.<key>``) with its values."""

    key: str
    refused: bool
    values: tuple[tuple[str, str], ...] = ()


def inspect(name: str, data: bytes) -> tuple[Finding, ...]:
    """What there is to say of a file; any finding that is ``refused`` keeps it out.

    Looks at the bytes alone, within limits, and never raises for what they hold.
    """
    if not data:
        return (Finding("empty", True),)
    found = dict.fromkeys(_findings(name, data))
    return tuple(found)


def _findings(name: str, data: bytes) -> Iterator[Finding]:
    if data.startswith(_PROGRAMS):
        yield Finding("program", True)
        return
    if _EICAR in data[:2048]:
        yield Finding("virus", True)
        return
    media_type, notices = media_type_of(data, name)
    if notices:
        values = (("content", description_of(media_type)), ("ending", _ending(name)))
        yield Finding("lies", True, values)
    if media_type in (DOCX, ODT) or data.startswith(b"PK"):
        yield from _in_container(data)
    elif media_type == PDF:
        yield from _in_pdf(data)
    elif media_type in (HTML, XML):
        yield from _in_markup(data)


def _in_container(data: bytes) -> Iterator[Finding]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
        return  # reading it says what is wrong with it
    with archive:
        for member in archive.infolist()[:_MOST_PARTS]:
            if _MACRO_PARTS.search(member.filename):
                yield Finding("macros", True)
            if _ACTIVE_PARTS.search(member.filename):
                yield Finding("embedded", True)
            yield from _in_part(member.filename, _part(archive, member))


def _in_part(name: str, content: bytes) -> Iterator[Finding]:
    if _EICAR in content:
        yield Finding("virus", True)
    if content.startswith(_PROGRAMS[:4]):
        yield Finding("program", True)
    if name.endswith("[Content_Types].xml") and _MACRO_TYPE.search(content):
        yield Finding("macros", True)
    if name.endswith((".xml", ".rels")) and _ENTITY.search(content):
        yield Finding("entities", True)
    if name.endswith(".rels"):
        for relation in _EXTERNAL.finditer(content):
            kind = _RELATION_TYPE.search(relation[0])
            word = kind[1] if kind else b""
            if word not in _HARMLESS_RELATIONS:
                yield Finding("fetched", True)
            elif word != b"hyperlink":
                yield Finding("pictures", False)


def _part(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(member) as stream:
            return stream.read(_LARGEST_PART)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError):
        return b""


def _in_pdf(data: bytes) -> Iterator[Finding]:
    for piece in (data, *_unpacked(data)):
        for match in _PDF_NAMES.finditer(piece):
            yield Finding("embedded" if match[0].startswith(b"/Emb") else "pdf_script", True)
            return


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What object streams of a PDF hold: names may hide there, packed."""
    for count, match in enumerate(_STREAM.finditer(data)):
        if count >= _MOST_STREAMS:
            return
        head = data[max(0, match.start() - 400) : match.start()]
        if b"/ObjStm" not in head[head.rfind(b"obj") + 1 :]:
            continue
        try:
            yield zlib.decompressobj().decompress(data[match.end() :], _LARGEST_PART)
        except zlib.error:
            continue


def _in_markup(data: bytes) -> Iterator[Finding]:
    if _ENTITY.search(data):
        yield Finding("entities", True)
    if _ACTIVE_HTML.search(data):
        yield Finding("scripts", False)
    if _FETCHED_HTML.search(data):
        yield Finding("pictures", False)


def _ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f".{ending[:20]}" if dot and stem else name[:20]
