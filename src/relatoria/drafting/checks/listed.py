"""People of a list of participants or a programme beside the same people in the text.

A list opens a line with the name and gives the institution in capitals: «X, University of the
Port». The text says it with a preposition: «X, of the University of the Coast».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Span
from relatoria.schemes.names import fold

_CAPITAL = r"[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:d[aeo]s?|del|de\s+la|von|van)\s+)?{_CAPITAL}){{1,4}}"
_PLACE = r"(?:\s*\([^()]{2,60}\))?"
_TITLE = re.compile(r"(?:Mme|Mlle|Mrs?|Ms|Sra?|Dra?)\.?\s+")
_SEVERAL = 3
"""Parts of a name from which on the last may be a second surname."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A name with the words of the institution beside it."""

    name: str
    parts: tuple[str, ...]
    body: tuple[str, ...]
    span: Span


def listed_people(page: Page) -> Iterator[Finding]:
    """Another institution, or another second surname, than in the list."""
    listed, told = list(_listed(page)), list(_told(page))
    known = {c.subject for c in page.record.conflicts if c.field == "organization"}
    agents = {agent.name for agent in page.record.agents if agent.id in known}
    for one in told:
        same = [other for other in listed if other.parts == one.parts]
        if same and one.name not in agents and all(_another(one, other) for other in same):
            values = {"here": page.quote(one.span), "there": page.quote(same[0].span)}
            values["subject"] = one.name
            yield Finding("organization", one.span.start, one.span.end, values, same[0].span)
        if not same:
            yield from _surname(page, one, listed)


def _surname(page: Page, one: _Placed, listed: list[_Placed]) -> Iterator[Finding]:
    """«Grefa Andi» and «Grefa Arias» of one institution, each of them on one side only."""
    text = page.document.text
    for other in listed:
        alike = (
            len(one.parts) == len(other.parts) >= _SEVERAL
            and one.parts[:-1] == other.parts[:-1]
            and one.body == other.body
        )
        if alike and one.body and text.count(other.name) == 1:
            values = {"here": other.name, "there": one.name}
            start = other.span.start
            yield Finding("person_spelling", start, start + len(other.name), values, one.span)
            return


def _another(one: _Placed, other: _Placed) -> bool:
    """Whether both are of one kind and share nothing else: two universities, two ministries."""
    if min(len(one.body), len(other.body)) < 2 or one.body[0] != other.body[0]:
        return False
    return not set(one.body[1:]) & set(other.body[1:])


def _listed(page: Page) -> Iterator[_Placed]:
    title = rf"(?:(?:{page.words.women}|{page.words.men}|M)\.?\s+)?"
    line = re.compile(
        rf"^[\s*•·–-]*(?:\d{{1,3}}[.)]\s+)?{title}(?P<name>{_NAME}){_PLACE},\s+"
        r"(?P<body>[A-ZÀ-Þ][^\n,.;:()]{3,100})(?=[,.;()]|\s*$)",
        re.M,
    )
    for found in line.finditer(page.document.text):
        yield _placed(page, found, 0)


def _told(page: Page) -> Iterator[_Placed]:
    said = page.words.phrases.prepositions
    article = r"(?:(?:the|el|la|l[oa]s|[oa]s?|les?)\s+|l['’])?"
    beside = re.compile(
        rf"(?<![\w'’-])(?P<name>{_NAME}){_PLACE},\s+(?:{said}\s*|d['’]){article}"
        r"(?P<body>[A-ZÀ-Þ][^\n,.;:()]{3,100})(?=[,.;()]|\s*\Z)"
    )
    for stretch in page.prose:
        for found in beside.finditer(stretch.text):
            yield _placed(page, found, stretch.start)


def _placed(page: Page, found: re.Match[str], start: int) -> _Placed:
    body = tuple(
        fold(word)
        for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", found["body"])
        if word[0].isupper() and fold(word) not in page.words.small
    )
    title = _TITLE.match(found["name"])
    name = found["name"][title.end() if title else 0 :]
    parts = tuple(fold(word) for word in re.findall(_CAPITAL, name))
    span = Span(start + found.end("name") - len(name), start + found.end("body"))
    return _Placed(name, parts, body, span)
