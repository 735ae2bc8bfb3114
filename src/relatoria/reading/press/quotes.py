"""Quotations and who speaks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    after, before = _patterns(grammar.language)
    found: list[Quote] = []
    for match in _QUOTED.finditer(text):
        group = next(number for number in (1, 2, 3, 4) if match.group(number) is not None)
        start, end = match.span(group)
        after_match = after.match(text, match.end(), min(len(text), match.end() + _REACH))
        if not after_match:
            lead = text[max(0, match.start() - _REACH) : match.start()]
            before_match = before.search(lead)
            if before_match:
                offset = max(0, match.start() - _REACH)
                span = (offset + before_match.start("who"), offset + before_match.end("who"))
                found.append(_quote(text, start, end, span, grammar))
            continue
        name = "who" if after_match["who"] is not None else "first"
        found.append(_quote(text, start, end, after_match.span(name), grammar))
    return found


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


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
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
    return after, before
