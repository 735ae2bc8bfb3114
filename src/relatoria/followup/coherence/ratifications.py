"""Who is party to which treaty, as of which date, by which source.

A figure without its date is wrong the day a State ratifies: every answer carries one. A country
that a source does not list is *not listed*, never «not a party».
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from relatoria.errors import InvalidRecord
from relatoria.schemes.countries import countries, lookup

_COLUMNS = ("instrument", "country", "signature", "party", "as_of", "source")


class Standing(StrEnum):
    """How a State stands to a treaty, as far as the source says."""

    PARTY = "party"
    SIGNED = "signed"
    NOT_LISTED = "not_listed"


@dataclass(frozen=True, slots=True)
class Ratification:
    """One State and one treaty. Dates are ISO 8601, shortened to the year where only that is known.

    ``as_of`` is never empty.
    """

    instrument: str
    country: str
    standing: Standing
    as_of: str
    source: str
    signature: str = ""
    party: str = ""
    action: str = ""
    reservation: str = ""


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties to a treaty among some countries, with the dates of the sources."""

    instrument: str
    countries: tuple[str, ...]
    as_of: str
    """Date of the source that most entries rest on."""
    later: tuple[tuple[str, str], ...]
    """Countries whose entry rests on a later source, with its date."""


class Ratifications:
    """Ratifications by treaty and country."""

    def __init__(self, rows: Iterable[Ratification]) -> None:
        self._rows = {(one.instrument, one.country): one for one in rows}
        dates: dict[str, Counter[str]] = {}
        sources: dict[str, Counter[str]] = {}
        for one in self._rows.values():
            dates.setdefault(one.instrument, Counter())[one.as_of] += 1
            sources.setdefault(one.instrument, Counter())[one.source] += 1
        self._as_of = {name: found.most_common(1)[0][0] for name, found in dates.items()}
        self._source = {name: found.most_common(1)[0][0] for name, found in sources.items()}

    @property
    def instruments(self) -> tuple[str, ...]:
        """The treaties there is a source for."""
        return tuple(self._as_of)

    def of(self, instrument: str, country: str) -> Ratification | None:
        """How ``country`` stands to ``instrument``; ``None`` where no source covers the treaty."""
        if instrument not in self._as_of:
            return None
        return self._rows.get((instrument, country)) or Ratification(
            instrument,
            country,
            Standing.NOT_LISTED,
            self._as_of[instrument],
            self._source[instrument],
        )

    def parties(self, instrument: str, among: Iterable[str] = ()) -> Parties:
        """The parties among the countries ``among`` (all in the source where none is named)."""
        wanted = frozenset(among)
        found = [
            one
            for (name, country), one in self._rows.items()
            if name == instrument
            and one.standing is Standing.PARTY
            and (not wanted or country in wanted)
        ]
        usual = self._as_of.get(instrument, "")
        later = tuple((one.country, one.as_of) for one in found if one.as_of != usual)
        return Parties(instrument, tuple(sorted(one.country for one in found)), usual, later)


@cache
def lac_states() -> tuple[str, ...]:
    """The 33 States of Latin America and the Caribbean, by code."""
    return tuple(code for code, one in sorted(countries().items()) if one.eclac == "member")


@cache
def shipped_ratifications() -> Ratifications:
    """The ratifications in the package."""
    table = files("relatoria.followup").joinpath("coherence", "data", "ratifications.tsv")
    return read_ratifications(table.read_text("utf-8"), "ratifications.tsv")


def read_ratifications(text: str, where: str) -> Ratifications:
    """The ratifications in a table with a comma or tab between columns.

    Columns: instrument, country (code or name), signature, party, as_of, source, and where known
    action and reservation. Raises InvalidRecord naming the row; a row without an as-of date is
    refused.
    """
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line and line[0] != "#"]
    if not lines:
        raise InvalidRecord("the table of ratifications is empty", where=where)
    delimiter = "\t" if "\t" in lines[0] else ","
    reader = csv.DictReader(io.StringIO("\n".join(lines)), delimiter=delimiter)
    lacking = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
    if lacking:
        raise InvalidRecord(
            f"the table of ratifications lacks {', '.join(lacking)}",
            where=where,
            remedy=f"Give the columns {', '.join(_COLUMNS)}",
        )
    return Ratifications(
        _row(row, f"{where}, row {number}") for number, row in enumerate(reader, start=2)
    )


def _row(row: dict[str, str | None], where: str) -> Ratification:
    values = {name: (value or "").strip() for name, value in row.items() if name}
    country = lookup(values["country"])
    if country is None:
        raise InvalidRecord(f"{values['country']!r} is no country known", where=where)
    if not values["as_of"]:
        raise InvalidRecord(
            "a ratification has no as-of date", where=where, remedy="Give the date of the source"
        )
    standing = Standing.NOT_LISTED
    if values["party"]:
        standing = Standing.PARTY
    elif values["signature"]:
        standing = Standing.SIGNED
    return Ratification(
        values["instrument"],
        country,
        standing,
        values["as_of"],
        values["source"],
        values["signature"],
        values["party"],
        values.get("action", ""),
        values.get("reservation", ""),
    )
