"""How many sessions a meeting had, and which one is spoken of, in reports that do not number them.

A report without «Session 1» still shows its sessions: each section that presents speakers is one,
and an opening and a closing section may be counted or not. Whatever no such count gives is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import alternatives, number_pattern, value_of
from relatoria.model import EventKind, Role

_FEWEST = 2
"""Sections with speakers from which on they are the sessions of the meeting."""
_FARTHEST = 3
"""Sessions beyond the last that a slip may name; the fortieth session is a body's."""
_ARTICLE = r"\b(?:the|las?|[ao]|n[ao]|da)\s+"
_SPEAKING = (Role.SPEAKER, Role.MODERATOR)


def sessions_told(page: Page) -> Iterator[Finding]:
    """«The four sessions» and «the fourth session» where two have speakers."""
    counts = _counts(page)
    if not counts:
        return
    phrases = page.words.phrases
    number = rf"(?P<n>{number_pattern(page.words.language, 2)})"
    said = re.compile(rf"\b{phrases.sessions.format(n=number)}\b", re.I)
    for stretch in page.prose:
        for found in said.finditer(stretch.text):
            value = value_of(found["n"], page.words)
            if value and value not in counts and not _elsewhere(page, stretch, found):
                yield _finding(page, stretch, found, min(counts))
        yield from _ordinals(page, stretch, counts)


def _finding(page: Page, stretch: Stretch, found: re.Match[str], there: int) -> Finding:
    span = stretch.span(found)
    values: dict[str, str | int] = {"said": page.quote(span), "found": there}
    return Finding("session_count", span.start, span.end, values)


def _counts(page: Page) -> set[int]:
    """The numbers that a count of the sessions can give; none where the sections do not tell."""
    events = [one for one in page.record.events if one.kind is EventKind.SESSION]
    if any(one.number for one in events) or any(
        one.kind is EventKind.PANEL for one in page.record.events
    ):
        return set()  # numbered sessions are counted by `counts.session_counts`
    with_speakers = {one.event for one in page.record.participations if one.role in _SPEAKING} & {
        one.id for one in events
    }
    heads = [one.text for one in page.headings]
    opening = [e.id for e in events if re.search(page.words.phrases.opening, e.title, re.I)]
    closing = any(re.search(rf"\b{page.words.phrases.closing}", head, re.I) for head in heads)
    sessions = len(with_speakers - set(opening))
    if sessions < _FEWEST:
        return set()
    return _headed(page, heads) | {
        sessions + a + b for a in ({0, 1} if opening else {0}) for b in ({0, 1} if closing else {0})
    }


def _headed(page: Page, heads: Sequence[str]) -> set[int]:
    """The last of «First session», «Second session», … where the headings name them so."""
    words = page.words
    named = re.compile(
        rf"(?P<n>{alternatives(list(words.ordinals))})\s+{words.session_of}\b(?!-)", re.I
    )
    values = {words.ordinals[m["n"].lower()] for m in map(named.search, heads) if m}
    return {max(values)} if values == set(range(1, len(values) + 1)) and len(values) > 1 else set()


def _ordinals(page: Page, stretch: Stretch, counts: set[int]) -> Iterator[Finding]:
    words = page.words
    pattern = re.compile(
        rf"{_ARTICLE}(?P<n>{alternatives(list(words.ordinals))})\s+{words.session_of}\b(?!-)", re.I
    )
    for found in pattern.finditer(stretch.text):
        too_far = 0 < words.ordinals[found["n"].lower()] - max(counts) <= _FARTHEST
        if too_far and not _elsewhere(page, stretch, found):
            yield _finding(page, stretch, found, min(counts))


def _elsewhere(page: Page, stretch: Stretch, found: re.Match[str]) -> bool:
    """Whether the sessions of something else are meant: a body's, a year's, a part of them."""
    after = stretch.text[found.end() : found.end() + 40].lstrip()
    return bool(re.match(rf"(?:{page.words.outward}|\()", after, re.I)) and not re.match(
        rf"{page.words.outward}\s+(?:the\s+|la\s+|el\s+|o\s+|a\s+|le\s+)?{page.words.phrases.meeting}",
        after,
        re.I,
    )
