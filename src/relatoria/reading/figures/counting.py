"""What each number of a sentence counts: its noun, its clause's subject, a caption, a whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.reading.figures.context import antecedent, noun_after
from relatoria.reading.figures.nouns import COUNT, NUMBER_OF, PERSONS, Nouns
from relatoria.reading.figures.numeral import PERCENT, POINTS, TIMES, Numeral
from relatoria.reading.figures.patterns import Patterns
from relatoria.reading.figures.subjects import (
    caption_before,
    meant_before,
    multiplied,
    noun_before,
    people_before,
    whole_before,
    without_article,
)

_SHARES = (PERCENT, POINTS)
_ANY_NUMBER_OF = re.compile(
    r"(?<!\w)(?:number|número|cantidad|quantidade|nombre) (?:of |des? |d[eao]s? |d[’'])", re.I
)
_SUBJECT = 12
"""Characters between a figure that is a subject and its verb, at most, verb included."""


_GOVERNED = 140
_NOUNS = r"(?P<what>(?:\w[\w’'-]*\s){1,14}?)"
_OBJECT = re.compile(
    rf"\b(?:puts?|estimat\w+|estim\w+|cifr\w+|calcul\w+|situ\w+)\s{_NOUNS}(?:at|en|em|à)\s$", re.I
)
_MEASURED = re.compile(r"(?P<what>(?:[^\W\d_][\w’'-]*\s){1,4})(?:of|de|d[’'])\s?$", re.I)
_HAVING = frozenset(
    ("had", "has", "have", "with", "put", "puts", "con", "com", "avec", "tuvo", "tiene", "tinha")
)


_LABEL = re.compile(r"(?:[:;•]\s)(?P<what>[^,;:.()\d]{3,80}?)\s?(?:,|:|–|—|\s-|\()\s?$")
_LABELLED = 7
"""Words in the label of a list's item."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure; offsets count from the beginning of its sentence."""

    start: int
    end: int
    numeral: Numeral
    unit: str
    quantity: str
    negative: bool
    share_of: str | None = None
    area: str | None = None
    year: str | None = None


def label_before(text: str, numeral: Numeral, nouns: Nouns) -> str | None:
    """«Kenya, 2024: refugees, 604,257; asylum-seekers, 219,647»: what stands in a list with it."""
    found = _LABEL.search(text[: numeral.start])
    if found is None or nouns.patterns.verb.search(found["what"]):
        return None
    label = without_article(found["what"].strip(), nouns.patterns)
    return label if len(label.split()) <= _LABELLED and nouns.names_people(label) else None


def _counts(numeral: Numeral) -> bool:
    """Whether a number is high enough, or told so, that people are surely counted."""
    return numeral.firm or numeral.grouped


class Counting:
    """Finds out what the numbers of one language count."""

    def __init__(self, nouns: Nouns) -> None:
        self.nouns = nouns
        self.patterns: Patterns = nouns.patterns

    def counted(
        self, text: str, numeral: Numeral, before: Figure | None
    ) -> tuple[str, str, int, str | None] | None:
        """Unit, quantity, end of the figure's words, and the whole of a share."""
        if numeral.unit == TIMES:
            told = multiplied(text, numeral.start, self.patterns, self.nouns.names_people)
            return (TIMES, told, numeral.end, None) if told else None
        of = self.patterns.of.match(text, numeral.end)
        if numeral.whole:
            return numeral.unit or PERCENT, numeral.whole, numeral.end, numeral.whole
        number_of = NUMBER_OF.match(text, numeral.end + 1)
        of_end = number_of.end() if number_of else of.end() if of else numeral.end
        noun = noun_after(text, of_end, self.patterns)
        if noun is None and of and numeral.unit == PERCENT:
            return self._of_number(text, numeral, of_end)
        if numeral.unit in _SHARES:
            return self._share(text, numeral, noun if of or numeral.share else None, before)
        if of and self.patterns.pronoun.match(text, of.end()):
            return self._of_them(text, numeral, before)
        states = self.patterns.of_states.match(text, numeral.end)
        if states:
            return COUNT, states["what"], states.end(), None
        if of and not numeral.firm:
            return None  # «the 27 of them» counts nothing that is named
        if noun is None:
            return self._unnamed(text, numeral, before)
        phrase, end = noun
        unit = numeral.unit or self.nouns.unit(phrase)
        if unit and any(unit == code for _, code in self.patterns.currency):
            subject = noun_before(text, numeral.start, self.patterns)
            end = numeral.end if numeral.unit else end
            return unit, subject or phrase, end, None
        if unit is None:
            return self._unnamed(text, numeral, before) if numeral.firm else None
        return unit, phrase, end, None

    def _of_number(
        self, text: str, numeral: Numeral, at: int
    ) -> tuple[str, str, int, str | None] | None:
        """«Half of the world’s 304 million migrants»: the whole is told with its own figure."""
        number = self.patterns.figure.match(text, at)
        linked = self.patterns.of.match(text, number.end()) if number else None
        behind = linked or number
        noun = noun_after(text, behind.end(), self.patterns) if behind else None
        named = noun[0] if noun else noun_before(text, numeral.start, self.patterns) or ""
        return PERCENT, named, numeral.end, noun[0] if noun else None

    def _share(
        self,
        text: str,
        numeral: Numeral,
        whole: tuple[str, int] | None,
        before: Figure | None,
    ) -> tuple[str, str, int, str | None]:
        unit = numeral.unit or PERCENT
        of = self.patterns.of.match(text, numeral.end)
        if of and self.patterns.relative.match(text, of.end()):
            meant = antecedent(text, numeral.start, self.patterns)
            return unit, meant or "", numeral.end, meant
        if whole:
            return unit, whole[0], whole[1], whole[0]
        subject = noun_before(text, numeral.start, self.patterns)
        if before and not self.verb_between(text, before, numeral):
            return unit, before.quantity, numeral.end, before.share_of
        return unit, subject or "", numeral.end, None

    def _unnamed(
        self, text: str, numeral: Numeral, before: Figure | None
    ) -> tuple[str, str, int, str | None] | None:
        """A figure without a noun: of the quantity before it, or of its clause's subject."""
        hedged = numeral.approximate or numeral.bound is not None
        if (numeral.firm or numeral.grouped) and (label := label_before(text, numeral, self.nouns)):
            return numeral.unit or PERSONS, label, numeral.end, None
        if numeral.firm or numeral.grouped:
            named = (
                self._told_apart(text, numeral, before)
                or self._apposed(text, numeral)
                or self._governed(text, numeral)
            )
            if named:
                return named
        if numeral.grouped and not (numeral.firm or before or hedged):
            return self._of_people(text, numeral)
        if not (numeral.firm or (numeral.grouped and (before or hedged))):
            return None
        if before and before.unit not in _SHARES and not self.verb_between(text, before, numeral):
            return numeral.unit or before.unit, before.quantity, numeral.end, None
        subject = noun_before(text, numeral.start, self.patterns)
        if subject is None and hedged and numeral.grouped and self._opens(text, numeral):
            return numeral.unit or COUNT, "", numeral.end, None
        if subject is None and before and before.unit not in _SHARES:
            # «… amounted to 27 billion dollars in 2008, but fell to 21 billion»
            return numeral.unit or before.unit, before.quantity, numeral.end, None
        if subject is None and numeral.unit:
            return numeral.unit, "", numeral.end, None
        if subject is None:
            return self._of_people_before(text, numeral)
        return numeral.unit or self.nouns.unit(subject) or COUNT, subject, numeral.end, None

    def _told_apart(
        self, text: str, numeral: Numeral, before: Figure | None
    ) -> tuple[str, str, int, str | None] | None:
        """«Migrants in Chile: 1,538,324»; «Of the migrants in Chile, 427,821 came from …»."""
        if before:
            return None
        named = caption_before(
            text, numeral.start, self.patterns, self.nouns.names_people
        ) or whole_before(text, numeral.start, self.patterns, self.nouns.names_people)
        return (numeral.unit or PERSONS, named, numeral.end, None) if named else None

    def _of_people_before(
        self, text: str, numeral: Numeral
    ) -> tuple[str, str, int, str | None] | None:
        """The people whom the clause names first, whatever its verb."""
        named = people_before(text, numeral.start, self.patterns, self.nouns.names_people)
        return (PERSONS, named, numeral.end, None) if named else None

    def _of_people(self, text: str, numeral: Numeral) -> tuple[str, str, int, str | None] | None:
        """«The migrants in Chile numbered 361,531»: a long number after a subject of people."""
        subject = noun_before(text, numeral.start, self.patterns)
        if subject is None or not self.patterns.person.search(subject):
            named = subject is not None and self.nouns.demonym(subject)
            if not named:
                return None
        return numeral.unit or PERSONS, subject or "", numeral.end, None

    def _of_them(
        self, text: str, numeral: Numeral, before: Figure | None
    ) -> tuple[str, str, int, str | None] | None:
        """«Venezuelans in Colombia: there were 33,000 of them»: people whom the sentence named."""
        if before and before.unit == PERSONS:
            return PERSONS, before.quantity, numeral.end, None
        named = meant_before(text, numeral.start, self.patterns, self.nouns.names_people)
        return (PERSONS, named, numeral.end, None) if named and _counts(numeral) else None

    def _apposed(self, text: str, numeral: Numeral) -> tuple[str, str, int, str | None] | None:
        """«The largest number of nurses, 2,900»: the number told right after what is counted."""
        ends = [found.end() for found in _ANY_NUMBER_OF.finditer(text, 0, numeral.start)]
        noun = noun_after(text, ends[-1], self.patterns) if ends else None
        if noun is None or text[noun[1] : numeral.start].strip() not in (",", "(", ":", "–", "—"):
            return None
        unit = numeral.unit or self.nouns.unit(noun[0])
        return (unit, noun[0], numeral.end, None) if unit else None

    def _governed(self, text: str, numeral: Numeral) -> tuple[str, str, int, str | None] | None:
        """«Puts the migrant population at 3 million», «a migrant population of 3 million»."""
        lead = text[max(0, numeral.start - _GOVERNED) : numeral.start]
        found = _OBJECT.search(lead) or _MEASURED.search(lead)
        # «Went from 5 million to 6»: the verb takes the preposition.
        ends = [verb.end() for verb in self.patterns.verb.finditer(lead)]
        if found is None or len(lead.rstrip()) in ends:
            return None
        words = found["what"].split()
        for at, word in enumerate(words):
            if self.patterns.verb.fullmatch(word) or word in _HAVING:
                words = words[at + 1 :]
                break
        phrase = without_article(" ".join(words), self.patterns)
        if not self.patterns.person.search(phrase):
            return None
        return numeral.unit or PERSONS, phrase, numeral.end, None

    def _opens(self, text: str, numeral: Numeral) -> bool:
        """Whether the figure is the subject: «Some 14,000 had been issued by then»."""
        verb = self.patterns.verb.search(text, numeral.end, numeral.end + _SUBJECT)
        return verb is not None and not text[: numeral.start].strip()

    def verb_between(self, text: str, before: Figure, numeral: Numeral) -> bool:
        """Whether a verb of quantity stands between two figures: then they count two things."""
        return bool(self.patterns.verb.search(text, before.end, numeral.start))
