"""From labelled lines to turns: who has the floor until when, under which heading."""

from __future__ import annotations

from dataclasses import dataclass, field

from relatoria.model import Span
from relatoria.reading.source import Source
from relatoria.reading.transcript.choosing import Candidate, chosen
from relatoria.reading.transcript.directions import (
    chair_taken,
    directions_in,
    is_closing,
    is_direction,
    is_narration,
    is_vote,
    tells_opening,
)
from relatoria.reading.transcript.heads import Sign
from relatoria.reading.transcript.labels import LabelForm
from relatoria.reading.transcript.units import Unit, parted, units_of
from relatoria.reading.transcript.vocabulary import fold, vocabulary

_SENTENCE_ENDS = (".", "!", "?", "…", ";", ",", ":")
_LONGEST_HEADING = 200
_LONGEST_DECLARED = 700
_LONGEST_SPEECH = 50
"""Paragraphs to a label, on average: longer speeches are read, but do not make a transcript."""
"""Questions are headed by their full wording where layout sets them as headings."""


@dataclass(slots=True)
class Turn:
    """One speaker's words, from the label to the next label, heading or end of the sitting."""

    candidate: Candidate
    label: Span
    """The label in the canonical text, its sign excluded."""
    section: int | None
    """Which section it stands under."""
    members: list[Span] = field(default_factory=list)
    """The words themselves, in order; what lies between them is not the speaker's."""
    text: str = ""
    """The words as clean prose."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, or several in a row, under which turns stand."""

    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChairTaken:
    """A line that says who presides from here on."""

    offset: int
    name: str
    line: str
    """The whole line."""


@dataclass(slots=True)
class Sitting:
    """A transcript taken apart."""

    units: list[Unit]
    turns: list[Turn] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    chairs: list[ChairTaken] = field(default_factory=list)
    narration: list[Span] = field(default_factory=list)
    """Lines in which the record itself speaks."""
    preface: list[Unit] = field(default_factory=list)
    """What stands before the first turn: the cover, who was present."""


def sitting_of(source: Source) -> Sitting:
    """The turns of ``source``; none where the text is no transcript."""
    units = units_of(source)
    labels = chosen(units)
    if not _recurring(labels, units):
        return Sitting(units)
    cut = parted(units, _printed(labels))
    if len(cut) > len(units):
        units, labels = cut, chosen(cut)
    sitting = Sitting(units)
    _Walk(sitting, {candidate.index: candidate for candidate in labels}).run()
    return sitting


def _recurring(labels: list[Candidate], units: list[Unit]) -> bool:
    """Whether there are labels enough: a report with a labelled line or two is no transcript."""
    return 0 < len(units) <= _LONGEST_SPEECH * len(labels)


def _printed(labels: list[Candidate]) -> set[str]:
    """The labels to look for inside paragraphs; none where the format itself declares them."""
    return {
        c.head.label.printed
        for c in labels
        if c.head.label.strong and c.head.sign is not Sign.STYLE
    }


class _Walk:
    """One pass over the units, holding the turn that is open."""

    def __init__(self, sitting: Sitting, labels: dict[int, Candidate]) -> None:
        self._sitting = sitting
        self._labels = labels
        self._open: Turn | None = None
        self._fresh_section = False
        self._declared = any(c.head.sign is Sign.STYLE for c in labels.values())

    def run(self) -> None:
        first = min(self._labels)
        for index, unit in enumerate(self._sitting.units):
            candidate = self._labels.get(index)
            if candidate is not None:
                self._begin(unit, candidate)
            else:
                if index < first:
                    self._sitting.preface.append(unit)
                self._unlabelled(unit, index)
        self._sitting.turns = [turn for turn in self._sitting.turns if turn.members]

    def _begin(self, unit: Unit, candidate: Candidate) -> None:
        head = candidate.head
        sections = self._sitting.sections
        turn = Turn(
            candidate, unit.canonical(head.start, head.end), len(sections) - 1 if sections else None
        )
        self._open = turn
        self._sitting.turns.append(turn)
        self._fresh_section = False
        _add(turn, unit, head.speech)

    def _unlabelled(self, unit: Unit, index: int) -> None:
        sitting, text = self._sitting, unit.text
        presiding = chair_taken(text)
        if presiding:
            sitting.chairs.append(ChairTaken(unit.span.start, presiding, text))
        if is_closing(text) and self._open is not None and tells_opening(self._open.text):
            sitting.narration.append(unit.span)
        elif is_closing(text) or unit.narrated:
            self._open = None
            sitting.narration.append(unit.span)
        elif is_vote(text):
            self._vote(unit)
        elif is_direction(text) or is_narration(text) or presiding:
            sitting.narration.append(unit.span)
        elif _is_heading(unit) or (self._fresh_section and _is_title(unit)):
            self._head(unit, index)
        elif self._open is not None:
            _add(self._open, unit, 0)

    def _vote(self, unit: Unit) -> None:
        """Whoever presides announces the result; under anybody else the record tells it."""
        turn = self._open
        if turn is not None and turn.candidate.head.label.form is LabelForm.CHAIR:
            _add(turn, unit, 0)
        else:
            self._sitting.narration.append(unit.span)

    def _is_cover_title(self, unit: Unit) -> bool:
        """Whether a heading before the first turn is the title of the whole.

        Where the format declares the labels, it declares the title apart from the text.
        """
        if self._sitting.turns or self._fresh_section or self._declared:
            return False
        return not _opens_item(unit)

    def _head(self, unit: Unit, index: int) -> None:
        """A heading ends the turn, unless the speaker's words go on under it."""
        if self._is_cover_title(unit):
            return
        if self._open is not None and not _ends_turns(unit):
            following = index + 1
            if following < len(self._sitting.units) and following not in self._labels:
                return
        self._open = None
        sections = self._sitting.sections
        if self._fresh_section:
            last = sections.pop()
            sections.append(Section(f"{last.title} {unit.text}", last.start, unit.span.end))
        else:
            sections.append(Section(unit.text, unit.span.start, unit.span.end))
        self._fresh_section = True


def _is_heading(unit: Unit) -> bool:
    text = unit.text
    if unit.heading and len(text) <= _LONGEST_DECLARED and not text.endswith((".", ";", ",")):
        return True
    if len(text) > _LONGEST_HEADING or text.endswith(_SENTENCE_ENDS):
        return False
    return _is_capitals(text) or _opens_item(unit)


def _is_capitals(text: str) -> bool:
    return text.isupper() and len(text.split()) > 1


def _ends_turns(unit: Unit) -> bool:
    text = unit.text
    return _is_capitals(text) or (unit.level or 9) <= 1 or _opens_item(unit)


def _opens_item(unit: Unit) -> bool:
    return vocabulary().agenda.match(fold(unit.text).lstrip("#—–- ")) is not None


def _is_title(unit: Unit) -> bool:
    """Whether a line under a heading goes on with it: «Agenda item 3», «The rights of …»."""
    return len(unit.text) <= _LONGEST_HEADING and not unit.text.endswith(_SENTENCE_ENDS)


def _add(turn: Turn, unit: Unit, at: int) -> None:
    """Give the words of ``unit`` from ``at`` on to ``turn``, stage directions left out."""
    while at < len(unit.text) and unit.text[at] == " ":
        at += 1
    if at >= len(unit.text):
        return
    outer = unit.canonical(at, len(unit.text))
    for piece in outer.without([*unit.holes, *directions_in(unit, at)]):
        first, last = unit.index(piece.start), unit.index(piece.end)
        words = unit.text[first:last]
        kept = words.strip()
        if any(character.isalnum() for character in kept):
            begin = first + len(words) - len(words.lstrip())
            turn.members.append(unit.canonical(begin, begin + len(kept)))
            turn.text += f" {kept}" if turn.text else kept
