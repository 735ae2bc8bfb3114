"""Instruments and resolutions a statement cites, under one name each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
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
_SIGNS = re.compile(r"\w*\d")


def cited_in(text: str) -> list[Cited]:
    """The instruments and resolutions ``text`` cites, in their order."""
    found = list(_named(text))
    if _SIGNS.search(text):
        found.extend(_numbered(text))
    return sorted(set(found), key=lambda one: (one.evidence.start, one.evidence.end, one.cited))


def _numbered(text: str) -> Iterator[Cited]:
    for match in _SYMBOL.finditer(text):
        yield _cited(match[0], match)
    for match in _NUMBERED.finditer(text):
        body = "A/HRC/RES" if match["before"] or match["after"] else "A/RES"
        yield _cited(f"{body}/{match['session']}/{match['number']}", match)
    for pattern in (_SECURITY_BEFORE, _SECURITY_AFTER):
        for match in pattern.finditer(text):
            yield _cited(f"S/RES/{match['number']}", match)
    for match in _ECLAC.finditer(text):
        yield _cited(f"{match['number']}({match['roman'].upper()})", match)
    for match in _LABOUR.finditer(text):
        yield _cited(f"ILO/C{int(match['one'] or match['two'])}", match)


def _cited(name: str, match: re.Match[str]) -> Cited:
    return Cited(name, Evidence("text", match.start(), match.end()))


def _named(text: str) -> Iterator[Cited]:
    pattern, names = _names()
    folded, places = _folded(text)
    for match in pattern.finditer(folded):
        start, end = places[match.start()], places[match.end() - 1] + 1
        yield Cited(names[match[0]], Evidence("text", start, end))


@cache
def _names() -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern of all names, longest first, over folded words with one blank between."""
    names: dict[str, str] = {}
    for name, texts in _read("instrument_names.yaml").items():
        names.update((_folded(text)[0], name) for text in texts)
    for row in _read("instruments.yaml"):
        for table in (row.get("title", {}), row.get("unverified", {})):
            names.update((_folded(text)[0], row["id"]) for text in table.values())
    ordered = sorted((re.escape(name) for name in names if name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ordered)})\b"), names


def _read(name: str) -> Any:
    text = files("relatoria.schemes").joinpath("data", name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader, in C where built


_WORD = re.compile(r"[^\W_]+")


def _folded(text: str) -> tuple[str, list[int]]:
    """The words of ``text`` folded, one blank between; and whence each character comes."""
    parts: list[str] = []
    places: list[int] = []
    for found in _WORD.finditer(text):
        word = fold(found[0])
        if parts:
            parts.append(" ")
            places.append(found.start())
        parts.append(word)
        last = found.end() - 1
        places.extend(min(found.start() + step, last) for step in range(len(word) - 1))
        places.append(last)
    return "".join(parts), places
