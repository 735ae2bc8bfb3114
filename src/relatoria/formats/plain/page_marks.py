"""Lines that a page printed and the text does not own: page numbers and running heads.

Text taken from a printed page keeps what stood at its head and foot. A line is given up only on
evidence of more than its own shape: a count that rises from page to page, a form feed beside it,
or its return beside other such lines.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from relatoria.formats.layout import shapes
from relatoria.formats.layout.joining import is_terminal, starts_small
from relatoria.formats.plain.lines import Line

_LONGEST = 120
_NEAR = 3
"""Lines with words between a page number and the running head that goes with it."""
_APART = 5
"""Lines with words between two page numbers, at least: nearer ones belong to a table or list."""
_STEP = 3
_COVER = 8
"""Lines with words at the top of the file: a cover keeps what later pages repeat."""

_WORD = r"(?:page|p[áa]gina|p[áa]g\.?|p\.|folha|folio|feuillet)"
_OF = r"(?:\s*(?:/|of|de|sur|of the|von)\s*\d{1,4})?"
_LABELLED = re.compile(
    rf"[\[(|–—-]*\s*{_WORD}\s*(?P<page>\d{{1,4}}){_OF}\s*[\])|–—-]*"
    rf"|(?:[-–—]\s*(?P<dashed>\d{{1,4}})\s*[-–—]|[|\[]\s*(?P<barred>\d{{1,4}}){_OF}\s*[|\]])",
    re.I,
)
"""A page number with a word or signs around it: alone on its line it is nothing else."""
_BARE = re.compile(rf"(?P<page>\d{{1,4}}){_OF}")
_GAP = r"(?:[ \u00a0]{2,}|\s*\t\s*|\s+[|·•–—-]\s+|\s*[|]\s*)"
_HEAD = re.compile(
    rf"(?P<stem>\S.{{2,110}}?){_GAP}(?:{_WORD}\s*)?(?P<last>\d{{1,4}}){_OF}"
    rf"|(?:{_WORD}\s*)?(?P<first>\d{{1,4}}){_OF}{_GAP}(?P<rest>\S.{{2,110}})",
    re.I,
)
"""A running head with the page number at either end, set off from it."""
_SYMBOL = re.compile(r"(?=[^/]{0,20}[A-Z])[A-Z0-9][\w.()-]*(?:/[\w.()-]+){1,8}(?:\s\S{1,12}){0,2}")
"""A document symbol: «A/CONF.9/12», possibly with «(Part I)» or «Rev.1» behind it."""


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A line that may be a page number: its place among the lines with words, and its value."""

    at: int
    page: int
    sure: bool


def page_marks(lines: Iterable[Line]) -> frozenset[int]:
    """The starts of the lines that are page numbers, running heads or feet."""
    kept = [line for line in lines if line.text]
    numbers = _page_numbers(kept)
    edges = _edges(kept)
    numbers |= {at for at in edges if _BARE.fullmatch(kept[at].text)}
    heads = _running_heads(kept, _beside(kept, numbers) | edges, numbers)
    heads |= _cutting_heads(kept)
    return frozenset(kept[at].start for at in numbers | heads)


def _page_numbers(kept: list[Line]) -> set[int]:
    """The places of page numbers, with or without a running head on the same line."""
    groups: dict[str, list[_Numbered]] = defaultdict(list)
    for at, line in enumerate(kept):
        if len(line.text) > _LONGEST or not any(c.isdigit() for c in line.text):
            continue
        stem, found = _numbered(at, line)
        if found is not None:
            groups[stem].append(found)
    marks: set[int] = set()
    for stem, group in groups.items():
        rising = _rising(group, fewest=3 if stem else 2)
        marks |= {one.at for one in group if one.sure or one.at in rising}
    return marks


def _numbered(at: int, line: Line) -> tuple[str, _Numbered | None]:
    match = _LABELLED.fullmatch(line.text)
    if match is not None:
        page = match["page"] or match["dashed"] or match["barred"]
        return "", _Numbered(at, int(page), sure=True)
    match = _BARE.fullmatch(line.text)
    if match is not None:
        return "", _Numbered(at, int(match["page"]), sure=False)
    match = _HEAD.fullmatch(line.text)
    if match is None:
        return "", None
    stem = _folded(match["stem"] or match["rest"])
    if stem.count(" ") < 2 and "/" not in stem:
        return "", None  # «Session – 2» counts sessions, not pages
    return stem, _Numbered(at, int(match["last"] or match["first"]), sure=False)


def _rising(group: list[_Numbered], fewest: int) -> set[int]:
    """Those of ``group`` whose numbers rise as pages do, where enough of them do."""
    found: set[int] = set()
    for one, following in pairwise(group):
        step = following.page - one.page
        if 0 < step <= _STEP and following.at - one.at > _APART:
            found |= {one.at, following.at}
    return found if len(found) >= fewest and 2 * len(found) >= len(group) else set()


def _edges(kept: list[Line]) -> set[int]:
    """The first and last two lines of every page, where form feeds end the pages."""
    breaks = [at for at, line in enumerate(kept) if line.page_begins and at]
    return {at for cut in breaks for at in range(cut - 2, cut + 2) if 0 <= at < len(kept)}


def _beside(kept: list[Line], numbers: set[int]) -> set[int]:
    near = {at + step for at in numbers for step in range(-_NEAR, _NEAR + 1)}
    return {at for at in near if 0 <= at < len(kept)}


def _running_heads(kept: list[Line], near: set[int], numbers: set[int]) -> set[int]:
    """Lines beside page breaks that return beside others, and symbols that touch one."""
    stems = {
        at: _folded(kept[at].text)
        for at in sorted(near - numbers)
        if len(kept[at].text) <= _LONGEST and not is_terminal(kept[at].text)
    }
    often = Counter(stem for stem in stems.values() if len(stem) > 2)
    cover = {_folded(line.text): at for at, line in reversed([*enumerate(kept[:_COVER])])}
    heads = {at for at, stem in stems.items() if often[stem] > 1 and cover.get(stem) != at}
    for at, stem in stems.items():
        touches = {at - 1, at + 1} & (numbers | heads)
        if touches and cover.get(stem) != at and _SYMBOL.fullmatch(kept[at].text):
            heads.add(at)
    return heads


def _cutting_heads(kept: list[Line]) -> set[int]:
    """Lines that return three times or more and cut sentences in two."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(kept[:-1]):
        words = line.text
        if 4 < len(words) <= _LONGEST and not starts_small(words) and not is_terminal(words):
            places[words].append(at)
    heads: set[int] = set()
    for words, found in places.items():
        if len(found) < 3 or shapes.RULE.fullmatch(words) or "|" in words:
            continue
        cuts = sum(_cuts(kept, at) for at in found)
        if 3 * cuts >= len(found):
            heads |= {at for at in found if at >= _COVER}
    return heads


def _cuts(kept: list[Line], at: int) -> bool:
    """Whether the line stands between a long line without a full stop and a small letter."""
    if not at:
        return False
    before = kept[at - 1].text
    longer = len(before) > len(kept[at].text)
    return longer and not is_terminal(before) and starts_small(kept[at + 1].text)


def _folded(text: str) -> str:
    return " ".join(re.sub(r"\d+", "", text.casefold()).split())
