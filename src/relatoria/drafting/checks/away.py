"""Somebody listed as absent, or a State that was not represented, who takes the floor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.told import AND, sentences_of
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import Span

_CAPITAL = r"[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
_PERSON = rf"{_CAPITAL}(?:\s+(?:(?:d[aeo]s?|del|de\s+la|von|van)\s+)?{_CAPITAL}){{1,4}}"
_BODY = rf"{_CAPITAL}(?:\s+(?:(?:of|the|de|del|da|do|and)\s+)?{_CAPITAL}){{0,4}}"
_PLACE = r"(?:\s*\([^()]{2,60}\))?"


def away(page: Page) -> Iterator[Finding]:
    """«Apologies: Ms. X.» and then «Ms. X asked …»."""
    seats = SEATS[page.words.language]
    absent = [*_absent_people(page), *_absent_bodies(page)]
    if not absent:
        return
    late = [
        text for _, text in sentences_of(page) if re.search(rf"\b{seats.in_writing}", text, re.I)
    ]
    absent = [one for one in absent if not any(one[0] in text for text in late)]
    for sentence, text in sentences_of(page):
        for name, other, spoken_for in absent:
            before = rf"(?i:\b{seats.representative})" if spoken_for else r"(?<!\w)"
            own = rf"{before}{re.escape(name)}{_PLACE},?\s+(?:se\s+|lhe\s+)?(?i:{seats.said})\b"
            found = re.search(own, text)
            if found and not sentence.overlaps(other):
                start, end = sentence.start + found.start(), sentence.start + found.end()
                yield Finding("absent_speaks", start, end, {"name": name}, other)


def _absent_people(page: Page) -> Iterator[tuple[str, Span, bool]]:
    seats = SEATS[page.words.language]
    line = re.compile(rf"^[\s*•·–-]*(?i:{seats.absent})(?:\(\d+\))?\**\s*:\**\s*(?P<who>.+)$", re.M)
    lines = list(line.finditer(page.document.text))
    for found in lines if len(lines) == 1 else ():  # several meetings have several lists
        bare = re.sub(r"\([^()]*\)", lambda one: " " * len(one.group()), found["who"])
        for one in re.finditer(_PERSON, bare):
            start = found.start("who") + one.start()
            yield one.group(), Span(start, start + len(one.group())), False


def _absent_bodies(page: Page) -> Iterator[tuple[str, Span, bool]]:
    """«Nicaragua and Saint Lucia were not represented»."""
    seats = SEATS[page.words.language]
    listed = rf"(?P<who>{_BODY}(?:,\s+{_BODY})*(?:,?\s+{AND}\s+{_BODY})?)"
    pattern = re.compile(rf"\A\W*(?:\d+\.\s+)?{listed}\s+(?i:{seats.not_represented})\b")
    said = re.compile(seats.not_represented, re.I)
    for sentence, text in sentences_of(page):
        found = pattern.match(text) if said.search(text) else None
        if found is None:
            continue
        span = Span(sentence.start, sentence.end)
        for name in re.split(rf",\s+|,?\s+{AND}\s+", found["who"]):
            yield name, span, True
