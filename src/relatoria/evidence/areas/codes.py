"""Codes of areas in statistics: M49 of three digits, aggregates, and origins nobody knows."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from relatoria.schemes.countries import countries, display_name, lookup
from relatoria.schemes.names import words_of

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_data(name: str) -> Any:
    """A YAML file of this package's ``data``."""
    text = files("relatoria.evidence.areas").joinpath("data", name).read_text("utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - the safe loader, in C


@cache
def _alpha3_by_code() -> dict[str, str]:
    return {one.m49: one.alpha3 for one in countries().values() if one.m49}


@cache
def _special() -> dict[str, dict[str, str]]:
    special: dict[str, dict[str, str]] = read_data("codes.yaml")
    return special


@cache
def _spellings() -> dict[tuple[str, ...], str]:
    return {_words(name): code for name, code in read_data("spellings.yaml").items()}


def _words(name: str) -> tuple[str, ...]:
    return tuple(words_of(name))


def alpha3_of(code: str) -> str | None:
    """ISO 3166-1 alpha-3 of an M49 code; ``None`` for what is no country of today."""
    return _alpha3_by_code().get(code)


def code_of_alpha3(alpha3: str) -> str | None:
    """M49 code of an ISO 3166-1 alpha-3 code; ``None`` for an unknown one."""
    found = countries().get(alpha3)
    return found.m49 if found and found.m49 else None


def code_named(name: str) -> str | None:
    """The code of the area a publisher prints as ``name``; ``None`` where the name is unknown.

    Publishers' own spellings come first (`data/spellings.yaml`), then the names of the country
    tables in four languages; references to notes at the end («Sudan (4)», «Kosovo*») do not matter.
    """
    plain = name.strip().rstrip("*").strip()
    if plain[-1:] == ")" and plain[:-1].rpartition("(")[2].strip().isdigit():
        plain = plain.rpartition("(")[0].strip()
    found = _spellings().get(_words(plain))
    if found is not None:
        return found
    alpha3 = lookup(plain)
    return code_of_alpha3(alpha3) if alpha3 else None


def known_code(code: str) -> bool:
    """Whether ``code`` is a country or an area that statistics list as one."""
    return code in _alpha3_by_code() or code in _special()


def name_of(code: str, language: str = "en") -> str:
    """The name of an area by its code: country, former area, aggregate or unknown origin.

    A code nobody has named reads as itself.
    """
    alpha3 = alpha3_of(code)
    if alpha3 is not None:
        return display_name(alpha3, language)
    special = _special().get(code)
    if special is not None:
        return special[language]
    from relatoria.evidence.areas.sets import set_published_as

    held = set_published_as(code)
    return held.name(language) if held else code
