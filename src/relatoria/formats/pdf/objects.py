"""From a page of the file to its lines, in as few calls into PDFium as will do.

PDFium hands over a page's characters in painting order with its own line breaks. Each line is
then measured at its ends and in the middle; where painted objects leave a wide gap between
them (a gutter between columns, a tabulator), the line is cut at the gap.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from relatoria.formats.markers import find_marker
from relatoria.formats.pdf import library as pdfium
from relatoria.formats.pdf.letters import composed
from relatoria.formats.pdf.lines import LEADERS, Line, PageLines
from relatoria.formats.pdf.pieces import LONGEST_MARKER, NOTE_MARKS, possible_calls, whole_lines

_LINE = re.compile(r"[^\r\n\ufffe]+")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f]+")
_UNITS = frozenset(("m", "km", "cm", "mm", "ha", "dm"))
_SURELY_WIDE = 2.5
"""A gap this many times the font size is wider than any space between words."""
_FEWEST_ALIGNED = 4
"""A narrower one counts where so many pieces begin at the same distance from the left."""

_MOST_GAPS = 3_000
"""A page with more is no page of prose; it is read as it is painted."""

Gap = tuple[float, float, float, float]
"""Left, right, bottom, top, as the page is shown."""


@dataclass(slots=True)
class _Font:
    bold: bool
    italic: bool
    checks: int = 20
    """How many more of its characters are asked whether they have a code."""


class PageReader:
    """Reads the lines of one page after another of an open document."""

    def __init__(self) -> None:
        self._buffers = pdfium.Buffers()
        self._fonts: dict[bytes, _Font] = {}
        self.unmapped: set[bytes] = set()
        """Names of fonts whose characters have no code."""
        # The page being read.
        self._text_page = 0
        self._text = ""
        self._calls: list[tuple[int, int]] = []
        self._sideways: list[Line] = []
        self._number = 0
        self._turn = 0
        self._box = (0.0, 0.0, 0.0, 0.0)

    def read(self, page: int, number: int) -> PageLines:
        """The lines of ``page`` (a PDFium handle), the ``number``-th from 1."""
        self._number = number
        pdfium.page_box(page, self._buffers.rect_at)
        left, top, right, bottom = self._buffers.rect
        self._box = (left, bottom, right, top)
        self._turn = pdfium.page_rotation(page)
        width, height = right - left, top - bottom
        if self._turn % 2:
            width, height = height, width
        result = PageLines(number, width, height)
        self._text_page = pdfium.load_text(page)
        if not self._text_page:
            return result
        try:
            count = pdfium.count_characters(self._text_page)
            self._text = self._buffers.text(self._text_page, count) if count > 0 else ""
            self._calls = possible_calls(self._text)
            self._sideways = []
            result.lines = whole_lines(self._lines())
            result.furniture = self._sideways  # in the margin: stamps, job numbers
        finally:
            pdfium.close_text(self._text_page)
        return result

    def _lines(self) -> list[Line]:
        gaps = self._gaps()
        found: list[Line] = []
        places: list[tuple[Line, int, int]] = []
        for match in _LINE.finditer(self._text):
            start, end = match.span()
            line = self._measured(start, end)
            if line is None:
                continue
            if self._text[end : end + 1] == "\ufffe":
                line.text += "-"
            found.append(line)
            if gaps:
                places.append((line, start, end))
        if not gaps or len(gaps) > _MOST_GAPS:
            return found
        edges = Counter(round(line.x0) for line in found)
        edges.update(round(gap[1]) for gap in gaps)
        return [piece for place in places for piece in self._cut(*place, gaps, edges)]

    def _measured(self, start: int, end: int) -> Line | None:
        """The line of the characters ``start`` to ``end``, or ``None`` if it is blank."""
        text = self._text[start:end].rstrip()
        last = start + len(text) - 1
        text = text.lstrip()
        first = last - len(text) + 1
        if not text:
            return None
        page, buffers = self._text_page, self._buffers
        middle = (first + last) // 2
        if self._text[middle] == " ":
            middle += 1
        pdfium.matrix_of(page, middle, buffers.matrix_at)
        a, b, c, d, _, _ = buffers.matrix
        size = pdfium.size_of(page, middle) * (c * c + d * d) ** 0.5
        sideways = (b or self._turn) and self._is_sideways(a, b)
        x0, x1, y = self._ends(first, last)
        clean = self._cleaned(text, first, last, size)
        if not clean:
            return None
        bold, italic = self._style(middle)
        if bold and last > first:
            bold = self._style(first)[0] and self._style(self._last_letter(middle, last))[0]
        half = round(size * 2) / 2 or 0.5
        line = Line(clean, x0, max(x1, x0), y, half, self._number, bold=bold, italic=italic)
        if sideways:
            self._sideways.append(line)
            return None
        if clean[0] in NOTE_MARKS and last > middle:
            line.noted = self._is_raised(first, last, size)
        return line

    def _ends(self, first: int, last: int) -> tuple[float, float, float]:
        """Left, right and baseline of a line, as the page is shown."""
        buffers = self._buffers
        pdfium.origin_of(self._text_page, first, buffers.x, buffers.y)
        x0, y = buffers.point
        pdfium.box_of(self._text_page, last, buffers.rect_at)
        left, top, right, bottom = buffers.rect
        if not self._turn:
            return x0 - self._box[0], right - self._box[0], y - self._box[1]
        x0, y = self._shown(x0, y)
        return x0, max(self._shown(left, bottom)[0], self._shown(right, top)[0]), y

    def _last_letter(self, middle: int, last: int) -> int:
        # A footnote call or a full stop at the end may be of another font.
        while last > middle and not self._text[last].isalnum():
            last -= 1
        return last

    def _cleaned(self, text: str, first: int, last: int, size: float) -> str:
        """The text of a line without footnote calls and double spaces."""
        calls = self._calls
        at = bisect_left(calls, (first, 0)) if calls else 0
        if at < len(calls) and calls[at][0] <= last:
            text = self._without_calls(text, first, last, size)
        if "  " in text or not text.isprintable():
            text = _SPACES.sub(" ", text).strip()
        return text if text.isascii() else composed(text)

    def _style(self, index: int) -> tuple[bool, bool]:
        buffers = self._buffers
        pdfium.font_of(self._text_page, index, buffers.name_at, 256, buffers.flags_at)
        name: bytes = buffers.name.value
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = _Font(*_style_of(name, buffers.flags.value))
        if font.checks:
            font.checks -= 1
            if pdfium.unmapped(self._text_page, index) == 1:
                self.unmapped.add(name)
        return font.bold, font.italic

    def _is_sideways(self, a: float, b: float) -> bool:
        """Whether text with this matrix runs up, down or aslant on the page as it is shown."""
        along, across = (b, a) if self._turn % 2 else (a, b)
        return abs(across) > 0.3 * abs(along)

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own coordinates as seen on the page, which may be turned."""
        left, bottom, right, top = self._box
        if self._turn == 1:
            return y - bottom, right - x
        if self._turn == 2:
            return right - x, top - y
        if self._turn == 3:
            return top - y, x - left
        return x - left, y - bottom

    def _without_calls(self, text: str, first: int, last: int, size: float) -> str:
        """The text without raised footnote calls, so that they never stick to a word."""
        kept, at = [], 0
        calls = self._calls
        for start, end in calls[bisect_left(calls, (first, 0)) :]:
            if start > last:
                break
            begin, stop = start - first, end - first
            before = begin - 1 if text[begin - 1 : begin] != " " else begin - 2
            if before < 0 or not self._is_raised(start, first + before, size):
                continue
            if text[:begin].rsplit(" ", 1)[-1] in _UNITS and text[begin:stop] in "23":
                continue
            kept.append(text[at : before + 1])
            at = stop
        return "".join((*kept, text[at:])) if kept else text

    def _is_raised(self, index: int, before: int, size: float) -> bool:
        page, buffers = self._text_page, self._buffers
        pdfium.matrix_of(page, index, buffers.matrix_at)
        _, _, c, d, _, _ = buffers.matrix
        own = pdfium.size_of(page, index) * (c * c + d * d) ** 0.5
        pdfium.origin_of(page, index, buffers.x, buffers.y)
        height = self._shown(*buffers.point)[1]
        pdfium.origin_of(page, before, buffers.x, buffers.y)
        rise = height - self._shown(*buffers.point)[1]
        return (own < 0.85 * size and rise > -0.05 * size) or (rise > 0.2 * size and own <= size)

    def _gaps(self) -> list[Gap]:
        """Wide gaps between neighbouring painted pieces, as the page is shown."""
        page, corners, at = self._text_page, self._buffers.corners, self._buffers.corners_at
        count = pdfium.count_boxes(page, 0, -1)
        found = []
        last_left = last_right = last_bottom = last_top = 1e9
        for index in range(count if count > 1 else 0):
            pdfium.get_box(page, index, *at)
            left, top, right, bottom = corners
            if self._turn:
                left, bottom, right, top = self.shown_box(left, bottom, right, top)
            if (
                left - last_right > 6
                and bottom < last_top
                and top > last_bottom
                and left > last_left
            ):
                found.append((last_right, left, min(bottom, last_bottom), max(top, last_top)))
            last_left, last_right, last_bottom, last_top = left, right, bottom, top
        if self._turn or not any(self._box[:2]):
            return found
        x, y = self._box[:2]
        return [(one - x, two - x, low - y, high - y) for one, two, low, high in found]

    def shown_box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """A box of the page read last, from its own coordinates to those it is shown in."""
        one, two = self._shown(left, bottom), self._shown(right, top)
        return (*map(min, one, two), *map(max, one, two))  # type: ignore[return-value]

    def _cut(
        self, line: Line, start: int, end: int, gaps: list[Gap], edges: Counter[int]
    ) -> list[Line]:
        """``line``, cut where a gap runs through it that is no stretched space between words.

        The gap after a marker is noted, not cut.
        """
        y, x0, x1 = line.y + 0.2 * line.size, line.x0 - 1, line.x1 + 1
        inside = [gap for gap in gaps if gap[2] <= y <= gap[3] and gap[0] > x0 and gap[1] < x1]
        if not inside or LEADERS.search(line.text) is not None:
            return [line]
        cuts: list[int] = []
        for gap, at in zip(inside, self._cut_places(start, end, inside), strict=False):
            if not cuts and at - start <= LONGEST_MARKER and self._is_marker(start, at, end):
                line.gap = True
            elif (width := gap[1] - gap[0]) > _SURELY_WIDE * line.size or (
                width > line.size and _recurs(gap[1], edges)
            ):
                cuts.append(at)
        if not cuts:
            return [line]
        pieces = [self._measured(a, b) for a, b in zip([start, *cuts], [*cuts, end], strict=True)]
        found = [piece for piece in pieces if piece is not None]
        if found:
            found[0].gap = line.gap
            found[-1].text += "-" if self._text[end : end + 1] == "\ufffe" else ""
        return found

    def _is_marker(self, start: int, at: int, end: int) -> bool:
        marker = find_marker(self._text[start : min(end, at + 20)].lstrip())
        return marker is not None and start + marker.body >= at - 2

    def _cut_places(self, start: int, end: int, gaps: list[Gap]) -> list[int]:
        """The index at which the text goes on after each gap, found by measuring its words."""
        places: list[int] = []
        buffers, text, at = self._buffers, self._text, start
        for gap in gaps:
            while True:
                at = text.find(" ", at, end) + 1
                if not at:
                    return places
                if at >= end or text[at] == " ":
                    continue
                pdfium.origin_of(self._text_page, at, buffers.x, buffers.y)
                if self._shown(*buffers.point)[0] >= gap[1] - 2:
                    places.append(at)
                    break
        return places


def _recurs(edge: float, edges: Counter[int]) -> bool:
    """Whether several other pieces begin at this distance from the left: a column, a tabulator."""
    at = round(edge)
    return edges[at - 1] + edges[at] + edges[at + 1] >= _FEWEST_ALIGNED


def _style_of(name: bytes, flags: int) -> tuple[bool, bool]:
    folded = name.lower()
    bold = any(word in folded for word in (b"bold", b"black", b"heavy", b"semibold", b"-demi"))
    italic = b"italic" in folded or b"oblique" in folded or bool(flags & 64)
    return bold or bool(flags & 262144), italic
