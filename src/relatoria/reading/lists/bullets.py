"""Lists of bullets: lines that open with a mark that counts nothing, or with none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import BlockKind, MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow, Line
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.kinds import Kinds
from relatoria.reading.lists.marked import announcement_before

_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_CLOCK_OR_LEADER = re.compile(r"\d{1,2}(?:[:.h]\d{2}|h\b)|\.{4,}|…{2,}|^https?:|\S+@\S+$|\|")
_PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|M|Mme)\.?\s)?[A-ZÀ-Þ][\w’'-]+(?:\s(?:[A-ZÀ-Þ]\.|"
    r"(?:de|del|da|do|dos|la|y|e)(?=\s)|[A-ZÀ-Þ][\w’'-]+)){1,4}(?:\s?[,(:–—]|$)"
)
_INLINE_FIRST = re.compile(r":\s+([-–—•*·▪●])\s+(?=\S)")
_NUMBERED = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxl]{1,6}|[A-Za-z])[.)º°]\s")
_COLON = re.compile(r":\W*$")


def bullet_groups(flow: Flow, grammar: Grammar, marked: Sequence[Group]) -> list[Group]:
    """Lists of bullets that something announces: a colon, a noun of lists, a heading."""
    taken = {flow.line_at(item.start) for group in marked for item in group.items}
    kinds = Kinds(grammar)
    trim = Trimmer(flow.text, grammar)
    groups: list[Group] = []
    for line in flow.lines:
        inline = _inline(flow, line, kinds, trim) if line.kind in _PROSE else None
        if inline:
            groups.append(inline)
    for run in _runs(flow, taken):
        group = _group(flow, run, kinds, trim, marked)
        if group:
            groups.append(group)
    return groups


def _inline(flow: Flow, line: Line, kinds: Kinds, trim: Trimmer) -> Group | None:
    """Bullets that a converter has run together: «…: - first. - second. - third.»."""
    first = _INLINE_FIRST.search(flow.text, line.content, line.end)
    if not first:
        return None
    parted = re.compile(rf"(?<=[.;,])\s+{re.escape(first.group(1))}\s+(?=\S)")
    cuts = list(parted.finditer(flow.text, first.end(), line.end))
    start, _ = announcement_before(flow, first.end())
    if not cuts or kinds.announces_others(flow.text[start : first.start()]):
        return None
    starts = [first.end(), *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), line.end]
    items = [
        Item(*trim(begin, end), first.group(1), MarkerStyle.BULLET)
        for begin, end in zip(starts, ends, strict=True)
    ]
    return Group(items, (start, first.start() + 1))


def _runs(flow: Flow, taken: set[int]) -> list[list[Line]]:
    runs: list[list[Line]] = []
    before = -2
    for index, line in enumerate(flow.lines):
        if line.bullet is None or index in taken or line.kind is BlockKind.HEADING:
            continue
        if not line.bullet and _NUMBERED.match(flow.text, line.content, line.end):
            continue  # a numbered paragraph
        if index == before + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
        before = index
    return runs


def _group(
    flow: Flow, run: list[Line], kinds: Kinds, trim: Trimmer, marked: Sequence[Group]
) -> Group | None:
    announced = announcement_before(flow, run[0].start)
    words = flow.text[announced[0] : announced[1]]
    if len(run) < 2 or not _announces(words, flow, announced, kinds):
        return None
    items: list[Item] = []
    for line in run:
        start, end = trim(line.content, line.end)
        if _CLOCK_OR_LEADER.search(flow.text, start, end):
            return None
        items.append(Item(start, end, line.bullet or None, MarkerStyle.BULLET))
    under = _item_ending_at(announced[1], marked)
    named = sum(bool(_PERSON.match(flow.text, item.start, item.end)) for item in items)
    return None if named * 2 >= len(items) else Group(items, announced, under=under)


def _announces(words: str, flow: Flow, announced: tuple[int, int], kinds: Kinds) -> bool:
    if kinds.announces_others(words):
        return False
    if _COLON.search(words[-4:]) or kinds.titles(words) is not None:
        return True
    heading = flow.lines[flow.line_at(announced[0])].kind is BlockKind.HEADING
    return heading and kinds.announced(words) is not None


def _item_ending_at(end: int, marked: Sequence[Group]) -> Item | None:
    for group in marked:
        for item in group.items:
            if end - 3 <= item.end <= end:
                return item
    return None
