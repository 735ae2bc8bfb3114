"""Offices printed before the person who holds them: «the Director of Ports, Ms. Ana Ruiz»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting

_LONGEST = 200
"""Characters of an office with its institution."""
_ARTICLE = re.compile(
    r"(?:the|an?|el|las?|los|al|del|[oa]s?|à|aos?|d[oa]s?|pel[oa]s?|les?|aux?|du|une?)\s"
    r"|(?:à\s)?l['’]|d['’]",
    re.I,
)
_LOWER = re.compile(r"(?:[A-Z][a-z]+-)?[a-zà-ÿ]")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Office:
    """Words of description that stand before a name."""

    words: str
    """Without their article."""
    begins: int
    """Where they begin, article included."""


def office_before(
    text: str, start: int, name: int, grammar: Meeting, previous: bool | None
) -> Office | None:
    """The office that describes the person named at ``name``, not the one named just before.

    ``start`` is where the name before ends, or where the list begins; ``previous`` is ``None`` for
    the first of a list, else whether the person before has an office before the name too. An
    office behind a name belongs to that name unless a semicolon, a conjunction or its article
    parts it from there.
    """
    before = text[max(start, name - _LONGEST) : name].rstrip()
    if not before.endswith(",") or len(before) < 4:
        return None
    at_start = name - _LONGEST <= start
    bare = _BRACKETS.sub(lambda found: "_" * len(found.group()), before[:-1])
    for mark in reversed(list(_boundary(grammar.language).finditer(bare))):
        if mark.end() <= bare.rfind(";"):
            return None
        article = _ARTICLE.match(before, mark.end())
        opens = mark.start() == 0 and at_start and previous is None
        strong = opens or mark["sign"] in (";", ":") or bool(mark["and"] and article)
        if not strong and not mark["sign"]:
            continue
        if not strong and not (article and _parted(bare, mark.start(), grammar, previous)):
            continue
        words = _office(before[mark.end() : -1], article, mark.end(), grammar)
        if words:
            return Office(words, max(start, name - _LONGEST) + mark.end())
    return None


def _parted(before: str, comma: int, grammar: Meeting, previous: bool | None) -> bool:
    """Whether a comma ends the words about the person before: they have been described."""
    return grammar.language != "en" and (bool(previous) or bool(before[:comma].strip(" ,")))


def _office(words: str, article: re.Match[str] | None, at: int, grammar: Meeting) -> str:
    bare = words[article.end() - at :] if article else words
    if grammar.offices.match(bare):
        return bare.strip()
    occupied = article and _LOWER.match(bare) and not grammar.institutions.match(bare)
    return bare.strip() if occupied else ""


def holds_office(text: str, at: int, grammar: Meeting) -> bool:
    """Whether an office stands at ``at``, its article left out."""
    article = _ARTICLE.match(text, at)
    return grammar.offices.match(text, article.end() if article else at) is not None


@cache
def _boundary(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    link = (
        r"(?:(?:of|by|with|to|a|de|por|par|avec|com|con|pel[oa]s?)\s+"
        r"(?=(?:the|el|las?|l[oe]s?|[oa])\s))?"
    )
    return re.compile(
        rf"(?:(?P<sign>[,;:])\s*|\A\s*|\s)(?:(?P<and>{conjunction})\s+)?{link}(?!\s)", re.I
    )
