"""The few PDFium calls that reading needs, bound once with plain integer arguments.

The object wrappers of pypdfium2 check and convert every argument; a page of text needs some
three hundred calls, so here pointers travel as integers into buffers that are used again.
"""

from __future__ import annotations

import ctypes
from typing import Any

from pypdfium2 import raw

_POINTER, _INT, _ULONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
_FLOAT, _DOUBLE = ctypes.c_float, ctypes.c_double


def _bound(name: str, result: Any, *arguments: Any) -> Any:
    address = ctypes.cast(getattr(raw, name), _POINTER).value or 0
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


load_page = _bound("FPDF_LoadPage", _POINTER, _POINTER, _INT)
close_page = _bound("FPDF_ClosePage", None, _POINTER)
page_box = _bound("FPDF_GetPageBoundingBox", _INT, _POINTER, _POINTER)
page_rotation = _bound("FPDFPage_GetRotation", _INT, _POINTER)
load_text = _bound("FPDFText_LoadPage", _POINTER, _POINTER)
close_text = _bound("FPDFText_ClosePage", None, _POINTER)
count_characters = _bound("FPDFText_CountChars", _INT, _POINTER)
get_text = _bound("FPDFText_GetText", _INT, _POINTER, _INT, _INT, _POINTER)
get_unicode = _bound("FPDFText_GetUnicode", ctypes.c_uint, _POINTER, _INT)
origin_of = _bound("FPDFText_GetCharOrigin", _INT, _POINTER, _INT, _POINTER, _POINTER)
box_of = _bound("FPDFText_GetLooseCharBox", _INT, _POINTER, _INT, _POINTER)
matrix_of = _bound("FPDFText_GetMatrix", _INT, _POINTER, _INT, _POINTER)
size_of = _bound("FPDFText_GetFontSize", _DOUBLE, _POINTER, _INT)
font_of = _bound("FPDFText_GetFontInfo", _ULONG, _POINTER, _INT, _POINTER, _ULONG, _POINTER)
unmapped = _bound("FPDFText_HasUnicodeMapError", _INT, _POINTER, _INT)
count_boxes = _bound("FPDFText_CountRects", _INT, _POINTER, _INT, _INT)
get_box = _bound("FPDFText_GetRect", _INT, _POINTER, _INT, _POINTER, _POINTER, _POINTER, _POINTER)
count_objects = _bound("FPDFPage_CountObjects", _INT, _POINTER)
get_object = _bound("FPDFPage_GetObject", _POINTER, _POINTER, _INT)
object_type = _bound("FPDFPageObj_GetType", _INT, _POINTER)
object_bounds = _bound(
    "FPDFPageObj_GetBounds", _INT, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER
)

PATH, IMAGE, FORM = raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM


class Buffers:
    """Memory that PDFium writes its answers into; one set a document."""

    def __init__(self) -> None:
        self.point = (_DOUBLE * 2)()
        self.x = ctypes.addressof(self.point)
        self.y = self.x + 8
        self.rect = (_FLOAT * 4)()
        self.rect_at = ctypes.addressof(self.rect)
        self.matrix = (_FLOAT * 6)()
        self.matrix_at = ctypes.addressof(self.matrix)
        self.corners = (_DOUBLE * 4)()
        first = ctypes.addressof(self.corners)
        self.corners_at = (first, first + 8, first + 16, first + 24)
        self.name = ctypes.create_string_buffer(256)
        self.name_at = ctypes.addressof(self.name)
        self.flags = _INT()
        self.flags_at = ctypes.addressof(self.flags)
        self._text = ctypes.create_string_buffer(32768)

    def text(self, page: int, count: int) -> str:
        """The ``count`` characters of a text page, one character an index."""
        if len(self._text) < 2 * count + 2:
            self._text = ctypes.create_string_buffer(4 * count + 2)
        written = get_text(page, 0, count, ctypes.addressof(self._text)) - 1
        text = self._text.raw[: 2 * max(written, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        # Characters outside the basic plane or without a code: indices would shift, so ask singly.
        codes = (get_unicode(page, index) for index in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes)
