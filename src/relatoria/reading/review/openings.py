"""Who a paragraph or sentence of a working-group report says is speaking."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from relatoria.reading.grammar.review import Review
from relatoria.schemes.countries import Found, find

_WINDOW = 600
"""Characters in which the subject of a sentence is looked for."""
_CLAUSE = re.compile(r"[,;:] ")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")
_MOST_CLAUSES = 12


class Voice(StrEnum):
    """In what capacity somebody speaks."""

    STATE = "state"
    DELEGATION = "delegation"
    """Those who speak for the State under review, named by that alone."""
    OFFICIAL = "official"
    COLLECTIVE = "collective"
    """Several delegations, none of them named."""
    NARRATION = "narration"


@dataclass(frozen=True, slots=True)
class Opening:
    """The words at ``start`` to ``end`` name who speaks; offsets count in the text searched."""

    voice: Voice
    start: int
    end: int
    states: tuple[str, ...] = ()
    """Alpha-3 codes; several where States speak together."""
    verb: str = ""
    """What stands right after the speaker."""
    first: bool = True
    """Whether the sentence begins with the speaker."""


@dataclass(frozen=True, slots=True)
class _Words:
    article: re.Pattern[str]
    of: re.Pattern[str]
    joint: re.Pattern[str]
    genitive: re.Pattern[str]
    verb: re.Pattern[str]
    delegation: re.Pattern[str]
    envoy: re.Pattern[str]
    official: re.Pattern[str]
    quoting: re.Pattern[str]
    narration: re.Pattern[str]
    collective: re.Pattern[str]
    unspoken: re.Pattern[str]


@cache
def _words(grammar: Review) -> _Words:
    verb = rf"(?:{grammar.helpers})(?:{grammar.verbs})(?!\w)"
    return _Words(
        article=re.compile(rf"(?:{grammar.articles})?", re.I),
        of=re.compile(rf"\s?(?:{grammar.of})?", re.I),
        joint=re.compile(rf"(?:,? (?:{grammar.and_}) |, )(?:{grammar.articles})?", re.I),
        genitive=re.compile(grammar.genitive),
        verb=re.compile(rf"(?:,[^,.;]{{1,120}},)?\s+(?P<verb>{verb})", re.I),
        delegation=re.compile(rf"(?:{grammar.delegation})(?!\w)", re.I),
        envoy=re.compile(rf"(?:{grammar.envoys}) (?:{grammar.of})", re.I),
        official=re.compile(
            rf"(?:{grammar.articles})?(?P<name>(?:{grammar.officials})(?!\w)[^.;:]{{0,140}}?)"
            rf"(?:,[^,.;]{{1,120}},)? (?P<verb>{verb})",
            re.I,
        ),
        quoting=re.compile(rf"(?:{grammar.quoting}) ", re.I),
        narration=re.compile(rf"(?:{grammar.narration})", re.I),
        collective=re.compile(rf"(?:{grammar.collective})(?![\w-])", re.I),
        unspoken=re.compile(rf"(?<!\w)(?:{grammar.unspoken})(?!\w)", re.I),
    )


def opening_of(text: str, grammar: Review, *, strict: bool = False) -> Opening | None:
    """Who speaks in the sentence or paragraph ``text``, as far as its first sentence says.

    A State at the very beginning speaks whatever follows; anybody named later, and with
    ``strict`` everybody, speaks only with a verb of speaking right after.
    """
    ending = _SENTENCE_END.search(text)
    window = text[: min(ending.start() + 1 if ending else len(text), _WINDOW)]
    reader = _Sentence(window, grammar)
    if reader.words.narration.match(window):
        return Opening(Voice.NARRATION, 0, 0)
    if reader.words.collective.match(window):
        return Opening(Voice.COLLECTIVE, 0, 0)
    found = reader.subject_at(0, strict=strict) or reader.quoted()
    return found or reader.later_subject()


class _Sentence:
    def __init__(self, text: str, grammar: Review) -> None:
        self.text = text
        self.words = _words(grammar)
        everything = find(text, grammar.language)
        self._states = {found.start: found for found in everything if found.form == "name"}
        self._adjectives = [found for found in everything if found.form == "demonym"]

    def quoted(self) -> Opening | None:
        """The State of «according to X»."""
        match = self.words.quoting.match(self.text)
        return self._state_at(match.end(), strict=False) if match else None

    def later_subject(self) -> Opening | None:
        """Whoever speaks after an introductory phrase: «Regarding prisons, the delegation…»."""
        for count, comma in enumerate(_CLAUSE.finditer(self.text)):
            if count == _MOST_CLAUSES:
                return None
            found = self.subject_at(comma.end(), strict=True)
            if found:
                return Opening(
                    found.voice, found.start, found.end, found.states, found.verb, first=False
                )
        return None

    def subject_at(self, at: int, *, strict: bool) -> Opening | None:
        """Whoever is named at ``at`` as the one who speaks."""
        return (
            self._state_at(at, strict=strict)
            or self._envoy_at(at, strict=strict)
            or self._delegation_at(at, strict=strict)
            or self._official_at(at)
        )

    def _named(self, at: int) -> Found | None:
        found = self._states.get(at)
        if found:
            return found
        article = self.words.article.match(self.text, at)
        return self._states.get(article.end()) if article else None

    def _state_at(self, at: int, *, strict: bool) -> Opening | None:
        state = self._named(at)
        if state is None:
            return None
        states, end = [state.alpha3], state.end
        if self.words.genitive.match(self.text, end):
            return self._possessed(at, state, strict=strict)
        while joint := self.words.joint.match(self.text, end):
            following = self._states.get(joint.end())
            if following is None or self.words.genitive.match(self.text, following.end):
                break
            states.append(following.alpha3)
            end = following.end
        return self._speaking(Voice.STATE, at, end, tuple(dict.fromkeys(states)), strict=strict)

    def _possessed(self, at: int, state: Found, *, strict: bool) -> Opening | None:
        """«Chile's delegation»."""
        genitive = self.words.genitive.match(self.text, state.end)
        start = genitive.end() if genitive else state.end
        noun = self.words.delegation.match(self.text, start + 1)
        if noun is None:
            return None
        return self._speaking(Voice.STATE, at, noun.end(), (state.alpha3,), strict=strict)

    def _envoy_at(self, at: int, *, strict: bool) -> Opening | None:
        envoy = self.words.envoy.match(self.text, at)
        state = self._named(envoy.end()) if envoy else None
        if state is None:
            return None
        return self._speaking(Voice.STATE, at, state.end, (state.alpha3,), strict=strict)

    def _delegation_at(self, at: int, *, strict: bool) -> Opening | None:
        noun = self.words.delegation.match(self.text, at)
        if noun:
            # «La délégation haïtienne»
            of = next((a for a in self._adjectives if a.start == noun.end() + 1), None)
            states = (of.alpha3,) if of else ()
            end = of.end if of else noun.end()
            voice = Voice.STATE if of else Voice.DELEGATION
            return self._speaking(voice, at, end, states, strict=strict)
        # «The Haitian delegation»
        article = self.words.article.match(self.text, at)
        start = article.end() if article else at
        of = next((a for a in self._adjectives if a.start == start), None)
        noun = self.words.delegation.match(self.text, of.end + 1) if of else None
        if of is None or noun is None:
            return None
        return self._speaking(Voice.STATE, at, noun.end(), (of.alpha3,), strict=strict)

    def _official_at(self, at: int) -> Opening | None:
        match = self.words.official.match(self.text, at)
        if match is None or self.words.unspoken.search(match["name"]):
            return None
        return Opening(Voice.OFFICIAL, match.start("name"), match.end("name"), (), match["verb"])

    def _speaking(
        self, voice: Voice, at: int, end: int, states: tuple[str, ...], *, strict: bool
    ) -> Opening | None:
        verb = self.words.verb.match(self.text, end)
        if strict and verb is None:
            return None
        return Opening(voice, at, end, states, verb["verb"] if verb else "")
