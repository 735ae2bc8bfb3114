"""Panels as the text presents them: who sat on each, who moderated, up to where it lasts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from relatoria.model import BlockKind, Role
from relatoria.reading.grammar.meeting import Cue, Meeting
from relatoria.reading.meeting.attendance import attendance_told
from relatoria.reading.meeting.cues import hint, office_alone, regions
from relatoria.reading.meeting.listing import Listed, people_listed
from relatoria.reading.meeting.passing import in_passing, leading_in
from relatoria.reading.meeting.people import name_words
from relatoria.reading.meeting.presented import listed_in
from relatoria.reading.meeting.seating import Sat, Seating, Told, role_in
from relatoria.reading.meeting.sittings import Sitting, sittings_of
from relatoria.reading.meeting.types import Section
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source

_TOLD_IN = ("body", "conclusion", "introduction", "presentation", "preamble", "annex", "cover")
_LONGEST = 6_000
"""Characters; nobody presents a panel in a longer paragraph."""
_OPENING = 90
"""Characters within which a paragraph that presents a panel says so, unless it lists several."""


_NAMES = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]*\s(?:(?:d[aeou]s?|del|l[ao]s?|le|van|von|der|di)\s){0,2}[A-ZÀ-ÖØ-Þ]"
)
_STRICT = 8
"""Characters between words that name somebody straight away and the name."""
_EARLY = 500
"""Characters within which a paragraph that presents a panel has its first cue."""
_FEW = 2
"""Speakers with whom a panel is complete as presented."""
_FIRST = 3
"""Paragraphs after a heading in which a list of people presents a panel without a cue."""


def panels_told(source: Source, sections: tuple[Section, ...]) -> tuple[Told, ...]:
    """Every panel that the sections' prose presents, and those who came to minutes, in order."""
    meeting = source.grammar.meeting
    present = _with_officers(attendance_told(source, sections), source)
    found: list[Told] = [present] if present else []
    taken = set(present.presenting) if present else set()
    programme = any(section.kind == "annex_programme" for section in sections)
    for section in sections:
        if section.kind not in _TOLD_IN or not section.paragraphs:
            continue
        for sitting in sittings_of(section, source.grammar):
            inside = list(_in_sitting(sitting, meeting, taken, shaped=not _presided(found)))
            told = list(_told(section, sitting, inside, source))
            alone = sitting.announced and not programme and not present
            found += _completed(told, sitting, source) if alone else told
    return tuple(found)


def _with_officers(present: Told | None, source: Source) -> Told | None:
    """Those who came, and whom the same paragraphs seat otherwise: «chaired by …»."""
    if present is None:
        return None
    sat = list(present.sat)
    for index in present.presenting:
        for one in seated(source.paragraphs[index], source.grammar.meeting, _LONGEST):
            if one.role is not Role.SPEAKER and not any(s.span.overlaps(one.span) for s in sat):
                sat.append(one)
    return replace(present, sat=tuple(sorted(sat, key=lambda one: one.span)))


@dataclass(slots=True)
class _Presented:
    """Paragraphs that together present a panel."""

    paragraphs: list[Paragraph]
    sat: tuple[Sat, ...]


def _told(
    section: Section, sitting: Sitting, inside: list[_Presented], source: Source
) -> Iterator[Told]:
    last = sitting.paragraphs[-1].index + 1 if sitting.paragraphs else 0
    if not inside and sitting.announced and sitting.heading and sitting.paragraphs:
        own = Seating(section, sitting.title, sitting.number, (), None, False)
        yield Told(own, sitting.heading, (), last)
    for place, one in enumerate(inside):
        head, text = one.paragraphs[0], one.paragraphs[0].text
        officers = all(s.role in (Role.CHAIR, Role.RAPPORTEUR) for s in one.sat)
        whole = section.kind == "cover" or (section.kind == "preamble" and officers)
        until = inside[place + 1].paragraphs[0].index if place + 1 < len(inside) else last
        elected = bool(source.grammar.meeting.elected.search(text))
        own = Seating(
            section,
            sitting.title_at(head.index),
            sitting.number,
            tuple(p.index for p in one.paragraphs),
            _part(text, one.sat, source.grammar.meeting),
            whole or (elected and officers) or not sitting.title,
        )
        yield Told(own, head, one.sat, len(source.paragraphs) if whole else until)


def _presided(found: list[Told]) -> bool:
    """Whether minutes tell of one chair for all that follows, where lists name no panels."""
    return any(
        told.sat and not told.seating.whole and all(one.role is Role.CHAIR for one in told.sat)
        for told in found
    )


def _completed(told: list[Told], sitting: Sitting, source: Source) -> list[Told]:
    """A panel with hardly a speaker, with those besides who are named where they speak."""
    if len(told) != 1 or sum(one.role is Role.SPEAKER for one in told[0].sat) >= _FEW:
        return told
    one = told[0]
    named = {name_words(s.listed.name.text)[-1:] for s in one.sat}
    led = any(s.role in (Role.MODERATOR, Role.CHAIR) for s in one.sat)
    more = [
        sat
        for sat in in_passing(sitting, source)
        if name_words(sat.listed.name.text)[-1:] not in named
        and not (led and sat.role is Role.MODERATOR)
    ]
    if not more:
        return told
    seating = replace(one.seating, passing=not one.sat)
    seats = tuple(sorted((*one.sat, *more), key=lambda sat: sat.span))
    return [replace(one, seating=seating, paragraph=sitting.paragraphs[0], sat=seats)]


def _in_sitting(
    sitting: Sitting, grammar: Meeting, taken: set[int], *, shaped: bool
) -> Iterator[_Presented]:
    """Those presented in ``sitting``: by cues and, where ``shaped``, by the shape of a sentence."""
    pending: _Presented | None = None
    first = _first_of(sitting) if shaped else frozenset()
    for paragraph in sitting.paragraphs:
        if len(paragraph.text) > _LONGEST:
            continue
        sat = seated(paragraph, grammar) if paragraph.index not in taken else ()
        if paragraph.index in first:
            sat = _with_listed(sat, paragraph, grammar)
        if sat and paragraph.block.kind is BlockKind.HEADING:
            # «Presentation by Ana Ruiz»: one more who sits here, wherever the others are named
            pending = pending or _Presented([paragraph], ())
            pending.sat = (*pending.sat, *sat)
            continue
        if not sat or not _presents(paragraph, sat, sitting):
            continue
        if pending and _goes_on(pending, paragraph, sat):
            pending.paragraphs.append(paragraph)
            pending.sat = (*pending.sat, *sat)
            continue
        if pending:
            yield pending
        pending = _Presented([paragraph], sat)
    if pending:
        yield pending


def _first_of(sitting: Sitting) -> frozenset[int]:
    """The indexes of the paragraphs of prose that come first after a heading."""
    if not sitting.heading or not sitting.paragraphs:
        return frozenset()
    headings = {p.index for p in sitting.paragraphs if p.block.kind is BlockKind.HEADING}
    starts = {sitting.paragraphs[0].index, *headings}
    return frozenset(start + step for start in starts for step in range(_FIRST)) - headings


def _with_listed(sat: tuple[Sat, ...], paragraph: Paragraph, grammar: Meeting) -> tuple[Sat, ...]:
    """Those whom cues seat; where no speaker is among them, those whom a sentence lists."""
    if any(one.role is Role.SPEAKER for one in sat):
        return _with_leader(sat, paragraph, grammar)
    listed = listed_in(paragraph, grammar)
    more = (one for one in listed if not any(one.span.overlaps(s.span) for s in sat))
    return tuple(sorted((*sat, *more), key=lambda one: one.span))


def _with_leader(sat: tuple[Sat, ...], paragraph: Paragraph, grammar: Meeting) -> tuple[Sat, ...]:
    """«A panel that Ana Ruiz coordinated and in which …»: whoever leads, where no cue says so."""
    if len(sat) < _FEW or any(one.role in (Role.MODERATOR, Role.CHAIR) for one in sat):
        return sat
    leaders = (one for one in leading_in(paragraph, grammar))
    more = [one for one in leaders if not any(one.span.overlaps(s.span) for s in sat)]
    return tuple(sorted((*sat, *more[:1]), key=lambda one: one.span))


def _presents(paragraph: Paragraph, sat: tuple[Sat, ...], sitting: Sitting) -> bool:
    """Whether the paragraph is there to present a panel, not to report what somebody said."""
    described = sum(len(one.listed.description(paragraph.text)) > 3 for one in sat)
    early = min(one.listed.start for one in sat) < _OPENING * 2
    near = paragraph.index - sitting.paragraphs[0].index < 4
    officer = all(one.role in (Role.CHAIR, Role.MODERATOR, Role.RAPPORTEUR) for one in sat)
    labelled = officer and len(paragraph.text) <= _OPENING and not paragraph.text.endswith(".")
    return len(sat) >= 2 or (early and (near or labelled or described > 0))


def _goes_on(pending: _Presented, paragraph: Paragraph, sat: tuple[Sat, ...]) -> bool:
    """Whether the paragraph completes the presentation just before it: «The moderator was …»."""
    if paragraph.index - pending.paragraphs[-1].index > 2:
        return False
    before = {one.role for one in pending.sat}
    now = {one.role for one in sat}
    return not now & before


def seated(paragraph: Paragraph, grammar: Meeting, early: int = _EARLY) -> tuple[Sat, ...]:
    """Everybody whom the cues of the grammar seat in ``paragraph``, in order of print.

    The first cue must stand within the first ``early`` characters.
    """
    text = paragraph.text
    found: list[Sat] = []
    # The cheap question first: most paragraphs name nobody, and most of the rest seat nobody.
    if not _NAMES.search(text) or not hint(grammar.language).search(text, 0, early):
        return ()
    for span in sentences(text, grammar.language):
        for cue, begin, finish in regions(text, span.start, span.end, grammar):
            people = people_listed(text, begin, finish, grammar, starts=())
            if not cue.people_follow:
                people = _before(people, finish, found, cue)
            elif people and people[0].start - begin > (_STRICT if cue.strict else _OPENING * 2):
                people = ()
            if not people and cue.role in (Role.MODERATOR, Role.CHAIR):
                people = office_alone(text, begin, finish, cue, grammar)
            for one in people:
                place = paragraph.running.span(one.start, one.end)
                if any(other.span.overlaps(place) for other in found):
                    continue
                printed = text[one.start : one.end]
                role = role_in(one.description(text), grammar) or cue.role
                follows = cue.people_follow and not cue.strict
                found.append(Sat(role, one, one.description(text), printed, place, follows))
    return _described(tuple(sorted(found, key=lambda sat: sat.span)))


def _before(
    people: tuple[Listed, ...], finish: int, found: list[Sat], cue: Cue
) -> tuple[Listed, ...]:
    """Of the people before a cue, those it speaks of: for one chair or moderator, the last."""
    if not people or finish - people[-1].end > _OPENING:
        return ()
    if cue.role is Role.SPEAKER or not people[0].start:
        return people
    return people[-1:] if len(people) != 2 else people


def _described(sat: tuple[Sat, ...]) -> tuple[Sat, ...]:
    """«Ana Ruiz and Luis Paz of the Ministry»: the description serves both."""
    shared: list[Sat] = []
    for one in reversed(sat):
        after = shared[-1] if shared else None
        gap = after.listed.start - one.listed.end if after else 99
        if not one.description and after and gap <= 8 and after.role is one.role:
            shared.append(replace(one, description=after.description))
        else:
            shared.append(one)
    return tuple(reversed(shared))


_WORDS = re.compile(r"[^\W\d_]+")


def _part(text: str, sat: tuple[Sat, ...], grammar: Meeting) -> int | None:
    head = text[: min(one.listed.start for one in sat)]
    named = [grammar.part[word] for word in _WORDS.findall(head.lower()) if word in grammar.part]
    # «two plenary meetings … in the first»: the last number said is the panel's own
    return named[-1] if named else None
