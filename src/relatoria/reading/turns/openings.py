"""How a sentence opens: who is its subject, and does that subject speak?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.model import Span
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.subjects import Subject, subject_at, subject_in
from relatoria.schemes.names import words_of

_QUOTES = "“\"«‘'"
_LEAD_REACH = 320
"""How far into a sentence a speaker may stand behind a lead, in characters."""
_HANDING_REACH = 160


class Form(StrEnum):
    """What kind of subject opens a sentence."""

    ROLE = "role"
    NAME = "name"
    STATE = "state"
    GROUP = "group"
    """A definite plural: «the participants», «the delegations of Chile and Peru»."""
    SOME = "some"
    """An indefinite one: «several delegations», «one participant»."""
    ANAPHOR = "anaphor"
    PRONOUN = "pronoun"
    LATTER = "latter"
    FORMER = "former"
    IMPERSONAL = "impersonal"
    AGREED = "agreed"
    NARRATION = "narration"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Opening:
    """The subject of a sentence. Positions count in the running text of the paragraph."""

    form: Form
    start: int
    """Where the words that name the subject begin, article included."""
    end: int
    sentence: Span
    floor: int | None = None
    """Where the words after «in the floor debate» begin; ``None`` without such words."""
    cued: bool = False
    """Whether words like «next» or «for her part» stand before the subject."""
    sure: bool = True
    """Whether a listed reporting verb, or words that give the floor, make the subject speak."""
    name: Span | None = None
    """A name printed in apposition to a role."""
    office: Span | None = None
    """An office printed in apposition to a name."""

    def text(self, prose: str) -> str:
        """The words that name the subject."""
        return prose[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Names:
    """Where the names of known people stand in a paragraph, in order."""

    spans: Sequence[Span]
    words: frozenset[str] = frozenset()
    """Every word of every known name, folded, particles left out."""

    def has(self, word: str) -> bool:
        """Whether every part of ``word`` («Delgado Wise») belongs to known names."""
        parts = words_of(word)
        return bool(parts) and all(part in self.words for part in parts)

    def at(self, position: int) -> Span | None:
        """The name that begins at ``position``."""
        index = bisect_left(self.spans, Span(position, position))
        if index < len(self.spans) and self.spans[index].start == position:
            return self.spans[index]
        return None

    def within(self, start: int, end: int) -> Span | None:
        """The first name between ``start`` and ``end``."""
        index = bisect_left(self.spans, Span(start, start))
        if index < len(self.spans) and self.spans[index].end <= end:
            return self.spans[index]
        return None


def opening_of(prose: str, sentence: Span, p: Patterns, names: Names, *, first: bool) -> Opening:
    """How ``sentence`` of ``prose`` opens; ``first`` says whether it begins the paragraph."""
    at, end = sentence.start, sentence.end
    none = Opening(Form.NONE, at, at, sentence)
    if first and (number := p.number.match(prose, at, end)):
        at = number.end()
    if at >= end or prose[at] in _QUOTES:
        return none
    floor = None
    if found := p.floor.match(prose, at, end):
        floor = at = found.end()
    start = at
    for _ in range(3):
        cue = p.cue.match(prose, at, end)
        if cue is None:
            break
        at = cue.end()
    opening = _form(prose, at, sentence, p, names, first=first and floor is None)
    if opening.form is Form.NONE and at != start:
        # What looked like a cue may be the start of the subject: «Other speakers …».
        opening = _form(prose, start, sentence, p, names, first=first and floor is None)
    return replace(opening, floor=floor, cued=at != start)


def _form(
    prose: str, at: int, sentence: Span, p: Patterns, names: Names, *, first: bool
) -> Opening:
    end = sentence.end
    if first and (found := p.narration.match(prose, at, end)):
        return Opening(Form.NARRATION, at, found.end(), sentence)
    if found := p.impersonal.match(prose, at, end):
        form = Form.AGREED if p.agreed.match(prose, at, end) else Form.IMPERSONAL
        return Opening(form, at, found.end(), sentence)
    for form, pattern in ((Form.LATTER, p.latter), (Form.FORMER, p.former)):
        if found := pattern.match(prose, at, end):
            return Opening(form, at, found.end(), sentence)
    if opening := _given(prose, at, sentence, p, names):
        return opening
    if found := p.pronoun.match(prose, at, end):
        return Opening(Form.PRONOUN, at, found.end(), sentence)
    if opening := _opening(subject_at(prose, at, end, p, names), sentence):
        return opening
    return _led(prose, at, sentence, p, names)


def _given(prose: str, at: int, sentence: Span, p: Patterns, names: Names) -> Opening | None:
    """Speakers who stand behind words instead of before a verb."""
    end = sentence.end
    if found := p.presenting.match(prose, at, end):
        return _opening(subject_in(prose, found.end(), end, p, names), sentence)
    if found := p.quoting.match(prose, at, end):
        return _opening(subject_in(prose, found.end(), end, p, names), sentence)
    if found := p.handing.match(prose, at, end):
        return _opening(subject_in(prose, found.end(), end, p, names), sentence)
    if found := p.inverted.match(prose, at, end):
        return _opening(subject_in(prose, found.end(), end, p, names), sentence)
    return None


def _led(prose: str, at: int, sentence: Span, p: Patterns, names: Names) -> Opening:
    """A speaker behind a phrase: «Before inviting …, the researcher from … summarized»."""
    none = Opening(Form.NONE, at, at, sentence)
    limit = min(sentence.end, at + _LEAD_REACH)
    if p.lead.match(prose, at, limit):
        comma = prose.find(", ", at, limit)
        while comma >= 0:
            found = _behind(prose, comma + 2, sentence, p, names)
            if found is not None:
                return found
            comma = prose.find(", ", comma + 2, limit)
    handed = p.handed.search(prose, at, min(sentence.end, at + _HANDING_REACH))
    if handed:
        opening = _opening(subject_in(prose, handed.end(), sentence.end, p, names), sentence)
        return opening or none
    return none


def _behind(prose: str, at: int, sentence: Span, p: Patterns, names: Names) -> Opening | None:
    if cue := p.cue.match(prose, at, sentence.end):
        at = cue.end()
    if found := p.pronoun.match(prose, at, sentence.end):
        return Opening(Form.PRONOUN, at, found.end(), sentence)
    return _given(prose, at, sentence, p, names) or _opening(
        subject_at(prose, at, sentence.end, p, names), sentence
    )


def _opening(subject: Subject | None, sentence: Span) -> Opening | None:
    if subject is None:
        return None
    return Opening(
        Form(subject.form),
        subject.start,
        subject.end,
        sentence,
        sure=subject.sure,
        name=subject.name,
        office=subject.office,
    )
