"""What a line of a programme is: a day, a time, a session, a label, a break, words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache

from relatoria.reading.dates import dates_in, day_line
from relatoria.reading.grammar import Grammar, grammar_for
from relatoria.reading.meeting.lines import Line, Piece
from relatoria.reading.meeting.people import name_at
from relatoria.reading.times import TimeRange, time_at, times_in


class Kind(Enum):
    """Kinds of a programme's pieces."""

    DAY = auto()
    TIME = auto()
    SESSION = auto()
    CONTINUED = auto()
    MODERATOR = auto()
    CHAIR = auto()
    RAPPORTEUR = auto()
    SPEAKERS = auto()
    INTERVAL = auto()
    REGISTRATION = auto()
    OPENING = auto()
    CLOSING = auto()
    DEBATE = auto()
    PERSON = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Label:
    """One piece of a line, and what it is."""

    kind: Kind
    piece: Piece
    line: Line
    value: str = ""
    """ISO date of a day, number of a session."""
    time: TimeRange | None = None


_BROKEN_TIME = re.compile(r"(?:\w+ )?\d{1,2}(?:[.:h]\d{2})?[^\d]{0,10}")
_LONGEST = 2_000
"""Characters; a longer line of a programme is prose, whatever it begins with."""
_GLUE = re.compile(r"\s*[:.;|)–—-]*\s*")
_ROMAN = {"I": 1, "V": 5, "X": 10}


def labels_of(lines: tuple[Line, ...], grammar: Grammar, year: str | None) -> Iterator[Label]:
    """The labels of ``lines`` in order; ``year`` completes days printed without one."""
    for line in _whole_times(lines, grammar):
        yield from _labels(line, grammar, year)


def _whole_times(lines: tuple[Line, ...], grammar: Grammar) -> Iterator[Line]:
    """The lines, a range of times that a narrow column breaks in two put together again."""
    pending: Line | None = None
    for line in lines:
        if pending:
            joined = line.paragraph == pending.paragraph and line.cell == pending.cell
            piece = Piece(pending.piece.running, pending.piece.start, line.piece.end)
            if joined and time_at(piece.text, grammar.dates):
                pending = replace(pending, piece=piece)
                yield pending
                pending = None
                continue
            yield pending
            pending = None
        if _BROKEN_TIME.fullmatch(line.text):
            pending = line
        else:
            yield line
    if pending:
        yield pending


def _labels(line: Line, grammar: Grammar, year: str | None) -> Iterator[Label]:
    piece = line.piece
    if piece.end - piece.start > _LONGEST:
        yield Label(Kind.TEXT, piece, line)
        return
    while piece.start < piece.end:
        label, taken = _first(piece, line, grammar, year)
        yield label
        rest = _GLUE.match(piece.text, taken)
        piece = piece.cut(rest.end() if rest else taken)


def _first(piece: Piece, line: Line, grammar: Grammar, year: str | None) -> tuple[Label, int]:
    """The first label of ``piece`` and how many characters it takes."""
    text = piece.text
    everything = len(text)
    day = day_line(text, grammar.dates, year)
    if day:
        return Label(Kind.DAY, piece, line, day.first), everything
    time = time_at(text, grammar.dates)
    if time and not dates_in(text[: time.end + 20], grammar.dates):
        return Label(Kind.TIME, piece.cut(0, time.end), line, time=time), time.end
    session = grammar.meeting.session.match(text)
    if session:
        end = session.end()
        more = grammar.meeting.continued.match(text, end + (text[end : end + 1] == " "))
        number = session_number(session[1] or "", grammar)
        kind = Kind.CONTINUED if more and more.end() > end + 1 else Kind.SESSION
        end = more.end() if more and kind is Kind.CONTINUED else end
        return Label(kind, piece.cut(0, end), line, number), end
    return _worded(piece, line, grammar)


def _worded(piece: Piece, line: Line, grammar: Grammar) -> tuple[Label, int]:
    text, meeting = piece.text, grammar.meeting
    for kind, pattern in (
        (Kind.MODERATOR, meeting.moderator),
        (Kind.CHAIR, meeting.chair),
        (Kind.RAPPORTEUR, meeting.rapporteur),
        (Kind.SPEAKERS, meeting.speakers),
    ):
        match = pattern.match(text)
        if match and _labels_people(text, match.end(), grammar):
            return Label(kind, piece.cut(0, match.end()), line), match.end()
    end = _end_of_clause(text, grammar)
    clause = text[:end].strip(" .:;")
    for kind, pattern in (
        (Kind.INTERVAL, meeting.interval),
        (Kind.REGISTRATION, meeting.registration),
        (Kind.DEBATE, meeting.debate),
        (Kind.CLOSING, meeting.closing),
        (Kind.OPENING, meeting.opening),
    ):
        if pattern.fullmatch(clause) or (kind is Kind.REGISTRATION and pattern.match(clause)):
            return Label(kind, piece.cut(0, end), line), end
    name = name_at(text, 0, meeting)
    if name and (line.item or _describes(text, name.end, grammar)):
        further = _further_label(grammar.language).search(text, name.end)
        end = further.start() if further else len(text)
        return Label(Kind.PERSON, piece.cut(0, end), line), end
    trailing = _trailing_time(text, grammar)
    if trailing is not None:
        return Label(Kind.TEXT, piece.cut(0, trailing), line), trailing
    return Label(Kind.TEXT, piece, line), len(text)


def _labels_people(text: str, at: int, grammar: Grammar) -> bool:
    """Whether what stands after a word makes it a label: nothing, a colon, or a name."""
    glue = _GLUE.match(text, at)
    after = glue.end() if glue else at
    if after >= len(text) or ":" in text[at:after] or "–" in text[at:after]:
        return True
    return name_at(text, after, grammar.meeting) is not None


def _describes(text: str, at: int, grammar: Grammar) -> bool:
    """Whether a description of a person, or nothing, follows a name that ends at ``at``."""
    rest = text[at:].lstrip()
    if not rest or rest[0] in ",(–—-:;/" or _further_label(grammar.language).match(text, at):
        return True
    return bool(grammar.meeting.belongs.match(rest) or grammar.meeting.offices.match(rest))


@cache
def _further_label(language: str) -> re.Pattern[str]:
    """The next label on one line: «Moderator: Ana Ruiz. Speakers: Luis Paz, …»."""
    meeting = grammar_for(language).meeting
    words = (meeting.moderator, meeting.chair, meeting.rapporteur, meeting.speakers)
    return re.compile(rf"[.;]\s+(?=(?:{'|'.join(one.pattern for one in words)})\s?:)", re.I)


def _end_of_clause(text: str, grammar: Grammar) -> int:
    """Up to a time printed after the words («Coffee break 11.00–11.30»), else everything."""
    trailing = _trailing_time(text, grammar)
    return len(text) if trailing is None else trailing


def _trailing_time(text: str, grammar: Grammar) -> int | None:
    if len(text) > 200 or not any(c.isdigit() for c in text[-24:]):
        return None
    found = times_in(text, grammar.dates)
    if found and found[-1].last and len(text) - found[-1].end <= 2:
        return found[-1].start or None
    return None


def session_number(printed: str, grammar: Grammar) -> str:
    """«2», «II» and «two» are «2»; anything else as printed."""
    bare = printed.strip()
    if bare.isdigit():
        return str(int(bare))
    ordinal = grammar.meeting.part.get(bare.lower())
    if ordinal:
        return str(ordinal)
    if bare and all(c in _ROMAN for c in bare):
        values = [_ROMAN[c] for c in bare]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return str(sum(-one if one < after else one for one, after in pairs))
    return bare
