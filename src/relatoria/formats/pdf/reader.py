"""Opens a PDF and takes it page by page; each way of failing has its own message."""

from __future__ import annotations

import ctypes
import re
import time
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from relatoria.errors import (
    DamagedFile,
    EmptyFile,
    LimitExceeded,
    PasswordRequired,
    UnreadableFile,
)
from relatoria.formats.door import Content, ReadOptions
from relatoria.formats.pdf import library
from relatoria.formats.pdf.assembly import Assembly
from relatoria.formats.pdf.drawing import Drawing, drawing_of
from relatoria.formats.pdf.flow import flow_of
from relatoria.formats.pdf.furniture import set_furniture_apart
from relatoria.formats.pdf.joining import Joiner
from relatoria.formats.pdf.lines import PageLines
from relatoria.formats.pdf.objects import PageReader
from relatoria.formats.pdf.ocr import recognise
from relatoria.formats.pdf.quality import encoding_notices
from relatoria.model import Notice

_FEW_CHARACTERS = 20
"""A page with fewer may be a scan with a stamp on it."""
_MOST_OF_A_PAGE = 0.5

_METADATA = {
    "Title": "title",
    "Author": "author",
    "Subject": "subject",
    "Keywords": "keywords",
    "CreationDate": "created",
    "ModDate": "modified",
    "Producer": "producer",
    "Creator": "creator",
}


@dataclass(frozen=True, slots=True)
class _ReadPage:
    lines: PageLines
    is_bare: bool
    """Whether the page shows something, but no text that could be read."""


_PAGELESS = re.compile(rb"/Type\s*/Pages\b[^>]{0,200}/Count\s+0\b")


def read(data: bytes, options: ReadOptions) -> Content:
    """Read the PDF in ``data``.

    Raises EmptyFile (no pages, or no text at all), PasswordRequired, DamagedFile and
    LimitExceeded; pages that could not be read are told in notices.
    """
    document = _opened(data, options)
    try:
        return _content(document, options)
    finally:
        document.close()


def _opened(data: bytes, options: ReadOptions) -> Any:
    try:
        document = pdfium.PdfDocument(data, password=options.password)
    except pdfium.PdfiumError as error:
        document = _without_password(data, options)
        if document is None:
            raise _refusal(error, data, options) from error
    if len(document) > options.max_pages:
        pages = len(document)
        document.close()
        raise LimitExceeded(
            f"the PDF has {pages:,} pages; the limit is {options.max_pages:,}",
            remedy="Split the file, or raise max_pages",
        )
    return document


def _without_password(data: bytes, options: ReadOptions) -> Any | None:
    """A file that needs no password also opens when one is given."""
    if options.password is None:
        return None
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        return None


def _refusal(error: pdfium.PdfiumError, data: bytes, options: ReadOptions) -> UnreadableFile:
    folded = str(error).lower()
    # PDFium keeps the error of an earlier file where this one sets none, as without pages.
    encrypted = b"/Encrypt" in data
    if error.err_code == raw.FPDF_ERR_SUCCESS or (_PAGELESS.search(data) and not encrypted):
        return EmptyFile("the PDF has no pages", remedy="Send the file again")
    if "password" in folded and encrypted:
        wrong = options.password is not None
        return PasswordRequired(
            "the password does not open the PDF" if wrong else "the PDF opens only with a password",
            remedy="Give the right password" if wrong else "Give the password",
        )
    if "security" in folded and encrypted:
        return PasswordRequired(
            "the PDF is encrypted in a way that cannot be opened",
            remedy="Save it without encryption and send it again",
        )
    return DamagedFile(
        "the PDF is damaged and nothing could be recovered",
        why="no cross-reference table and no page could be found",
        remedy="Send the file again, or save it anew from the program that made it",
    )


def _content(document: Any, options: ReadOptions) -> Content:
    notices: list[Notice] = []
    pages, bare = _pages(document, options, notices)
    if bare:
        notices.extend(recognise(document, [pages[number - 1] for number in bare], options))
    if not any(page.lines for page in pages):
        raise EmptyFile(*_without_text(notices))
    set_furniture_apart(pages)
    flows, metrics = flow_of(pages)
    assembly = Assembly(Joiner(pages), metrics, options.max_characters)
    assembly.add(flows)
    return Content(
        text=assembly.text,
        blocks=tuple(assembly.blocks),
        pages=assembly.pages(flows),
        notices=tuple(notices),
        metadata=_metadata(document),
    )


def _without_text(notices: list[Notice]) -> tuple[str]:
    told = next((notice.message for notice in notices if notice.code == "no-text"), None)
    return (told or "no page of the PDF has any text",)


def _pages(
    document: Any, options: ReadOptions, notices: list[Notice]
) -> tuple[list[PageLines], list[int]]:
    """Every page's lines, and the numbers of pages that show something but have no text."""
    handle = ctypes.cast(document.raw, ctypes.c_void_p).value or 0
    reader = PageReader()
    started = time.monotonic()
    pages: list[PageLines] = []
    bare: list[int] = []
    characters = 0
    for index in range(len(document)):
        if time.monotonic() - started > options.seconds:
            raise LimitExceeded(
                f"reading took more than {options.seconds:g} seconds at page {index + 1}",
                remedy="Split the file, or allow more time",
            )
        page = _page(handle, index, reader, notices)
        pages.append(page.lines)
        if page.is_bare:
            bare.append(index + 1)
        characters += sum(len(line.text) for line in page.lines.lines)
        if characters > options.max_characters:
            raise LimitExceeded(
                f"the text has more than {options.max_characters:,} characters",
                remedy="Split the file, or raise max_characters",
            )
    notices.extend(encoding_notices(pages, reader.unmapped))
    return pages, bare


def _page(handle: int, index: int, reader: PageReader, notices: list[Notice]) -> _ReadPage:
    page = library.load_page(handle, index)
    if not page:
        notices.append(
            Notice("damaged-page", f"page {index + 1} is damaged and was left out", index + 1)
        )
        return _ReadPage(PageLines(index + 1, 0.0, 0.0), False)
    try:
        lines = reader.read(page, index + 1)
        count = sum(len(line.text) for line in lines.lines)
        if count < _FEW_CHARACTERS or lines.may_have_columns:
            drawing: Drawing = drawing_of(page)
            lines.rules = tuple(reader.shown_box(*rule) for rule in drawing.rules)
            shown = drawing.objects and not count
            scanned = drawing.image_area > _MOST_OF_A_PAGE * lines.width * lines.height
            return _ReadPage(lines, bool(shown or (count < _FEW_CHARACTERS and scanned)))
        return _ReadPage(lines, False)
    finally:
        library.close_page(page)


def _metadata(document: Any) -> dict[str, str]:
    try:
        declared = document.get_metadata_dict(skip_empty=True)
    except (pdfium.PdfiumError, UnicodeDecodeError):
        return {}
    return {_METADATA[key]: value for key, value in declared.items() if key in _METADATA}
