"""Does a phrase go on with the next line, and a paragraph after a blank line?"""

from __future__ import annotations

import re

from relatoria.formats.healing import continues
from relatoria.formats.layout.shapes import is_capitals
from relatoria.formats.markers import Marker, find_marker

_TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]*†‡¹²³⁰⁴⁵⁶⁷⁸⁹_]*(?:</?\w+>\d{0,3}</?\w+>)?\s*\\?$")
_OPENING = "\"'“‘«([¿¡*_ "
SHORTEST_PHRASE = 25
"""Characters below which a hard-broken line is a line of a cover or an address."""
_SERIES = re.compile(r":\s+\S[^:]*;\s*$")
_SHORTEST_CUT = 12
_SHORTEST_PROSE = 60
_LONG_PROSE = 150


def is_terminal(text: str) -> bool:
    """Whether ``text`` ends with the sign of a finished sentence or clause."""
    return _TERMINAL.search(text[-40:]) is not None


def starts_small(text: str) -> bool:
    """Whether the first letter of ``text`` is a small one."""
    return text.lstrip(_OPENING)[:1].islower()


def phrase_goes_on(before: str, after: str, length: int) -> bool:
    """Whether a line broken on purpose goes on with ``after``: a title set over several lines.

    ``length`` is the number of lines the phrase has so far.
    """
    before = before.rstrip("\\").rstrip()
    if is_terminal(before) or before.startswith("**") != after.startswith("**"):
        return False
    if starts_small(after):
        return len(before) >= SHORTEST_PHRASE or left_open(before)
    if left_open(before):
        return True
    if is_capitals(before) and is_capitals(after):
        return len(before) >= 1.4 * SHORTEST_PHRASE
    # A title already running over lines goes on while its lines are full.
    return length >= 2 and len(before) >= 2 * SHORTEST_PHRASE and not after.endswith(":")


def left_open(before: str) -> bool:
    """Whether ``before`` ends in a word or sign that cannot end a line of its own."""
    return not _ends_in_lone_dash(before) and continues(before.rstrip(), "Words")


def _ends_in_lone_dash(before: str) -> bool:
    """Whether ``before`` ends in a dash between spaces, which breaks no word."""
    words = before.rstrip()
    return words[-1:] in ("-", "–", "—") and not words[-2:-1].isalnum()


def paragraph_goes_on(
    before: str, after: str, *, item: bool, healed: int, page: bool = False
) -> bool:
    """Whether a paragraph or item ending in ``before`` goes on with ``after`` past a break.

    ``healed`` is how many surer breaks the document has: where pages break paragraphs again and
    again, a long paragraph without a full stop before a capital is one more of them. ``page``
    says that a page ends between the two, which is reason enough for a break in mid-sentence.
    """
    if _ends_in_lone_dash(before):
        return False
    if is_terminal(before):
        return before.rstrip()[-1:] == ";" and (
            _inline_goes_on(before, after) or (page and _series_goes_on(before, after))
        )
    if _inline_goes_on(before, after):
        return True
    if find_marker(after) is not None:
        return False
    if page and len(before) >= _SHORTEST_CUT and continues(before, after):
        return True
    if not continues(before, after):
        return (
            (healed >= 2 or page)
            and not item
            and len(before) >= _LONG_PROSE
            and before.rstrip()[-1:].isalnum()
            and len(after) >= _SHORTEST_PROSE
            and is_terminal(after)
        )
    if after.lstrip(_OPENING)[:1].isdigit() and len(before) < _LONG_PROSE:
        return left_open(before)
    return len(before) >= _SHORTEST_PROSE or (item and len(before) >= SHORTEST_PHRASE)


def _series_goes_on(before: str, after: str) -> bool:
    """Whether ``after`` is the next of several clauses that a colon in ``before`` opened."""
    opened = _SERIES.search(before)
    return opened is not None and starts_small(after) and find_marker(after) is None


def _inline_goes_on(before: str, after: str) -> bool:
    """Whether ``after`` opens with the next number of an enumeration inside ``before``."""
    marker = find_marker(after)
    if marker is None or marker.is_bullet or not marker.text.startswith("("):
        return False
    return any(_number(before, style, value - 1) for style, value in marker.readings())


def _number(before: str, style: str, value: int) -> bool:
    if value < 1:
        return False
    for match in reversed(list(re.finditer(r"(?<=\s)\([a-z]{1,6}\)|(?<=\s)\(\d{1,3}\)", before))):
        marker = Marker(match[0], match.start(), match.end())
        return (style, value) in marker.readings()
    return False
