"""Running heads, running feet and page numbers: known by their place and by returning.

A line at the edge of a page is furniture when the same words (digits aside) stand at the same
height on another page, when it is a page number, or when it repeats a line of the cover.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from relatoria.formats.markers import BULLETS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relatoria.formats.pdf.lines import Line, PageLines

_ZONE = 0.14
"""Share of the page's height, at both ends, in which furniture can stand."""
_MARGIN = 0.09
"""Share in which a lone number is a page number even if it does not return."""
_SAME_HEIGHT = 5.0
_LONGEST = 160
_APART = 1.5
"""Furniture is parted from the text by more than so many times its size."""

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|\[( ]*(?:(?:page|página|pagina|pág\.?|pag\.?|p\.?)\s*)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|de|sur|out of)\s*\d{1,4})?[-–—|\]) ]*",
    re.I,
)
# Job numbers, bar codes and the recycling note that print shops of the UN put on covers.
_JOB = re.compile(
    r"[A-Z]{2,3}\.\d{2}-\d{4,6}\b.*|\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+[\d\s-]*)?|\*\d{6,9}\*"
    r"|please recycle.*|(?:\d{6}\s*){1,4}",
    re.I,
)


def set_furniture_apart(pages: list[PageLines]) -> None:
    """Move the furniture of every page from its ``lines`` to its ``furniture``; find its label."""
    edges = [_edges(page) for page in pages]
    returning = _Returning(edges, pages)
    cover = frozenset(_folded(line.text) for line in pages[0].lines) if pages else frozenset()
    for page, (head, foot) in zip(pages, edges, strict=True):
        known = cover if page.number > pages[0].number else frozenset()
        found = [*_peel(page, head, returning, known), *_peel(page, foot, returning, known)]
        if page.number == 1:
            found += [line for line in foot if line not in found and _JOB.fullmatch(line.text)]
        found += [line for line in page.lines if _is_ornament(line.text)]
        if found:
            apart = {id(line) for line in found}
            page.lines = [line for line in page.lines if id(line) not in apart]
            page.furniture += found
            page.label = _label(found, page)


def _edges(page: PageLines) -> tuple[list[Line], list[Line]]:
    """The lines at the head, from the top down, and at the foot, from the bottom up."""
    top, bottom = page.height * (1 - _ZONE), page.height * _ZONE
    head = [line for line in page.lines if line.y > top]
    foot = [line for line in page.lines if line.y < bottom]
    head.sort(key=lambda line: -line.y)
    foot.sort(key=lambda line: line.y)
    return head, foot


def _folded(text: str) -> str:
    return _DIGITS.sub("#", text).casefold()


@dataclass(frozen=True, slots=True)
class _Place:
    """A line at the edge of a page."""

    text: str
    folded: str
    """In small letters, every number the same sign."""
    height: float
    """Over the lower edge, or (negative) under the upper one."""
    page: int
    numbers: frozenset[int]
    """The line's numbers, each less the number of its page: alike where it counts pages."""


class _Returning:
    """What stands at the edges of all pages, and whether it returns."""

    def __init__(self, edges: list[tuple[list[Line], list[Line]]], pages: list[PageLines]) -> None:
        self._slack = 16.0 if any(page.confidence is not None for page in pages) else _SAME_HEIGHT
        self._seen: dict[tuple[int, str, int | None], set[int]] = defaultdict(set)
        """Pages by height, text and number; without a number the text stands as printed."""
        self._levels: dict[int, list[int]] = defaultdict(lambda: [0, 0])
        places = [
            _place(line, page)
            for page, both in zip(pages, edges, strict=True)
            for lines in both
            for line in lines
            if len(line.text) < _LONGEST
        ]
        for place in places:
            for key in self._keys(place, 0):
                self._seen[key].add(place.page)
        for place in places:
            level = self._levels[self._level(place)]
            level[0] += 1
            level[1] += self._recurs(place)

    def _level(self, place: _Place) -> int:
        return round(place.height / self._slack)

    def _keys(self, place: _Place, step: int) -> list[tuple[int, str, int | None]]:
        at = self._level(place) + step
        folded = place.folded
        return [(at, place.text, None), *((at, folded, number) for number in place.numbers)]

    def _recurs(self, place: _Place) -> bool:
        return any(
            page != place.page
            for step in (-1, 0, 1)
            for key in self._keys(place, step)
            for page in islice(self._seen.get(key, ()), 2)
        )

    def holds(self, line: Line, page: PageLines) -> bool:
        """Whether ``line`` returns, at a height where lines usually do."""
        place = _place(line, page)
        at = self._level(place)
        lines, returning = map(
            sum, zip(*(self._levels[at + step] for step in (-1, 0, 1)), strict=True)
        )
        if self._recurs(place):
            return 2 * returning > lines
        # A head that stands here alone, where the heads of other pages stand.
        return _is_brief(line) and page.number > 1 and lines >= 3 and 5 * returning >= 3 * lines


def _place(line: Line, page: PageLines) -> _Place:
    height = line.y if line.y < page.height / 2 else line.y - page.height
    numbers = frozenset(int(found[:6]) - page.number for found in _DIGITS.findall(line.text))
    return _Place(line.text, _folded(line.text), height, page.number, numbers)


def _peel(
    page: PageLines,
    lines: list[Line],
    returning: _Returning,
    cover: frozenset[str],
) -> list[Line]:
    """The furniture among ``lines``, taken from the edge inward until something else comes."""
    rows = list(_rows(lines))
    taken = 0
    for row in rows:
        if not any(_is_furniture(line, page, returning, cover) for line in row):
            break
        # What stands beside a running head belongs to it, except on the cover.
        if not all(
            _is_furniture(line, page, returning, cover) or (page.number > 1 and _is_brief(line))
            for line in row
        ):
            break
        taken += 1
    while taken and not _stands_apart(rows, taken, page):
        taken -= 1
    return [line for row in rows[:taken] for line in row]


def _stands_apart(rows: list[list[Line]], taken: int, page: PageLines) -> bool:
    """Whether white space parts the first ``taken`` rows from what follows them inward."""
    last = rows[taken - 1][0]
    if taken < len(rows):
        following: float | None = rows[taken][0].y
    else:
        downward = last.y > page.height / 2
        inner = [line.y for line in page.lines if (line.y < last.y - 3) == downward]
        inner = [y for y in inner if abs(y - last.y) > 3]
        following = (max(inner) if downward else min(inner)) if inner else None
    return following is None or abs(last.y - following) > _APART * last.size


def _rows(lines: list[Line]) -> Iterable[list[Line]]:
    row: list[Line] = []
    for line in lines:
        if row and abs(line.y - row[-1].y) > 3:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _is_brief(line: Line) -> bool:
    return len(line.text) < 80


def _is_furniture(
    line: Line,
    page: PageLines,
    returning: _Returning,
    cover: frozenset[str],
) -> bool:
    margin = page.height * _MARGIN
    at_margin = line.y < margin or line.y > page.height - margin
    if at_margin and _PAGE_NUMBER.fullmatch(line.text):
        return True
    folded = _folded(line.text)
    if at_margin and folded in cover and len(line.text) < 60:
        return True
    return returning.holds(line, page)


def _is_ornament(text: str) -> bool:
    """Whether a line is a bullet without words, or bars and symbols in private codes alone."""
    return (len(text) == 1 and text in BULLETS) or (
        len(text) >= 4 and not text.isprintable() and all("\ue000" <= c <= "\uf8ff" for c in text)
    )


def _label(found: list[Line], page: PageLines) -> str | None:
    for line in found:
        match = _PAGE_NUMBER.fullmatch(line.text)
        if match and match[1] != str(page.number):
            return match[1]
    return None
