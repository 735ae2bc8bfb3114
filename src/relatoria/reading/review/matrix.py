"""Follow-up matrices: tables with a recommendation, its position and its States in each row."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from relatoria.model import (
    BlockKind,
    Enumeration,
    MarkerStyle,
    Position,
    Span,
    Statement,
    StatementKind,
)
from relatoria.reading.grammar.review import Review
from relatoria.reading.review.agents import Register
from relatoria.reading.review.recommendations import own_words
from relatoria.reading.review.states import state_lists
from relatoria.reading.running import running_text
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.countries import find

_NUMBER = re.compile(r"(?:[A-Z]\s?[-–]\s?)?\d{1,3}(?:\.\d{1,3})?\.?(?=\s)\s*")
_LONGEST_HEADING = 60
Columns = dict[str, int]


def matrix_statements(
    source: Source, register: Register
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """A statement for every row that holds a recommendation, and one enumeration a table."""
    statements: list[Statement] = []
    counts: dict[str, int] = {}
    columns: Columns | None = None
    group = ""
    for paragraph in source.paragraphs:
        if paragraph.block.kind is not BlockKind.TABLE_ROW:
            continue
        heading = columns_of(source, paragraph)
        if heading:
            if heading != columns:
                group = f"matrix-{len(counts) + 1}"
                counts[group] = 0
            columns = heading
        elif columns:
            statement = _row(source, paragraph, columns, register)
            if statement:
                name = f"row-{len(statements) + 1}"
                statements.append(replace(statement, id=name, group=group))
                counts[group] += 1
    enumerations = tuple(Enumeration(name, count) for name, count in counts.items() if count)
    return tuple(statements), enumerations


def columns_of(source: Source, row: Paragraph) -> Columns | None:
    """Which column holds what, if ``row`` heads a matrix of recommendations."""
    grammar = source.grammar.review
    found: Columns = {}
    cells = [span.of(source.text).strip() for span in row.block.cells]
    if len(set(cells)) < 2:
        return None
    for at, cell in enumerate(cells):
        if len(cell) > _LONGEST_HEADING:
            return None
        for name, words in _columns(grammar):
            if name not in found and words.match(cell):
                found[name] = at
                break
    return found if "recommendation" in found and len(found) > 1 else None


@cache
def _columns(grammar: Review) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"(?:\w+ )*?(?:{words})", re.I)) for name, words in grammar.columns
    )


@cache
def _verdicts(grammar: Review) -> tuple[tuple[Position, re.Pattern[str]], ...]:
    return tuple((position, re.compile(words, re.I)) for position, words in grammar.verdicts)


def _row(source: Source, row: Paragraph, columns: Columns, register: Register) -> Statement | None:
    cells = row.block.cells
    at = columns["recommendation"]
    if at >= len(cells):
        return None
    grammar = source.grammar.review
    clean = running_text(source.text, cells[at].without(row.block.holes))
    number = _NUMBER.match(clean.text)
    lists = state_lists(clean.text, grammar)
    states = [
        (state.alpha3, clean.text[state.start : state.end]) for one in lists for state in one.states
    ] or _listed(_cell(source, cells, columns.get("states")), grammar)
    position = _position(_cell(source, cells, columns.get("position")), grammar)
    if not states and (position is None or number is None):
        return None
    start = number.end() if number else 0
    # What follows the States, a source or a remark, is no part of the recommendation.
    words = clean.text[: lists[-1].end] if lists else clean.text
    end = own_words(words, lists)
    if end <= start:
        return None
    span = clean.span(start, end)
    return Statement(
        id="",
        start=span.start,
        end=span.end,
        text=span.of(source.text),
        kind=StatementKind.PROPOSAL,
        marker=number.group().strip() if number else None,
        marker_style=MarkerStyle.NUMBER if number else MarkerStyle.NONE,
        by=tuple(dict.fromkeys(register.state(*state) for state in states)),
        position=position,
        language=source.grammar.language,
        holes=tuple(hole for hole in row.block.holes if span.covers(hole)),
    )


def _cell(source: Source, cells: tuple[Span, ...], at: int | None) -> str:
    return cells[at].of(source.text).strip() if at is not None and at < len(cells) else ""


def _listed(cell: str, grammar: Review) -> list[tuple[str, str]]:
    found = find(cell, grammar.language, demonyms=False)
    return [(state.alpha3, cell[state.start : state.end]) for state in found]


def _position(cell: str, grammar: Review) -> Position | None:
    return next((position for position, words in _verdicts(grammar) if words.match(cell)), None)
