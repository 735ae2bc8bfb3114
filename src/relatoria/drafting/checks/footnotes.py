"""Marks without a note and notes without a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import BlockKind, Span

_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_SUPERSCRIPT, "0123456789")
_MARK = re.compile(
    rf"<sup>\s*(\d{{1,3}})\s*</sup>|\[\^(\d{{1,3}})\]|(?<=[\w.,;:»”\")])([{_SUPERSCRIPT}]{{1,3}})"
)
_NOTE = re.compile(
    rf"\s*\W?(?:<sup>\s*(\d{{1,3}})\s*</sup>|\[\^(\d{{1,3}})\]:?|([{_SUPERSCRIPT}]{{1,3}})|\[(\d{{1,3}})\]\s|(\d{{1,3}})(?=[\s.)]))"
)
_UNITS = re.compile(r"(?:\b(?:k?m|cm|ft|mi|h)|[²³])\Z")


def footnotes(page: Page) -> Iterator[Finding]:
    """Numbers of marks in the text and of notes below it, each of which needs the other."""
    marks, notes = _collect(page)
    if not marks:
        return
    if not notes:
        # No notes at all: an extract, unless only one or two marks were left behind.
        if len(marks) <= 2 and len(set(marks)) == len(marks):
            yield from (_finding("mark_without_note", n, span) for n, span in marks.items())
        return
    for number, span in marks.items():
        if number not in notes:
            yield _finding("mark_without_note", number, span)
    for number, span in notes.items():
        if number not in marks and number <= max(marks) + 1:
            yield _finding("note_without_mark", number, span)


def _finding(rule: str, number: int, span: Span) -> Finding:
    return Finding(rule, span.start, span.end, {"number": number})


def _collect(page: Page) -> tuple[dict[int, Span], dict[int, Span]]:
    """First place of each mark and of each note."""
    marks: dict[int, Span] = {}
    notes: dict[int, Span] = {}
    for stretch in page.stretches:
        note = _NOTE.match(stretch.text)
        explicit = note is not None and note[5] is None
        if note and (stretch.kind is BlockKind.FOOTNOTE or explicit):
            number = next(group for group in note.groups() if group)
            notes.setdefault(int(number.translate(_DIGITS)), stretch.span(note))
            continue
        for found in _MARK.finditer(stretch.text):
            before = stretch.text[max(0, found.start() - 4) : found.start()]
            if found[3] and _UNITS.search(before):
                continue
            number = found[1] or found[2] or found[3].translate(_DIGITS)
            marks.setdefault(int(number), stretch.span(found))
    return marks, notes
