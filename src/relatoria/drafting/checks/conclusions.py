"""Conclusions and recommendations beside the debate they rest on.

A report recommends what its speakers said, in nearly their words. Where every item of a list but
one is told somewhere in the body, and that one shares no word with any paragraph, nothing stands
behind it; and where a sentence gives to one person what a paragraph tells of another, in the same
words, one of the names is wrong. Lists that go their own way altogether are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from relatoria.drafting.checks.cast.described import CAPITAL, TITLE, tokens_of
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.words.concluding import (
    AIMS_AT,
    CONCLUDES,
    LIST_OPENS,
    TELLS_NOTHING,
)
from relatoria.model import BlockKind, Span
from relatoria.schemes.names import fold

_FEWEST = 4
"""Items from which a list of recommendations shows how closely it follows the body."""
_TOLD, _UNTOLD = 0.5, 0.25
"""Share of an item's words in one paragraph from which it is told there, and up to which not."""
_SAME = 5
"""Words that two passages share where one retells the other."""
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAMED = re.compile(
    rf"{TITLE}(?P<name>{CAPITAL}(?:\s+{CAPITAL}){{0,3}})|(?P<full>{CAPITAL}(?:\s+{CAPITAL}){{1,3}})"
)
_NUMBER = re.compile(r"(?<![\d.,/-])\d[\d.,\u00a0\u202f]*\d(?![\d/-])")


@dataclass(frozen=True, slots=True)
class _Passage:
    """A paragraph or sentence: its telling stems and where it stands."""

    span: Span
    text: str
    stems: frozenset[str]
    names: frozenset[str]
    """Every word with a capital that does not open a sentence, folded."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A report in two: what was said, and what it came to."""

    body: tuple[_Passage, ...]
    items: tuple[_Passage, ...]
    sentences: tuple[_Passage, ...]
    """Of the conclusions, items among them."""


def unsourced(page: Page) -> Iterator[Finding]:
    """A recommendation with nothing behind it, among others that the body tells."""
    parts = _parts(page)
    if len(parts.items) <= _FEWEST or not parts.body:
        return
    likest = [
        max((_share(item, one), one.span.start) for one in parts.body) for item in parts.items
    ]
    bare = [at for at, (share, _) in enumerate(likest) if share <= _UNTOLD]
    told = sum(share >= _TOLD for share, _ in likest)
    if len(bare) == 1 and told == len(parts.items) - 1:
        item = parts.items[bare[0]]
        values = {"said": page.quote(item.span)}
        yield Finding("unsourced", item.span.start, item.span.end, values)


def misattributed(page: Page) -> Iterator[Finding]:
    """«As X had warned, …» in the conclusions, where Y warned of it in the same words."""
    parts = _parts(page)
    for said in parts.sentences:
        people = _people(said.text, parts)
        if len(people) != 1:
            continue
        name = people[0]
        own = [one for one in parts.body if name in one.names]
        others = [one for one in parts.body if name not in one.names]
        if not own or not others:
            continue
        best = max(others, key=lambda one: (_share(said, one), -one.span.start))
        shared = len(said.stems & best.stems)
        here = max(len(said.stems & one.stems) for one in own)
        speakers = _people(best.text, parts)
        if shared >= _SAME and _share(said, best) >= _TOLD and 3 * here <= shared and speakers:
            values = {"here": name.capitalize(), "there": page.quote(best.span)}
            yield Finding("retold", said.span.start, said.span.end, values, best.span)


def figures_retold(page: Page) -> Iterator[Finding]:
    """«From 6.7 per cent» in the conclusions, where the same was 6.1 per cent before."""
    parts = _parts(page)
    for said in parts.sentences:
        for found in _NUMBER.finditer(said.text):
            if AIMS_AT.search(said.text[: found.start()]) or not _unit(said.text, found.end()):
                continue
            if (
                len(
                    re.findall(
                        rf"(?<![\d.,]){re.escape(found.group())}(?![\d.,]*\d)", page.document.text
                    )
                )
                > 1
            ):
                continue
            other = _nearly(said, found, parts.body)
            if other is not None:
                start = said.span.start + found.start()
                values = {"here": found.group(), "there": page.quote(other)}
                yield Finding("figures_disagree", start, start + len(found.group()), values, other)


def _unit(text: str, end: int) -> str:
    found = re.match(r"\s*(%|[^\W\d_]{2,}(?:\s*cent)?)", text[end:])
    return fold(found[1])[:_STEM] if found else ""


def _nearly(said: _Passage, found: re.Match[str], body: Sequence[_Passage]) -> Span | None:
    """The number one figure away, of the same unit, in the paragraph that tells the same."""
    for one in body:
        if len(said.stems & one.stems) < 3 or _share(said, one) < 0.3:
            continue
        for other in _NUMBER.finditer(one.text):
            alike = _one_figure(found.group(), other.group()) and other.group() not in said.text
            if alike and _unit(one.text, other.end()) == _unit(said.text, found.end()):
                return Span(one.span.start + other.start(), one.span.start + other.end())
    return None


def _one_figure(one: str, other: str) -> bool:
    if len(one) != len(other) or one == other:
        return False
    wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return (len(wrong) == 1 and wrong[0][0].isdigit() and wrong[0][1].isdigit()) or (
        len(wrong) == 2 and wrong[0] == wrong[1][::-1]
    )


def _share(said: _Passage, one: _Passage) -> float:
    return len(said.stems & one.stems) / len(said.stems) if said.stems else 1.0


@lru_cache(maxsize=2)
def _parts(page: Page) -> _Parts:
    body: list[_Passage] = []
    items: list[_Passage] = []
    sentences: list[_Passage] = []
    concluding = listing = False
    for stretch in page.stretches:
        if stretch.contents:
            continue
        if stretch.kind in (BlockKind.HEADING, BlockKind.CAPTION):
            annex = re.match(rf"\W*{page.words.targets['annex']}\b", stretch.text, re.I)
            concluding = bool(CONCLUDES.search(stretch.text)) and not annex
            listing = concluding and bool(LIST_OPENS.search(stretch.text))
            if annex:
                break
        elif stretch.kind is BlockKind.PARAGRAPH:
            listing = stretch.text.rstrip().endswith(":") and bool(LIST_OPENS.search(stretch.text))
            if concluding:
                sentences.extend(_sentences(page, stretch))
            else:
                body.append(_passage(stretch.text, stretch.start))
        elif stretch.kind is BlockKind.ITEM and (concluding or listing):
            one = _passage(stretch.text, stretch.start)
            sentences.append(one)
            if listing:
                items.append(one)
        elif stretch.kind is BlockKind.ITEM:
            body.append(_passage(stretch.text, stretch.start))
    return _Parts(tuple(body), tuple(items), tuple(sentences))


def _sentences(page: Page, stretch: Stretch) -> Iterator[_Passage]:
    for span in page.sentences:
        if stretch.start <= span.start < stretch.end:
            at = span.start - stretch.start
            yield _passage(stretch.text[at : at + len(span)], span.start)


def _passage(text: str, start: int) -> _Passage:
    bare = re.sub(r"\([^()]*\)\s*\.?\s*\Z", "", text)
    words = [fold(word) for word in _WORD.findall(bare)]
    stems = frozenset(word[:_STEM] for word in words if word not in TELLS_NOTHING)
    return _Passage(Span(start, start + len(text)), text, stems, tokens_of(text))


def _people(text: str, parts: _Parts) -> list[str]:
    """Surnames of those whom ``text`` names and the body has speak: folded, each once."""
    found: dict[str, None] = {}
    for match in _NAMED.finditer(text):
        said = match["name"] or match["full"]
        last = fold(said.split()[-1])
        opens = rf"{TITLE}?(?:{CAPITAL}\s+){{0,3}}{re.escape(said.split()[-1])}\s+[a-zà-ÿ]"
        speaks = re.compile(rf"(?:(?:El|La|L[ae]|[OA])\s+)?{opens}")
        if last not in found and any(speaks.match(one.text) for one in parts.body):
            found[last] = None
    return list(found)
