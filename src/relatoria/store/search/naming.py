"""Facet counts as readers see them, and rows as hits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from relatoria.i18n import catalogue
from relatoria.schemes import countries
from relatoria.schemes.frameworks import framework
from relatoria.schemes.languages import LANGUAGES, language_name
from relatoria.store.models import Agent, Event, Meeting, SearchValue
from relatoria.store.search import cards
from relatoria.store.search.language.labels import kind_name, sector_name
from relatoria.store.search.types import FacetValue

_MOST_VALUES = 40
"""Values of one facet that are named."""


def counted(
    packed: bytes, facets: Sequence[str], language: str
) -> dict[str, tuple[FacetValue, ...]]:
    """The values of ``facets`` on the cards, most frequent first, named in ``language``."""
    return {
        facet: _named(facet, counts, language)
        for facet, counts in cards.count(packed, facets).items()
    }


def _named(facet: str, counts: Counter[int], language: str) -> tuple[FacetValue, ...]:
    # Ties by the number itself: which of the last equals are named never depends on chance.
    least = sorted(counts.values(), reverse=True)[:_MOST_VALUES][-1:] or [0]
    top = sorted(
        (one for one in counts.items() if one[1] >= least[0]), key=lambda one: (-one[1], one[0])
    )[:_MOST_VALUES]
    names = _NAMERS[facet]([number for number, _ in top], language)
    found = [FacetValue(*names[number], count) for number, count in top if number in names]
    return tuple(sorted(found, key=lambda one: (-one.count, one.label, one.value)))


Names = Mapping[int, tuple[str, str]]


def _meetings(ids: Iterable[int], _: str) -> Names:
    found = Meeting.objects.filter(pk__in=list(ids)).values_list("pk", "key", "title")
    return {pk: (key, title or key) for pk, key, title in found}


def _sessions(ids: Iterable[int], _: str) -> Names:
    found = Event.objects.filter(pk__in=list(ids)).values_list("pk", "key", "title")
    return {pk: (key, title or key) for pk, key, title in found}


def _people(ids: Iterable[int], _: str) -> Names:
    found = Agent.objects.filter(pk__in=list(ids)).values_list("pk", "key", "name")
    return {pk: (key, name) for pk, key, name in found}


def _values(ids: Iterable[int], name: Callable[[str], str]) -> Names:
    found = SearchValue.objects.filter(pk__in=list(ids)).values_list("pk", "value")
    return {pk: (value, name(value)) for pk, value in found}


def _countries(ids: Iterable[int], language: str) -> Names:
    codes = {number: cards.code(number) for number in ids}
    known = countries.countries()
    return {
        number: (code, countries.display_name(code, language) if code in known else code)
        for number, code in codes.items()
    }


def _languages(ids: Iterable[int], language: str) -> Names:
    codes = {number: cards.code(number) for number in ids}
    return {
        number: (code, language_name(code, language) if code in LANGUAGES else code)
        for number, code in codes.items()
    }


def _theme_name(notation: str, language: str) -> str:
    item = framework("themes").item(notation)
    if item is None:
        return notation
    return item.label.get(language) or item.name(language)


_NAMERS: dict[str, Callable[[Sequence[int], str], Names]] = {
    "meeting": _meetings,
    "session": _sessions,
    "person": _people,
    "institution": lambda ids, _: _values(ids, str),
    "country": _countries,
    "sector": lambda ids, language: _values(ids, lambda one: sector_name(one, language)),
    "kind": lambda ids, language: _values(ids, lambda one: kind_name(one, language)),
    "theme": lambda ids, language: _values(ids, lambda one: _theme_name(one, language)),
    "year": lambda ids, _: {number: (str(number), str(number)) for number in ids},
    "language": _languages,
}


def reader_language(language: str | None) -> str:
    """The language to name things in: the reader's, where it is one of the four."""
    return catalogue(language or "").language
