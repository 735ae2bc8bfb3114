"""Markers that count on from one another make a list; lists may stand inside items of lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.model import BlockKind, MarkerStyle
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.markers import Marker
from relatoria.reading.lists.sentences import sentence_end

_GAP = 2
"""Plain paragraphs that may stand between an item and the next one: an item may have several."""


@dataclass(slots=True)
class Chain:
    """Consecutive markers of one style and form."""

    style: MarkerStyle
    form: str
    markers: list[Marker]
    parent: Chain | None = None
    """The chain inside whose last item (at the time) this one began."""
    parent_index: int = 0
    children: list[Chain] = field(default_factory=list)

    @property
    def last(self) -> Marker:
        """The marker to count on from."""
        return self.markers[-1]


def chains_of(flow: Flow, markers: Sequence[Marker]) -> list[Chain]:
    """The chains of two markers or more, outer before inner, in order of the text."""
    plain = _plain_lines(flow, markers)
    found: list[Chain] = []
    open_chains: list[Chain] = []
    for marker in markers:
        while open_chains and _too_far(open_chains[-1], marker, plain):
            open_chains.pop()
        at = _continued(open_chains, marker)
        if at is not None:
            del open_chains[at + 1 :]
            open_chains[-1].markers.append(marker)
            continue
        style = next((style for style, number in marker.readings if number == 1), None)
        if style is None:
            continue
        while open_chains and not _holds(flow, open_chains[-1], marker, style):
            open_chains.pop()
        parent = open_chains[-1] if open_chains else None
        chain = Chain(
            style, marker.form, [marker], parent, len(parent.markers) - 1 if parent else 0
        )
        open_chains.append(chain)
        found.append(chain)
    return _long_enough(found)


def _plain_lines(flow: Flow, markers: Sequence[Marker]) -> list[int]:
    """For each line, how many lines up to it are no items; a heading counts as many."""
    opened = {marker.line for marker in markers if marker.opens}
    total, counts = 0, []
    for index, line in enumerate(flow.lines):
        if line.kind is BlockKind.HEADING:
            total += _GAP + 1
        elif index not in opened and line.bullet is None:
            total += 1
        counts.append(total)
    return counts


def _too_far(chain: Chain, marker: Marker, plain: list[int]) -> bool:
    between = plain[marker.line] - plain[chain.last.line]
    # An inline marker stands on a plain line itself.
    return between - (not marker.opens and marker.line != chain.last.line) > _GAP


def _continued(open_chains: list[Chain], marker: Marker) -> int | None:
    for index in range(len(open_chains) - 1, -1, -1):
        chain = open_chains[index]
        if chain.form != marker.form:
            continue
        # One marker may be lost to a page break or to recognition, where a line opens with it.
        steps = (1, 2) if marker.opens and chain.last.opens else (1,)
        number = number_of(chain)
        if any((chain.style, number + step) in marker.readings for step in steps):
            return index
    return None


def number_of(chain: Chain) -> int:
    """The number that the last marker of ``chain`` stands for."""
    return next(number for style, number in chain.last.readings if style is chain.style)


def _holds(flow: Flow, chain: Chain, marker: Marker, style: MarkerStyle) -> bool:
    """Whether a list that begins at ``marker`` stands inside the last item of ``chain``."""
    if (chain.style, chain.form) == (style, marker.form):
        return False
    last = chain.last
    if marker.line == last.line and not (last.opens and len(chain.markers) > 1):
        return sentence_end(flow.text, last.end, marker.start) == marker.start
    return last.opens and (marker.line == last.line or (marker.opens and _goes_on(flow, last)))


def _goes_on(flow: Flow, marker: Marker) -> bool:
    """Whether the line of ``marker`` announces what the next lines hold."""
    line = flow.lines[marker.line]
    return flow.text[line.start : line.end].rstrip(" *_")[-1:] in (":", ",", "–", "—")


def _long_enough(found: list[Chain]) -> list[Chain]:
    kept = [chain for chain in found if len(chain.markers) > 1]
    alive = {id(chain) for chain in kept}
    for chain in kept:
        while (parent := chain.parent) is not None and id(parent) not in alive:
            chain.parent, chain.parent_index = parent.parent, parent.parent_index
        if chain.parent is not None:
            chain.parent.children.append(chain)
    return kept
