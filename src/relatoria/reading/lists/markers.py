"""Printed markers of list items: ``(i)``, ``b)``, ``3.`` and what each may count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.model import BlockKind, MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.flow import Flow

_VALUE = r"[ivxl]{1,6}|[a-z]|\d{1,2}"
_INLINE = re.compile(
    rf"(?<![^\s;:,—–-])(?:\(({_VALUE})\)|({_VALUE})\))(?:\s+(?=\S)|(?=[^\s.,;:)\]]))", re.I
)
_OPENING = re.compile(rf"({_VALUE})(?:\.-?|[º°]\.?)\s+(?=\S)")
_CAPITAL_OPENING = re.compile(r"([IVXL]{1,6}|[A-Z])\.-?\s+(?=\S)")
WORDED = "word"
"""The form of a marker that is an ordinal set off by a full stop: «SEGUNDO.»."""
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker in the flow; ``readings`` are the (style, number) it may stand for."""

    start: int
    end: int
    """Where the item's own words begin."""
    printed: str
    form: str
    """Its brackets: ``()``, ``)`` or ``.``."""
    readings: tuple[tuple[MarkerStyle, int], ...]
    line: int
    opens: bool
    """Whether it opens its line, a bullet before it set aside."""


def markers_in(flow: Flow, grammar: Grammar) -> list[Marker]:
    """All markers in prose, references such as «paragraph 15 (a)» left out, in order."""
    lists = grammar.lists
    reference = re.compile(
        rf"(?:\b(?:{lists.references})(?: [\w./-]{{1,12}})?|(?<![;,.:”»\"')\d])\d{{1,4}}|"
        rf"\(\w{{1,4}}\)(?:,| (?:{lists.conjunctions})))\s*$",
        re.I,
    )
    # «(a) to (c)» and «i) y ii)» refer; «(i) to open a desk» is an item like any other.
    bare = re.compile(
        rf"(?:{lists.conjunctions}|to|al?|à|até)\s+\(?\w{{1,4}}\)|[,;.)\]](?:\W|$)", re.I
    )
    worded = _worded(lists)
    found: list[Marker] = []
    for index, line in enumerate(flow.lines):
        if line.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            continue
        opening = _OPENING.match(flow.text, line.content, line.end)
        if opening is None and line.kind is BlockKind.ITEM:
            opening = _CAPITAL_OPENING.match(flow.text, line.content, line.end)
        if opening:
            place = _Place(index, opens=True)
            found.extend(_marker(opening.group(1), ".", opening.span(), flow.text, place))
        elif word := worded.match(flow.text, line.content, line.end):
            readings = ((MarkerStyle.ORDINAL, _worded_number(word, lists)),)
            printed = word[0].rstrip(" .:-–—")
            found.append(Marker(word.start(), word.end(), printed, WORDED, readings, index, True))
        if flow.text.find(")", line.content, line.end) < 0:
            continue
        for match in _INLINE.finditer(flow.text, line.content, line.end):
            opens = match.start() == line.content
            before = flow.text[max(line.start, match.start() - 40) : match.start()]
            if not opens and reference.search(before):
                continue
            if bare.match(flow.text, match.end(), line.end):
                continue
            form = "()" if match.group(1) else ")"
            if form == ")" and _inside_bracket(flow.text, line.start, match.start()):
                continue
            value = match.group(1) or match.group(2)
            place = _Place(index, opens)
            found.extend(_marker(value, form, match.span(), flow.text, place))
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    opens: bool


def _marker(value: str, form: str, span: tuple[int, int], text: str, place: _Place) -> list[Marker]:
    readings = _readings(value, form)
    if not readings:
        return []
    printed = text[span[0] : span[1]].strip()
    return [Marker(span[0], span[1], printed, form, readings, place.line, place.opens)]


@cache
def _worded(lists: Lists) -> re.Pattern[str]:
    """«PRIMERO.-», «Second:»: an ordinal that opens a line and stands alone before a sign."""
    words = "|".join(
        rf"(?P<o{at}>{pattern})" for at, (pattern, number) in enumerate(lists.ordinals) if number
    )
    return re.compile(rf"(?:{words})(?:\.\s?[-–—]?|\s?:|\s[-–—])\s+(?=\S)", re.I)


def _worded_number(word: re.Match[str], lists: Lists) -> int:
    name = word.lastgroup or ""
    return lists.ordinals[int(name[1:])][1]


def _readings(value: str, form: str) -> tuple[tuple[MarkerStyle, int], ...]:
    if value.isdigit():
        return ((MarkerStyle.NUMBER, int(value)),)
    lower = value.lower()
    found: list[tuple[MarkerStyle, int]] = []
    if _ROMAN.fullmatch(lower):
        found.append((MarkerStyle.ROMAN, _roman(lower)))
    if len(lower) == 1:
        found.append((MarkerStyle.LETTER, ord(lower) - ord("a") + 1))
    return tuple(found)


def _roman(numeral: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in numeral]
    return sum(
        -digit if digit < after else digit
        for digit, after in zip(digits, [*digits[1:], 0], strict=True)
    )


def _inside_bracket(text: str, start: int, at: int) -> bool:
    return text.rfind("(", start, at) > text.rfind(")", start, at)
