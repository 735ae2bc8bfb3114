"""Words that names of things in the index are made of: framework items, kinds, sectors.

A row carries one token for each thing it is labelled with. What the thing is called, in four
languages, is looked up when a query comes: names may change without indexing anew.
"""

from __future__ import annotations

from functools import cache

from relatoria.i18n import LANGUAGES, catalogue
from relatoria.model import AgentKind, StatementKind
from relatoria.schemes import countries
from relatoria.schemes.frameworks import frameworks
from relatoria.store.search.cards import item_token, token
from relatoria.store.search.language.concepts import mention_token
from relatoria.store.search.language.stems import stem, words

SECTORS = (
    "government", "UN", "regional process", "civil society", "academia", "private sector",
)  # fmt: skip
"""Every sector a row may be of."""
_TYPES = ("contribution", "passage", "document", "meeting")


def kind_name(kind: str, language: str) -> str:
    """What rows of ``kind`` are called: kinds of statement and agent, types of everything else."""
    if kind in _TYPES:
        return catalogue(language)(f"found.{kind}")
    area = "agent" if kind in set(AgentKind) else "kind"
    return catalogue(language)(f"{area}.{kind}")


def sector_name(sector: str, language: str) -> str:
    """What ``sector`` is called."""
    return catalogue(language)(f"sector.{sector}")


def kinds() -> tuple[str, ...]:
    """Every kind a row may be of."""
    return (*_TYPES, *(one.value for one in AgentKind), *(one.value for one in StatementKind))


def labels_for(form: str) -> tuple[str, ...]:
    """Index tokens of everything whose name, in one of the languages, has this word."""
    found: dict[str, None] = {}
    for language in LANGUAGES:
        for one in _labels()[language].get(stem(form, language), ()):
            found[one] = None
    return tuple(found)


def countries_for(name: str) -> tuple[str, ...]:
    """Index tokens of the country that ``name`` names, spoken of or speaking."""
    alpha3 = countries.lookup(name) if len(name) > 3 or name.isupper() else None
    if alpha3 is None:
        named = countries.find(name)
        whole = len(named) == 1 and (named[0].start, named[0].end) == (0, len(name))
        alpha3 = named[0].alpha3 if whole else None
    return (mention_token(alpha3), token("country", alpha3)) if alpha3 else ()


def items_named(value: str) -> list[tuple[str, str]]:
    """Framework items with the notation ``value`` (also ``gcm:7``), or named with its words."""
    wanted = value.casefold()
    asked = {word.form for word in words(value)}
    exact, named = [], []
    for scheme in frameworks().values():
        for item in scheme.items:
            notation = item.notation.casefold()
            if wanted in (notation, f"{scheme.id}:{notation}"):
                exact.append((scheme.id, item.notation))
            elif asked and any(
                {stem(form, language) for form in asked}
                <= {stem(word.form, language) for word in words(name)}
                for table in (item.title, item.label)
                for language, name in table.items()
            ):
                named.append((scheme.id, item.notation))
    return exact or named


@cache
def _labels() -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {language: {} for language in LANGUAGES}

    def add(language: str, name: str, one: str) -> None:
        table = found[language]
        for word in words(name):
            key = stem(word.form, language)
            if one not in table.get(key, ()):
                table[key] = (*table.get(key, ()), one)

    for language in LANGUAGES:
        for scheme in frameworks().values():
            for item in scheme.items:
                for names in (item.title, item.label):
                    add(language, names.get(language, ""), item_token(scheme.id, item.notation))
        for kind in kinds():
            add(language, kind_name(kind, language), token("kind", kind))
        for sector in SECTORS:
            add(language, sector_name(sector, language), token("sector", sector))
    return found
