"""Words that seat people, and the stretch of a sentence in which each finds its people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from relatoria.model import Role
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.alternatives import either
from relatoria.reading.grammar.meeting import BEGIN, Cue, Meeting
from relatoria.reading.meeting.listing import Listed
from relatoria.reading.meeting.people import Name, name_at

_SPEAKING = Cue(Role.SPEAKER, re.compile(r"(?!)"))
"""What a list behind a colon says of the people in it."""
_CAPITAL = re.compile(r"(?<!\A)(?<=[\s(])[A-ZÀ-ÖØ-Þ]")
_WIDER = 6
"""Characters by which a cue must outlast another inside it to keep people of its own."""


@cache
def cues_of(language: str) -> tuple[Cue, ...]:
    """Every cue of a language, labels with a colon after them among them."""
    meeting = grammar_for(language).meeting
    labels = (
        (Role.MODERATOR, meeting.moderator),
        (Role.CHAIR, meeting.chair),
        (Role.RAPPORTEUR, meeting.rapporteur),
        (Role.SPEAKER, meeting.speakers),
        (Role.RAPPORTEUR, meeting.secretary),
    )
    return (
        *meeting.cues,
        *(
            Cue(role, re.compile(rf"{words.pattern}\s?:(?=\s)", re.I), strict=True)
            for role, words in labels
        ),
    )


@cache
def hint(language: str) -> re.Pattern[str]:
    """Any cue at all: one search decides for the many paragraphs that present nobody."""
    patterns = (cue.pattern.pattern for cue in cues_of(language))
    return re.compile(BEGIN + either(one.removeprefix(BEGIN) for one in patterns), re.I)


def regions(text: str, start: int, end: int, grammar: Meeting) -> Iterator[tuple[Cue, int, int]]:
    """For each cue of a sentence, the stretch in which its people stand."""
    cues = _cues(text, start, end, grammar)
    # Cues whose people stand before them go first: «… by Ana Ruiz, and Luis Paz was moderator».
    for place in sorted(range(len(cues)), key=lambda k: cues[k][0].people_follow):
        cue, at, after = cues[place]
        before = cues[place - 1][2] if place else start
        until = cues[place + 1][1] if place + 1 < len(cues) else end
        if not cue.people_follow and _CAPITAL.search(text, before, at):
            yield cue, before, at
            continue
        if not cue.people_follow:
            # «Moderated the session Ana Ruiz», as Romance languages say: nobody stands before
            yield replace(cue, people_follow=True, strict=True), after, until
            continue
        listed = _list_after(text, after, until, cue, grammar)
        yield cue, after, listed or until
        if listed:
            yield _SPEAKING, listed + 1, until


def office_alone(text: str, start: int, end: int, cue: Cue, grammar: Meeting) -> tuple[Listed, ...]:
    """Whoever leads, named by an office alone: «chaired by the Minister of Ports»."""
    stretch = text[start:end]
    before = _OFFICE_BEFORE.search(stretch[-140:]) if not cue.people_follow else None
    match = _OFFICE_AFTER.match(stretch) if cue.people_follow else before
    if match is None or not grammar.offices.match(match["office"]):
        return ()
    base = start if cue.people_follow else start + max(0, len(stretch) - 140)
    begin, finish = base + match.start("office"), base + match.end("office")
    name = Name(match["office"], begin, finish, "", base + match.start("article"))
    return (Listed(name, name.begins, finish, finish, by_office=True),)


_ARTICLES = r"(?:[tT]he|[eE]l|[lL][ae]|[oO]|[aA]|del|al|d[ao]|ao|à|pel[oa]|du|au)\s|[lL]['’]"
_OFFICE_AFTER = re.compile(
    rf"\s?(?:of |by |de |por |par |to |a |à )?(?P<article>{_ARTICLES})"
    r"(?P<office>[^,.;:()]{4,120})"
)
_OFFICE_BEFORE = re.compile(
    rf"(?:\A|[.;:,]\s|\s)(?P<article>{_ARTICLES})(?P<office>[^,.;:()]{{4,120}}?)\s*\Z"
)


def _list_after(text: str, start: int, end: int, cue: Cue, grammar: Meeting) -> int:
    """Where a list of speakers begins behind whoever leads: «moderated by Ana Ruiz: Luis Paz, …».

    Zero where none does.
    """
    colon = text.find(": ", start + 4, end) if cue.role is not Role.SPEAKER else -1
    if colon < 0 or not name_at(text, colon + 2, grammar, short=True):
        return 0
    return colon


def _cues(text: str, start: int, end: int, grammar: Meeting) -> list[tuple[Cue, int, int]]:
    found: list[tuple[Cue, int, int]] = []
    if not hint(grammar.language).search(text, start, end):
        return found
    for cue in cues_of(grammar.language):
        for match in cue.pattern.finditer(text, start, end):
            found.append((cue, match.start(), match.end()))
    found.sort(key=lambda one: (one[1], -one[2]))
    kept: list[tuple[Cue, int, int]] = []
    for cue, at, after in found:
        if not kept or at >= kept[-1][2]:
            kept.append((cue, at, after))
        elif _nested(kept[-1], cue, after):
            # «The panel, moderated by Ana Ruiz, comprised …»: each cue has its own people
            outer, _, last = kept.pop()
            comma = text.rfind(",", after, last)
            kept += [(cue, at, after), (outer, comma if comma > 0 else last - 1, last)]
        elif after > kept[-1][2] and cue.role is kept[-1][0].role and cue.people_follow:
            kept[-1] = (cue, kept[-1][1], after)  # «had with it» and «with the participation»
    return kept


def _nested(outer: tuple[Cue, int, int], inner: Cue, after: int) -> bool:
    own = inner.people_follow and inner.role is not outer[0].role
    return own and after < outer[2] - _WIDER
