"""Sectors: which part of society an institution belongs to.

The rules are data: ``data/sectors.tsv``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from relatoria.schemes.names import words_of
from relatoria.schemes.tables import cells, table

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
    return tuple(
        _Rule(sector, tuple(f" {name} " for name in cells(names)), frozenset(cells(acronyms)))
        for sector, names, acronyms in table("sectors.tsv")[1:]
    )


@lru_cache(maxsize=4_096)
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
