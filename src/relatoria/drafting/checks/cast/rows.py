"""Lists of people and biographies: lines that open with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from relatoria.drafting.checks.cast.described import CAPITAL, NAME, TITLE, Described
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.words.roles import PEOPLE_LISTED, ROLES
from relatoria.model import BlockKind, Span

_FEWEST = 4
"""Lines with names from which on they are a list of people."""
_LINE = 22
"""Words up to which a paragraph can be a line of a list."""
_MOST_OTHER = 0.25
"""Share of lines that are no person: a country, a column's head."""
_UPPER = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+"
_FORMS = (
    rf"(?P<last>{_UPPER}(?:\s+{_UPPER}){{0,2}}),\s+"
    rf"(?P<first>{CAPITAL}(?:\s+{CAPITAL})?)(?=\s*(?:[,(:;|–—-]|$))",
    rf"(?P<name>{CAPITAL}(?:\s+{CAPITAL})?\s+{_UPPER}(?:\s+{_UPPER}){{0,2}})(?![\w])",
    rf"(?P<name>{NAME})(?![\w])",
    rf"(?P<last>{CAPITAL}),\s+(?P<first>{CAPITAL}(?:\s+{CAPITAL})?)(?=\s*(?:[,(:;|–—-]|$))",
)
_LEAD = rf"^[\s*_•·–|-]*(?:(?:\d{{1,3}}|[a-z])[.)]\s+)?[\s*_]*{TITLE}{{0,2}}"
_ROWS = tuple(
    re.compile(rf"{_LEAD}{form}(?P<gap>\s*[*_]*\s*(?:[,(:;|–—.-]|$)[\s*_]*)") for form in _FORMS
)
_CLOCK = re.compile(r"\d{1,2}\s?(?:[:.h]\s?\d{2}|h\b|[ap]\.?m)", re.I)


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A list of those who took part."""

    heading: str
    people: tuple[Described, ...]
    span: Span


@lru_cache(maxsize=2)
def people_lists(page: Page) -> tuple[PeopleList, ...]:
    """Lists of participants or speakers, of any layout, under a heading that calls them so."""
    found = []
    for heading, lines in _sections(page):
        if not PEOPLE_LISTED.search(heading) or len(lines) < _FEWEST:
            continue
        rows = [_turned(page, row) for line in lines if (row := _row(line)) is not None]
        other = sum(len(line.text.split()) > 3 for line in lines) - len(rows)
        if len(rows) >= _FEWEST and other <= _MOST_OTHER * len(rows):
            span = Span(lines[0].start, lines[-1].end)
            found.append(PeopleList(heading, tuple(rows), span))
    return tuple(found)


@lru_cache(maxsize=2)
def biographies(page: Page) -> tuple[Described, ...]:
    """«**Name.** Economist, professor at …»: paragraphs that open with a name and say who it is."""
    found = []
    for stretch in page.stretches:
        raw = page.document.text[stretch.start : stretch.start + 4].lstrip()
        if stretch.kind is not BlockKind.PARAGRAPH or not raw.startswith(("**", "__")):
            continue
        row = _row(stretch)
        if row and any(role.search(row.said[:160]) for role in ROLES):
            first = re.split(r"(?<=[\w)])\.\s", row.said, maxsplit=1)[0]
            found.append(Described(row.name, row.span, first))
    return tuple(found)


def _sections(page: Page) -> Iterator[tuple[str, list[Stretch]]]:
    """Runs of items or rows, with the headings above them."""
    heads, lines = "", list[Stretch]()
    for stretch in page.stretches:
        if stretch.contents:
            continue
        if stretch.kind in (BlockKind.HEADING, BlockKind.CAPTION):
            inner = bool(lines) or not PEOPLE_LISTED.search(heads)
            if lines and _same_list(stretch, heads):
                continue
            yield heads, lines
            heads = stretch.text if inner or len(stretch.text) > 60 else f"{heads} {stretch.text}"
            lines = []
        elif stretch.kind in (BlockKind.ITEM, BlockKind.TABLE_ROW) or _alone(stretch, heads):
            lines.append(stretch)
        elif len(stretch.text.split()) > 6 and lines:
            yield heads, lines
            heads, lines = "", []
    yield heads, lines


def _alone(stretch: Stretch, heads: str) -> bool:
    """Whether a paragraph is a line of a list whose lines bear no sign."""
    short = len(stretch.text.split()) <= _LINE
    return short and bool(PEOPLE_LISTED.search(heads)) and _row(stretch) is not None


def _same_list(stretch: Stretch, heads: str) -> bool:
    """Whether a heading only groups the people of the list: a country, a kind of body."""
    short = len(stretch.text.split()) <= 5 and (stretch.block.level or 3) > 2
    return short and bool(PEOPLE_LISTED.search(heads))


def _turned(page: Page, row: Described) -> Described:
    """«Quiroga Manrique, Inés, director» as the text has it: «Inés Quiroga Manrique»."""
    first = re.match(rf"(?P<first>{CAPITAL}(?:\s+{CAPITAL})?)\s*(?:,\s*|$)", row.said)
    if first is None:
        return row
    name = f"{first['first']} {row.name}"
    if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", page.document.text):
        return row
    return Described(name, row.span, row.said[first.end() :])


def _row(stretch: Stretch) -> Described | None:
    """The person that a line opens with."""
    text = stretch.text
    if _CLOCK.search(text[:24]):
        return None
    for form in _ROWS:
        found = form.match(text)
        if found is None:
            continue
        parts = found.groupdict()
        inverted = parts.get("last") is not None
        name = f"{parts['first']} {parts['last']}" if inverted else parts["name"]
        start = found.start("last" if inverted else "name")
        end = found.end("first" if inverted else "name")
        said = " ".join(re.sub(r"[|*]+", ", ", text[found.end() :]).split()).strip(" ,")
        span = Span(stretch.start + start, stretch.start + end)
        return Described(" ".join(name.split()), span, said)
    return None
