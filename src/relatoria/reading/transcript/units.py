"""The lines a transcript is made of: where a label may begin, and what may follow it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from relatoria.model import BlockKind, Span
from relatoria.reading.running import RunningText, running_text
from relatoria.reading.source import Paragraph, Source
from relatoria.reading.transcript.heads import Head, Sign, head_of
from relatoria.reading.transcript.labels import Label, LabelForm, parse_label

_CUE = re.compile(
    r"^[ \t]*(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]+(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}.*$",
    re.M,
)
_CUE_NUMBER = re.compile(r"\d{1,6}")
_CUE_HEADER = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:|X-TIMESTAMP)\b")
_MIN_CUES = 2
_LONG_LABEL = 260
_MOST_LABELS = 400
"""No sitting has more speakers; looking for more inside every paragraph would take too long."""
_SPEAKER = "speaker"
_NARRATION = "narration"
_STOPS = set(".!?…)]»”\"'")


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of prose at whose head a label may stand."""

    running: RunningText
    """The prose of the whole block."""
    start: int
    """Where the unit begins in that prose."""
    text: str
    """The clean prose of the unit."""
    head: Head | None
    heading: bool = False
    level: int | None = None
    narrated: bool = False
    """Whether the format itself says that nobody speaks here."""
    holes: tuple[Span, ...] = ()
    """What the layout set between its words: page breaks, footnotes."""

    @property
    def span(self) -> Span:
        """The canonical span."""
        return self.canonical(0, len(self.text))

    def canonical(self, start: int, end: int) -> Span:
        """The canonical span of characters ``start`` to ``end`` of the unit's text."""
        return self.running.span(self.start + start, self.start + end)

    def index(self, offset: int) -> int:
        """The character of the unit's text at or after the canonical ``offset``."""
        return min(max(0, self.running.index(offset) - self.start), len(self.text))


def units_of(source: Source) -> list[Unit]:
    """The units of ``source`` in order; subtitles become one unit a line."""
    if source.document.media_type.startswith("text/") and _is_subtitled(source.text):
        return _subtitles(source.text)
    units: list[Unit] = []
    for paragraph in source.paragraphs:
        if paragraph.block.style == _SPEAKER:
            units.append(_declared(paragraph))
        elif paragraph.block.kind is BlockKind.TABLE_ROW and len(paragraph.block.cells) > 1:
            units.append(_row(source, paragraph))
        else:
            units.extend(_lines(source, paragraph))
    return units


def _is_subtitled(text: str) -> bool:
    return sum(1 for _, match in zip(range(_MIN_CUES), _CUE.finditer(text), strict=False)) == (
        _MIN_CUES
    )


def _subtitles(text: str) -> list[Unit]:
    units: list[Unit] = []
    at = 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        start, at = at, at + len(line) + 1
        content = line.strip()
        follows = lines[number + 1] if number + 1 < len(lines) else ""
        if not content or _CUE.match(line) or _CUE_HEADER.match(content):
            continue
        if _CUE_NUMBER.fullmatch(content) and _CUE.match(follows):
            continue
        running = running_text(text, [Span(start, start + len(line))])
        units.append(Unit(running, 0, running.text, head_of(running.text)))
    return units


def _declared(paragraph: Paragraph) -> Unit:
    """A block of which the format itself says that it is a speaker's label."""
    text = paragraph.text
    label = parse_label(text) or Label(text, LabelForm.NAME, name=text)
    head = Head(label, Sign.STYLE, 0, len(text), len(text))
    return Unit(paragraph.running, 0, text, head)


def _row(source: Source, paragraph: Paragraph) -> Unit:
    """A table row «speaker | words»: the first cell that reads as a label is the head."""
    running = paragraph.running
    cells = [running_text(source.text, [cell]) for cell in paragraph.block.cells]
    for cell, following in pairwise(cells):
        label = parse_label(cell.text.rstrip(" :.–-")) if cell and following else None
        if label is None or label.form is LabelForm.GROUP or len(following.text) < len(cell.text):
            continue
        start = running.index(cell.offset(0))
        head = Head(
            label,
            Sign.CELL,
            start,
            start + len(cell.text),
            running.index(following.offset(0)),
        )
        return Unit(running, 0, running.text, head, holes=paragraph.block.holes)
    return Unit(running, 0, running.text, None, holes=paragraph.block.holes)


def _lines(source: Source, paragraph: Paragraph) -> list[Unit]:
    """The block as one unit, or several where a line inside it begins with a label."""
    block, running = paragraph.block, paragraph.running
    heading = block.kind is BlockKind.HEADING
    cuts: dict[int, Head | None] = {0: head_of(running.text, heading=heading)}
    lines = _line_starts(source.text, paragraph)
    for start, end in pairwise(lines if len(lines) > 2 else []):
        head = head_of(running.text[start:end].rstrip())
        if head is None and "(" in running.text[start:end]:
            # A long label may run on to the next line: name, office and party in brackets.
            head = head_of(running.text[start : start + _LONG_LABEL])
            head = head if head is not None and head.sign is not Sign.LINE else None
        if head is not None and cuts.get(start) is None and _may_open(running.text, start, head):
            cuts[start] = head
    narrated = block.style == _NARRATION
    whole = Unit(running, 0, running.text, cuts[0], heading, block.level, narrated, block.holes)
    return _cut(whole, cuts) if len(cuts) > 1 else [whole]


def _may_open(text: str, start: int, head: Head) -> bool:
    """Whether a label may open a line inside a block: a weak sign only after a full stop."""
    weak = head.label.form is LabelForm.OFFICE and not head.label.article
    signed = head.sign in (Sign.COLON, Sign.STOP, Sign.VOICE)
    if (signed and not weak) or head.timed or not start:
        return True
    return text[:start].rstrip()[-1:] in _STOPS


def _cut(unit: Unit, cuts: dict[int, Head | None]) -> list[Unit]:
    """``unit`` in pieces that begin at the positions of ``cuts``, each with its label."""
    pieces = []
    for start, end in pairwise([*sorted(cuts), len(unit.text)]):
        text = unit.text[start:end].rstrip()
        pieces.append(replace(unit, start=unit.start + start, text=text, head=cuts[start]))
    return pieces


def parted(units: list[Unit], labels: set[str]) -> list[Unit]:
    """``units`` cut where one of ``labels`` stands inside a paragraph, after a full stop.

    Layout now and then loses the break between two speeches; a label already known, printed in
    the same letters and set off by its sign, tells where it was.
    """
    if len(labels) > _MOST_LABELS:
        return units
    found: list[Unit] = []
    for unit in units:
        inside = [label for label in labels if unit.text.find(label, 1) > 0]
        cuts: dict[int, Head | None] = {0: unit.head}
        for label in inside:
            at = unit.text.find(label, 1)
            while at > 0:
                head = head_of(unit.text[at:]) if _after_stop(unit.text, at) else None
                if head is not None and head.start == 0 and head.label.printed == label:
                    cuts[at] = head
                at = unit.text.find(label, at + 1)
        found += _cut(unit, cuts) if len(cuts) > 1 else [unit]
    return found


def _after_stop(text: str, at: int) -> bool:
    return text[at - 1] == " " and text[:at].rstrip()[-1:] in _STOPS


def _line_starts(text: str, paragraph: Paragraph) -> list[int]:
    """Positions in the clean prose at which a printed line begins, and its length."""
    block, running = paragraph.block, paragraph.running
    starts = [0]
    at = text.find("\n", block.start, block.end)
    while at >= 0:
        starts.append(running.index(at + 1))
        at = text.find("\n", at + 1, block.end)
    return sorted({*starts, len(running.text)})
