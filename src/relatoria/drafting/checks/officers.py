"""Offices of the meeting: who was elected or presented, and who bears the office in the text.

Only a person who is listed under another office is queried: a session may well have a rapporteur
or a chair of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.told import AND, sentences_of
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import Span
from relatoria.schemes.names import fold

_CAPITAL = r"[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:d[aeo]s?|del|de\s+la)\s+)?{_CAPITAL}){{0,3}}"
_PLACE = r"(?:\s*\([^()]{2,60}\))?"


@dataclass(frozen=True, slots=True)
class _Holder:
    """Somebody listed under an office."""

    office: str
    names: frozenset[str]
    span: Span


def offices_held(page: Page) -> Iterator[Finding]:
    """«The Rapporteur, Ms. X» of X who was elected Vice-Chair."""
    holders = [*_listed(page), *_elected(page)]
    if len({one.office for one in holders}) < 2:
        return
    seats = SEATS[page.words.language]
    for office, nouns in seats.offices:
        own = [one for one in holders if one.office == office]
        pattern = re.compile(
            rf"\b(?i:{seats.article}(?:{nouns})),\s+{_honorific(page)}(?P<name>{_NAME}){_PLACE},"
        )
        for sentence, text in sentences_of(page) if own else ():
            for found in pattern.finditer(text):
                names = _tokens(found["name"])
                others = [one for one in holders if names <= one.names and one.office != office]
                if others and not any(names & one.names for one in own) and not _acts(page, names):
                    start, end = sentence.start + found.start(), sentence.start + found.end("name")
                    there = page.quote(others[0].span)
                    values = {"here": page.quote(Span(start, end)), "there": there}
                    values["subject"] = found["name"]
                    yield Finding("office", start, end, values, others[0].span)


def _acts(page: Page, names: frozenset[str]) -> bool:
    """Whether the report has that person preside in the place of another."""
    presides = re.compile(rf"\b{SEATS[page.words.language].presides}", re.I)
    return any(presides.search(text) and names & _tokens(text) for _, text in sentences_of(page))


def _honorific(page: Page) -> str:
    titles = rf"(?:{page.words.women}|{page.words.men}|Mme|M|Sr|Sra)"
    return rf"(?:(?:(?:l[ae]|el|[oa])\s+)?{titles}\.?\s+)?"


def _tokens(name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in re.findall(_CAPITAL, name))


def _listed(page: Page) -> Iterator[_Holder]:
    """«Vice-Chairs: Mr. A (Belize) and Ms. B (Cuba)», a line of its own."""
    title = _honorific(page)
    person = rf"{title}{_NAME}{_PLACE}"
    for office, nouns in SEATS[page.words.language].offices:
        line = re.compile(
            rf"^[\s*•·–-]*(?i:{nouns})\**\s*:\**\s*(?P<who>{person}"
            rf"(?:(?:,\s+|;\s+|,?\s+{AND}\s+){person})*)[\s.;]*$",
            re.M,
        )
        for found in line.finditer(page.document.text):
            for one in re.finditer(rf"{title}(?P<name>{_NAME})", _bare(found["who"])):
                start = found.start("who") + one.start("name")
                span = Span(start, start + len(one["name"]))
                yield _Holder(office, _tokens(one["name"]), span)


def _bare(who: str) -> str:
    """Without what stands in brackets, as many characters as before."""
    return re.sub(r"\([^()]*\)", lambda found: " " * len(found.group()), who)


def _elected(page: Page) -> Iterator[_Holder]:
    """«Elected Ms. A (Belize) as Chair and Mr. B as Rapporteur»."""
    seats = SEATS[page.words.language]
    for sentence, text in sentences_of(page):
        if not re.search(rf"\b{seats.elected}\b", text, re.I):
            continue
        for office, nouns in seats.offices:
            pattern = rf"(?P<name>{_NAME}){_PLACE},?\s+(?i:{seats.elected_as}(?:{nouns}))(?![\w-])"
            for found in re.finditer(pattern, text):
                start = sentence.start + found.start("name")
                span = Span(start, start + len(found["name"]))
                yield _Holder(office, _tokens(found["name"]), span)
