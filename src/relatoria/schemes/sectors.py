"""Sectors: which part of society an institution belongs to.

The rules are data: ``data/sectors.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from relatoria.schemes.names import words_of

UNITED_NATIONS = "UN"
REGIONAL_PROCESS = "regional process"
GOVERNMENT = "government"
_ACRONYM = re.compile(r"(?<!\w)[A-Z][\w-]*[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class _Rule:
    sector: str
    names: tuple[str, ...]
    acronyms: frozenset[str]

    def fits(self, folded: str, acronyms: frozenset[str]) -> bool:
        return bool(acronyms & self.acronyms) or any(name in folded for name in self.names)


@cache
def _rules() -> tuple[_Rule, ...]:
    text = files("relatoria.schemes").joinpath("data", "sectors.yaml").read_text(encoding="utf-8")
    return tuple(
        _Rule(
            row["sector"],
            tuple(f" {name} " for name in row["names"]),
            frozenset(row["acronyms"]),
        )
        for row in yaml.safe_load(text)
    )


@cache
def sector_of(institution: str) -> str | None:
    """The sector of ``institution`` (a name or a description in any of the four languages).

    UN, regional process, government, academia, civil society or private sector; ``None`` where
    nothing in the words says.
    """
    folded, acronyms = _parts(institution)
    return next((rule.sector for rule in _rules() if rule.fits(folded, acronyms)), None)


def is_international(text: str) -> bool:
    """Whether ``text`` names a body of the United Nations or of a regional process."""
    return sector_of(text) in (UNITED_NATIONS, REGIONAL_PROCESS)


def _parts(institution: str) -> tuple[str, frozenset[str]]:
    folded = f" {' '.join(words_of(institution))} "
    acronyms = {
        part for found in _ACRONYM.findall(institution) for part in (found, *found.split("-"))
    }
    return folded, frozenset(acronyms)
