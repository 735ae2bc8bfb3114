"""From lines to drafts: which lines make a block together, and what each block is."""

from __future__ import annotations

from itertools import pairwise

from relatoria.formats.layout import shapes
from relatoria.formats.layout.drafts import Draft
from relatoria.formats.markers import Marker, find_marker
from relatoria.formats.plain.joining import goes_on
from relatoria.formats.plain.lines import Line, Measure
from relatoria.formats.plain.page_marks import page_marks
from relatoria.formats.plain.tables import columns_of, is_pipe_row, pipe_row
from relatoria.model import BlockKind, Span

_LONGEST_BOLD = 8  # lines over which an unclosed ** is looked for
_LONGEST_HEADING = 400


class Grouper:
    """Turns runs of lines without a blank line between them into drafts."""

    def __init__(self, text: str, lines: list[Line], measure: Measure) -> None:
        self._text = text
        self._lines = lines
        self._measure = measure
        self._page_marks = page_marks(lines)
        self._fence = ""
        self._after_rule = False
        self.drafts: list[Draft] = []

    def group(self, first: int) -> list[Draft]:
        """The drafts of every line from number ``first`` on, in order."""
        at = first
        while at < len(self._lines):
            if self._lines[at].blank:
                at += 1
                continue
            end = at
            while end < len(self._lines) and not self._lines[end].blank:
                end += 1
            self._run(at, end)
            at = end
        return self.drafts

    def _run(self, at: int, end: int) -> None:
        first = len(self.drafts)
        table = is_pipe_row(self._lines[at].text) and any(
            shapes.TABLE_RULE.fullmatch(line.text) and "|" in line.text
            for line in self._lines[at : min(end, at + 3)]
        )
        while at < end:
            at = self._block(at, end, table)
        alone = len(self.drafts) - first == 1
        for draft in self.drafts[first:]:
            draft.alone = alone

    def _block(self, at: int, end: int, table: bool) -> int:
        """Add the block that begins with line ``at``; return the line after it."""
        line = self._lines[at]
        if self._fence or shapes.FENCE.match(line.text):
            return self._fenced(at)
        if table or (is_pipe_row(line.text) and line.text.startswith("|")):
            return self._table_row(at)
        if self._is_furniture(line):
            self._add(BlockKind.FURNITURE, line)
            return at + 1
        if shapes.ATX.match(line.text):
            return self._heading(at)
        if at + 1 < end and self._is_underline(at + 1):
            self._add(BlockKind.HEADING, line).level = (
                1 if self._lines[at + 1].text.startswith("=") else 2
            )
            self._add(BlockKind.FURNITURE, self._lines[at + 1])
            return at + 2
        return self._prose(at, end)

    def _add(self, kind: BlockKind, line: Line, last: Line | None = None) -> Draft:
        draft = Draft(kind, line.start, (last or line).end, line.indent)
        self.drafts.append(draft)
        self._after_rule = kind is BlockKind.FURNITURE or (
            self._after_rule and kind is BlockKind.FOOTNOTE
        )
        return draft

    def _is_furniture(self, line: Line) -> bool:
        text = line.text
        return (
            line.start in self._page_marks
            or shapes.RULE.fullmatch(text) is not None
            or shapes.JOB_NUMBER.fullmatch(text) is not None
            or shapes.COMMENT.fullmatch(text) is not None
            or shapes.is_chrome(text)
        )

    def _is_underline(self, at: int) -> bool:
        line, above = self._lines[at], self._lines[at - 1]
        return (
            shapes.SETEXT.fullmatch(line.text) is not None
            and len(above.text) < 200
            and find_marker(above.text) is None
        )

    def _fenced(self, at: int) -> int:
        line = self._lines[at]
        match = shapes.FENCE.match(line.text)
        if match and (not self._fence or line.text.startswith(self._fence)):
            self._fence = "" if self._fence else match[0]
            self._add(BlockKind.FURNITURE, line)
        else:
            self._add(BlockKind.PARAGRAPH, line)
        return at + 1

    def _table_row(self, at: int) -> int:
        line = self._lines[at]
        if shapes.TABLE_RULE.fullmatch(line.text):
            self._add(BlockKind.FURNITURE, line)
        else:
            self._add(BlockKind.TABLE_ROW, line).cells = pipe_row(self._text, line.start, line.end)
        return at + 1

    def _heading(self, at: int) -> int:
        line = self._lines[at]
        match = shapes.ATX.match(line.text)
        level = len(match[1]) if match else 1
        for start, stop in _glued(line.text, match.end() if match else 0):
            draft = self._add(BlockKind.HEADING, line)
            draft.start = line.start + (
                0 if not start or start == (match and match.end()) else start
            )
            draft.end = line.start + stop
            draft.level = level
        return at + 1

    def _prose(self, at: int, end: int) -> int:
        line = self._lines[at]
        marker = find_marker(self._text, line.start)
        note = shapes.FOOTNOTE.match(line.text) is not None or (
            self._after_rule
            and marker is None
            and shapes.NUMBERED_NOTE.match(line.text) is not None
        )
        if note:
            marker = None
        cells = columns_of(self._text, line.start, line.end) if not note else ()
        if cells:
            self._add(BlockKind.TABLE_ROW, line).cells = cells
            return at + 1
        last = self._last_line(at, end, marker)
        block = Span(line.start, self._lines[last].end)
        kind = BlockKind.FOOTNOTE if note else BlockKind.ITEM if marker else BlockKind.PARAGRAPH
        if not note and self._bold_headings(at, last, marker):
            return last + 1
        draft = self._add(kind, line, self._lines[last])
        draft.marker = marker
        if line.text.startswith(">"):
            draft.holes.extend(self._quote_marks(at, last))
        if marker is not None and marker.body >= block.end:
            # «(a)» alone on its line, or a dash that marks nothing.
            draft.kind = BlockKind.PARAGRAPH if not marker.is_bullet else BlockKind.FURNITURE
            draft.marker = None
        return last + 1

    def _last_line(self, at: int, end: int, marker: Marker | None) -> int:
        closing = self._closing_bold(at, end)
        last = at
        while last + 1 < end:
            following = self._lines[last + 1]
            if last + 1 <= closing:
                last += 1
                continue
            if self._opens_block(last + 1, end, marker is not None) or not goes_on(
                self._lines[last], following, self._measure, last - at + 1
            ):
                break
            last += 1
        return last

    def _closing_bold(self, at: int, end: int) -> int:
        """The line on which bold that opens at the start of line ``at`` closes, or ``at``."""
        text = self._lines[at].text
        if not text.startswith("**") or text.count("**") % 2 == 0:
            return at
        for number in range(at + 1, min(end, at + _LONGEST_BOLD)):
            if self._lines[number].text.count("**") % 2:
                return number
        return at

    def _opens_block(self, at: int, end: int, in_item: bool) -> bool:
        line = self._lines[at]
        text = line.text
        if (
            self._is_furniture(line)
            or shapes.ATX.match(text)
            or shapes.FENCE.match(text)
            or shapes.FOOTNOTE.match(text)
            or text.startswith("|")
            or columns_of(self._text, line.start, line.end)
        ):
            return True
        marker = find_marker(text)
        if marker is not None and not self._runs_over(self._lines[at - 1], line, marker):
            return True
        return not in_item and at + 1 < end and self._is_underline(at + 1) and line.indent == 0

    def _runs_over(self, before: Line, line: Line, marker: Marker) -> bool:
        """Whether a marker at the start of ``line`` is only words of a wrapped sentence."""
        if not self._measure.wrapped or before.hard or not self._measure.full(before, line):
            return False
        if line.indent > before.indent:
            return False
        if marker.is_bullet:
            return marker.text in "-–—" and before.text[-1:].isalpha()
        return before.text[-1:] not in '.:;!?,”")'

    def _bold_headings(self, at: int, last: int, marker: Marker | None) -> bool:
        first, final = self._lines[at], self._lines[last]
        text = self._text[first.start : final.end]
        if len(text) > _LONGEST_HEADING or not shapes.ONLY_BOLD.fullmatch(text):
            return False
        words = text.strip("*_ ")
        if words.endswith((":", ";")) or (words.endswith(".") and len(words) > 80):
            return False
        if marker is not None and marker.is_bullet:
            return False
        level = 2 if shapes.is_capitals(text) else 3
        for start, stop in _glued(text, 0):
            draft = self._add(BlockKind.HEADING, first)
            draft.start, draft.end = first.start + start, first.start + stop
            draft.level = level if start == 0 else 3
        return True

    def _quote_marks(self, at: int, last: int) -> list[Span]:
        holes = []
        for line in self._lines[at + 1 : last + 1]:
            match = shapes.QUOTE.match(line.text)
            if match:
                holes.append(Span(line.start, line.start + match.end()))
        return holes


def _glued(text: str, begin: int) -> list[tuple[int, int]]:
    """The stretches of headings set one right after the other: «**TITLE****Name**»."""
    cuts = []
    at = text.find("****", begin)
    while at > begin:
        cuts.append(at + 2)
        at = text.find("****", at + 4)
    bounds = [0, *cuts, len(text)]
    return list(pairwise(bounds))
