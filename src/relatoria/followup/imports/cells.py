"""Reads single cells of a form; what cannot be read is said, never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TypeVar

from relatoria.followup.imports.tables import Row
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.schemes.countries import lookup
from relatoria.schemes.names import words_of

_PARTED = re.compile(r"\s*[;|\n]\s*")
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.I)
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong in a row and in which column; ``key`` says it in each language."""

    row: int
    column: str
    key: str
    """Of ``followup.row_error``."""
    values: tuple[tuple[str, str], ...] = ()

    def sentence(self, language: str = "en") -> str:
        """The error and its remedy as people read them."""
        say = catalogue(language)
        what = say(f"followup.row_error.{self.key}", **dict(self.values))
        return say("followup.row_error.place", row=self.row, column=self.column, what=what)


class Cells:
    """The cells of one row by column, and the errors found while reading them."""

    def __init__(self, row: Row, columns: Mapping[str, str]) -> None:
        self.row = row
        self._columns = columns
        self.errors: list[RowError] = []

    def text(self, column: str) -> str:
        """The words of the cell; empty where there is no such column."""
        return self.row.cells.get(self._columns.get(column, ""), "")

    def wrong(self, column: str, key: str, **values: str) -> None:
        """Note an error under the heading that the file itself prints."""
        heading = self._columns.get(column, column)
        self.errors.append(RowError(self.row.number, heading, key, tuple(values.items())))

    def needed(self, column: str) -> str:
        """The words of a cell that must not be empty."""
        found = self.text(column)
        if not found:
            self.wrong(column, "empty")
        return found

    def several(self, column: str) -> tuple[str, ...]:
        """Values parted by semicolons, bars or line breaks."""
        return tuple(one for one in _PARTED.split(self.text(column)) if one)

    def date(self, column: str) -> str:
        """An ISO date, month or year."""
        found = self.text(column)
        if not found:
            return ""
        try:
            if _DATE.fullmatch(found):
                date.fromisoformat((found + "-01-01")[:10] if len(found) < 10 else found)
                return found
        except ValueError:
            pass  # said below, with the same remedy as for any other form
        self.wrong(column, "date", found=found[:80])
        return ""

    def number(self, column: str) -> int:
        """A whole number, zero where the cell is empty."""
        found = self.text(column)
        if found and not found.isdecimal():
            self.wrong(column, "number", found=found[:80])
            return 0
        return int(found[:9]) if found else 0

    def country(self, column: str) -> str:
        """The ISO code of the country named."""
        found = self.text(column)
        code = lookup(found) if found else ""
        if code is None:
            self.wrong(column, "country", found=found[:80])
        return code or ""

    def agents(self, column: str) -> tuple[str, ...]:
        """Countries as codes, other names as they stand."""
        return tuple(lookup(one) or one for one in self.several(column))

    def word(self, column: str, words: type[Word], area: str) -> Word | None:
        """One of ``words``, by its value or its name in one of the languages."""
        found = self.text(column)
        if not found:
            return None
        known = _words(words, area)
        meant = known.get(words_of(found.replace("_", " ")))
        if meant is None:
            self.wrong(column, "word", found=found[:80], known=", ".join(words))
            return None
        return words(meant)

    def links(self, column: str) -> tuple[str, ...]:
        """The addresses in a cell and behind it; anything that is no web address is an error."""
        behind = self.row.links.get(self._columns.get(column, ""), "")
        found = dict.fromkeys(_ADDRESS.findall(self.text(column)))
        if behind:
            if _ADDRESS.fullmatch(behind):
                found[behind] = None
            else:
                self.wrong(column, "address", found=behind[:80])
        return tuple(found)


@cache
def _words(words: type[StrEnum], area: str) -> dict[tuple[str, ...], str]:
    known = {words_of(one.value.replace("_", " ")): one.value for one in words}
    for language in LANGUAGES:
        say = catalogue(language)
        for one in words:
            known.setdefault(words_of(say(f"followup.{area}.{one.name.lower()}")), one.value)
    return known
