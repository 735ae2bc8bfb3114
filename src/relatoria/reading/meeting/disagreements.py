"""The conflicts of a meeting document, from what its cast was read out of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from relatoria.model import Agent, Conflict, Participation, Span
from relatoria.reading.conflicts.acronyms import acronym_conflicts
from relatoria.reading.conflicts.counts import count_conflict
from relatoria.reading.conflicts.descriptions import description_conflicts
from relatoria.reading.conflicts.evidence import Described, Expanded
from relatoria.reading.conflicts.references import reference_conflicts
from relatoria.reading.conflicts.seats import seat_conflicts
from relatoria.reading.meeting.affiliations import Definition
from relatoria.reading.meeting.facts import declared_in, front
from relatoria.reading.meeting.institutions import institutions_in
from relatoria.reading.meeting.roster import Roster, Sighting
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Source


@dataclass(frozen=True, slots=True)
class Findings:
    """What conflicts are looked for in."""

    sections: Sequence[Section]
    roster: Roster
    agents: Sequence[Agent]
    participations: Sequence[Participation]
    listed: Sequence[Sighting]
    """Biographies and lists of participants."""
    definitions: Sequence[Definition]
    """Acronyms where the text writes them out."""


def conflicts_in(source: Source, findings: Findings) -> tuple[Conflict, ...]:
    """Every conflict inside ``source``, each with both passages, in order of kind."""
    text, language = source.text, source.grammar.language
    described = tuple(_described(source, findings.roster))
    found = (
        *seat_conflicts(findings.participations, findings.agents, text),
        *description_conflicts(described, language, text),
        *reference_conflicts(described, findings.participations, language, text),
        *acronym_conflicts(_expanded(findings.definitions), language, text),
        *_counts(source, findings),
    )
    return tuple(_once(found))


def _once(found: Sequence[Conflict]) -> Iterator[Conflict]:
    """Each disagreement once: forms of a name that an acronym already ties together are dropped."""
    written_out = {one.subject for one in found if one.field == "name"}
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for one in found:
        key = _key(one)
        covered = one.field == "name" and any(
            f"({acronym})" in side.value for side in one.values for acronym in written_out
        )
        if key not in seen and not (covered and one.subject not in _subjects(one)):
            seen.add(key)
            yield one


def _subjects(conflict: Conflict) -> set[str]:
    """The acronyms in brackets at the end of a conflict's passages."""
    return {side.quote.rsplit("(", 1)[-1].rstrip(")") for side in conflict.values}


def _key(conflict: Conflict) -> tuple[str, tuple[str, ...]]:
    return conflict.field, tuple(sorted(side.value for side in conflict.values))


def _described(source: Source, roster: Roster) -> Iterator[Described]:
    for agent, one in roster.sightings():
        if one.source == "passing":
            continue  # the narrative shortens what presentations print in full
        said = roster.affiliation(one.description)
        named: tuple[tuple[str, Span], ...] = ()
        if one.biography:
            named = tuple(_named(source, one.biography, roster))
        span = _passage(source.text, one)
        yield Described(agent, one.name, one.source, span, said.offices, said.institutions, named)


def _passage(text: str, one: Sighting) -> Span:
    """Where the description stands: for a biography its first sentence, else the whole entry."""
    if one.biography and one.description:
        at = text.find(one.description, one.biography.start, one.biography.end)
        if at >= 0:
            return Span(at, at + len(one.description))
    return one.span


def _named(source: Source, biography: Span, roster: Roster) -> Iterator[tuple[str, Span]]:
    """Institutions that a biography names, with their passages."""
    grammar = source.grammar.meeting
    text, start, end = source.text, biography.start, biography.end
    for phrase in institutions_in(text, start, end, grammar, {}):
        office = grammar.offices.match(phrase)
        link = grammar.belongs.search(phrase, office.end()) if office else None
        name = phrase[link.end() :].strip() if link else phrase
        first = grammar.institutions.search(name) if grammar.institution_first else None
        name = name[first.start() :] if first else name  # «Coordina la Red …»
        at = text.find(name, start, end)
        if at >= 0:
            yield name, Span(at, at + len(name))


def _expanded(definitions: Sequence[Definition]) -> tuple[Expanded, ...]:
    return tuple(
        Expanded(one.acronym, one.long_form, Span(one.start, one.end)) for one in definitions
    )


def _counts(source: Source, findings: Findings) -> tuple[Conflict, ...]:
    """Experts declared against biographies; lists of participants are seldom complete."""
    told = list(front(findings.sections, source.grammar.language))
    lives = [one.span for one in findings.listed if one.source == "biography"]
    declared = declared_in(told, source.grammar, experts=True) if lives else None
    if declared is None or declared[0].approximate:
        return ()
    return count_conflict((declared[0].value, declared[1]), lives, "biography", source.text)
