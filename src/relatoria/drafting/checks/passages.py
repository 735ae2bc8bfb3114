"""A report in two, for what retells: the debate, and what the report says it came to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from relatoria.drafting.checks.cast import people_lists, presented
from relatoria.drafting.checks.cast.described import CAPITAL, TITLE, tokens_of
from relatoria.drafting.checks.leading import session_named
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.words.concluding import CONCLUDES, LIST_OPENS, TELLS_NOTHING
from relatoria.model import AgentKind, BlockKind, Span
from relatoria.schemes.names import fold

_STEM = 5
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAMED = re.compile(
    rf"{TITLE}(?P<name>{CAPITAL}(?:\s+{CAPITAL}){{0,3}})|(?P<full>{CAPITAL}(?:\s+{CAPITAL}){{1,3}})"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or sentence: its telling stems and where it stands."""

    span: Span
    text: str
    stems: frozenset[str]
    names: frozenset[str]
    """Every word with a capital, folded."""
    session: tuple[str, int] | None = None
    """What the heading above numbers."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A report in two: what was said, and what it came to."""

    body: tuple[Passage, ...]
    items: tuple[Passage, ...]
    sentences: tuple[Passage, ...]
    """Of the conclusions, items among them."""
    page: Page


def share(said: Passage, one: Passage) -> float:
    """How many of the words of one passage another has."""
    return len(said.stems & one.stems) / len(said.stems) if said.stems else 1.0


@lru_cache(maxsize=2)
def parts_of(page: Page) -> Parts:
    """What was said, and what the report concludes."""
    body: list[Passage] = []
    items: list[Passage] = []
    sentences: list[Passage] = []
    concluding = listing = False
    session: tuple[str, int] | None = None
    for stretch in page.stretches:
        if stretch.contents:
            continue
        if stretch.kind in (BlockKind.HEADING, BlockKind.CAPTION):
            annex = re.match(rf"\W*{page.words.targets['annex']}\b", stretch.text, re.I)
            concluding = bool(CONCLUDES.search(stretch.text)) and not annex
            listing = concluding and bool(LIST_OPENS.search(stretch.text))
            session = session_named(page, stretch.text)
            if annex:
                break
        elif stretch.kind is BlockKind.PARAGRAPH or _numbered(stretch):
            opens = stretch.text.rstrip().endswith(":")
            listing = opens and bool(LIST_OPENS.search(stretch.text))
            if concluding:
                sentences.extend(_sentences(page, stretch))
            else:
                body.append(_passage(stretch.text, stretch.start, session))
        elif stretch.kind is BlockKind.ITEM and (concluding or listing):
            one = _passage(stretch.text, stretch.start)
            sentences.append(one)
            if listing:
                items.append(one)
        elif stretch.kind is BlockKind.ITEM:
            body.append(_passage(stretch.text, stretch.start, session))
    return Parts(tuple(body), tuple(items), tuple(sentences), page)


@lru_cache(maxsize=2)
def _known(page: Page) -> frozenset[str]:
    """Words of the names of those whom the record, a list or a sentence presents."""
    rows = (row for listed in people_lists(page) for row in listed.people)
    names = [one.name for one in (*rows, *presented(page))]
    names += [one.name for one in page.record.agents if one.kind is AgentKind.PERSON]
    return frozenset(token for name in names for token in tokens_of(name))


def _numbered(stretch: Stretch) -> bool:
    """Whether an item is a paragraph with a number: it opens a list, or has sentences."""
    text = stretch.text.rstrip()
    return stretch.kind is BlockKind.ITEM and (
        text.endswith(":") or len(re.findall(r"[a-zà-ÿ)”»]\.\s+[A-ZÀ-Þ]", text)) > 0
    )


def _sentences(page: Page, stretch: Stretch) -> Iterator[Passage]:
    for span in page.sentences_within(stretch):
        at = span.start - stretch.start
        yield _passage(stretch.text[at : at + len(span)], span.start)


def plain_stems(text: str) -> frozenset[str]:
    """Stems of the words without a capital."""
    return _stems([word for word in _WORD.findall(text) if word[0].islower()])


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(fold(one)[:_STEM] for one in words if fold(one) not in TELLS_NOTHING)


def _passage(text: str, start: int, session: tuple[str, int] | None = None) -> Passage:
    bare = re.sub(r"\([^()]*\)\W*\Z", "", text)
    stems = _stems(_WORD.findall(bare))
    return Passage(Span(start, start + len(text)), text, stems, tokens_of(text), session)


def people_in(text: str, parts: Parts) -> list[str]:
    """Surnames of those whom ``text`` names and the body has speak: folded, each once."""
    found: dict[str, None] = {}
    for match in _NAMED.finditer(text):
        said = match["name"] or match["full"]
        last = fold(said.split()[-1])
        opens = rf"{TITLE}?(?:{CAPITAL}\s+){{0,3}}{re.escape(said.split()[-1])}"
        speaks = re.compile(
            rf"(?:\A\W*(?:\d+\.\s+)?|[.;]\s+)(?:(?:El|La|L[ae]|[OA])\s+)?{opens}"
            r"(?:,[^.;]{3,140}?,)?\s+[a-zà-ÿ]"
        )
        speaker = last not in found and any(speaks.search(one.text) for one in parts.body)
        if speaker and (match["name"] or last in _known(parts.page)):
            found[last] = None
    return list(found)
