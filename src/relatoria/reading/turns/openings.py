"""How a sentence opens: who is its subject, and does that subject speak?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.model import Span
from relatoria.reading.turns.decisions import decision_at
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.phrases import Subject
from relatoria.reading.turns.strangers import (
    anybody_at,
    appositive_at,
    crowd_at,
    house_at,
    occupation_at,
    pair_at,
    quoted_by,
    some_at,
    stranger_at,
)
from relatoria.reading.turns.subjects import subject_at, subject_in
from relatoria.schemes import countries

_QUOTES = "“\"«‘'"
_DATIVE = re.compile(r"(?:A\s(?=la\s|el\s|los\s|las\s|[A-ZÀ-Þ])|A[lo]\s|À\s)")
# A preposition with its article begins an object: «discordou do delegado».
_CONTRACTED = re.compile(r"(?:del|al|d[oa]s?|pel[oa]s?|aos?|às?|n[oa]s?|du|des|aux?)\s")
# «Ms. Ruiz (Chile): …»: a speaker as the label of a paragraph.
_LABEL = re.compile(r"(?:\s?\([^()]{1,120}\))?\s?:\s")
_PARTICIPLE = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:ant|ando|iendo|endo|indo|ing)\s")
_LEAD_REACH = 320
"""How far into a sentence a speaker may stand behind a lead, in characters."""
_HANDING_REACH = 160
_APPOSED = 60
"""Characters before the comma of an apposition."""
_VERB_REACH = 60


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
    STRANGER = "stranger"
    """A body, an office or an occupation that nothing else is known of: «the Red Cross said»."""
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
    addressed: bool = False
    """Whether a form of address or an office stands before a name: somebody in the room."""
    present: bool = False
    """Whether an indefinite subject is of those present: «a delegate», not «some countries»."""

    def text(self, prose: str) -> str:
        """The words that name the subject."""
        return prose[self.start : self.end]


def opening_of(line: Line, sentence: Span, *, first: bool) -> Opening:
    """How ``sentence`` of ``line`` opens; ``first`` says whether it begins the paragraph."""
    prose, p = line.prose, line.p
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
    opening = _form(line, at, sentence, first=first and floor is None)
    if opening.form is Form.NONE and at != start:
        # What looked like a cue may be the start of the subject: «Other speakers …».
        opening = _form(line, start, sentence, first=first and floor is None)
    opening = _anonymous(line, opening)
    present = opening.present or (
        opening.form is Form.SOME and bool(p.present.search(opening.text(prose)))
    )
    return replace(
        opening,
        floor=floor,
        cued=at != start,
        addressed=_addressed(line, opening),
        present=present,
    )


def _anonymous(line: Line, opening: Opening) -> Opening:
    """«A researcher asked»: nobody in particular, unless for a State or by name."""
    words = opening.text(line.prose)
    p = line.p
    if opening.form not in (Form.ROLE, Form.ANAPHOR) or opening.name is not None:
        return opening
    if not p.indefinite.match(words) or countries.find(words, p.grammar.language):
        return opening
    return replace(opening, form=Form.SOME, present=opening.sure)


def _addressed(line: Line, opening: Opening) -> bool:
    if opening.form is Form.ROLE:
        # Whoever presides is in the room.
        start = line.bare_start(opening.start)
        return bool(line.p.presiding.match(line.prose[start : opening.end]))
    if opening.form is not Form.NAME:
        return False
    return opening.name is not None or bool(line.p.honorific.match(opening.text(line.prose)))


def _form(line: Line, at: int, sentence: Span, *, first: bool) -> Opening:
    prose, p, end = line.prose, line.p, sentence.end
    if first and (found := p.narration.match(prose, at, end)):
        return Opening(Form.NARRATION, at, found.end(), sentence)
    if found := p.impersonal.match(prose, at, end):
        form = Form.AGREED if p.agreed.match(prose, at, end) else Form.IMPERSONAL
        return Opening(form, at, found.end(), sentence)
    if found := p.outcome.match(prose, at, end):
        return Opening(Form.NARRATION, at, found.end(), sentence)
    if found := p.audience.match(prose, at, end):
        return Opening(Form.SOME, at, found.end(), sentence, present=True)
    if label := _labelled(line, at, sentence):
        return label
    if decided := _opening(decision_at(line, at, end, first=first), sentence):
        return decided
    for form, pattern in ((Form.LATTER, p.latter), (Form.FORMER, p.former)):
        found = pattern.match(prose, at, end)
        if found and p.verb.match(prose, found.end(), end):
            return Opening(form, at, found.end() - 1, sentence)
    if opening := _given(line, at, sentence):
        return opening
    if found := p.pronoun.match(prose, at, end):
        return Opening(Form.PRONOUN, at, found.end(), sentence)
    if opening := _opening(subject_at(line, at, end), sentence):
        return opening
    if led := _led(line, at, sentence, first=first):
        return led
    for find in (pair_at, stranger_at, some_at, anybody_at, crowd_at, house_at, occupation_at):
        if stranger := _opening(find(line, at, end), sentence):
            return stranger
    quoted = _opening(quoted_by(line, sentence), sentence)
    if quoted is None and first:
        quoted = _opening(appositive_at(line, at, end), sentence)
    return quoted or Opening(Form.NONE, at, at, sentence)


def _labelled(line: Line, at: int, sentence: Span) -> Opening | None:
    """A name that is all there is of a sentence: «Ana Ruiz. Begins by …»."""
    prose = line.prose
    known = line.names.at(at)
    addressed = line.p.honorific.match(prose, at, sentence.end)
    end = addressed.end() if addressed else known.end if known else at
    if end == at:
        return None
    alone = prose[end : sentence.end].strip() in (".", ":")
    if not alone and not _LABEL.match(prose, end):
        return None
    return Opening(Form.NAME, at, end, sentence)


def _given(line: Line, at: int, sentence: Span) -> Opening | None:
    """Speakers who stand behind words instead of before a verb."""
    p = line.p
    for pattern in (p.presenting, p.quoting, p.handing):
        if found := pattern.match(line.prose, at, sentence.end):
            return _opening(subject_in(line, found.end(), sentence.end), sentence)
    if experiencer := _experiencer(line, at, sentence):
        return experiencer
    return _inverted(line, at, sentence)


def _experiencer(line: Line, at: int, sentence: Span) -> Opening | None:
    """«A la rectora le preocupa …»: whoever something matters to says so."""
    prose, p = line.prose, line.p
    dative = _DATIVE.match(prose, at, sentence.end)
    if dative is None or not p.grammar.inverts:
        return None
    start = dative.end() if dative.group().endswith(" ") else dative.start()
    for found in p.experiencer.finditer(prose, start, min(sentence.end, at + _HANDING_REACH)):
        return _opening(subject_in(line, start, found.start()), sentence)
    return None


def _inverted(line: Line, at: int, sentence: Span) -> Opening | None:
    """A subject behind its verb: «Señaló la representante de … que …»."""
    p = line.p
    if not p.grammar.inverts:
        return None
    small = line.prose[at : at + 1].lower() + line.prose[at + 1 : at + _VERB_REACH]
    verb = p.verb.match(small)
    between = p.inverted.match(line.prose, at + verb.end(), sentence.end) if verb else None
    if between is None or _CONTRACTED.match(line.prose, between.end()):
        return None
    return _opening(subject_in(line, between.end(), sentence.end), sentence)


def _led(line: Line, at: int, sentence: Span, *, first: bool) -> Opening | None:
    """A speaker behind a phrase: «After thanking …, the adviser from … closed»."""
    prose, p = line.prose, line.p
    limit = min(sentence.end, at + _LEAD_REACH)
    if p.lead.match(prose, at, limit) or _PARTICIPLE.match(prose, at, limit):
        comma = prose.find(", ", at, limit)
        while comma >= 0:
            if found := _behind(line, comma + 2, sentence, first=first):
                return found
            comma = prose.find(", ", comma + 2, limit)
    if apposed := _apposed(line, at, sentence):
        return apposed
    handed = p.handed.search(prose, at, min(sentence.end, at + _HANDING_REACH))
    if handed is None:
        return None
    return _opening(subject_in(line, handed.end(), sentence.end), sentence)


def _apposed(line: Line, at: int, sentence: Span) -> Opening | None:
    """A name behind words that are no office: «His opponent, Colonel Sol, …»."""
    prose, p = line.prose, line.p
    comma = prose.find(", ", at, min(sentence.end, at + _APPOSED))
    if comma < 0 or p.verb.search(prose, at, comma) or p.past.search(prose, at, comma):
        return None
    start = line.bare_start(comma + 2)
    for begin in (comma + 2, start):
        if p.honorific.match(prose, begin, sentence.end) or line.names.at(begin):
            return _opening(subject_at(line, begin, sentence.end), sentence)
    return None


def _behind(line: Line, at: int, sentence: Span, *, first: bool) -> Opening | None:
    prose, p = line.prose, line.p
    if cue := p.cue.match(prose, at, sentence.end):
        at = cue.end()
    if found := p.pronoun.match(prose, at, sentence.end):
        return Opening(Form.PRONOUN, at, found.end(), sentence)
    if decided := _opening(decision_at(line, at, sentence.end, first=first), sentence):
        return decided
    given = _given(line, at, sentence)
    return given or _opening(subject_at(line, at, sentence.end), sentence)


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
        present=subject.present,
    )
