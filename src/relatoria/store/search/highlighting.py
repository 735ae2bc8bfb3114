"""Which words of a text answer the query, and the excerpt that shows them best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.store.search.language.concepts import concepts_in, countries_in
from relatoria.store.search.language.stems import Word, stem, words
from relatoria.store.search.query.planning import Leaf
from relatoria.store.search.types import Segment, Shown

WIDTH = 320
"""Characters of an excerpt; a shorter text is shown whole."""
_LEAD = 80
"""Characters shown before the first mark."""
_MOST_READ = 20_000
"""Characters of a text in which marks are looked for."""
_EXCERPTS = 2


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    start: int
    end: int
    leaf: int


def highlight(text: str, language: str, leaves: Sequence[Leaf]) -> tuple[Shown, ...]:
    """Excerpts of ``text`` (in ``language``) with the words marked that answer ``leaves``.

    A concept is marked where the words themselves are not in the text. At least one excerpt.
    """
    marks = _merged(_marks(text[:_MOST_READ], language, leaves))
    if len(text) <= WIDTH:
        return (_excerpt(text, 0, len(text), marks),)
    found: list[Shown] = []
    done = 0
    for start, end in _windows(text, marks):
        if start >= done:
            found.append(_excerpt(text, start, end, marks))
            done = end
    return tuple(found)


def _marks(text: str, language: str, leaves: Sequence[Leaf]) -> list[_Mark]:
    said = words(text)
    stems = [stem(word.form, language) for word in said]
    marks: list[_Mark] = []
    missing: list[int] = []
    for number, leaf in enumerate(leaves):
        own = [mark for row in leaf.direct for mark in _rows(said, stems, row, number)]
        marks += own
        if not own and leaf.beside:
            missing.append(number)
    if missing:
        marks += _beside(text, said, language, leaves, missing)
    return marks


def _rows(
    said: Sequence[Word], stems: Sequence[str], row: tuple[str, ...], number: int
) -> list[_Mark]:
    size = len(row)
    return [
        _Mark(said[place].start, said[place + size - 1].end, number)
        for place in range(len(stems) - size + 1)
        if stems[place] == row[0] and tuple(stems[place : place + size]) == row
    ]


def _beside(
    text: str, said: Sequence[Word], language: str, leaves: Sequence[Leaf], missing: list[int]
) -> list[_Mark]:
    spans = [
        (said[one.first].start, said[one.last].end, one.token)
        for one in concepts_in(said, language)
    ]
    spans += countries_in(text, language)
    return [
        _Mark(start, end, number)
        for number in missing
        for start, end, token in spans
        if token in leaves[number].beside
    ]


def _merged(marks: list[_Mark]) -> list[_Mark]:
    """``marks`` in order, those that overlap joined."""
    found: list[_Mark] = []
    for mark in sorted(marks):
        if found and mark.start < found[-1].end:
            last = found.pop()
            mark = _Mark(last.start, max(last.end, mark.end), last.leaf)  # noqa: PLW2901
        found.append(mark)
    return found


def _windows(text: str, marks: list[_Mark]) -> list[tuple[int, int]]:
    """The stretches with most different words of the query, in the order of the text."""
    if not marks:
        return [_snapped(text, 0, WIDTH)]
    rated: list[tuple[int, int, int]] = []
    for first, mark in enumerate(marks):
        start = max(0, mark.start - _LEAD)
        inside = []
        for other in marks[first:]:
            if other.end > start + WIDTH:
                break
            inside.append(other.leaf)
        rated.append((-len(set(inside)), -len(inside), start))
    chosen: list[int] = []
    for _, _, start in sorted(rated):
        if all(abs(start - one) >= WIDTH for one in chosen):
            chosen.append(start)
        if len(chosen) == _EXCERPTS:
            break
    return [_snapped(text, start, start + WIDTH) for start in sorted(chosen)]


def _snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch widened or narrowed to the edges of words."""
    if start > 0:
        space = text.find(" ", start, start + _LEAD // 2)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", max(start, end - _LEAD // 2), end)
        end = space if space > start else end
    return start, min(end, len(text))


def _excerpt(text: str, start: int, end: int, marks: list[_Mark]) -> Shown:
    segments: list[Segment] = []
    done = start
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        if first >= last:
            continue
        if first > done:
            segments.append(Segment(text[done:first], marked=False))
        segments.append(Segment(text[first:last], marked=True))
        done = last
    if done < end:
        segments.append(Segment(text[done:end], marked=False))
    return Shown(tuple(segments), before=start > 0, after=end < len(text))
