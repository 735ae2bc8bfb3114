"""Markers, headings and paragraphs that skip a number or use one twice."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.markers import FARTHEST, Marker, jump
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.paragraphs import around_lists
from relatoria.drafting.checks.spelt import label_value, roman
from relatoria.model import BlockKind, Span

_INLINE = re.compile(r"(?<![\w)])\(?(?P<label>[ivx]{1,5}|[a-h]|\d{1,2})\)\s(?=\S)")
_MARK = re.compile(r"\(?(?P<label>[ivxlc]{1,7}|[a-z]|\d{1,4})[.)]\)?\Z", re.I)
_LETTERED = re.compile(r"\s*(?P<label>[A-Z]|[IVX]{1,5}|\d{1,2})\.\s+\S")
_FEWEST = 3
"""Markers from which on a row of them is a list that ought to be complete."""


def inline_lists(page: Page) -> Iterator[Finding]:
    """(i), (ii), (iv) inside a paragraph."""
    for stretch in page.prose:
        found = [(match["label"], stretch.span(match)) for match in _INLINE.finditer(stretch.text)]
        # References ("article 4 (b)", "paragraph 3 (a)") are single; lists begin with the first.
        yield from _gaps(_runs(found))


def marked_lists(page: Page) -> Iterator[Finding]:
    """Items of a list whose printed markers skip a value or print one twice."""
    rows: dict[int, list[tuple[str, Span]]] = {}
    around = around_lists(page)
    for stretch in page.stretches:
        block = stretch.block
        marker = _MARK.match(block.marker.strip()) if block.marker else None
        if block.start in around:
            for row in rows.values():
                yield from _gaps(_runs(row))
            rows.clear()
        elif block.kind is BlockKind.ITEM:
            level = block.level or 1
            for deeper in [one for one in rows if one > level]:
                yield from _gaps(_runs(rows.pop(deeper)))
            if marker:
                span = Span(block.start, block.start + len(block.marker or ""))
                rows.setdefault(level, []).append((marker["label"], span))
        elif rows and block.kind in (BlockKind.HEADING,):
            for level in list(rows):
                yield from _gaps(_runs(rows.pop(level)))
    for row in rows.values():
        yield from _gaps(_runs(row))


def _runs(found: Sequence[tuple[str, Span]]) -> Iterator[list[Marker]]:
    """Rows of markers of one style, each begun by its first value."""
    run: list[Marker] = []
    style = ""
    for place, (label, span) in enumerate(found):
        begins = label.lower() in ("i", "a", "1")
        following = found[place + 1][0].lower() if place + 1 < len(found) else ""
        if begins and not (label.lower() == "i" and style == "letter" and following == "j"):
            yield run
            run, style = (
                [],
                "roman" if label.lower() == "i" else "letter" if label.isalpha() else "number",
            )
        value = _value(label, style)
        if style and value is not None:
            run.append(Marker(label, value, span))
    yield run


def _value(label: str, style: str) -> int | None:
    if style == "roman":
        return roman(label)
    if style == "letter":
        return ord(label.lower()) - ord("a") + 1 if len(label) == 1 and label.isalpha() else None
    return int(label) if label.isdigit() else None


def _gaps(runs: Iterator[list[Marker]]) -> Iterator[Finding]:
    """The one place where a row of three or more goes wrong; a row with many is another thing."""
    for run in runs:
        if len(run) < _FEWEST:
            continue
        wrong = [
            (one, other) for one, other in itertools.pairwise(run) if other.value != one.value + 1
        ]
        if len(wrong) != 1 and not (len(wrong) == 2 and _swapped(run)):
            continue
        before, after = wrong[0]
        if after.value - before.value <= FARTHEST:
            yield jump("list_number", before, after)


def _swapped(run: Sequence[Marker]) -> bool:
    """Whether one marker is out of place among others that go on."""
    values = [one.value for one in run]
    return len(values) - len(set(values)) <= 1 and abs(max(values) - len(values)) <= 1


def headings(page: Page) -> Iterator[Finding]:
    """Sections A, B, D; I, II, IV; annexes, sessions, tables and figures of one row."""
    found = []
    for stretch in page.headings:
        match = _LETTERED.match(stretch.text)
        if match:
            found.append((match["label"], stretch.span(match, "label")))
    for style in ("roman", "letter", "number"):
        row = _heading_row(found, style)
        for before, after in itertools.pairwise(row):
            if after.value - before.value == 2:
                yield jump("heading_number", before, after)


def _heading_row(found: Sequence[tuple[str, Span]], style: str) -> list[Marker]:
    """The one row of top headings in this style, if they begin with the first and ascend."""
    row: list[Marker] = []
    for label, span in found:
        if (style == "number") != label.isdigit():
            continue
        value = _value(label, style)
        if value is None or (style == "letter" and label in "IVX" and not _follows(row, value)):
            continue
        if (not row and value == 1) or (row and 1 <= value - row[-1].value <= 2):
            row.append(Marker(label, value, span))
        elif row and value == 1:
            return []  # begins anew under each heading: nothing certain
    return row if len(row) >= _FEWEST else []


def _follows(row: Sequence[Marker], value: int) -> bool:
    return bool(row) and 1 <= value - row[-1].value <= 2


def named_rows(page: Page) -> Iterator[Finding]:
    """Annex 1, annex 3; session 2, session 4: headings named by a noun and a number."""
    for kind in ("annex", "session", "table", "figure", "box", "chapter"):
        noun = page.words.targets[kind]
        pattern = re.compile(
            rf"\s*{noun}\s+(?:n[.º°o]*\s*)?(?P<label>\d{{1,2}}|[IVX]{{1,5}}|[A-H])\b(?!\s*(?:,|y|e|and|et)\s*\d)",
            re.I,
        )
        row: list[Marker] = []
        for stretch in page.stretches:
            match = pattern.match(stretch.text)
            if not match or stretch.contents or len(stretch.text) > 240:
                continue
            value = label_value(match["label"])
            if value is None or _prose_like(stretch.text):
                continue
            if row and value == 1 and row[-1].value > 1:
                break  # a second list of the same parts (the programme)
            if not row or value > row[-1].value:
                row.append(Marker(match["label"], value, stretch.span(match, "label")))
        if len(row) >= 2 and row[0].value == 1:
            for before, after in itertools.pairwise(row):
                if after.value - before.value == 2:
                    yield jump("heading_number", before, after)


def _prose_like(text: str) -> bool:
    """Whether a block is a sentence that begins with such a word, not a heading."""
    return text.rstrip().endswith(".") and len(text.split()) > 8
