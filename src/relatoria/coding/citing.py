"""Instruments and resolutions a statement cites, under one name each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import msgspec
import yaml

from relatoria.coding.types import Evidence
from relatoria.coding.words import fold

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Cited(msgspec.Struct, frozen=True):
    """What is cited (``icrmw``, ``A/RES/65/170``, ``ILO/C189``) and where."""

    cited: str
    evidence: Evidence


_SYMBOL = re.compile(r"\bA/(?:HRC/)?RES/(?:S-)?\d{1,3}/\d{1,3}\b")
_COUNCIL = (
    r"(?:Human Rights Council|Consejo de Derechos Humanos|Conselho de Direitos Humanos"
    r"|Conseil des droits de l.homme)"
)
_SECURITY = r"(?:Security Council|Consejo de Seguridad|Conselho de Segurança|Conseil de sécurité)"
_RESOLUTION = r"(?:resolutions?|resoluci(?:ón|ones)|resoluç(?:ão|ões)|résolutions?|res\.)"
_NUMBERED = re.compile(
    rf"(?P<before>{_COUNCIL}\s+)?{_RESOLUTION}\s+(?:No\.?\s*|núm\.?\s*|n[º°o]\.?\s*)?"
    rf"(?P<session>\d{{1,3}})/(?P<number>\d{{1,3}})(?!\d)(?P<after>[^.;]{{0,12}}{_COUNCIL})?",
    re.IGNORECASE,
)
_SECURITY_BEFORE = re.compile(rf"{_SECURITY}\s+{_RESOLUTION}\s+(?P<number>\d{{3,4}})", re.I)
_SECURITY_AFTER = re.compile(
    rf"{_RESOLUTION}\s+(?P<number>\d{{3,4}})[^.;]{{0,24}}{_SECURITY}", re.I
)
_ECLAC = re.compile(rf"{_RESOLUTION}\s+(?P<number>\d{{1,4}})\s?\((?P<roman>[IVXLC]{{1,9}})\)", re.I)
_LABOUR = re.compile(
    r"(?:ILO|OIT)[^.;\d]{0,40}?(?:Convention|Convenio|Convenção|Convênio)s?[^;\d]{0,8}"
    r"(?P<one>\d{2,3})\b"
    r"|\b(?:Convention|Convenio|Convenção|Convênio)s?[^;\d]{0,8}(?P<two>\d{2,3})\b"
    r"[^.;\d]{0,30}?(?:ILO|OIT|International Labour Organization"
    r"|Organización Internacional del Trabajo|Organização Internacional do Trabalho"
    r"|Organisation internationale du Travail)",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\d")


def cited_in(text: str) -> list[Cited]:
    """The instruments and resolutions ``text`` cites, in their order."""
    found = list(_named(text))
    if _SIGNS.search(text):
        found.extend(_numbered(text))
    return sorted(set(found), key=lambda one: (one.evidence.start, one.evidence.end, one.cited))


def _numbered(text: str) -> Iterator[Cited]:
    lowered = text.lower()
    if "/res/" in lowered:
        for match in _SYMBOL.finditer(text):
            yield _cited(match[0], match)
    # Most figures count something else: a look for a piece of each word spares the search.
    if "solu" in lowered or "res." in lowered:
        yield from _resolutions(text)
    if "conven" in lowered or "conv\u00ean" in lowered:
        yield from _conventions(text)


def _resolutions(text: str) -> Iterator[Cited]:
    for match in _NUMBERED.finditer(text):
        body = "A/HRC/RES" if match["before"] or match["after"] else "A/RES"
        yield _cited(f"{body}/{match['session']}/{match['number']}", match)
    for pattern in (_SECURITY_BEFORE, _SECURITY_AFTER):
        for match in pattern.finditer(text):
            yield _cited(f"S/RES/{match['number']}", match)
    for match in _ECLAC.finditer(text):
        yield _cited(f"{match['number']}({match['roman'].upper()})", match)


def _conventions(text: str) -> Iterator[Cited]:
    for match in _LABOUR.finditer(text):
        yield _cited(f"ILO/C{int(match['one'] or match['two'])}", match)


def _cited(name: str, match: re.Match[str]) -> Cited:
    return Cited(name, Evidence("text", match.start(), match.end()))


def _named(text: str) -> Iterator[Cited]:
    by_first = _names()
    words = [_plain(found) for found in _WORD.findall(text)]
    if by_first.keys().isdisjoint(words):
        return
    places = [found.span() for found in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        for name, cited in by_first.get(words[at], ()):
            last = at + len(name) - 1
            if tuple(words[at : last + 1]) == name:
                yield Cited(cited, Evidence("text", places[at][0], places[last][1]))
                at = last
                break
        at += 1


_Name = tuple[tuple[str, ...], str]
"""The folded words of a name, and what it names."""


@cache
def _names() -> dict[str, tuple[_Name, ...]]:
    """Names by their first word, the longest first."""
    names: dict[tuple[str, ...], str] = {}
    for name, texts in _read("instrument_names.yaml").items():
        names.update((_words(text), name) for text in texts)
    for row in _read("instruments.yaml"):
        for table in (row.get("title", {}), row.get("unverified", {})):
            names.update((_words(text), row["id"]) for text in table.values())
    by_first: dict[str, tuple[_Name, ...]] = {}
    for words in sorted(filter(None, names), key=lambda one: -len(" ".join(one))):
        by_first[words[0]] = (*by_first.get(words[0], ()), (words, names[words]))
    return by_first


def _read(name: str) -> Any:
    text = files("relatoria.schemes").joinpath("data", name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader, in C where built


_WORD = re.compile(r"[^\W_]+")
_plain = lru_cache(maxsize=100_000)(fold)


def _words(text: str) -> tuple[str, ...]:
    return tuple(map(_plain, _WORD.findall(text)))
