"""Sets of areas as data: M49 regions, groups of States, and the ways prose uses a name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from relatoria.errors import UsageError
from relatoria.evidence.areas.codes import (
    alpha3_of,
    code_named,
    code_of_alpha3,
    known_code,
    name_of,
    read_data,
)
from relatoria.schemes.names import words_of

LANGUAGES = ("en", "es", "pt", "fr")


@dataclass(frozen=True, slots=True)
class AreaSet:
    """A country, or a set of them that a figure is given for."""

    code: str
    """M49 code of a country or region, or the id of a set (``eclac_lac_33``)."""
    members: tuple[str, ...]
    """M49 codes in ascending order, with those of areas that ended since."""
    source: str
    """Who defines the membership."""
    published: tuple[tuple[str, ...], ...] = ()
    """Aggregate codes whose sum is the set in some publisher's table, best first."""
    names: tuple[tuple[str, str], ...] = ()
    also: tuple[tuple[str, str], ...] = ()
    """Other names as (language, name)."""

    @property
    def is_country(self) -> bool:
        """Whether this is one country or area rather than a set."""
        return self.members == (self.code,)

    def name(self, language: str = "en") -> str:
        """The name in one of the four languages."""
        return dict(self.names).get(language) or name_of(self.code, language)

    def listed(self, language: str = "en") -> tuple[str, ...]:
        """The names of the members, in the order of the codes, those that ended since last."""
        today = [code for code in self.members if alpha3_of(code)]
        ended = [code for code in self.members if not alpha3_of(code)]
        return tuple(name_of(code, language) for code in (*today, *ended))


@cache
def _sets() -> dict[str, AreaSet]:
    rows = {row["id"]: row for row in read_data("regions.yaml")}
    return {
        name: AreaSet(
            name,
            tuple(sorted(_members(name, rows))),
            row["source"],
            tuple(tuple(codes) for codes in row.get("published", ())),
            tuple(row["names"].items()),
            tuple((lang, one) for lang, many in row.get("also", {}).items() for one in many),
        )
        for name, row in rows.items()
    }


def _members(name: str, rows: dict[str, dict[str, list[str]]]) -> set[str]:
    found = set(rows[name].get("members", ()))
    for other in rows[name].get("of", ()):
        found |= _members(other, rows)
    return found


def area_sets() -> tuple[AreaSet, ...]:
    """Every set of areas, regions of M49 first."""
    return tuple(_sets().values())


def country_set(code: str) -> AreaSet:
    """The set of one country or area by its M49 code; raises UsageError for an unknown code."""
    if not known_code(code) or code.startswith("_"):
        raise UsageError(f"{code!r} is no area", remedy="Give an M49 code such as 484")
    return AreaSet(code, (code,), "United Nations Statistics Division, M49")


@cache
def set_published_as(code: str) -> AreaSet | None:
    """The set that a publisher's table lists under the aggregate code ``code``."""
    for one in _sets().values():
        if (code,) in one.published:
            return one
    return None


@cache
def _by_name() -> dict[tuple[str, ...], tuple[AreaSet, ...]]:
    found: dict[tuple[str, ...], tuple[AreaSet, ...]] = {}
    for one in _sets().values():
        for _, name in (*one.names, *one.also):
            words = tuple(words_of(name))
            if one not in found.get(words, ()):
                found[words] = (*found.get(words, ()), one)
    return found


def sets_named(name: str) -> tuple[AreaSet, ...]:
    """Every set that ``name`` may mean, in four languages; accents and case do not matter.

    «América Latina» may be the 20 countries or the region; a reader of prose tries each.
    """
    return _by_name().get(tuple(words_of(name)), ())


def area_set(text: str) -> AreaSet:
    """The area that ``text`` means: an ISO alpha-3 or M49 code, the id of a set, or a name.

    Codes come before names, countries before sets. Raises UsageError for an unknown area and for a
    name of several sets, which it lists.
    """
    plain = text.strip()
    if plain in _sets():
        return _sets()[plain]
    code = code_of_alpha3(plain) if len(plain) == 3 and plain.isupper() else None
    if code is None and plain.isdigit():
        code = plain.zfill(3)
        held = _sets().get(code) or set_published_as(code)
        if held is not None:
            return held
    if code is not None and known_code(code):
        return country_set(code)
    named = sets_named(plain)
    if len(named) == 1:
        return named[0]
    if named:
        raise UsageError(
            f"{text!r} may mean several sets of countries",
            remedy="Name one: " + ", ".join(f"{one.code} ({one.name()})" for one in named),
        )
    code = code_named(plain) or code_of_alpha3(plain.upper())
    if code is not None and not code.startswith("_") and known_code(code):
        return country_set(code)
    raise UsageError(
        f"{text!r} is no area",
        remedy="Give a country (MEX, 484, Mexico), a region (419, «Caribbean») or a set "
        f"({', '.join(one.code for one in area_sets() if not one.code.isdigit())})",
    )
