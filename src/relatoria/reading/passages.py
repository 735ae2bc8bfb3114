"""Citable places: sections, paragraphs, items, each with a name that stays the same.

Names follow the naming convention of Akoma Ntoso (version 1.0, section 5): the parent's name, two
underscores, an abbreviation and a number, `sec_B__para_4__item_iii`. The number is the printed
one where there is one, else the count within the parent. The same text gives the same names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from relatoria.model import Block, BlockKind, Passage, Record
from relatoria.reading.source import Source

_PRINTED = re.compile(r"[\s(\[]*([A-Za-z]{1,8}|\d{1,4}(?:[.-]\d{1,4}){0,5})[.)\]°ºª:]*")
_HEADING_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d{1,3}){0,5}(?=[.)\s])|[IVXLC]{1,7}(?=[.)]\s)|[A-Z](?=[.)]\s)"
    r"|\((?:[a-z]{1,5}|\d{1,3})\)"
)
_ARABIC = re.compile(r"(\d{1,4})\.?")
_CHAIN = 6
"""So many consecutive numbers across headings are paragraph numbers, not a list."""
_BULLET_LIKE = frozenset("oO")
"""Letters that text exports print in place of a bullet."""


def passages_of(source: Source, record: Record) -> tuple[Passage, ...]:
    """The passages of ``source`` in the order of the text, each after its parent."""
    builder = _Builder(source)
    for block in source.document.blocks:
        builder.add(block)
    return builder.finished()


@dataclass(slots=True)
class _Open:
    """A section that has begun and not yet ended."""

    eid: str
    level: int
    place: int
    """Where its passage stands in the list."""


@dataclass(slots=True)
class _Builder:
    source: Source
    found: list[Passage] = field(default_factory=list)
    sections: list[_Open] = field(default_factory=list)
    items: list[tuple[int, str]] = field(default_factory=list)
    paragraph: str | None = None
    """The paragraph a list would belong to."""
    counts: dict[tuple[str, str], int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    titles: dict[int, str] = field(init=False)
    numbered: frozenset[int] = field(init=False)
    pages: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.titles = {
            paragraph.block.start: paragraph.text
            for paragraph in self.source.paragraphs
            if paragraph.block.kind is BlockKind.HEADING
        }
        self.numbered = _numbered_paragraphs(self.source.document.blocks)
        self.pages = [page.start for page in self.source.document.pages]

    def add(self, block: Block) -> None:
        match block.kind:
            case BlockKind.FURNITURE:
                return
            case BlockKind.HEADING:
                self._section(block)
            case BlockKind.ITEM if block.start not in self.numbered:
                self._item(block)
            case BlockKind.FOOTNOTE:
                self._keep(block, "footnote", self._name(None, "fn", _number(block.marker)), None)
            case BlockKind.TABLE_ROW:
                parent = self._parent()
                self._keep(block, "table_row", self._name(parent, "row", None), parent)
            case _:
                parent = self._parent()
                name = self._name(parent, "para", _number(block.marker))
                self._keep(block, "paragraph", name, parent)
                self.paragraph, self.items = name, []

    def finished(self) -> tuple[Passage, ...]:
        self._close(0, self.found[-1].end if self.found else 0)
        return tuple(self.found)

    def _section(self, block: Block) -> None:
        level = block.level or 1
        self._close(level, self.found[-1].end if self.found else block.start)
        title = self.titles.get(block.start, "")
        printed = _HEADING_NUMBER.match(title)
        parent = self.sections[-1].eid if self.sections else None
        number = block.marker or (printed.group() if printed else None)
        eid = self._name(parent, "sec", _number(number))
        self.sections.append(_Open(eid, level, len(self.found)))
        start, end, page = block.start, block.end, self._page_of(block)
        self.found += (
            Passage(eid, "section", start, end, page, parent, number, title, level),
            Passage(self._name(eid, "heading", ""), "heading", start, end, page, eid, level=level),
        )
        self.paragraph, self.items = None, []

    def _close(self, level: int, end: int) -> None:
        """End every open section that a heading of ``level`` ends."""
        while self.sections and self.sections[-1].level >= level:
            section = self.sections.pop()
            begun = self.found[section.place]
            self.found[section.place] = replace(begun, end=max(end, begun.end))

    def _item(self, block: Block) -> None:
        level = block.level or 1
        while self.items and self.items[-1][0] >= level:
            self.items.pop()
        parent = self.items[-1][1] if self.items else self.paragraph or self._parent()
        eid = self._name(parent, "item", _number(block.marker))
        self._keep(block, "item", eid, parent)
        self.items.append((level, eid))

    def _parent(self) -> str:
        if self.sections:
            return self.sections[-1].eid
        if "intro" not in self.taken:
            self.taken.add("intro")
        return "intro"

    def _name(self, parent: str | None, kind: str, number: str | None) -> str:
        """A name nobody has yet; ``number`` is the printed one, empty for none at all."""
        prefix = f"{parent}__{kind}" if parent else kind
        if number == "":
            eid = prefix
        elif number:
            eid = f"{prefix}_{number}"
        else:
            eid = self._counted(prefix)
        while eid in self.taken:
            eid = self._counted(eid if number else prefix)
        self.taken.add(eid)
        return eid

    def _counted(self, prefix: str) -> str:
        key = (prefix, "")
        self.counts[key] = self.counts.get(key, 0) + 1
        return f"{prefix}_{self.counts[key]}"

    def _keep(self, block: Block, kind: str, eid: str, parent: str | None) -> None:
        page, level = self._page_of(block), block.level if kind == "item" else None
        self.found.append(
            Passage(eid, kind, block.start, block.end, page, parent, block.marker, level=level)
        )

    def _page_of(self, block: Block) -> int | None:
        place = bisect_right(self.pages, block.start) - 1
        if block.page is not None or place < 0:
            return block.page
        return self.source.document.pages[place].number


def _number(marker: str | None) -> str | None:
    """The number in a printed marker: ``(iv)`` → ``iv``, ``12.`` → ``12``; none in a bullet."""
    found = _PRINTED.fullmatch(marker.strip()) if marker else None
    if found is None or found.group(1) in _BULLET_LIKE:
        return None
    return found.group(1).replace(".", "-")


def _numbered_paragraphs(blocks: tuple[Block, ...]) -> frozenset[int]:
    """Starts of the items that are numbered paragraphs.

    Reports number their paragraphs through the whole document; a list starts anew. What counts
    on across a heading, six times or more, is a paragraph number.
    """
    chain: list[int] = []
    expected, headings = 1, 0
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            headings += bool(chain)
        elif block.kind is BlockKind.ITEM and block.marker:
            found = _ARABIC.fullmatch(block.marker.strip())
            if found and int(found.group(1)) == expected:
                chain.append(block.start)
                expected += 1
    return frozenset(chain) if len(chain) >= _CHAIN and headings else frozenset()
