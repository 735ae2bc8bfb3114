"""Countries and territories: their codes, and their names wherever prose prints them.

The names stand in tables under ``data`` (tab-separated rather than YAML, which takes a hundred
times longer to load; a spreadsheet opens them), each with its sources.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from relatoria.errors import UsageError
from relatoria.schemes.languages import LANGUAGES
from relatoria.schemes.names import NameFinder, words_of
from relatoria.schemes.tables import cells, table

Form = Literal["name", "demonym"]


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory."""

    alpha3: str
    """ISO 3166-1 alpha-3."""
    alpha2: str
    m49: str
    """Three digits of the United Nations Statistics Division, kept as text."""
    region: str | None
    """M49 code of the region: 002 Africa, 009 Oceania, 019 Americas, 142 Asia, 150 Europe."""
    subregion: str | None
    """M49 code of the subregion: 005 South America, 013 Central America, 029 Caribbean…"""
    eclac: str | None
    """member, other_member (outside the region) or associate; ``None`` for all others."""


@dataclass(frozen=True, slots=True)
class Found:
    """A country named at ``start`` to ``end``, the article before the name left out."""

    start: int
    end: int
    alpha3: str
    form: Form


# Words that carry no difference between two countries' names.
_ARTICLES = "the an el la los las o a os as l le les"
_PREPOSITIONS = "of and y e et de del da das do dos du dus des"
_SMALL = frozenset(f"{_ARTICLES} {_PREPOSITIONS}".split())
_SPELT = {"st": "saint", "ste": "sainte"}
# Words that official forms put before the usual name: «Republic of Chile», «Reino de España».
_GENERIC = re.compile(
    r"(?:republi(?:ca?|que)|kingdom|reino|royaume|state|estado|etat|commonwealth"
    r"|principality|principado|principaute|uni(?:on|ao)|federal[e]?|federativ[ae]"
    r"|co|operative|cooperative|sultana(?:te|to|t)|islami(?:ca?|que))\Z"
)
# Names of countries that are given names too: a capitalised word right after makes them a person.
_GIVEN_NAMES = ("chad", "georgia", "israel", "jordan", "dominique", "maurice", "mauricio")
_TITLED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Srta|Dra|Mme|Mlle|Sir|Don|Doña|Dom)|\bM)\.?\s\Z"
)
_CAPITALISED = re.compile(r" [^\W\d_]*[A-ZÀ-Þ]")


@dataclass(frozen=True, slots=True)
class _Listed:
    alpha3: str
    form: Form
    capital: bool
    """Whether the first letter must be a capital in the text."""
    acronym: bool
    """Whether every letter must be one: «US» is a country, «us» is not."""


@cache
def countries() -> dict[str, Country]:
    """Every country and territory by its alpha-3 code, in the order of the codes."""
    return {
        row[0]: Country(row[0], row[1], row[2], row[3] or None, row[4] or None, row[5] or None)
        for row in table("countries.tsv")[1:]
    }


def country(alpha3: str) -> Country:
    """The country with this ISO 3166-1 alpha-3 code; raises UsageError for an unknown code."""
    try:
        return countries()[alpha3]
    except KeyError:
        raise UsageError(
            f"{alpha3!r} is no country", remedy="Give an ISO 3166-1 alpha-3 code such as CHL"
        ) from None


@cache
def _display() -> dict[tuple[str, str], str]:
    return {(row[0], row[1]): row[2] for row in table("country_names.tsv")[1:]}


def display_name(alpha3: str, language: str) -> str:
    """The short name in United Nations practice; raises UsageError for an unknown code."""
    country(alpha3)
    if language not in LANGUAGES:
        raise UsageError(
            f"there are no country names in {language!r}", remedy=f"Use {', '.join(LANGUAGES)}"
        )
    return _display()[alpha3, language]


def lookup(name: str) -> str | None:
    """The alpha-3 code of the country that ``name`` names in any of the four languages.

    Case, accents, articles, apostrophes and the order of brackets do not matter («Venezuela
    (República Bolivariana de)», «la República Bolivariana de Venezuela»); alpha-3 codes in
    capitals are names too. ``None`` where the name is unknown or means several countries.
    """
    if name in countries():
        return name
    words = _content(name)
    found = _bags().get(words)
    if found is None and len(words) > 1:
        found = _bags().get(tuple(w for w in words if not _GENERIC.match(w)))
    return found or None


def _content(name: str) -> tuple[str, ...]:
    words = (word for word in words_of(name) if word not in _SMALL)
    return tuple(sorted(_SPELT.get(word, word) for word in words))


@cache
def _bags() -> dict[tuple[str, ...], str]:
    """Code by the words of a name in alphabetical order; an empty code where they mean several."""
    found: dict[tuple[str, ...], str] = {}
    for alpha3, _, display, others, *_ in table("country_names.tsv")[1:]:
        for name in (display, *cells(others)):
            words = _content(name)
            found[words] = alpha3 if found.get(words, alpha3) == alpha3 else ""
    for (name,) in table("country_lookalikes.tsv"):
        found.setdefault(_content(name), "")
    return found


def find(text: str, language: str | None = None, *, demonyms: bool = True) -> list[Found]:
    """Every country named in ``text``, in order, without overlaps, longest name first.

    With ``language`` only the names of that language count; without it those of all four, and
    words that mean different countries in different languages are left out. With ``demonyms``
    off, adjectives and names of inhabitants are left out. Time is linear in the text.
    """
    found = []
    finder = _finder(language if language in LANGUAGES else None)
    for hit in finder.find(text, capitals_only=language == "en" or not demonyms):
        listed = _meant(text, hit.start, hit.end, hit.values)
        if listed is None or (listed.form == "demonym" and not demonyms):
            continue
        found.append(Found(hit.start, hit.end, listed.alpha3, listed.form))
    return found


@cache
def _finder(language: str | None) -> NameFinder[_Listed]:
    finder: NameFinder[_Listed] = NameFinder()
    for alpha3, spoken, display, others, adjectives in table("country_names.tsv")[1:]:
        if language not in (None, spoken):
            continue
        for name in (display, *cells(others)):
            finder.add(name, _Listed(alpha3, "name", True, _is_acronym(name)))
        for word in cells(adjectives):
            finder.add(word, _Listed(alpha3, "demonym", spoken == "en", False))
    for (name,) in table("country_lookalikes.tsv"):
        finder.add(name, _Listed("", "name", False, False))
    return finder


def _is_acronym(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return len(letters) <= 5 and all(c.isupper() for c in letters)


def _meant(text: str, start: int, end: int, listed: tuple[_Listed, ...]) -> _Listed | None:
    """The one country that the words at ``start`` to ``end`` mean as they are printed."""
    capital = text[start].isupper()
    fitting = [
        entry
        for entry in listed
        if (capital or not entry.capital) and (not entry.acronym or text[start:end].isupper())
    ]
    names = [entry for entry in fitting if entry.form == "name"] if capital else []
    meant = names or fitting
    if not meant or any(entry.alpha3 != meant[0].alpha3 for entry in meant):
        return None
    if not meant[0].alpha3 or (names and _is_person(text, start, end)):
        return None
    if meant[0].acronym and text[end : end + 1] == "$":
        return None  # «US$ 3 million»
    return meant[0]


def _is_person(text: str, start: int, end: int) -> bool:
    name = text[start:end]
    if " " in name:
        return False
    if _TITLED.search(text[max(0, start - 8) : start]):
        return True
    return name.lower() in _GIVEN_NAMES and bool(_CAPITALISED.match(text, end))
