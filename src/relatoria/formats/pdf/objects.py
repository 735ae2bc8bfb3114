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
from relatoria.formats.pdf.lines import LEADERS, Line, PageLines, merge

_LINE = re.compile(r"[^\r\n\ufffe]+")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f]+")
# A footnote call is one to three digits, or stars, right after a letter or a closing sign.
_SIGNS = re.compile(r"[0-9*†‡]+")
_BEFORE_CALL = frozenset(".,;:!?)]”’»%\"'")
_AFTER_CALL = frozenset(" .,;:)]”’»\r\n\ufffe")
_UNITS = frozenset(("m", "km", "cm", "mm", "ha", "dm"))
_SURELY_WIDE = 2.5
"""A gap this many times the font size is wider than any space between words."""
_FEWEST_ALIGNED = 4
"""A narrower one counts where so many pieces begin at the same distance from the left."""
_LONGEST_MARKER = 12
_NOTE_MARKS = frozenset("*†‡0123456789")

Gap = tuple[float, float, float, float]
"""Left, right, bottom, top, in the page's own coordinates."""


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
            self._calls = _possible_calls(self._text)
            result.lines = _whole(self._lines())
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
        if not gaps:
            return found
        edges = Counter(round(line.x0 + self._box[0]) for line in found)
        edges.update(round(gap[1]) for gap in gaps)
        return [piece for place in places for piece in self._cut(*place, gaps, edges)]

    def _measured(self, start: int, end: int) -> Line | None:
        """The line of the characters ``start`` to ``end``, or ``None`` if it is blank."""
        raw = self._text[start:end]
        text = raw.rstrip()
        last = start + len(text) - 1
        text = text.lstrip()
        first = last - len(text) + 1
        if not text:
            return None
        page, buffers = self._text_page, self._buffers
        middle = (first + last) // 2
        if self._text[middle] == " ":
            middle += 1
        pdfium.origin_of(page, first, buffers.x, buffers.y)
        x0, y = buffers.point
        pdfium.box_of(page, last, buffers.rect_at)
        edge = tuple(buffers.rect)
        pdfium.matrix_of(page, middle, buffers.matrix_at)
        a, b, c, d, _, _ = buffers.matrix
        size = pdfium.size_of(page, middle) * (c * c + d * d) ** 0.5
        bold, italic = self._style(middle)
        x1 = edge[2]
        if self._turn or abs(b) > abs(a):
            if self._is_sideways(a, b):
                return None
            x0, x1, y = self._turned(x0, y, edge)
        else:
            x0, x1, y = x0 - self._box[0], x1 - self._box[0], y - self._box[1]
        if bold and last > first:
            while last > middle and not self._text[last].isalnum():
                last -= 1  # a footnote call or full stop at the end may be of another font
            bold = self._style(first)[0] and self._style(last)[0]
            last = first + len(text) - 1
        calls = self._calls
        at = bisect_left(calls, (first, 0)) if calls else 0
        if at < len(calls) and calls[at][0] <= last:
            clean = self._without_calls(text, first, last, size)
        else:
            clean = text
        if "  " in clean or not clean.isprintable():
            clean = _SPACES.sub(" ", clean).strip()
        if not clean:
            return None
        size = round(size * 2) / 2 or 0.5
        line = Line(clean, x0, max(x1, x0), y, size, self._number, bold=bold, italic=italic)
        if clean[0] in _NOTE_MARKS and last > middle:
            line.noted = self._is_raised(first, last, size)
        return line

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
        """Whether text with this matrix runs up or down the page as it is shown."""
        upright = abs(a) >= abs(b)
        return upright if self._turn % 2 else not upright

    def _turned(self, x: float, y: float, edge: tuple[float, ...]) -> tuple[float, float, float]:
        """Left, right and baseline as seen on a page that is shown turned."""
        left, bottom, right, top = self._box
        box_left, box_top, box_right, box_bottom = edge
        if self._turn == 1:
            return y - bottom, box_top - bottom, right - x
        if self._turn == 2:
            return right - x, right - box_left, top - y
        if self._turn == 3:
            return top - y, top - box_bottom, x - left
        return x - left, box_right - left, y - bottom

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
        x, y = buffers.point
        pdfium.origin_of(page, before, buffers.x, buffers.y)
        x_before, y_before = buffers.point
        rise = (
            (x - x_before if self._turn == 3 else x_before - x) if self._turn % 2 else y - y_before
        )
        return (own < 0.85 * size and rise > -0.05 * size) or (rise > 0.2 * size and own <= size)

    def _gaps(self) -> list[Gap]:
        """Wide gaps between neighbouring painted pieces: left, right, bottom, top."""
        page, buffers = self._text_page, self._buffers
        if self._turn:
            return []
        count = pdfium.count_boxes(page, 0, -1)
        if count <= 1:
            return []
        found = []
        at = buffers.corners_at
        last_right = last_bottom = last_top = -1.0
        last_left = 0.0
        for index in range(count):
            pdfium.get_box(page, index, *at)
            left, top, right, bottom = buffers.corners
            if (
                left - last_right > 6
                and bottom < last_top
                and top > last_bottom
                and left > last_left
            ):
                found.append((last_right, left, min(bottom, last_bottom), max(top, last_top)))
            last_left, last_right, last_bottom, last_top = left, right, bottom, top
        return found

    def _cut(
        self, line: Line, start: int, end: int, gaps: list[Gap], edges: Counter[int]
    ) -> list[Line]:
        """``line``, cut where a gap runs through it that is no stretched space between words.

        The gap after a marker is noted, not cut.
        """
        left, bottom = self._box[0], self._box[1]
        y, x0, x1 = line.y + bottom + 0.2 * line.size, line.x0 + left - 1, line.x1 + left + 1
        inside = [gap for gap in gaps if gap[2] <= y <= gap[3] and gap[0] > x0 and gap[1] < x1]
        if not inside or LEADERS.search(line.text) is not None:
            return [line]
        cuts = []
        for gap, at in zip(inside, self._cut_places(start, end, inside), strict=False):
            if not cuts and at - start <= _LONGEST_MARKER and self._is_marker(start, at, end):
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
                if buffers.point[0] >= gap[1] - 2:
                    places.append(at)
                    break
        return places


def _recurs(edge: float, edges: Counter[int]) -> bool:
    """Whether several other pieces begin at this distance from the left: a column, a tabulator."""
    at = round(edge)
    return edges[at - 1] + edges[at] + edges[at + 1] >= _FEWEST_ALIGNED


def _possible_calls(text: str) -> list[tuple[int, int]]:
    """Where ``text`` has signs that may be footnote calls: start and end of each."""
    found = []
    for match in _SIGNS.finditer(text):
        start, end = match.span()
        if end - start > 3 or (end < len(text) and text[end] not in _AFTER_CALL):
            continue
        before = text[start - 1 : start]
        if before == " ":
            before = text[start - 2 : start - 1]
        if before and (before in _BEFORE_CALL or before.isalpha()):
            found.append((start, end))
    return found


def _style_of(name: bytes, flags: int) -> tuple[bool, bool]:
    folded = name.lower()
    bold = any(word in folded for word in (b"bold", b"black", b"heavy", b"semibold", b"-demi"))
    italic = b"italic" in folded or b"oblique" in folded or bool(flags & 64)
    return bold or bool(flags & 262144), italic


def _whole(pieces: list[Line]) -> list[Line]:
    """Lines out of pieces: neighbours on one baseline joined, lone marks put before their line."""
    lines: list[Line] = []
    marks: list[Line] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if (
            last is not None
            and abs(last.y - piece.y) < 0.35 * piece.size
            and -1 <= piece.x0 - last.x1 < 0.9 * piece.size
        ):
            lines[-1] = merge(last, piece)
        elif _is_mark(piece.text):
            marks.append(piece)
        else:
            lines.append(piece)
    for mark in marks:
        _attach(mark, lines)
    return lines


def _is_mark(text: str) -> bool:
    """Whether a piece is nothing but a bullet, a footnote mark, or a number before its text."""
    if len(text) > _LONGEST_MARKER or " " in text:
        return False
    if (len(text) <= 2 and not text.isalnum()) or (len(text) <= 3 and text.isdigit()):
        return True
    marker = find_marker(text + " A")
    return marker is not None and marker.body > len(text)


def _attach(mark: Line, lines: list[Line]) -> None:
    """Put a mark painted on its own before the line it stands at."""
    best, distance = None, 20.0 if mark.text.isdigit() else 45.0
    for index, line in enumerate(lines):
        away = line.x0 - mark.x1
        if -2 <= away < distance and abs(line.y - mark.y) < 0.6 * line.size:
            best, distance = index, away
    if best is None:
        lines.append(mark)
    else:
        line = lines[best]
        joined = merge(mark, line)
        joined.text = f"{mark.text} {line.text}"
        joined.gap = True
        joined.noted = mark.text[0] in _NOTE_MARKS and (
            mark.size < 0.85 * line.size or mark.y > line.y + 0.2 * line.size
        )
        lines[best] = joined
