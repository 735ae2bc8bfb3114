"""What a noun phrase names: people, states, money, a stretch of time, other things."""

from __future__ import annotations

import re

from relatoria.reading.figures.patterns import Patterns
from relatoria.schemes import countries

PERSONS, COUNT = "persons", "count"
NUMBER_OF = re.compile(
    r"(?:the |el |la |le |o )?(?:total )?(?:number|número|cantidad|quantidade|nombre|total) "
    r"(?:of |des? |d[eao]s? |d[’'])(?=\S)",
    re.I,
)
"""«3,400, the number of persons»: the persons are counted."""


class Nouns:
    """Tells what the noun phrases of one language name."""

    def __init__(self, language: str, patterns: Patterns) -> None:
        self.language = language
        self.patterns = patterns

    def unit(self, phrase: str) -> str | None:
        """The unit of what ``phrase`` names; ``None`` where it cannot be counted."""
        phrase = NUMBER_OF.sub("", phrase)
        for pattern, code in self.patterns.currency:
            if pattern.match(phrase):
                return code
        for pattern, unit in self.patterns.period:
            if pattern.match(phrase):
                return unit
        # English puts the head of the phrase last, the other languages first or second.
        words = phrase.split(" ")
        person = self.patterns.person
        if self.language == "en":
            named = any(person.fullmatch(" ".join(words[-size:])) for size in (1, 2))
        else:
            named = any(person.match(" ".join(words[at:])) for at in range(min(2, len(words))))
        if named or self.demonym(phrase):
            return PERSONS
        if self.patterns.states.match(phrase):
            return COUNT
        return COUNT if phrase[:1].islower() and len(phrase) > 2 else None

    def names_people(self, phrase: str) -> bool:
        """Whether it names people, by a noun or by where they are from."""
        return self.patterns.person.search(phrase) is not None or self.demonym(phrase)

    def demonym(self, phrase: str) -> bool:
        """Whether it names people by their country."""
        return any(one.form == "demonym" for one in countries.find(phrase, self.language))

    def home(self, text: str, start: int, end: int) -> str | None:
        """The country whose inhabitants are counted: «3,800 Colombians»."""
        found = [
            one.alpha3
            for one in countries.find(text[start:end], self.language)
            if one.form == "demonym"
        ]
        return found[0] if len(set(found)) == 1 else None
