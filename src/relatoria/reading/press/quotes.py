"""Quotations and who speaks them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from relatoria.reading.grammar import Grammar
from relatoria.reading.press.speakers import Speaker, speaker_in
from relatoria.reading.press.words import press_words

_QUOTED = re.compile(
    r"“([^“”]{15,4000})[”“]|«\s?([^«»]{15,4000})\s?»|\"([^\"]{15,4000})\"|„([^„”]{15,4000})”"
)
_REACH = 260
"""Characters around a quotation in which its speaker is named."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation in a paragraph; offsets count in its text, quotation marks left out."""

    start: int
    end: int
    attribution: tuple[int, int] | None
    speaker: Speaker | None
    anaphoric: bool
    """Whether a pronoun, or nothing but a verb, stands for the speaker."""


def quotes_in(text: str, grammar: Grammar) -> list[Quote]:
    """The quotations in a paragraph that a verb attributes to somebody, in order."""
    patterns = _patterns(grammar.language)
    found: list[Quote] = []
    for match in _QUOTED.finditer(text):
        group = next(number for number in (1, 2, 3, 4) if match.group(number) is not None)
        who = _attributed(text, match, patterns)
        if who is not None:
            quote = _quote(text, *match.span(group), who, grammar)
            found.append(_resumed(quote, text[: match.start()], patterns, grammar))
            continue
        source = _sourced(text, match, patterns)
        sourced = _quote(text, *match.span(group), source, grammar) if source else None
        # «According to the census, “…”» quotes nobody.
        if sourced and sourced.speaker:
            found.append(sourced)
    return found


def _attributed(text: str, match: re.Match[str], patterns: _Patterns) -> tuple[int, int] | None:
    """Where the subject of a verb of saying stands, after the quotation or before it."""
    after = patterns.after.match(text, match.end(), min(len(text), match.end() + _REACH))
    if after:
        return after.span("who" if after["who"] is not None else "first")
    first = max(0, match.start() - _REACH)
    before = patterns.before.search(text[first : match.start()])
    return (first + before.start("who"), first + before.end("who")) if before else None


def _sourced(text: str, match: re.Match[str], patterns: _Patterns) -> tuple[int, int] | None:
    """Where the words stand between «according to» and a quotation."""
    first = max(0, match.start() - _REACH)
    found = patterns.sourced.search(text[first : match.start()])
    return (first + found.start("who"), first + found.end("who")) if found else None


def _resumed(quote: Quote, before: str, patterns: _Patterns, grammar: Grammar) -> Quote:
    """Whoever the paragraph has made speak before goes on where a verb has no subject."""
    if not quote.anaphoric:
        return quote
    subjects = list(patterns.subject.finditer(before))
    if not subjects:
        return quote
    return replace(quote, speaker=speaker_in(subjects[-1]["who"], grammar), anaphoric=False)


def _quote(text: str, start: int, end: int, span: tuple[int, int], grammar: Grammar) -> Quote:
    while end > start and text[end - 1] in " ,":
        end -= 1
    words = text[slice(*span)]
    pronouns = press_words(grammar.language).pronouns
    anaphoric = not words.strip(" ,.") or bool(re.fullmatch(rf"(?:{pronouns})\W*", words, re.I))
    speaker = None if anaphoric else speaker_in(words, grammar)
    while span[1] > span[0] and text[span[1] - 1] in " ,.;:":
        span = (span[0], span[1] - 1)
    return Quote(start, end, span if span[0] < span[1] else None, speaker, anaphoric)


@dataclass(frozen=True, slots=True)
class _Patterns:
    after: re.Pattern[str]
    before: re.Pattern[str]
    sourced: re.Pattern[str]
    subject: re.Pattern[str]
    """A sentence with its subject before a verb of saying, a capital first."""


@cache
def _patterns(language: str) -> _Patterns:
    words = press_words(language)
    until = r"[^.;:“”«»\"\n]{2,200}?"
    after = re.compile(
        rf"\s*[,.]?\s*(?:[—–-]\s*)?(?:(?:{words.verbs})(?!\w)\s*(?P<who>(?:{until})?)"
        rf"(?:[;:“”«»\"]|\.(?:\s|$)|$)|(?P<first>(?:{words.pronouns})|"
        rf"(?:(?:{words.articles})\s)?[A-ZÀ-Þ]{until})\s(?:{words.verbs})(?!\w))"
    )
    before = re.compile(
        rf"(?:^|[.!?;]\s+)(?P<who>[^.;:“”«»\"]{{2,200}}?),?\s(?:{words.verbs})(?!\w)"
        rf"[^.;“”«»\"]{{0,60}}?[:,]?\s*$"
    )
    sourced = re.compile(
        rf"(?:^|[.!?;]\s+)(?i:{words.sources})\s(?P<who>[^.;:“”«»\"]{{2,200}}?)\s?[,:]?\s*$"
    )
    subject = re.compile(rf"(?:^|[.!?”»\"]\s+)(?P<who>[A-ZÀ-Þ]{until}),?\s(?:{words.verbs})(?!\w)")
    return _Patterns(after, before, sourced, subject)
