"""Lines out of the pieces that PDFium hands over, and the marks that stand in and beside them."""

from __future__ import annotations

import re

from relatoria.formats.markers import BULLETS, find_marker
from relatoria.formats.pdf.lines import Line, merge

LONGEST_MARKER = 12
"""Characters of the longest marker or paragraph number."""
_MOST_PAIRS = 200_000
NOTE_MARKS = frozenset("*†‡0123456789")
"""Signs a footnote mark is made of."""
# A footnote call is one to three digits, or stars, right after a letter or a closing sign.
_SIGNS = re.compile(r"[0-9*†‡]+")
_BEFORE_CALL = frozenset(".,;:!?)]”’»%\"'")
_AFTER_CALL = frozenset(" .,;:)]”’»\r\n\ufffe")


def possible_calls(text: str) -> list[tuple[int, int]]:
    """Where ``text`` has signs that may be footnote calls: start and end of each."""
    found = []
    for match in _SIGNS.finditer(text):
        start, end = match.span()
        if end - start > 3 or (end < len(text) and text[end] not in _AFTER_CALL):
            continue
        before = text[start - 1 : start]
        if before == " ":
            before = text[start - 2 : start - 1]
        if before and (before in _BEFORE_CALL or before.isalpha()):
            found.append((start, end))
    return found


def whole_lines(pieces: list[Line]) -> list[Line]:
    """Lines out of pieces: neighbours on one baseline joined, lone marks put before their line."""
    lines: list[Line] = []
    marks: list[Line] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if (
            last is not None
            and abs(last.y - piece.y) < 0.35 * piece.size
            and -1 <= piece.x0 - last.x1 < 0.9 * piece.size
        ):
            lines[-1] = merge(last, piece)
        elif _is_mark(piece.text):
            marks.append(piece)
        else:
            lines.append(piece)
    if len(marks) * len(lines) > _MOST_PAIRS:
        return lines + marks
    for mark in marks:
        _attach(mark, lines)
    return lines


def _is_mark(text: str) -> bool:
    """Whether a piece is nothing but a bullet, a footnote mark, or a number before its text."""
    if len(text) > LONGEST_MARKER or " " in text:
        return False
    if (len(text) <= 2 and not text.isalnum()) or (len(text) <= 3 and text.isdigit()):
        return True
    marker = find_marker(text + " A")
    return marker is not None and marker.body > len(text)


def _is_bullet(text: str) -> bool:
    return len(text) == 1 and text in BULLETS


def _opens_with_label(text: str) -> bool:
    marker = find_marker(text)
    return marker is not None and not marker.is_bullet


def _attach(mark: Line, lines: list[Line]) -> None:
    """Put a mark painted on its own before the line it stands at."""
    best, distance = None, 20.0 if mark.text.isdigit() else 45.0
    for index, line in enumerate(lines):
        away = line.x0 - mark.x1
        if -2 <= away < distance and abs(line.y - mark.y) < 0.6 * line.size:
            best, distance = index, away
    if best is None:
        lines.append(mark)
    else:
        line = lines[best]
        if _is_bullet(mark.text) and _opens_with_label(line.text):
            return  # a list drawn with bullets whose items carry labels of their own
        joined = merge(mark, line)
        joined.text = f"{mark.text} {line.text}"
        joined.gap = True
        joined.noted = mark.text[0] in NOTE_MARKS and (
            mark.size < 0.85 * line.size or mark.y > line.y + 0.2 * line.size
        )
        lines[best] = joined
