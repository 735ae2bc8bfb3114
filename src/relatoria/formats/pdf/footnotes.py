"""Footnotes: smaller print at the foot of a column that begins with a mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relatoria.formats.pdf.columns import Region
    from relatoria.formats.pdf.lines import Line, PageLines
    from relatoria.formats.pdf.metrics import Metrics

_MARK = re.compile(
    r"(?:\*{1,4}|[†‡§¶]|\d{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})[.)/]?\s*"
    r"(?=[\"“«‘(¿¡]?[^\W\d_]|https?:|\d{4})"
)
_STAR = re.compile(r"\*{1,4}\s?(?=[\"“«]?[^\W\d_])")
_SMALLER = 0.93


def mark_of(text: str) -> str | None:
    """The mark a footnote begins with, as printed, or ``None``."""
    match = _MARK.match(text)
    return match[0].strip() if match else None


def take_footnotes(
    page: PageLines, regions: list[Region], metrics: Metrics, *, after: bool
) -> list[list[Line]]:
    """Take the footnotes out of the regions of ``page``: the lines of each, marks first.

    ``after`` says that the page before had footnotes, so that a note may go on here without a
    mark.
    """
    found: list[list[Line]] = []
    for region in regions:
        if region.is_table:
            continue
        start = _start(region.lines, page, metrics)
        if start is None or _has_text_below(region, regions, start):
            continue
        notes = region.lines[start:]
        first = next((i for i, line in enumerate(notes) if _begins(line)), None)
        if first is None or (first and not after):
            if first is None and not (after and _is_low(notes[0], page)):
                continue
            notes = notes[first or 0 :]
        region.lines[len(region.lines) - len(notes) :] = []
        found.extend(_split(notes))
    regions[:] = [region for region in regions if region.lines]
    return found


def _start(lines: list[Line], page: PageLines, metrics: Metrics) -> int | None:
    """Where the notes at the end of a region begin."""
    at = len(lines)
    while at and lines[at - 1].size <= _SMALLER * metrics.body:
        at -= 1
    if at < len(lines):
        return at if at or _is_low(lines[0], page) else None
    return _of_body_size(lines, page, metrics)


def _of_body_size(lines: list[Line], page: PageLines, metrics: Metrics) -> int | None:
    """Notes no smaller than the text: low on the page, each with a raised mark or a star."""
    start = None
    for at in range(len(lines) - 1, max(-1, len(lines) - 25), -1):
        line = lines[at]
        if line.y > 0.5 * page.height:
            break
        above = lines[at - 1].y - line.y if at else page.height
        starred = _STAR.match(line.text) is not None
        if (line.noted and (above > 1.05 * metrics.leading(line.size) or start is not None)) or (
            starred and line.y < 0.4 * page.height and above > 1.8 * metrics.leading(line.size)
        ):
            start = at
    return start


def _is_low(line: Line, page: PageLines) -> bool:
    return line.y < 0.5 * page.height


def _begins(line: Line) -> bool:
    return _MARK.match(line.text) is not None


def _has_text_below(region: Region, regions: list[Region], start: int) -> bool:
    top = region.lines[start].y
    left = min(line.x0 for line in region.lines[start:])
    right = max(line.x1 for line in region.lines[start:])
    for other in regions:
        if other is region:
            continue
        if any(line.y < top and line.x0 < right and line.x1 > left for line in other.lines):
            return True
    return False


def _split(lines: list[Line]) -> list[list[Line]]:
    """One list for each note: a new one begins with a mark that counts on."""
    notes: list[list[Line]] = []
    last = 0
    for line in lines:
        mark = mark_of(line.text)
        opens = mark is not None
        if mark is not None and mark.rstrip(".)/").isdigit():
            value = int(mark.rstrip(".)/"))
            opens = not last or 0 < value - last <= 3
            last = value if opens else last
        if opens or not notes:
            notes.append([line])
        else:
            notes[-1].append(line)
    return notes
