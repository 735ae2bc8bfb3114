"""How many spoke, and who: «three participants …: a nurse …; a teacher …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.counts import items_of
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.drafting.checks.told import open_ended, sentences_of
from relatoria.drafting.checks.words.dividing import ONE_VOICE, ONLY, VOICES
from relatoria.model import BlockKind, Span

_MOST = 15


def voices(page: Page) -> Iterator[Finding]:
    """«Five participants spoke of it», and the sentence that follows has three of them."""
    number = number_pattern(page.words.language, 2)
    counted = re.compile(rf"(?P<n>{number})\s+(?:[^\W\d]+\s+)?{VOICES}\b", re.I)
    for stretch in page.stretches:
        if stretch.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or stretch.contents:
            continue
        spans = page.sentences_within(stretch)
        for place, sentence in enumerate(spans):
            text = _text(page, sentence)
            behind = _text(page, spans[place + 1]) if place + 1 < len(spans) else ""
            if not (ONE_VOICE.match(behind) or (":" in text and ";" in text)):
                continue
            found = counted.search(text)
            if not found or len(counted.findall(text)) > 1 or open_ended(text):
                continue
            rest = [_text(page, one) for one in spans[place + 1 :]]
            told = _told(text[found.end() :], rest)
            value = value_of(found["n"], page.words)
            if value and told and value <= _MOST and told != value:
                span = Span(sentence.start + found.start(), sentence.start + found.end())
                yield Finding(
                    "declared_number",
                    span.start,
                    span.end,
                    {"said": page.quote(span), "found": told},
                )


def _text(page: Page, span: Span) -> str:
    return page.document.text[span.start : span.end]


def _told(tail: str, rest: list[str]) -> int:
    """How many unnamed voices are told, each in a clause or a sentence; nought if not all are."""
    behind = tail.split(":", 1)
    clauses = re.split(r";\s", behind[1] if len(behind) == 2 else rest[0] if rest else "")
    if len(clauses) > 1 and all(ONE_VOICE.match(one) for one in clauses):
        return len(clauses)
    if len(behind) == 2:
        return 0
    alone = [one for one in rest if ONE_VOICE.match(one)]
    return len(alone) if len(alone) == len(rest) > 1 else 0


def named_after(page: Page) -> Iterator[Finding]:
    """«Six of the eight countries keep one, namely …», and five are named; «only two, A and B»."""
    number = number_pattern(page.words.language, 2)
    article = r"(?:the\s+|l[oa]s\s+|[oa]s\s+|les\s+)?"
    part_of = rf"(?:{page.words.of}\s*{article}{number}\s+|d[eoa]s\s+{number}\s+)"
    names = r"(?P<list>[^.:;()–—\d]{5,300})"
    ends = r"(?=\.|\s*[–—]|;|\Z)"
    patterns = (
        rf"(?P<n>{number})\s+{part_of}?[^\W\d]{{3,}}[^.;:()\d]{{0,120}}?"
        rf"(?:\s?:\s+|,?\s+{page.words.phrases.namely}\s*,?\s*:?\s+){names}{ends}",
        rf"\b{ONLY}\s+(?P<n>{number})(?:\s+[^\W\d]+){{0,2}}\s*[,(]\s*(?P<list>[A-ZÀ-Þ][^.:;()–—\d]{{3,80}}?)"
        r"(?:\)|,\s+(?=[a-zà-ÿ]))",
    )
    may = re.compile(
        rf":\s+(?:[a-zà-ÿ]{{1,3}}['’\s]\s*)?[A-ZÀ-Þ]|(?i:\b(?:{page.words.phrases.namely})\b)"
        rf"|(?i:\b{ONLY}\s+[^\W_]+(?:\s[^\W_]+){{0,2}}\s*[,(])"
    )
    for sentence, text in sentences_of(page):
        for pattern in patterns if may.search(text) else ():
            for found in re.finditer(pattern, text, re.I):
                value, listed = value_of(found["n"], page.words), items_of(found["list"])
                between = text[found.end("n") : found.start("list")]
                between = re.sub(rf"\A\s+{part_of}", " ", between, flags=re.I)
                if not value or not listed or value > 40 or len(listed) in (1, value):
                    continue
                if open_ended(found.group()) or re.search(number, between, re.I):
                    continue
                span = Span(sentence.start + found.start(), sentence.start + found.end())
                values: dict[str, str | int] = {"said": found["n"], "found": len(listed)}
                yield Finding("declared_number", span.start, span.end, values)
