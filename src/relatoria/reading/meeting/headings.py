"""Headings: which paragraphs are one, how they are numbered, what a table of contents lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.model import BlockKind
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.lines import lines_of
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.names import words_of

_LONGEST = 400
"""Characters; a longer paragraph is prose whatever it looks like."""
_NUMBER = re.compile(
    r"(?:(?P<letter>[A-Z])|(?P<roman>[IVX]{1,5})|(?P<number>\d{1,2})|(?P<nested>\d{1,2}(?:\.\d{1,2})+)"
    r"|\((?P<bracket>[a-z]|[ivx]{1,4}|\d{1,2})\)|(?P<small>[a-z]))"
    r"(?:[.)]\s*[-–—]?|\s[-–—]|\.[-–—])?\s+(?=\S)"
)
_LEADER = re.compile(
    r"(?:\s*(?:\.\s?){3,}|\s*…+\.*|\s*_{3,}|\t|\s{2,})\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*\Z"
)
_TAIL = 200
"""Characters at the end of an entry in which its leader dots and page number stand."""
_PAGE = re.compile(r"\s+\d{1,4}\Z")


@dataclass(frozen=True, slots=True)
class Heading:
    """A paragraph that heads something."""

    paragraph: Paragraph
    style: str
    """letter, roman, number, nested, bracket, small, or empty where no number is printed."""
    number: str
    title: str
    """Without the number, as printed."""

    @property
    def may_be_roman(self) -> bool:
        """Whether its letter is a Roman numeral as well: I, V, X."""
        return self.style == "letter" and self.number in "IVX"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    key: tuple[str, ...]
    """Its folded words, number and page left out: what headings are compared by."""
    style: str
    number: str
    title: str


def heading_of(paragraph: Paragraph, grammar: Meeting) -> Heading | None:
    """``paragraph`` as a heading, or ``None`` where it is prose, a list item or a table row."""
    text = paragraph.text
    kind = paragraph.block.kind
    if len(text) > _LONGEST or kind in (BlockKind.CAPTION, BlockKind.FOOTNOTE):
        return None
    if kind is BlockKind.TABLE_ROW and sum(len(cell) > 0 for cell in paragraph.block.cells) > 1:
        return None  # a row with one cell filled can be a heading inside a table
    style, number, title = numbered(text)
    is_heading = kind is BlockKind.HEADING
    if kind is BlockKind.ITEM and not _shouted(title):
        return None
    if is_heading or _shouted(title) or _is_word(text, grammar):
        return Heading(paragraph, style, number, title)
    return None


def numbered(text: str) -> tuple[str, str, str]:
    """Style, number and the rest of a heading: «B. The …» is («letter», «B», «The …»)."""
    match = _NUMBER.match(text)
    if not match:
        return "", "", text
    style = next(name for name, value in match.groupdict().items() if value)
    number = match[style]
    separated = bool(re.search(r"[.)–—-]", match[0][len(number) :])) or style == "bracket"
    if not separated and not (style in ("roman", "number", "nested") and _shouted(text)):
        return "", "", text  # «A common agenda», «I see», «30 experts»: words, not numbers
    return style, number, text[match.end() :]


def _shouted(text: str) -> bool:
    upper = sum(map(str.isupper, text))
    if upper < 4:
        return False
    letters = sum(map(str.isalpha, text))
    return letters >= 5 and upper >= 0.85 * letters and len(text.split()) > 1


def _is_word(text: str, grammar: Meeting) -> bool:
    """Whether the paragraph is nothing but a word that usually heads a section."""
    if len(text) > 60 or text.endswith((".", ";", ",")):
        return False
    bare = numbered(text)[2].rstrip(" :")
    known = (
        grammar.contents,
        grammar.presentation,
        grammar.introduction,
        grammar.conclusion,
        grammar.annex,
        grammar.biographies,
        grammar.attendance_list,
        grammar.programme,
    )
    return any(pattern.fullmatch(bare) for pattern in known)


def contents_of(source: Source, grammar: Meeting) -> tuple[tuple[Entry, ...], int | None, int]:
    """The table of contents: its entries, and the indexes of its heading and of what follows.

    Without one: no entries, ``None`` and 0.
    """
    for paragraph in source.paragraphs[:80]:
        if len(paragraph.text) < 40 and grammar.contents.fullmatch(paragraph.text.strip(" :.")):
            return _entries(source, grammar, paragraph.index)
        glued = len(paragraph.text) < 4000 and grammar.contents.match(paragraph.text)
        if glued and len(_LEADERS.findall(paragraph.text)) > 2:
            return _entries(source, grammar, paragraph.index)
    return (), None, 0


_LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}")


def _entries(source: Source, grammar: Meeting, at: int) -> tuple[tuple[Entry, ...], int, int]:
    entries: list[Entry] = []
    pending = ""
    after = at + 1
    for paragraph in source.paragraphs[at:]:
        lines = lines_of(source, (paragraph,))
        listed = [line.text for line in lines if not grammar.contents.fullmatch(line.text)]
        paged = any(_is_paged(text) for text in listed)
        if paragraph.index > at and not paged and not _leads_on(source, paragraph):
            break
        after = paragraph.index + 1
        for text in listed:
            if len(text.split()) == 1 and not _LEADER.search(text[-_TAIL:]):
                continue  # «Page», above the column of page numbers
            pending = f"{pending} {text}".strip()
            if _is_paged(text):
                _list(entries, pending, grammar)
                pending = ""
    return tuple(entries), at, after


def _is_paged(text: str) -> bool:
    tail = text[-_TAIL:]
    return bool(_LEADER.search(tail) or _PAGE.search(tail))


def _leads_on(source: Source, paragraph: Paragraph) -> bool:
    """Whether an entry without page number is a short label, or wraps into the next paragraph."""
    if len(paragraph.text) < 12:
        return True
    if len(paragraph.text) > _LONGEST or paragraph.index + 1 >= len(source.paragraphs):
        return False
    following = source.paragraphs[paragraph.index + 1].text
    return len(following) <= _LONGEST and bool(_LEADERS.search(following))


def _list(entries: list[Entry], text: str, grammar: Meeting) -> None:
    tail = _PAGE.sub("", _LEADER.sub("", text[-_TAIL:]))
    bare = (text[:-_TAIL] + tail).strip(" .")
    style, number, title = numbered(bare)
    annex = grammar.annex.match(bare)
    if annex:
        style, number, title = "annex", annex[1] or "", bare[annex.end() :].lstrip(" .:–—-")
    key = words_of(title)
    if key:
        entries.append(Entry(key, style, number, title))
