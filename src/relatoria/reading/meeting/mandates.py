"""Resolutions a meeting rests on, in the form in which they are cited."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relatoria.reading.grammar import Grammar

_CITED = re.compile(
    r"\b(?:A|E|S)(?:/HRC|/C\.\d)?/RES/\d{1,4}/\d{1,4}(?:\s?[A-Z])?\b|\bAG/RES\.?\s?\d+\s?\([^()]{3,16}\)(?!\w)"
)
_ASSEMBLY = re.compile(r"\s?(\d{2}/\d{1,3})(?![\d/])")
_COUNCIL = re.compile(r"\s?((?:19|20)\d{2}/\d{1,3})(?![\d/])")
_NUMBERED = re.compile(
    r"\s?(?:(?:No|Nos|Nº|N°|n°|nº|núm|num)\.?\s?)?(\d{1,4}\s?\([A-Z0-9./-]{1,12}\))"
)
_ORGAN = re.compile(
    r"((?:[A-ZÀ-Þ]{2,8}\s)?(?:Council|Consejo|Conselho|Conseil|Assembly|Asamblea|Conference"
    r"|Conferencia|Commission|Comisión|Comissão|Committee|Comité)(?:\s(?:of|de|da|do|del|de la)\s"
    r"(?:la\s|the\s)?[A-ZÀ-Þ]{2,8})?)"
)
_ACRONYM = re.compile(r"\b[A-Z]{3,8}\b")


def mandates_in(told: Iterable[str], grammar: Grammar) -> tuple[str, ...]:
    """Every resolution cited in the sentences ``told``, once, in order.

    Resolutions of the General Assembly become ``A/RES/65/170``, of the Economic and Social
    Council ``E/RES/2014/12``; others keep their number behind the name of their body.
    """
    found: list[str] = []
    for text in told:
        for mandate in _in_sentence(text, grammar):
            if mandate not in found:
                found.append(mandate)
    return tuple(found)


def _in_sentence(text: str, grammar: Grammar) -> list[str]:
    found = [(match.start(), match.group()) for match in _CITED.finditer(text)]
    for word in grammar.meeting.resolution.finditer(text):
        at = word.end()
        while at:
            cited, at = _number(text, at, grammar)
            if cited:
                found.append((at, cited))
            at = _goes_on(text, at, grammar) if cited else 0
    return [cited for _, cited in sorted(found)]


def _number(text: str, at: int, grammar: Grammar) -> tuple[str, int]:
    assembly = _ASSEMBLY.match(text, at)
    if assembly:
        return f"A/RES/{assembly[1]}", assembly.end()
    council = _COUNCIL.match(text, at)
    if council:
        return f"E/RES/{council[1]}", council.end()
    numbered = _NUMBERED.match(text, at)
    if numbered:
        body = _body(text, numbered.start(), numbered.end())
        name = grammar.meeting.resolution_name.format(body=body, number=numbered[1])
        return name.strip(), numbered.end()
    return "", at


def _goes_on(text: str, at: int, grammar: Grammar) -> int:
    """Where the next number of «resolutions 65/170 and 67/219» begins, or 0."""
    link = re.compile(rf"(?:\s?,|\s{grammar.meeting.conjunction.pattern})\s(?=\d)", re.I).match(
        text, at
    )
    return link.end() if link else 0


def _body(text: str, start: int, end: int) -> str:
    """The body that adopted a resolution: the organ named after it, else the last one before."""
    after = _ORGAN.search(text, end, end + 80)
    if after:
        return after[1]
    acronyms = _ACRONYM.findall(text[:start]) or _ACRONYM.findall(text[end:])
    return acronyms[-1] if acronyms else ""
