"""Who a paragraph or sentence of a working-group report says is speaking."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from relatoria.reading.grammar.review import Review
from relatoria.schemes.countries import Found, find

_WINDOW = 600
"""Characters in which the subject of a sentence is looked for."""
_CLAUSE = re.compile(r"[,;:] ")
# «Ms. Lopez» and «J. Diaz» go on. The stop stands first: a search is fast only then.
SENTENCE_END = re.compile(
    r"[.!?](?<!Mr.)(?<!Ms.)(?<!Mrs.)(?<!Dr.)(?<!Sr.)(?<!Sra.)(?<!Dra.)(?<!Mme.)(?<!Mlle.)"
    r"(?<!\b[A-Z].)['\"”’»)]?\s+(?=[“«\"(]?[A-ZÀ-Þ])"
)
"""The end of a sentence, with the blank before the next one."""
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
        joint=re.compile(rf"(?:,? (?P<last>{grammar.and_}) |, )(?:{grammar.articles})?", re.I),
        genitive=re.compile(grammar.genitive),
        verb=re.compile(rf"(?:,[^,.;]{{1,120}},)?\s+(?P<verb>{verb})", re.I),
        delegation=re.compile(rf"(?:{grammar.delegation})(?!\w)", re.I),
        envoy=re.compile(rf"(?:{grammar.envoys}) (?:{grammar.of})", re.I),
        official=re.compile(
            rf"(?:{grammar.honorifics})?(?:{grammar.articles})?"
            rf"(?P<name>(?:{grammar.officials})(?!\w)[^.;:]{{0,140}}?)"
            rf"(?:,[^,;]{{1,120}},)? (?P<verb>{verb})",
            re.I,
        ),
        quoting=re.compile(rf"(?:{grammar.quoting}) ", re.I),
        narration=re.compile(rf"(?:{grammar.narration})", re.I),
        collective=re.compile(rf"(?:{grammar.collective})(?![\w-])", re.I),
        unspoken=re.compile(rf"(?<!\w)(?:{grammar.unspoken})(?!\w)", re.I),
    )


class Openings:
    """Finds who speaks in any sentence of one paragraph; countries are looked up once."""

    def __init__(self, text: str, grammar: Review) -> None:
        self._text = text
        self._end = len(text)
        self._words = _words(grammar)
        everything = find(text, grammar.language)
        self._states = {found.start: found for found in everything if found.form == "name"}
        self._adjectives = {found.start: found for found in everything if found.form == "demonym"}

    def at(self, start: int = 0, *, strict: bool = False) -> Opening | None:
        """Who speaks in the sentence that begins at ``start``, as far as it says.

        A State at the very beginning speaks whatever follows; anybody named later, and with
        ``strict`` everybody, speaks only with a verb of speaking right after.
        """
        limit = min(len(self._text), start + _WINDOW)
        ending = SENTENCE_END.search(self._text, start, limit)
        self._end = ending.start() + 1 if ending else limit
        if self._match(self._words.narration, start):
            return Opening(Voice.NARRATION, start, start)
        if self._match(self._words.collective, start):
            return Opening(Voice.COLLECTIVE, start, start)
        found = self._subject_at(start, strict=strict) or self._quoted(start)
        return found or self._later_subject(start)

    def _match(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        return pattern.match(self._text, at, self._end)

    def _quoted(self, start: int) -> Opening | None:
        """The State of «according to X»."""
        match = self._match(self._words.quoting, start)
        return self._state_at(match.end(), strict=False) if match else None

    def _later_subject(self, start: int) -> Opening | None:
        """Whoever speaks after an introductory phrase: «Regarding prisons, the delegation…»."""
        for count, comma in enumerate(_CLAUSE.finditer(self._text, start, self._end)):
            if count == _MOST_CLAUSES:
                return None
            found = self._subject_at(comma.end(), strict=True)
            if found:
                return replace(found, first=False)
        return None

    def _subject_at(self, at: int, *, strict: bool) -> Opening | None:
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
        article = self._match(self._words.article, at)
        return self._states.get(article.end()) if article else None

    def _state_at(self, at: int, *, strict: bool) -> Opening | None:
        state = self._named(at)
        if state is None:
            return None
        states, end = [state.alpha3], state.end
        genitive = self._match(self._words.genitive, end)
        if genitive:  # «Chile's delegation»
            noun = self._match(self._words.delegation, genitive.end() + 1)
            end = noun.end() if noun else end
            return self._speaking(Voice.STATE, at, end, states, strict=strict) if noun else None
        together, until = self._listed(end)
        if together:
            states, end = states + together, until
        return self._speaking(Voice.STATE, at, end, states, strict=strict)

    def _listed(self, end: int) -> tuple[list[str], int]:
        """The States that go on a list up to its «and»; nothing where no «and» closes it.

        In «on the comments of Peru, Chile noted» the comma opens the main clause.
        """
        states: list[str] = []
        while joint := self._match(self._words.joint, end):
            following = self._states.get(joint.end())
            if following is None or self._match(self._words.genitive, following.end):
                break
            states.append(following.alpha3)
            end = following.end
            if joint["last"]:
                return states, end
        return [], end

    def _envoy_at(self, at: int, *, strict: bool) -> Opening | None:
        envoy = self._match(self._words.envoy, at)
        state = self._named(envoy.end()) if envoy else None
        if state is None:
            return None
        return self._speaking(Voice.STATE, at, state.end, [state.alpha3], strict=strict)

    def _delegation_at(self, at: int, *, strict: bool) -> Opening | None:
        noun = self._match(self._words.delegation, at)
        if noun:
            of = self._adjectives.get(noun.end() + 1)  # «La délégation haïtienne»
            if of is None:
                return self._speaking(Voice.DELEGATION, at, noun.end(), [], strict=strict)
            return self._speaking(Voice.STATE, at, of.end, [of.alpha3], strict=strict)
        article = self._match(self._words.article, at)
        of = self._adjectives.get(article.end() if article else at)  # «The Haitian delegation»
        noun = self._match(self._words.delegation, of.end + 1) if of else None
        if of is None or noun is None:
            return None
        return self._speaking(Voice.STATE, at, noun.end(), [of.alpha3], strict=strict)

    def _official_at(self, at: int) -> Opening | None:
        match = self._match(self._words.official, at)
        if match is None or self._words.unspoken.search(match["name"]):
            return None
        end = match.start("name") + len(match["name"].rstrip(" ,"))
        return Opening(Voice.OFFICIAL, match.start("name"), end, (), match["verb"])

    def _speaking(
        self, voice: Voice, at: int, end: int, states: list[str], *, strict: bool
    ) -> Opening | None:
        verb = self._match(self._words.verb, end)
        if strict and verb is None:
            return None
        return Opening(voice, at, end, tuple(dict.fromkeys(states)), verb["verb"] if verb else "")
