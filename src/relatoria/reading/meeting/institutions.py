"""Institutions named one after the other in prose: organisers, supporters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.people import name_at

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_SMALL = (
    "of|the|for|and|on|in|to|de|del|la|las|los|el|y|e|para|por|da|do|das|dos|du|des|et|le|les|pour"
    "|en|sur|à|aux?|ao|aos"
)
_TOKEN = rf"[{_CAPITAL}][\w’'-]*(?:\.[\w’'-]+)*(?:(?<=\.[A-Z])\.)?"
_RUN = re.compile(
    rf"{_TOKEN}(?:\s(?:(?:{_SMALL})\s(?:l['’]|d['’])?){{0,3}}(?:l['’]|d['’])?{_TOKEN}"
    rf"|[-/]{_TOKEN}|(?<=\))-{_TOKEN}(?:\s(?:{_SMALL})\s{_TOKEN}){{0,3}}"
    rf"|\s\([{_CAPITAL}][^()]{{1,60}}\)){{0,24}}"
)
# A name that goes on in small letters up to its acronym: «Institut caribéen d'études (ICES)».
_REST = re.compile(r"\s[^,;.:()]{1,80}\([A-ZÀ-Þ][^()\s]{1,14}\)")
_LOWER = re.compile(
    r"(?:\s(?!(?:y|e|et|con|com|avec|en|em|para|pour|por|par|sur|que|qui|se|a|ont?|fue|foi|été|desde|hasta|durante|entre|donde|onde|como|depuis|pendant|es|é|est)"
    r"\b)[a-zà-ÿ][\w’'-]*){1,7}"
)
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-Za-z-]{0,3}[A-ZÀ-Þ]{1,10}\Z")
_BRACKET = re.compile(r"\(([^()]{2,40})\)\Z")


_ARTICLE = re.compile(r"(?:(?:the|el|la|los|las|o|a|os|as|le|les)\s+|l['’])", re.I)


@cache
def _conjoined(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    return re.compile(rf"\s{conjunction}\s", re.I)


def institutions_in(
    text: str, start: int, end: int, grammar: Meeting, acronyms: Mapping[str, str]
) -> tuple[str, ...]:
    """Institutions named in ``text[start:end]``, acronyms written out where the text does so."""
    found: list[str] = []
    done = start
    for run in _RUN.finditer(text, start, end):
        if run.start() < done:
            continue
        name_and_rest = _whole(text, run, end, grammar)
        done = run.start() + len(name_and_rest)
        for part in _parts(name_and_rest, grammar):
            name = _institution(part.strip(" .,;"), grammar, acronyms)
            if name and name not in found:
                found.append(name)
    return tuple(found)


def _whole(text: str, run: re.Match[str], end: int, grammar: Meeting) -> str:
    """The run of capitalised words and what of the name follows it in small letters."""
    if run.group().endswith(")") or not grammar.institutions.search(run.group()):
        return run.group()
    rest = _REST.match(text, run.end(), end)
    if rest is None and grammar.institution_first:
        rest = _LOWER.match(text, run.end(), end)
    return run.group() + (rest.group() if rest else "")


def _parts(run: str, grammar: Meeting) -> list[str]:
    """A run of capitalised words cut where a second institution begins: «… (X) and the Y of …»."""
    parts, at = [], 0
    for match in _conjoined(grammar.language).finditer(run):
        article = _ARTICLE.match(run, match.end())
        rest = run[article.end() if article else match.end() :]
        own = rest.split("(")[0]
        begins = grammar.institutions.search(own) or _ACRONYM.match(own.strip())
        if begins and (article or run[match.start() - 1] == ")" or _ACRONYM.match(own.strip())):
            parts.append(run[at : match.start()])
            at = match.end()
    return [*parts, run[at:]]


def _institution(name: str, grammar: Meeting, acronyms: Mapping[str, str]) -> str | None:
    article = _ARTICLE.match(name)
    bare = name[article.end() :] if article else name
    if _ACRONYM.match(bare):
        long_form = acronyms.get(bare)
        return f"{long_form} ({bare})" if long_form else bare
    if _BRACKET.search(bare) or grammar.institutions.search(bare):
        return None if name_at(bare, 0, grammar) else bare
    return None
