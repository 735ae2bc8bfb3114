"""Who leads a numbered session: the text, the programme and what is said of it elsewhere.

Programmes stand in lists, lines and tables, and some are told in a sentence; so every place that
names a session by its number and somebody who leads it is read alike, and places are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from relatoria.drafting.checks.cast.described import CAPITAL, NAME, TITLE, tokens_of
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import label_value
from relatoria.drafting.checks.words import words_for
from relatoria.drafting.checks.words.leading import LEADING
from relatoria.drafting.checks.words.seats import SEATS
from relatoria.model import BlockKind, Span

_ARTICLE = r"(?:(?:the|el|la|l[ea]|[oa])\s+)?"
_WHO = (
    rf"(?:(?:(?:à|ao)\s+)?{_ARTICLE}{TITLE}{{0,2}}(?P<name>{NAME})"
    rf"|{_ARTICLE}{TITLE}(?P<short>{CAPITAL}))"
)
_LEADS = re.compile(
    r"moder|modér|facilitat|facilitad|anim[aé]|media(?:d|ç|ou)|chair(?:ed|manship|\w*\s*:)|the\s+chair\b"
    r"|pr[eé]sid(?:ed|id|i[óu]|[êe]nci|ence|ée?\b|e\s*:|ent[ae]?\s*:)",
    re.I,
)
"""What every turn of phrase for it holds: asked first, since most lines hold none."""
_TITLE = 250
"""Characters from which a line is no title of a session, nor one of a programme."""
_ROW_HEAD = 90
"""Characters of a line of a programme within which its session is named."""
_OPENS = re.compile(r"[^a-zà-ÿ]*(?:.{0,40}?\d{1,2}\s?(?:[:.h]|[ap]\.?m).{0,40})?[^a-zà-ÿ]*", re.S)
"""What stands before the session in a line of a programme: a sign, a day, hours."""
_PARAGRAPH = 80
"""Characters from which a line is prose."""
_Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Lead:
    key: _Key
    rule: str
    name: str
    tokens: frozenset[str]
    title: str
    span: Span


def leaders(page: Page) -> Iterator[Finding]:
    """«Session 2 was moderated by X» where another place has Y lead it."""
    places: dict[tuple[_Key, str], list[_Lead]] = defaultdict(list)
    for one in (*_told(page), *_columns(page)):
        places[one.key, one.rule].append(one)
    for leads in places.values():
        first, *rest = leads
        apart = [one for one in rest if not one.tokens & first.tokens]
        if len(apart) == 1 and len({one.tokens for one in leads}) <= 2:
            there = apart[0]
            values = {"subject": first.title, "here": first.name, "there": there.name}
            values |= {"source": there.title, "list": there.name}
            yield Finding(first.rule, first.span.start, first.span.end, values, there.span)


@cache
def _key_pattern(language: str) -> re.Pattern[str]:
    said = LEADING[words_for(language).language]
    ordinals = "|".join(said.ordinals_of)
    return re.compile(
        rf"\b(?P<noun>{said.nouns})\s+(?:n[.º°o]*\s*)?(?P<label>\d{{1,2}}|(?-i:[IVX]{{1,4}}|[A-H]))\b(?!\s?[:.h]\d|\s+%)"
        rf"|\b(?P<ordinal>{ordinals})\s+(?P<noun2>{said.nouns})\b",
        re.I,
    )


@cache
def _turns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    said = LEADING[words_for(language).language]
    return tuple(
        (rule, re.compile(f"(?i:{form})".replace("{name}", f"(?-i:{_WHO})")))
        for rule, forms in (("moderator", said.moderates), ("chair", said.chairs))
        for form in forms
    )


def _key(page: Page, found: re.Match[str]) -> _Key:
    """One noun may be singular here and plural there."""
    noun = (found["noun"] or found["noun2"])[:4].lower()
    if found["label"]:
        return noun, label_value(found["label"]) or 0
    return noun, LEADING[page.words.language].ordinals_of[found["ordinal"].lower()]


def _told(page: Page) -> Iterator[_Lead]:
    """Leads named in a sentence or a line, of its own session or of the heading's."""
    keys, part = _key_pattern(page.words.language), SEATS[page.words.language].part_of_session
    under: tuple[_Key, str] | None = None
    for stretch in page.stretches:
        if stretch.contents or stretch.kind is BlockKind.FOOTNOTE:
            continue
        for line, start in _lines(page, stretch):
            heading = stretch.kind in (BlockKind.HEADING, BlockKind.CAPTION)
            head = keys.search(line[:_ROW_HEAD]) if heading or len(line) < _TITLE else None
            opens = head is not None and bool(_OPENS.fullmatch(line[: head.start()]))
            if heading or opens:
                titled = head is not None and len(line) < _TITLE
                under = (_key(page, head), _title(line)) if head and titled else None
            prose = not heading and len(line) >= _PARAGRAPH
            for text, at in _clauses(line) if _LEADS.search(line) else ():
                before = _only_key(page, line[:at]) if prose and not under else None
                yield from _in_clause(page, text, start + at, before or under, part)


def _only_key(page: Page, before: str) -> tuple[_Key, str] | None:
    """The one session that the sentences before name: «In session 3, … Moderated by X.»"""
    if not before.rstrip().endswith("."):
        return None
    keys = {_key(page, one) for one in _key_pattern(page.words.language).finditer(before)}
    return (keys.pop(), _title(before)) if len(keys) == 1 else None


def session_named(page: Page, text: str) -> tuple[str, int] | None:
    """The first session that ``text`` names: its noun, cut short, and its place."""
    found = _key_pattern(page.words.language).search(text)
    return _key(page, found) if found else None


def after_session(page: Page, text: str) -> str | None:
    """What follows the first session that ``text`` names."""
    found = _key_pattern(page.words.language).search(text)
    return text[found.end() :] if found else None


def _title(line: str) -> str:
    return " ".join(line.split())[:80]


def _lines(page: Page, stretch: Stretch) -> Iterator[tuple[str, int]]:
    raw, at = page.document.text[stretch.start : stretch.end], 0
    for line in raw.splitlines(keepends=True):
        yield stretch.text[at : at + len(line)], stretch.start + at
        at += len(line)


def _clauses(line: str) -> Iterator[tuple[str, int]]:
    """Sentences, and members of a programme told in one: «…, moderated by X; session 2, …»."""
    at = 0
    for piece in re.split(
        r"(;\s|(?<=[\wà-ÿ)]{3})(?<!Mrs)(?<!Sra)(?<!Dra)(?<!rta)(?<!rof)\.\s(?=[A-ZÀ-Þ]))", line
    ):
        if len(piece) > 2 or piece.strip():
            yield piece, at
        at += len(piece)


def _in_clause(
    page: Page, text: str, start: int, under: tuple[_Key, str] | None, part: str
) -> Iterator[_Lead]:
    if not _LEADS.search(text):
        return
    keys = list(_key_pattern(page.words.language).finditer(text))
    for rule, turn in _turns(page.words.language):
        for found in turn.finditer(text):
            if re.search(rf"\b{part}", text[: found.start()], re.I) and not keys:
                continue
            known = [one for one in keys if not found.start() <= one.start() < found.end()]
            before = [one for one in known if one.end() <= found.start()] or known
            if len({_key(page, one) for one in before}) > 1:
                before = before[-1:] if _one_each(keys, text) else []
                if not before:
                    continue
            key, title = (_key(page, before[0]), _title(text)) if before else under or (("", 0), "")
            if key[1]:
                group = "name" if found["name"] else "short"
                rest = re.split(r"[.;,()|]", text[found.start(group) :], maxsplit=1)[0]
                span = Span(start + found.start(group), start + found.end(group))
                yield _Lead(key, rule, found[group], tokens_of(rest), title, span)


def _one_each(keys: Sequence[re.Match[str]], text: str) -> bool:
    """Whether brackets tell which session is whose: «session 1 (moderated by X), session 2 (…)»."""
    return text.count("(") >= len(keys)


def _columns(page: Page) -> Iterator[_Lead]:
    """Leads of a programme in a table with a column for them."""
    said = LEADING[page.words.language]
    keys = _key_pattern(page.words.language)
    column: tuple[int, str] | None = None
    previous: Stretch | None = None
    for stretch in page.stretches:
        if stretch.kind is not BlockKind.TABLE_ROW:
            column, previous = None, None
            continue
        cells = [(cell, cell.of(page.document.text).strip(" *_")) for cell in stretch.block.cells]
        if previous is None:
            column = _column([text for _, text in cells], said.column_moderates, said.column_chairs)
        elif column and column[0] < len(cells):
            cell, text = cells[column[0]]
            numbered = [keys.match(other) for _, other in cells]
            known = [found for found in numbered if found]
            name = re.match(rf"{TITLE}{{0,2}}(?P<name>{NAME})", text)
            if len(known) == 1 and name:
                yield _Lead(
                    _key(page, known[0]),
                    column[1],
                    name["name"],
                    tokens_of(re.sub(r"[(,].*", "", text)),
                    _title(known[0].string),
                    Span(cell.start, cell.end),
                )
        previous = stretch


def _column(heads: Sequence[str], moderates: str, chairs: str) -> tuple[int, str] | None:
    for place, head in enumerate(heads):
        for rule, pattern in (("moderator", moderates), ("chair", chairs)):
            if re.fullmatch(rf"{pattern}(?:\s+d[ae]\S*(?:\s\S+)?)?", head, re.I):
                return place, rule
    return None
