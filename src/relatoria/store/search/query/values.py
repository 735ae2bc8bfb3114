"""What values of facets mean in the index: those of filters, by key, and those people type."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from relatoria.coding.words import fold
from relatoria.schemes import countries
from relatoria.schemes.languages import LANGUAGES, language_code
from relatoria.schemes.sectors import sector_of
from relatoria.store.models import Agent, Event, Meeting, SearchValue
from relatoria.store.search.cards import item_token, token
from relatoria.store.search.engines.interface import Engine
from relatoria.store.search.language.labels import (
    SECTORS,
    items_named,
    kind_name,
    kinds,
    sector_name,
)
from relatoria.store.search.language.stems import stem, stems_in_all, words
from relatoria.store.search.query.expressions import Expression, Token, all_of, any_of
from relatoria.store.search.types import Filters

_YEARS = re.compile(r"\s*(\d{4})\s*(?:(?:\.\.|-|–|/)\s*(\d{4})\s*)?\Z")
_MOST_YEARS = 120
_MOST = 200
"""Meetings or people that one typed name may stand for."""


def filtered(filters: Filters) -> list[Expression]:
    """An expression a facet that ``filters`` asks for."""
    return [
        any_of([Token(one) for value in values for one in _by_key(facet, value)])
        for facet, values in filters.items()
    ]


def _by_key(facet: str, value: str) -> Iterable[str]:
    match facet:
        case "meeting":
            return _ids(facet, Meeting.objects.filter(key=value).values_list("pk", flat=True))
        case "session":
            return _ids(facet, Event.objects.filter(key=value).values_list("pk", flat=True))
        case "person":
            return _ids(facet, Agent.objects.filter(key=value).values_list("pk", flat=True))
        case "institution":
            found = SearchValue.objects.filter(facet=facet, value=value)
            return _ids(facet, found.values_list("pk", flat=True))
        case "theme":
            framework, colon, notation = value.partition(":")
            return [item_token(framework, notation) if colon else item_token("themes", value)]
    return [token(facet, value)]


def _ids(facet: str, ids: Iterable[int]) -> list[str]:
    return [token(facet, pk) for pk in ids]


class Typed:
    """Resolves ``field:value`` as people type it. Names that are not found match nothing."""

    def __init__(self, engine: Engine, now: datetime | None) -> None:
        self._engine, self._now = engine, now

    def __call__(self, facet: str, value: str) -> Expression:
        """The expression of one field."""
        tokens = {
            "meeting": self._meeting,
            "session": _session,
            "person": self._person,
            "institution": _institution,
            "country": _country,
            "sector": _sector,
            "kind": _kind,
            "theme": _theme,
            "year": _year,
            "language": _language,
        }[facet](value)
        return any_of([Token(one) for one in dict.fromkeys(tokens)])

    def _meeting(self, value: str) -> list[str]:
        return list(_by_key("meeting", value)) or _ids("meeting", self._called("meeting", value))

    def _person(self, value: str) -> list[str]:
        return list(_by_key("person", value)) or _ids("person", self._called("agent", value))

    def _called(self, kind: str, value: str) -> Sequence[int]:
        """Rows of a type whose words have all those of ``value``, as their stems or names."""
        asked: list[Expression] = [
            any_of([Token(one) for one in stems_in_all(word.form)]) for word in words(value)
        ]
        if not asked:
            return ()
        whole = all_of([Token(token("type", kind)), *asked])
        return [row[2] for row in self._engine.find(whole, self._now, _MOST)]


def _session(value: str) -> list[str]:
    found = list(_by_key("session", value))
    if found:
        return found
    numbered = Event.objects.filter(kind="session", expression__current=True)
    if value.isdigit():
        return _ids("session", numbered.filter(number=value).values_list("pk", flat=True))
    asked = {fold(word.form) for word in words(value)}
    titled = numbered.values_list("pk", "title")
    return _ids(
        "session",
        [pk for pk, title in titled if asked and asked <= {one.form for one in words(title)}],
    )


def _institution(value: str) -> list[str]:
    asked = {word.form for word in words(value)}
    known = SearchValue.objects.filter(facet="institution").values_list("pk", "value")
    return _ids(
        "institution",
        [pk for pk, name in known if asked and asked <= {one.form for one in words(name)}],
    )


def _country(value: str) -> list[str]:
    alpha3 = countries.lookup(value) or countries.lookup(value.upper())
    return [token("country", alpha3)] if alpha3 else []


def _sector(value: str) -> list[str]:
    wanted = fold(value)
    for sector in SECTORS:
        names = (sector, *(sector_name(sector, language) for language in LANGUAGES))
        if wanted in map(fold, names):
            return [token("sector", sector)]
    meant = sector_of(value)
    return [token("sector", meant)] if meant else []


def _kind(value: str) -> list[str]:
    return [
        token("kind", kind)
        for kind in kinds()
        if fold(value) == fold(kind)
        or any(_same(value, kind_name(kind, language), language) for language in LANGUAGES)
    ]


def _same(value: str, name: str, language: str) -> bool:
    first, second = words(value), words(name)
    return bool(first) and [stem(one.form, language) for one in first] == [
        stem(one.form, language) for one in second
    ]


def _theme(value: str) -> list[str]:
    return [item_token(*item) for item in items_named(value)]


def _year(value: str) -> list[str]:
    match = _YEARS.match(value)
    if match is None:
        return []
    first, last = int(match[1]), int(match[2] or match[1])
    first, last = min(first, last), max(first, last)
    return [token("year", year) for year in range(first, min(last, first + _MOST_YEARS) + 1)]


def _language(value: str) -> list[str]:
    code = value.lower() if value.lower() in LANGUAGES else language_code(value)
    return [token("language", code)] if code else []
