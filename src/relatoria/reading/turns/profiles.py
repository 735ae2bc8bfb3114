"""What is printed of each person, as words that can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from relatoria.model import Agent
from relatoria.reading.meeting import Cast, Panel, Seat
from relatoria.reading.turns.acquaintance import Acquaintance
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.words import Abbreviations, countries_in, telling_words
from relatoria.schemes.names import words_of

# Offices that documents exchange for one another, and the genders of one office.
_SAME_OFFICE = {
    "chairm": "chair", "chairw": "chair", "chairp": "chair", "presid": "chair",
    "chief": "head", "jefe": "head", "jefa": "head", "chefe": "head", "chef": "head",
    "cheffe": "head",
}  # fmt: skip
_OFFICE_STEM = 6
"""Letters that tell an office in every gender: «direct», «invest»."""


@dataclass(frozen=True, slots=True)
class Profile:
    """All that is printed of one person."""

    agent: str
    printed: frozenset[str]
    """Telling words of the panel's own description; outside a panel the same as ``words``."""
    words: frozenset[str]
    """Telling words of everything printed, abbreviations explained."""
    countries: frozenset[str]
    """The countries among ``words``."""
    offices: frozenset[str]
    official: bool
    """Whether something printed of the person speaks for a State."""


@dataclass(frozen=True, slots=True)
class _Piece:
    words: frozenset[str]
    offices: frozenset[str]
    official: bool


_NOTHING = _Piece(frozenset(), frozenset(), False)


class Profiles:
    """Profiles of everybody in a cast and of every panel's seats, each made once."""

    def __init__(self, cast: Cast, short: Abbreviations, p: Patterns, met: Acquaintance) -> None:
        self._p = p
        self._short = short
        self._cast = tuple(agent.id for agent in cast.agents)
        self._met = tuple(agent.id for agent in met.agents)
        self._agents = {agent.id: agent for agent in (*cast.agents, *met.agents)}
        self._pieces: dict[str, _Piece] = {}
        self._panels: dict[tuple[str, int], tuple[Profile, ...]] = {}
        self._said: dict[str, list[str]] = {}
        self._wholes: dict[str, Profile] = {}
        for part in cast.participations:
            self._said.setdefault(part.agent, []).append(part.as_printed)
        for who, described in met.described.items():
            self._said.setdefault(who, []).extend(described)

    @cached_property
    def everybody(self) -> tuple[Profile, ...]:
        """One profile for each agent of the cast."""
        return tuple(self._whole(who) for who in self._cast)

    @cached_property
    def met(self) -> tuple[Profile, ...]:
        """One profile for each person whom only the narrative introduces."""
        return tuple(self._whole(who) for who in self._met)

    def of(self, who: str) -> Profile | None:
        """All that is printed of ``who``; ``None`` for agents made from bare words."""
        return self._whole(who) if who in self._agents else None

    def _whole(self, who: str) -> Profile:
        if who not in self._wholes:
            self._wholes[who] = self._profile(who, self._said.get(who, ()), "")
        return self._wholes[who]

    def seated(self, panel: Panel) -> tuple[Profile, ...]:
        """One profile for each seat of ``panel``."""
        key = (panel.event, panel.span.start)
        if key not in self._panels:
            self._panels[key] = tuple(self._seat(seat) for seat in panel.seats)
        return self._panels[key]

    def _seat(self, seat: Seat) -> Profile:
        return self._profile(seat.agent, seat.words, seat.as_printed)

    def _profile(self, who: str, said: Iterable[str], printed: str) -> Profile:
        agent = self._agents.get(who)
        own = self._piece(_nameless(printed, agent))
        pieces = [own, *(self._piece(_nameless(text, agent)) for text in said)]
        if agent is not None:
            pieces += [self._piece(text) for text in (*agent.organizations, *agent.titles)]
        words = frozenset().union(*(piece.words for piece in pieces))
        if agent is not None and agent.country:
            words |= {agent.country}
        wide = self._short.widened(words)
        return Profile(
            who,
            self._short.widened(own.words) if printed else wide,
            wide,
            countries_in(wide),
            frozenset().union(*(piece.offices for piece in pieces)),
            any(piece.official for piece in pieces),
        )

    def _piece(self, text: str) -> _Piece:
        """What one description says; offices that somebody no longer holds say nothing."""
        if text not in self._pieces:
            self._pieces[text] = self._read(text)
        return self._pieces[text]

    def _read(self, text: str) -> _Piece:
        if not text or self._p.once.match(text):
            return _NOTHING
        offices: set[str] = set()
        for found in self._p.role.finditer(text):
            if found["office"]:
                offices |= offices_of(found.group())
        official = bool(self._p.state_organ.search(text) or self._p.state_voice.search(text))
        return _Piece(telling_words(text, self._p.grammar.language), frozenset(offices), official)


def _nameless(printed: str, agent: Agent | None) -> str:
    """A description without the name: a surname may be a city's name as well."""
    for name in (agent.name, *agent.name_variants) if agent else ():
        if printed.startswith(name):
            return printed[len(name) :]
    return printed


def offices_of(printed: str) -> set[str]:
    """The comparable stems of an office: «Directora General» gives direct, genera."""
    stems = (word[:_OFFICE_STEM] for word in words_of(printed) if len(word) > 2)
    return {_SAME_OFFICE.get(stem, stem) for stem in stems}
