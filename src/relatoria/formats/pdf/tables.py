"""Rows and cells out of lines that stand in columns.

The columns are the stretches of the page's width that the lines cover; a row begins where a line
of the first column follows white space or a drawn rule, or stands level with a line beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.formats.pdf.columns import Region
from relatoria.formats.pdf.paragraphs import paragraphs_of

if TYPE_CHECKING:
    from relatoria.formats.pdf.lines import Line
    from relatoria.formats.pdf.metrics import Metrics
    from relatoria.formats.pdf.paragraphs import Paragraph

_APART = 5.0
Rule = tuple[float, float, float, float]


def rows_of(
    region: Region, metrics: Metrics, rules: tuple[Rule, ...] = ()
) -> list[list[list[Paragraph]]]:
    """The rows of a table: for each, the paragraphs of each cell; empty cells are empty lists."""
    edges = _columns(region.lines)
    rows = []
    for lines in _row_lines(region.lines, edges, metrics, rules):
        cells = []
        for left, right in edges:
            inside = [line for line in lines if left - 1 <= line.x0 < right]
            cells.append(_cell(inside, metrics))
        rows.append(cells)
    return rows


def _cell(lines: list[Line], metrics: Metrics) -> list[Paragraph]:
    if not lines:
        return []
    lines.sort(key=lambda line: -line.y)
    right = max(line.x1 for line in lines)
    return paragraphs_of(Region(lines, lines[0].x0, right), metrics)


def _columns(lines: list[Line]) -> list[tuple[float, float]]:
    """Left edge of each column and left edge of the next."""
    spans: list[list[float]] = []
    for line in sorted(lines, key=lambda line: line.x0):
        if spans and line.x0 < spans[-1][1] + _APART:
            spans[-1][1] = max(spans[-1][1], line.x1)
        else:
            spans.append([line.x0, line.x1])
    lefts = [span[0] for span in spans]
    return list(zip(lefts, [*lefts[1:], float("inf")], strict=True))


def _row_lines(
    lines: list[Line], edges: list[tuple[float, float]], metrics: Metrics, rules: tuple[Rule, ...]
) -> list[list[Line]]:
    levels = _rule_levels(lines, rules)
    if len(levels) >= 2:
        return _between(lines, levels)
    first = sorted((line for line in lines if line.x0 < edges[0][1] - 1), key=lambda line: -line.y)
    starts: list[float] = []
    for index, line in enumerate(first):
        above = first[index - 1].y - line.y if index else 1000.0
        if above > 1.28 * metrics.leading(line.size) + 0.5 or _is_row(line, first, lines, edges):
            starts.append(line.y + 0.4 * line.size)
    return _between(lines, starts)


def _is_row(
    line: Line, first: list[Line], lines: list[Line], edges: list[tuple[float, float]]
) -> bool:
    """Whether every column has a line of its own at this height: a row of one line."""
    if len(edges) < 3:
        return False
    level = sum(abs(other.y - line.y) < 2 for other in lines)
    return level >= len(edges)


def _rule_levels(lines: list[Line], rules: tuple[Rule, ...]) -> list[float]:
    """Heights of drawn lines that run through the table, from the top down."""
    if not rules:
        return []
    left = min(line.x0 for line in lines)
    right = max(line.x1 for line in lines)
    top, bottom = lines[0].y + 2 * lines[0].size, lines[-1].y - lines[-1].size
    levels: list[float] = []
    for rule in sorted(rules, key=lambda rule: -rule[1]):
        is_flat = rule[3] - rule[1] < 3 and rule[2] - rule[0] > 20
        runs = rule[0] < left + 0.5 * (right - left) and bottom < rule[1] < top
        if is_flat and runs and (not levels or levels[-1] - rule[1] > 4):
            levels.append(rule[1])
    return levels


def _between(lines: list[Line], levels: list[float]) -> list[list[Line]]:
    rows: list[list[Line]] = [[] for _ in range(len(levels) + 1)]
    at = 0
    for line in sorted(lines, key=lambda line: -line.y):
        while at < len(levels) and line.y < levels[at]:
            at += 1
        rows[at].append(line)
    return [row for row in rows if row]
