"""Numbers and days as texts spell them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from relatoria.drafting.checks.words import Words, words_for

_DIGITS = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+")
_BEFORE_UNITS = (
    *("hundred ", "hundred and ", "ciento ", "mil ", "cento e ", "mil e ", "cent "),
    *(f"{ten} e " for ten in ("vinte", "trinta", "quarenta", "cinquenta", "sessenta")),
    *(f"{ten} y " for ten in ("treinta", "cuarenta", "cincuenta", "sesenta")),
    *(f"{ten}-" for ten in ("twenty", "thirty", "forty", "vingt", "trente", "soixante")),
)
_NOT_BEHIND = "".join(rf"(?<!\b{word})" for word in _BEFORE_UNITS)
"""«cento e vinte» is not twenty, and «ciento veinte» neither."""
_MULTIPLES = (
    r"[\s-]+(?:hundred|thousand|million|billion|cents?\b|cien(?:tos|tas)|mil\b|mille\b"
    r"|mill[oó]n|milh|milli|bilh)"
)
"""Behind a number: it counts hundreds or thousands of what follows."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_WELL_FORMED = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z")


def alternatives(forms: Iterator[str] | list[str] | tuple[str, ...]) -> str:
    """A pattern for any of ``forms``, longest first."""
    return "|".join(sorted(map(re.escape, set(forms)), key=lambda one: (-len(one), one)))


@cache
def number_pattern(language: str, least: int = 1) -> str:
    """A pattern (one group-free source) for numbers in digits or words of ``language``."""
    words = words_for(language).numbers
    spelt = alternatives([word for word, value in words.items() if value >= least])
    return (
        rf"(?:(?<![\d.,/-])(?:\d{{1,3}}(?:[.,\u00a0\u202f ]\d{{3}})+(?!\d)|\d{{1,9}})(?![\d/])"
        # The word first, then what must not stand before it: asked at every letter it cost most of
        # the time of a check.
        rf"|\b(?=(?:{spelt})\b){_NOT_BEHIND}(?:{spelt})\b)(?!{_MULTIPLES})"
    )


def value_of(said: str, words: Words) -> int | None:
    """The whole number that ``said`` spells, or ``None``."""
    bare = " ".join(said.lower().split())
    if bare in words.numbers:
        return words.numbers[bare]
    found = _DIGITS.fullmatch(bare)
    return int(re.sub(r"\D", "", bare)) if found else None


AMOUNT = (
    r"(?<![\d.,/-])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d{1,2})?)"
    r"(?![\d/]|[.,]\d|(?:st|nd|rd|th|er|[ºªe°])\b)"
    rf"(?!{_MULTIPLES})"
)
"""A pattern for an amount in figures, whole or decimal."""


def amount_of(said: str, words: Words) -> float | None:
    """The amount that ``said`` gives in figures: «1,200», «12.5», «12,5»."""
    whole = value_of(said, words)
    if whole is not None:
        return float(whole)
    return float(said.replace(",", ".")) if re.fullmatch(r"\d+[.,]\d{1,2}", said) else None


def roman(numeral: str) -> int | None:
    """The value of a well-formed Roman numeral, or ``None``."""
    letters = numeral.lower()
    if not letters or not _WELL_FORMED.match(letters):
        return None
    total = 0
    for place, letter in enumerate(letters):
        value = _ROMAN[letter]
        smaller = place + 1 < len(letters) and value < _ROMAN[letters[place + 1]]
        total += -value if smaller else value
    return total


@dataclass(frozen=True, slots=True)
class Day:
    """A printed day, or two of one month: «Tuesday, 8 May 2018», «10 and 11 July»."""

    start: int
    end: int
    day: int
    last: int | None
    month: int
    year: int | None
    weekday: int | None
    last_weekday: int | None = None

    def date(self, year: int | None = None) -> date | None:
        """The first day, or ``None`` where there is no such day or no year."""
        known = self.year or year
        try:
            return date(known, self.month, self.day) if known else None
        except ValueError:
            return None


@cache
def _day_pattern(language: str) -> re.Pattern[str]:
    words = words_for(language)
    weekdays, months = alternatives(list(words.weekdays)), alternatives(list(words.months))
    short = rf"(?:{weekdays}|segunda|terça|quarta|quinta|sexta)" if language == "pt" else weekdays
    number = r"(?P<{}>\d{{1,2}})(?:er|º|o|st|nd|rd|th)?"
    rest = (
        rf"{number.format('day')}(?:\s*{words.range_joins}\s*(?:(?P<weekday2>{weekdays}),?\s+)?"
        rf"{number.format('last')})?\s+{words.day_month}(?P<month>{months})\b"
        rf"(?:{words.month_year}(?P<year>(?:19|20)\d\d)\b)?"
    )
    american = rf"|(?P<month2>{months})\s+{number.format('day2')},\s+(?P<year2>(?:19|20)\d\d)\b"
    return re.compile(
        rf"(?<![\w/.-])(?:(?P<weekday>{weekdays if language != 'pt' else short}),?\s+"
        rf"(?:the\s+|el\s+|le\s+|dia\s+|día\s+)?)?"
        rf"(?:{rest}{american if language == 'en' else ''})",
        re.I,
    )


def days_in(text: str, language: str) -> Iterator[Day]:
    """The days that ``text`` prints, impossible ones too."""
    words = words_for(language)
    for found in _day_pattern(words.language).finditer(text):
        parts = found.groupdict()
        second = parts.get("month2")
        weekday = (parts["weekday"] or "").lower()
        if words.language == "pt" and weekday and weekday not in words.weekdays:
            weekday += "-feira"
        year = parts.get("year2") if second else parts["year"]
        yield Day(
            found.start(),
            found.end(),
            int(parts["day2"] if second else parts["day"]),
            int(parts["last"]) if parts["last"] else None,
            words.months[(second or parts["month"]).lower()],
            int(year) if year else None,
            words.weekdays.get(weekday),
            words.weekdays.get((parts["weekday2"] or "").lower()),
        )


def label_value(label: str) -> int | None:
    """The place of a label such as «4», «iv» or «D» in its row, or ``None``."""
    if label.isdigit():
        return int(label)
    value = roman(label)
    if value is not None:
        return value
    return ord(label.upper()) - ord("A") + 1 if len(label) == 1 else None
