"""Slips of typing: words twice, brackets and quotation marks that do not close, gaps left open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.model import BlockKind

_TWICE = re.compile(r"(?<![\w'’.-])([^\W\d_]{2,})\s+(\1)(?![\w'’-])", re.I)
_PUNCTUATION = re.compile(
    r"(?<![.,;:!?…])(?:,\s*,|;\s*;|,\s*\.(?![\d.])|;\s*[.,]|:\s*[;,]|(?<!\.)\.\.(?!\.))(?![.…])"
)
_SPACED = re.compile(r"(?<=[^\W\d_]{2})\s[,.](?=\s)(?!\s\.)")
_LABEL = re.compile(r"(?:^|[\s;:,.])(?:[ivxlcdm]{1,7}|[a-z]{1,2}|\d{1,3})(?:\s?bis)?\s?\Z", re.I)
_BRACKETS = {")": "(", "]": "["}
_OPENING = {"“": "”", "«": "»"}
_BLANK = re.compile(
    r"\bX{2,}\b(?!\s*[-–]?\s*[IVX]+\b)|_{4,}|\?{3,}|\bTODO\b|\bFIXME\b|\bLorem ipsum\b"
    r"|Error!\s+(?:Reference source|Bookmark) not|¡Error!\s+No se encuentra"
    r"|Erreur\s*!\s+(?:Source du renvoi|Signet)|Erro!\s+(?:Fonte de referência|Indicador)"
)
_ROMAN_CONTEXT = re.compile(r"(?:\b(?:siglo|século|siècle|century|XX)\s*|\()\Z", re.I)
_SPOKEN = ("transcript",)
_SENTENCE = 25
"""Letters from which a block says something."""
_PARAGRAPHS = 5
"""Paragraphs over which a quotation may run."""


def doubled_words(page: Page) -> Iterator[Finding]:
    """A word printed twice in a row."""
    for stretch in page.stretches:
        if stretch.kind is BlockKind.TABLE_ROW or stretch.contents:
            continue
        for found in _TWICE.finditer(stretch.text):
            word = found[1]
            around = stretch.text[
                max(0, found.start() - len(word) - 1) : found.end() + len(word) + 1
            ]
            if around.lower().count(word.lower()) > 2:
                continue  # the cells of a table run together
            named = word[0].isupper() and found[2][0].isupper()
            if named or word.lower() in page.words.doubled or word.isupper():
                continue
            if page.document.kind in _SPOKEN and len(word) > 4:
                continue  # speakers repeat themselves
            span = stretch.span(found)
            yield Finding("doubled_word", span.start, span.end, {"word": word})


def punctuation(page: Page) -> Iterator[Finding]:
    """Two signs where one belongs, and a blank before a comma or full stop."""
    for stretch in page.prose:
        for pattern in (_PUNCTUATION, _SPACED):
            for found in pattern.finditer(stretch.text):
                span = stretch.span(found)
                if re.search(r"[*_]", span.of(page.document.text)):
                    continue  # markup stood there
                yield Finding("punctuation", span.start, span.end, {"signs": found.group().strip()})


def brackets(page: Page) -> Iterator[Finding]:
    """Brackets without a partner, paragraph by paragraph; list markers are none."""
    for stretch in page.prose:
        open_at: list[tuple[str, int]] = []
        for place, sign in enumerate(stretch.text):
            if sign in "([":
                open_at.append((sign, place))
            elif sign in _BRACKETS:
                if open_at and open_at[-1][0] == _BRACKETS[sign]:
                    open_at.pop()
                elif not _LABEL.search(stretch.text[max(0, place - 12) : place]):
                    yield _sign("bracket", stretch, place, sign)
        for sign, place in open_at:
            yield _sign("bracket", stretch, place, sign)


def quotation_marks(page: Page) -> Iterator[Finding]:
    """Quotation marks that open and do not close, or close without opening.

    A quotation of several paragraphs opens each and closes the last: such are passed over.
    """
    if page.document.kind in _SPOKEN:
        return
    prose = list(page.prose)
    for place, stretch in enumerate(prose):
        following = prose[place + 1].text.lstrip() if place + 1 < len(prose) else ""
        for opening, closing in _OPENING.items():
            balance = _balance(stretch.text, opening, closing)
            if balance is None:
                continue
            at, sign = balance
            after = prose[place + 1 : place + _PARAGRAPHS]
            if sign == opening and (
                following.startswith(opening)
                or any(_open_at_end(one, opening, closing, closing) for one in after)
            ):
                continue
            before = prose[max(0, place - _PARAGRAPHS) : place]
            if sign == closing and any(
                _open_at_end(one, opening, closing, opening) for one in before
            ):
                continue
            yield _sign("quotation_mark", stretch, at, sign)
        straight = [found.start() for found in re.finditer(r'(?<!\d)"', stretch.text)]
        if len(straight) % 2 and not following.startswith('"') and len(straight) < 20:
            yield _sign("quotation_mark", stretch, straight[-1], '"')


def _balance(text: str, opening: str, closing: str) -> tuple[int, str] | None:
    """The first sign without partner and its place, or ``None``."""
    open_at: list[int] = []
    for place, sign in enumerate(text):
        if sign == opening:
            open_at.append(place)
        elif sign == closing:
            if not open_at:
                return place, sign
            open_at.pop()
    return (open_at[-1], opening) if open_at else None


def _open_at_end(stretch: Stretch, opening: str, closing: str, sign: str) -> bool:
    """Whether ``sign`` has no partner in the stretch: it belongs to a quotation of several."""
    balance = _balance(stretch.text, opening, closing)
    return balance is not None and balance[1] == sign


def _sign(rule: str, stretch: Stretch, place: int, sign: str) -> Finding:
    at = stretch.start + place
    return Finding(rule, at, at + 1, {"sign": sign})


def placeholders(page: Page) -> Iterator[Finding]:
    """What a draft leaves to be filled in: XX, ____, [date], a broken reference."""
    named = re.compile(rf"[\[<{{](?:{page.words.placeholders})[\]>}}]|\bTB[CD]\b", re.I)
    for stretch in page.stretches:
        for pattern in (_BLANK, named):
            for found in pattern.finditer(stretch.text):
                before = stretch.text[max(0, found.start() - 12) : found.start()]
                if _ROMAN_CONTEXT.search(before) and found.group().startswith("XX"):
                    continue
                letters = sum(c.isalpha() for c in stretch.text)
                if found.group().startswith("_") and letters < _SENTENCE:
                    continue  # a line to sign on
                if found.group() == "XX" and not _counted(stretch.text, found.end(), page):
                    continue
                span = stretch.span(found)
                yield Finding("placeholder", span.start, span.end, {"words": found.group()})


def _counted(text: str, at: int, page: Page) -> bool:
    """Whether «XX» stands for a number: before a noun that is counted or a month."""
    nouns = "|".join(page.words.people.values())
    following = rf"\s+(?:{page.words.day_month}(?:{'|'.join(page.words.months)})|{nouns})\b"
    return bool(re.match(following, text[at:], re.I))
