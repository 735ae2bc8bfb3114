"""The people of a document: every sighting of a name gathered into one agent a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from relatoria.model import Agent, AgentKind, Span
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.affiliations import Affiliation, affiliation_of
from relatoria.reading.meeting.people import (
    gender_of,
    identifier,
    initial_of,
    is_plain,
    matches,
    name_words,
)
from relatoria.schemes.names import words_of
from relatoria.schemes.sectors import sector_of

_TRUST = ("text", "programme", "participants", "cover", "biography", "passing")
"""Where a person's country is looked for, in this order."""
_SHORT = 3
"""Letters; shorter words tell nothing of an office."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person named somewhere, with the words that describe them there."""

    name: str
    span: Span
    source: str
    """text, programme, participants, cover, biography, passing (named in the narrative) or
    office (not named, but by an office that somebody known may hold)."""
    description: str = ""
    honorific: str = ""
    country: str | None = None
    """Where a heading says so: a list of participants by country."""
    biography: Span | None = None


@dataclass(slots=True)
class _Person:
    id: str
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sightings: list[Sighting] = field(default_factory=list)

    def described(self) -> set[str]:
        """All words that describe the person anywhere."""
        return {w for one in self.sightings for w in words_of(f"{one.honorific} {one.description}")}

    def may_be(self, other: Sighting) -> bool:
        """Whether neither initials nor forms of address speak against one person."""
        initial, gender = initial_of(other.name), gender_of(other.honorific)
        if initial and not any(name.startswith(initial) for name in self.names):
            return False
        known = {gender_of(one.honorific) for one in self.sightings} - {""}
        return not gender or not known or gender in known


class Roster:
    """Decides which sightings are one person, and describes each person."""

    def __init__(
        self, sightings: list[Sighting], grammar: Meeting, acronyms: Mapping[str, str]
    ) -> None:
        self._grammar = grammar
        self._acronyms = acronyms
        self._people: dict[str, _Person] = {}
        self._by_span: dict[Span, str] = {}
        self._affiliations: dict[str, Affiliation] = {}
        self._by_word: dict[str, set[str]] = {}
        # A surname alone names somebody only where it can be nobody else's.
        words = {sighting.span: name_words(sighting.name, grammar) for sighting in sightings}
        # The longest names first: every shorter form then finds the person it shortens.
        offices: list[Sighting] = []
        for sighting in sorted(sightings, key=lambda one: (-len(words[one.span]), one.span)):
            if sighting.source == "office":
                offices.append(sighting)
            elif len(words[sighting.span]) > 1:
                self._take(sighting, words[sighting.span])
            else:
                self._take_short(sighting, words[sighting.span])

        for sighting in offices:
            self._take_office(sighting)

    def _take_office(self, sighting: Sighting) -> None:
        """An office instead of a name: of the only person who is described by all its words."""
        asked = {word for word in words_of(sighting.name) if len(word) > _SHORT}
        holders = [p.id for p in self._people.values() if asked and asked <= p.described()]
        if len(holders) == 1:
            self._by_span[sighting.span] = holders[0]

    def _take(self, sighting: Sighting, words: tuple[str, ...]) -> None:
        # A person shares two words at least; only those are compared.
        shared = Counter(key for word in words for key in self._by_word.get(word, ()))
        near = [key for key, count in shared.items() if count >= min(2, len(words))]
        found = matches(words, ((key, tuple(self._people[key].names.values())) for key in near))
        person = self._people[found[0]] if len(found) == 1 else self._new(sighting)
        self._enter(person, sighting, words)

    def _new(self, sighting: Sighting) -> _Person:
        person = _Person(self._free(identifier(sighting.name)))
        self._people[person.id] = person
        return person

    def _enter(self, person: _Person, sighting: Sighting, words: tuple[str, ...]) -> None:
        person.names.setdefault(sighting.name, words)
        for word in words:
            self._by_word.setdefault(word, set()).add(person.id)
        person.sightings.append(sighting)
        self._by_span[sighting.span] = person.id

    def _take_short(self, sighting: Sighting, words: tuple[str, ...]) -> None:
        """A surname: of the one person who bears it, of a new person, or of nobody certain."""
        bearers = [self._people[key] for word in words for key in self._by_word.get(word, ())]
        bearers = [person for person in bearers if person.may_be(sighting)]
        if len(bearers) > 1 and sighting.description:
            bearers = [one for one in bearers if self._shares_body(one, sighting)]
        if len(bearers) == 1:
            bearers[0].sightings.append(sighting)
            self._by_span[sighting.span] = bearers[0].id
        elif not bearers and self._is_new(sighting, words):
            self._enter(self._new(sighting), sighting, words)

    def _is_new(self, sighting: Sighting, words: tuple[str, ...]) -> bool:
        """Whether a surname that nobody known may bear is enough to know somebody by."""
        if initial_of(sighting.name):
            return True
        return is_plain(sighting.honorific) and not any(self._by_word.get(word) for word in words)

    def _shares_body(self, person: _Person, sighting: Sighting) -> bool:
        """Whether the person is known to belong where the surname's bearer does."""
        said = self.affiliation(sighting.description)
        asked = {word for name in (*said.institutions, *said.offices) for word in words_of(name)}
        told = {word for one in person.sightings for word in words_of(one.description)}
        return bool({word for word in asked if len(word) > 3} & told)

    def _free(self, name: str) -> str:
        count, free = 1, name
        while free in self._people:
            count += 1
            free = f"{name}-{count}"
        return free

    def knows(self, span: Span) -> bool:
        """Whether it is certain who is sighted at ``span``."""
        return span in self._by_span

    def at(self, span: Span) -> str:
        """The id of the person sighted at ``span``."""
        return self._by_span[span]

    def sightings(self) -> tuple[tuple[str, Sighting], ...]:
        """Every sighting with the id of its person, in the order of the document."""
        pairs = [(p.id, one) for p in self._people.values() for one in p.sightings]
        return tuple(sorted(pairs, key=lambda pair: pair[1].span))

    def affiliation(self, description: str) -> Affiliation:
        """What the words of a description say of a person; each is taken apart once."""
        known = self._affiliations.get(description)
        if known is None:
            known = affiliation_of(description, self._grammar, self._acronyms)
            self._affiliations[description] = known
        return known

    def agents(self) -> tuple[Agent, ...]:
        """Everybody, in the order in which the document first names them."""
        people = sorted(self._people.values(), key=lambda p: min(s.span for s in p.sightings))
        return tuple(self._agent(person) for person in people)

    def _agent(self, person: _Person) -> Agent:
        # Descriptions by trust: what a biography tells of earlier years comes last.
        sightings = sorted(
            person.sightings, key=lambda one: (_TRUST.index(one.source), one.span.start)
        )
        told = [(one, self.affiliation(one.description)) for one in sightings if one.description]
        for later in ("passing", "biography"):
            if any(one.source != later for one, _ in told):
                told = [(one, said) for one, said in told if one.source != later]
        institutions = _unique(name for _, said in told for name in said.institutions)
        names = list(person.names)
        country = next((one.country for one in sightings if one.country), None)
        country = country or next((said.country for _, said in told if said.country), None)
        country = country or next(
            (found for one in sightings if (found := self.affiliation(one.honorific).country)), None
        )
        return Agent(
            id=person.id,
            name=names[0],
            kind=AgentKind.PERSON,
            name_variants=tuple(names[1:]),
            country=country,
            organizations=institutions,
            sector=_sector(told, institutions),
            titles=_unique(
                title
                for one in sightings
                for title in (one.honorific, *self.affiliation(one.description).offices)
                if title
            ),
            biography=next((one.biography for one in sightings if one.biography), None),
        )


def _sector(told: list[tuple[Sighting, Affiliation]], institutions: tuple[str, ...]) -> str | None:
    """Of the first institution that tells, else of the words that describe the person."""
    texts = [*institutions, *(one.description for one, _ in told)]
    return next((sector for text in texts if (sector := sector_of(text))), None)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
