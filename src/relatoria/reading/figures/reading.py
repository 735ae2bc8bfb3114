"""Figures in a sentence: what each one counts, where and when."""

from __future__ import annotations

from dataclasses import replace

from relatoria.reading.figures.context import (
    Sentence,
    noun_after,
    place_around,
    place_beside,
    sentence_of,
    year_of,
)
from relatoria.reading.figures.counting import Counting, Figure
from relatoria.reading.figures.nouns import PERSONS, Nouns
from relatoria.reading.figures.numeral import PERCENT, POINTS, TIMES, Numeral
from relatoria.reading.figures.numerals import NumeralFinder
from relatoria.reading.grammar import Grammar

__all__ = ["Figure", "SentenceReader"]

_SHARES = (PERCENT, POINTS)
_CARRIED = (PERCENT, PERSONS, "USD")
"""Units of figures for which the place and the year of the sentence before hold on."""
_NEGATIVE_REACH = 40
_WHOLE = 30
"""Characters between a part and its whole, at most."""


class SentenceReader:
    """Reads the figures of one language."""

    def __init__(self, grammar: Grammar) -> None:
        self.language = grammar.language
        self.finder = NumeralFinder(grammar)
        self.patterns = self.finder.patterns
        self.nouns = Nouns(self.language, self.patterns)
        self.counting = Counting(self.nouns)

    def figures(self, text: str, before: str = "") -> list[Figure]:
        """The figures of the sentence ``text``, in order.

        Where it names no place, or no year, those of the sentence ``before`` hold on, if that
        names a single one.
        """
        numerals = self._without_wholes(text, self.finder.numerals(text))
        if not numerals:
            return []
        sentence = sentence_of(text, self.language, self.patterns)
        found: list[Figure] = []
        for numeral, following in zip(numerals, [*numerals[1:], None], strict=True):
            limit = following.start if following else len(text)
            told = next((one for one in reversed(found) if one.unit != TIMES), None)
            figure = self._figure(sentence, numeral, limit, told, self._asked(before))
            if figure and following:
                figure = self._of_following(text, figure, following)
            if figure:
                found.append(figure)
        return self._carried(found, sentence, before) if before else found

    def _without_wholes(self, text: str, numerals: list[Numeral]) -> list[Numeral]:
        """«17 of the 33 countries»: how many there are is no figure of its own."""
        of_states = (self.patterns.of_states.match(text, one.end) for one in numerals)
        wholes = [(one.start(), one.end()) for one in of_states if one]
        return [one for one in numerals if not any(a <= one.start < b for a, b in wholes)]

    def _asked(self, before: str) -> str | None:
        """«How many refugees are there?»: whom the question before this sentence asks for."""
        if not before.rstrip().endswith("?"):
            return None
        opened = self.patterns.asked.search(before)
        noun = noun_after(before, opened.end(), self.patterns) if opened else None
        # «Combien de réfugiés le Tchad accueille-t-il ?»: the subject comes after the noun.
        words = noun[0].split() if noun else []
        stop = next(
            (at for at, word in enumerate(words) if self.patterns.article.match(f"{word} ")), None
        )
        phrase = " ".join(words[:stop])
        return phrase if phrase and self.nouns.names_people(phrase) else None

    def _of_following(self, text: str, figure: Figure, following: Numeral) -> Figure:
        """«2 million of the world’s 300 million migrants»: both figures count the same."""
        of = self.patterns.of.match(text, figure.numeral.end)
        if not of or not figure.numeral.firm or following.start - figure.numeral.end > _WHOLE:
            return figure
        between = text[of.end() : following.start]
        noun = noun_after(text, following.end, self.patterns)
        if noun is None:
            linked = self.patterns.of.match(text, following.end)
            noun = noun_after(text, linked.end(), self.patterns) if linked else None
        plain = not self.patterns.verb.search(between) and "," not in between
        if noun is None or not plain or figure.unit in _SHARES:
            return figure
        unit = self.nouns.unit(noun[0]) or figure.unit
        return replace(figure, unit=unit, quantity=noun[0], end=figure.numeral.end)

    def _carried(self, found: list[Figure], sentence: Sentence, before: str) -> list[Figure]:
        """``found`` with the place and the year that the sentence before gives them."""
        lacks_place = not sentence.places and any(one.area is None for one in found)
        lacks_year = not sentence.years and any(one.year is None for one in found)
        if not (lacks_place or lacks_year):
            return found
        told = sentence_of(before, self.language, self.patterns)
        places, years = ({name for _, _, name in one} for one in (told.places, told.years))
        area = places.pop() if lacks_place and len(places) == 1 else None
        year = years.pop() if lacks_year and len(years) == 1 else None
        return [
            replace(one, area=one.area or area, year=one.year or year)
            if one.unit in _CARRIED
            else one
            for one in found
        ]

    def _figure(
        self,
        sentence: Sentence,
        numeral: Numeral,
        limit: int,
        before: Figure | None,
        asked: str | None,
    ) -> Figure | None:
        text = sentence.text
        counted = self.counting.counted(text, numeral, before)
        plain = numeral.unit is None and (numeral.firm or numeral.grouped) and before is None
        if asked and plain and not (counted and self.nouns.names_people(counted[1])):
            counted = PERSONS, asked, numeral.end, None
        if counted is None:
            return None
        unit, quantity, end, share_of = counted
        gap_start = before.end if before else 0
        negative = numeral.negative or bool(
            self.patterns.negative.search(
                text, max(gap_start, numeral.start - _NEGATIVE_REACH), numeral.start
            )
        )
        if (
            before
            and quantity == before.quantity
            and not self.counting.verb_between(text, before, numeral)
        ):
            negative = negative or before.negative
        area = (
            place_beside(sentence, numeral.start, end, self.patterns, limit)
            or self.nouns.home(text, numeral.end, end)
            or place_around(sentence, end, limit)
        )
        year = year_of(sentence, end, limit)
        return Figure(numeral.start, end, numeral, unit, quantity, negative, share_of, area, year)
