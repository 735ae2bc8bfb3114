"""From the lines of a region to its paragraphs.

What ends a paragraph, strongest first: a change of font size, white space above the usual
leading, a list marker or paragraph number, an indent of the next line, and a last line so short
that the next word would have fitted on it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relatoria.formats.healing import continues
from relatoria.formats.markers import Marker, find_marker
from relatoria.formats.pdf.lines import LEADERS

if TYPE_CHECKING:
    from relatoria.formats.pdf.columns import Region
    from relatoria.formats.pdf.lines import Line
    from relatoria.formats.pdf.metrics import Metrics

_TERMINAL = (".", "!", "?", ":", ";", ".”", '."', ".»", ".)", "?”", ";”", "…")
_RUN_IN = ("()", ")")
"""Forms of labels that also count inside a sentence."""
_INLINE = re.compile(r"(?<!\S)\(?\w{1,5}\)(?!\S)")
_MUCH_ROOM = 0.3
_ENTRY = 25
_LISTED = (",", " and", " or", " y", " o", " e", " ou", " et", " and/or")


class Paragraph:
    """Lines that belong together, possibly over columns and pages."""

    __slots__ = ("lines", "marker", "right", "size", "starts_indented")

    def __init__(self, line: Line, right: float, marker: Marker | None) -> None:
        self.lines = [line]
        self.right = right
        """Where a full line of its column ends."""
        self.marker = marker
        self.size = line.size
        self.starts_indented = False
        """Whether its first line stands further in than the column's usual edge."""

    @property
    def is_bold(self) -> bool:
        """Whether every line of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.lines[0].page


def paragraphs_of(region: Region, metrics: Metrics) -> list[Paragraph]:
    """The paragraphs of a region of running text."""
    right = metrics.right(region)
    found: list[Paragraph] = []
    current: Paragraph | None = None
    for line in region.lines:
        marker = _marker_of(line)
        if current is None or _breaks(current, line, marker, metrics):
            current = Paragraph(line, right, marker)
            found.append(current)
        else:
            if current.marker is None and len(current.lines) == 1:
                current.size = max(current.size, line.size)
            current.lines.append(line)
    edge = _usual_edge(region.lines)
    for paragraph in found:
        first = paragraph.lines[0]
        body = paragraph.lines[1].x0 if len(paragraph.lines) > 1 else edge
        paragraph.starts_indented = first.x0 > body + 0.7 * first.size
    return found


def has_ended(text: str) -> bool:
    """Whether ``text`` ends with the sign of a finished sentence, clause or item."""
    return text.endswith(_TERMINAL)


def _marker_of(line: Line) -> Marker | None:
    text = line.text
    first = text[0]
    if first.isalpha() and text[1:2].isalpha() and text[2:3].isalpha() and text[3:4].isalpha():
        return None
    marker = find_marker(text)
    if marker is not None and not line.gap and marker.is_initial:
        return None
    return marker


def _usual_edge(lines: list[Line]) -> float:
    edges: dict[int, int] = {}
    for line in lines:
        key = round(line.x0)
        edges[key] = edges.get(key, 0) + 1
    return float(max(edges, key=lambda key: (edges[key], -key)))


def _breaks(current: Paragraph, line: Line, marker: Marker | None, metrics: Metrics) -> bool:
    above = current.lines[-1]
    distance = above.y - line.y
    leading = metrics.leading(max(above.size, line.size))
    if line.x0 > above.x1 or line.x1 < min(part.x0 for part in current.lines):
        return True  # not under each other
    if above.text[-1].isdigit() and LEADERS.search(above.text) is not None:
        return True
    if distance < 0.3 * line.size and line.x0 >= above.x1 - 2:
        # The same baseline, painted in two pieces, or two entries side by side.
        return line.x0 - above.x1 > 1.5 * line.size
    if abs(above.size - line.size) > 0.09 * max(above.size, line.size) and distance > 2:
        return True
    if distance > 1.28 * leading + 0.5 and not _runs_on(above, line, current, distance, leading):
        return True
    ended = has_ended(above.text)
    short = has_room(above, line.text, current.right)
    if marker is not None and _opens(current, line, marker, metrics, short=short):
        return True
    if line.bold != above.bold:
        # A heading may fill its line; emphasis inside a sentence goes on with the sentence.
        parted = short or ended or (current.is_bold and not line.text[0].islower())
        if parted and not _same_sentence(above, line):
            return True
    if _turns_in(current, line):
        return short or ended or not continues(above.text, line.text)
    if _turns_out(current, line):
        return True
    if distance > 1.12 * leading + 0.5 and ended:
        return True
    if not short:
        return False
    dated = line.text[0].isdigit() and _room(above, current.right) > _MUCH_ROOM
    if not dated and _same_sentence(above, line):
        return False
    # Without a full stop, or where paragraphs are set apart by white space, a line that is
    # only a little short proves nothing.
    if ended and not metrics.is_spaced:
        return True
    return _room(above, current.right) > _MUCH_ROOM or _are_entries(above, line)


def _are_entries(above: Line, line: Line) -> bool:
    """Whether two lines are entries of their own, as on a cover: short, without a sentence."""
    return (
        len(above.text) < _ENTRY
        and len(line.text) < _ENTRY
        and not has_ended(above.text)
        and not line.text[0].islower()
    )


def _runs_on(above: Line, line: Line, current: Paragraph, distance: float, leading: float) -> bool:
    """Whether a word or sentence goes on over a line that something tall has pushed down."""
    return (
        distance < 2 * leading
        and line.text[0].islower()
        and abs(line.x0 - above.x0) < 2
        and not has_ended(above.text)
        and not has_room(above, line.text, current.right)
    )


def _same_sentence(above: Line, line: Line) -> bool:
    if above.bold and line.bold and above.size == line.size and not above.text.endswith("."):
        return True  # a heading is broken where its author liked
    return continues(above.text, line.text)


def has_room(above: Line, following: str, right: float) -> bool:
    """Whether the first word of ``following`` would have fitted at the end of ``above``."""
    letter = above.width / max(1, len(above.text))
    if above.x1 + 2 * letter > right:
        return False
    word = following.partition(" ")[0]
    rough = (len(word) + 0.8) * letter
    if above.x1 + 1.6 * rough < right or above.x1 + 0.65 * rough > right:
        return above.x1 + rough < right
    broad = sum(letter.isupper() or letter in "mwMW—@%" for letter in word)
    narrow = sum(letter in "ijltfrI.,;:'’()|!" for letter in word)
    return above.x1 + (len(word) + 0.45 * broad - 0.3 * narrow + 0.8) * letter < right


def _room(above: Line, right: float) -> float:
    """The share of the column's width left free after ``above``."""
    return (right - above.x1) / max(1.0, right - above.x0)


def _opens(
    current: Paragraph, line: Line, marker: Marker, metrics: Metrics, *, short: bool
) -> bool:
    """Whether a marker at the beginning of ``line`` opens an item and is not part of the prose."""
    above = current.lines[-1]
    ended = has_ended(above.text)
    if marker.is_bullet:
        return marker.text not in "-–—" or ended or short or line.gap
    if line.gap:
        return True
    if not (ended or short or above.text.endswith(_LISTED)):
        return False
    body = current.lines[1].x0 if len(current.lines) > 1 else above.x0
    if short or abs(line.x0 - body) > 0.5 * line.size:
        return True
    if metrics.is_spaced and marker.form in _RUN_IN:
        return False  # the items of a list would be set apart, as paragraphs are
    return ended and not _counts_on(current, marker)


def _counts_on(current: Paragraph, marker: Marker) -> bool:
    """Whether the marker goes on with a count that runs through the prose above it."""
    readings = marker.readings()
    if not readings or marker.form not in _RUN_IN:
        return False
    if any(value == 1 for _, value in readings):
        return False
    inside = [
        found.readings()
        for line in current.lines
        for found in map(_as_marker, _INLINE.findall(line.text))
        if found is not None
    ]
    return any(
        style == other and value == before + 1
        for style, value in readings
        for candidates in inside
        for other, before in candidates
    )


def _as_marker(label: str) -> Marker | None:
    return find_marker(label + " ")


def _turns_in(current: Paragraph, line: Line) -> bool:
    """Whether ``line`` is indented against the lines above it, as a first line is."""
    above = current.lines[-1]
    step = line.x0 - above.x0
    if step <= 0.7 * line.size:
        return False
    # The second line of a hanging paragraph is indented too.
    hangs = len(current.lines) == 1 and (
        current.marker is not None or above.x1 > current.right - 3 * line.size
    )
    return not hangs


def _turns_out(current: Paragraph, line: Line) -> bool:
    """Whether ``line`` begins left of a paragraph that already has a settled left edge."""
    if len(current.lines) == 1:
        # After an indented first line the second one returns to the edge.
        above = current.lines[0]
        return line.x0 < above.x0 - 6 * line.size and above.text.endswith(_TERMINAL)
    return line.x0 < current.lines[-1].x0 - 0.7 * line.size
