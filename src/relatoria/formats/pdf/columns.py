"""Reading order: a page is cut into bands and columns, and each stretch of a column is a region.

A gutter is a left edge shared by several lines with other lines wholly to its left. Lines that
run across it divide the page into bands; within a band the left side is read before the right.
Sides that do not look like running text (short entries, rows that begin at the same height) are
the columns of a table and stay together.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import median

from relatoria.formats.pdf.lines import Line, merge

_FEWEST = 4
_SLACK = 3.0
_DEEPEST = 4
_MOST_LINES = 2_000
"""A page with more pieces is no page of prose; it is read as it is painted."""

Rule = tuple[float, float, float, float]
"""A drawn straight line or thin box: left, bottom, right, top."""

_LABEL = 14
"""Characters of the longest label that a tabulator sets off from its text."""


@dataclass(slots=True)
class Region:
    """Lines that are read from top to bottom, or the lines of a table."""

    lines: list[Line]
    left: float
    right: float
    is_table: bool = False


class Columns:
    """Cuts page after page into regions and remembers where its columns stand."""

    def __init__(self) -> None:
        self._sides: tuple[float, float] | None = None
        """Left edges of the two columns of the last page that had them."""

    def regions_of(self, lines: list[Line], rules: tuple[Rule, ...] = ()) -> list[Region]:
        """The regions of a page's body in reading order."""
        if not lines:
            return []
        if len(lines) > _MOST_LINES:
            return [_region(lines)]
        return self._cut(lines, rules, 0)

    def _cut(self, lines: list[Line], rules: tuple[Rule, ...], depth: int) -> list[Region]:
        gutter = _gutter(lines) if depth < _DEEPEST else None
        known = gutter is None and not depth
        if known:
            gutter = self._known_gutter(lines)
        if gutter is None:
            return [_region(lines)]
        found: list[Region] = []
        for band, is_split in _bands(lines, gutter):
            if not is_split:
                found.extend(self._cut(band, rules, depth + 1))
                continue
            left = [line for line in band if line.x0 < gutter]
            right = [line for line in band if line.x0 >= gutter]
            if not known and _is_table(left, right, gutter, rules):
                found.append(_region(band, is_table=True))
                continue
            if not depth and len(left) >= _FEWEST:
                self._sides = (min(line.x0 for line in left), min(line.x0 for line in right))
            found.extend(self._cut(left, rules, depth + 1))
            found.extend(self._cut(right, rules, depth + 1))
        return found

    def _known_gutter(self, lines: list[Line]) -> float | None:
        """The gutter of the page before, where a few lines still stand at both its sides."""
        if self._sides is None:
            return None
        one, two = self._sides
        right = [line for line in lines if abs(line.x0 - two) < 2 * _SLACK]
        left = [line for line in lines if abs(line.x0 - one) < 2 * _SLACK and line.x1 < two]
        if not left or not right or _beside(left, right, lines) < 2:
            return None
        return two - 2 * _SLACK


def _region(lines: list[Line], *, is_table: bool = False) -> Region:
    lines = in_rows(lines)
    if not is_table:
        lines = _labelled(lines)
    return Region(lines, min(line.x0 for line in lines), max(line.x1 for line in lines), is_table)


def _labelled(lines: list[Line]) -> list[Line]:
    """Pieces on one baseline made one line: a short label and what follows after a tabulator."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and _level(last, line):
            gap = line.x0 - last.x1
            near = gap < 1.5 * line.size or (len(last.text) <= _LABEL and gap < 5 * line.size)
            if gap > -1 and near and abs(last.size - line.size) < 1.1:
                found[-1] = merge(last, line)
                continue
        found.append(line)
    return found


def in_rows(lines: list[Line]) -> list[Line]:
    """From the top down, and from left to right where baselines are nearly level."""
    found: list[Line] = []
    row: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.y):
        if row and not _level(row[-1], line):
            found.extend(sorted(row, key=lambda line: line.x0))
            row = []
        row.append(line)
    found.extend(sorted(row, key=lambda line: line.x0))
    return found


def _level(one: Line, other: Line) -> bool:
    return abs(one.y - other.y) < 0.3 * min(one.size, other.size)


def _gutter(lines: list[Line]) -> float | None:
    """The left edge of the right-hand side, or ``None`` where lines stand under each other."""
    if len(lines) < 2 * _FEWEST:
        return None
    edges = Counter(round(line.x0 / 3) for line in lines)
    best, most = None, 0
    for edge, count in edges.items():
        if count + edges.get(edge + 1, 0) + edges.get(edge - 1, 0) < _FEWEST:
            continue
        at = edge * 3
        left = [line for line in lines if line.x1 <= at]
        if len(left) < _FEWEST:
            continue
        # The right-hand side begins where the left-hand side ends: items may hang out of it.
        end = max(line.x1 for line in left)
        right = [line for line in lines if line.x0 > end]
        if len(right) < _FEWEST:
            continue
        beside = _beside(left, right, lines)
        if beside > most:
            best, most = min(line.x0 for line in right) - 0.5, beside
    return best if most >= _FEWEST else None


def _beside(left: list[Line], right: list[Line], lines: list[Line]) -> int:
    """How many lines stand beside a line of the other side, less twice those that cross there."""
    top = min(max(line.y for line in left), max(line.y for line in right)) + 2
    bottom = max(min(line.y for line in left), min(line.y for line in right)) - 2
    one = sum(bottom <= line.y <= top for line in left)
    two = sum(bottom <= line.y <= top for line in right)
    across = sum(bottom <= line.y <= top for line in lines) - one - two
    return min(one, two) * 2 + (one + two) // 8 - 2 * across


def _bands(lines: list[Line], gutter: float) -> list[tuple[list[Line], bool]]:
    """Stretches of the page from the top down; those with two sides are marked."""
    found: list[tuple[list[Line], bool]] = []
    band: list[Line] = []
    across = False
    for line in sorted(lines, key=lambda line: -line.y):
        crosses = line.x0 < gutter and line.x1 > gutter + _SLACK
        if band and crosses != across:
            found.append((band, not across and _has_two_sides(band, gutter)))
            band = []
        across = crosses
        band.append(line)
    if band:
        found.append((band, not across and _has_two_sides(band, gutter)))
    return _rejoined(found)


def _has_two_sides(band: list[Line], gutter: float) -> bool:
    left = sum(line.x0 < gutter for line in band)
    return 0 < left < len(band)


def _rejoined(bands: list[tuple[list[Line], bool]]) -> list[tuple[list[Line], bool]]:
    """Neighbouring bands without two sides are one: short lines belong to the text around."""
    found: list[tuple[list[Line], bool]] = []
    for band, is_split in bands:
        if found and not is_split and not found[-1][1]:
            found[-1][0].extend(band)
        else:
            found.append((band, is_split))
    return found


def _is_table(
    left: list[Line],
    right: list[Line],
    gutter: float,
    rules: tuple[Rule, ...],
) -> bool:
    """Whether two sides are cells rather than columns of running text."""
    if _is_ruled(left, right, rules):
        return True
    fewer, more = (left, right) if len(left) <= len(right) else (right, left)
    is_level = _level_share(fewer, more) >= 0.5  # entries of a row begin at the same height
    if is_level and len(fewer) < 3:
        return True
    begin = min(line.x0 for line in left)
    fill_left = median(line.width for line in left) / (gutter - begin)
    words_left = median(line.text.count(" ") + 1 for line in left)
    end = max(line.x1 for line in right)
    narrow = gutter - begin < 0.3 * (end - begin)
    if (fill_left < 0.5 or narrow) and words_left <= 4:
        return True
    fill_right = median(line.width for line in right) / max(1.0, end - gutter)
    words = median(line.text.count(" ") + 1 for line in (*left, *right))
    return is_level and (fill_left < 0.5 or fill_right < 0.45 or words < 2.5)


def _level_share(lines: list[Line], others: list[Line]) -> float:
    """The share of ``lines`` that have one among ``others`` at the same height."""
    heights = {round(other.y) + step for other in others for step in (-1, 0, 1)}
    return sum(round(line.y) in heights for line in lines) / len(lines)


def _is_ruled(left: list[Line], right: list[Line], rules: tuple[Rule, ...]) -> bool:
    """Whether at least two drawn lines run over both sides, or beside one that parts them."""
    if not rules:
        return False
    inner_left = max(line.x1 for line in left)
    inner_right = min(line.x0 for line in right)
    top = max(line.y for line in (*left, *right))
    bottom = min(line.y for line in (*left, *right))
    parted = any(
        rule[2] - rule[0] < 3 and inner_left - 2 < rule[0] < inner_right + 2 and rule[3] > bottom
        for rule in rules
    )
    levels = {
        round(rule[1] / 3)
        for rule in rules
        if rule[3] - rule[1] < 3
        and rule[2] - rule[0] > 20
        and bottom < rule[1] < top
        and (parted or (rule[0] < inner_left and rule[2] > inner_right))
    }
    return len(levels) >= 2
