"""Who moderates a numbered session: its section of the text against the programme.

Read from the lines themselves, so that a sentence in any order of words is compared with the
programme even where the reading of the record knows no such turn of phrase.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import label_value
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import BlockKind, Span
from relatoria.schemes.names import fold

_CAPITAL = r"[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:d[aeo]s?|del|de\s+la)\s+)?{_CAPITAL}){{1,4}}"
_LONG = 3
"""Letters from which a word of a name tells people apart."""


@dataclass(frozen=True, slots=True)
class _Led:
    """A moderator named for a session."""

    title: str
    name: str
    names: frozenset[str]
    """Every word in capitals of the sentence: several may share the seat."""
    span: Span


def moderators(page: Page) -> Iterator[Finding]:
    """«X moderated session 2» where the programme has Y."""
    told: dict[int, list[_Led]] = defaultdict(list)
    planned: dict[int, list[_Led]] = defaultdict(list)
    for number, title, line, start in _lines(page):
        plan = _programme_line(page, line)
        if plan:
            planned[number].append(_led(title, line, plan, start))
        elif (said := _sentence(page, line)) is not None:
            told[number].append(_led(title, line, said, start))
    for number, seats in told.items():
        known = planned.get(number, [])
        names = {name for one in known for name in one.names}
        for one in seats[:1]:
            if known and not names & one.names and len(seats) == 1:
                there = known[0]
                values = {"subject": one.title, "here": one.name, "there": there.name}
                values |= {"source": "programme", "list": there.name}
                yield Finding("moderator", one.span.start, one.span.end, values, there.span)


def _lines(page: Page) -> Iterator[tuple[int, str, str, int]]:
    """Number and title of the session, and each line that stands under it."""
    noun = page.words.targets["session"]
    head = re.compile(rf"[\s*]*{noun}\s+(?:n[.º°o]*\s*)?(?P<label>\d{{1,2}}|[IVX]{{1,4}})\b", re.I)
    number, title = 0, ""
    for stretch in page.stretches:
        if stretch.contents:
            continue
        raw, at = page.document.text[stretch.start : stretch.end], 0
        for line in raw.splitlines(keepends=True):
            clean = stretch.text[at : at + len(line)]
            found = head.match(clean)
            if found and len(clean) < 200:
                number, title = label_value(found["label"]) or 0, " ".join(clean.split())
            elif stretch.kind is BlockKind.HEADING:
                number = 0
            if number:
                yield number, title, clean, stretch.start + at
            at += len(line)


def _programme_line(page: Page, line: str) -> re.Match[str] | None:
    label = SEATS[page.words.language].moderates
    title = r"[^A-ZÀ-Þ]{0,8}(?:[A-Z][a-z]{0,3}\.?\s+)?"
    return re.match(rf"[\s*•-]*(?i:{label})\s*:\s*{title}(?P<name>{_NAME})", line)


def _sentence(page: Page, line: str) -> re.Match[str] | None:
    """A sentence of prose that names the moderator."""
    title = rf"(?:(?:l[ae]|el|[oa])\s+)?(?:(?:{page.words.women}|{page.words.men}|Mme|M)\.?\s+)?"
    for said in SEATS[page.words.language].moderated:
        found = re.search(rf"(?i:\b{said})\s+(?i:{title})(?P<name>{_NAME})", line)
        if found and not _of_a_part(page, line[: found.start()]):
            return found
    return None


def _of_a_part(page: Page, before: str) -> bool:
    """Whether the sentence tells who led a debate or a group of the session."""
    sentence = re.split(r"[.;]\s", before)[-1]
    return bool(re.search(rf"\b{SEATS[page.words.language].part_of_session}", sentence, re.I))


def _led(title: str, line: str, found: re.Match[str], start: int) -> _Led:
    rest = re.split(r"[.;](?=\s|$)", line[found.start("name") :], maxsplit=1)[0]
    words = frozenset(
        fold(word) for word in re.findall(_CAPITAL, rest.split(",")[0]) if len(word) > _LONG
    )
    span = Span(start + found.start("name"), start + found.end("name"))
    return _Led(title, found["name"], words, span)
