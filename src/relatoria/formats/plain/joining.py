"""Does a line of a text file go on with the next one?"""

from __future__ import annotations

from relatoria.formats.layout.joining import (
    SHORTEST_PHRASE,
    is_terminal,
    left_open,
    phrase_goes_on,
    starts_small,
)
from relatoria.formats.markers import find_marker
from relatoria.formats.plain.lines import Line, Measure


def goes_on(line: Line, following: Line, measure: Measure, length: int) -> bool:
    """Whether ``following`` belongs to the same block as ``line`` on the line before.

    ``length`` is the number of lines the block has so far.
    """
    if line.hard:
        return phrase_goes_on(line.text, following.text, length)
    if measure.wrapped and line.width <= measure.width * 1.3:
        return _wrapped_on(line, following, measure, length)
    if is_terminal(line.text):
        return False
    if starts_small(following.text):
        return len(line.text) >= SHORTEST_PHRASE
    return left_open(line.text) and not following.text[:1].isdigit()


def _wrapped_on(line: Line, following: Line, measure: Measure, length: int) -> bool:
    indented_more = following.indent > line.indent
    if indented_more and length > 1 and following.indent > measure.base:
        return False
    if indented_more and length == 1 and line.indent <= measure.base < following.indent:
        return find_marker(line.text) is not None or not measure.full(line, following, 0.5)
    if is_terminal(line.text):
        return measure.full(line, following)
    if starts_small(following.text):
        return True
    return measure.full(line, following, 0.6)
