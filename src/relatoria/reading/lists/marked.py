"""Lists with printed markers, inside a paragraph or one paragraph an item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relatoria.model import MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.chains import Chain, chains_of
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.kinds import Kinds
from relatoria.reading.lists.markers import WORDED, Marker, markers_in
from relatoria.reading.lists.sentences import sentence_end, sentences

_ANNOUNCES = re.compile(r":\W*$")
LONGEST_ANNOUNCEMENT = 500
"""Characters before a list in which its announcement is looked for."""
_LONGEST_TITLE = 70
_SHORT = 45
"""Characters under which the words before a list («For example:») do not announce it alone."""
_LONGEST_ONE_WORD_LIST = 3


def marked_groups(flow: Flow, grammar: Grammar) -> list[Group]:
    """Every list whose items are marked with numerals or letters."""
    chains = chains_of(flow, markers_in(flow, grammar))
    trim = Trimmer(flow.text, grammar)
    kinds = Kinds(grammar)
    groups: dict[int, Group] = {}
    for chain in chains:
        outer = groups.get(id(chain.parent)) if chain.parent else None
        under = outer.items[chain.parent_index] if outer else None
        limit = under.end if under else len(flow.text)
        if not _is_list(flow, chain, grammar, kinds):
            continue
        announced = announcement_before(flow, chain.markers[0].start)
        told = sentences(flow.text, *announced)
        if told and kinds.counts_others(flow.text[told[-1][0] : announced[1]]):
            continue
        items = _items(flow, chain, limit, trim)
        if items:
            if under:
                announced = (max(announced[0], under.start), announced[1])
            groups[id(chain)] = Group(items, announced, under=under)
    return list(groups.values())


def announcement_before(flow: Flow, at: int) -> tuple[int, int]:
    """The words that announce a list whose first item (marker included) begins at ``at``.

    The beginning of the sentence or, where the item opens a line, the last sentence of the line
    before; together with the sentence before it where it is short.
    """
    index = flow.line_at(at)
    line = flow.lines[index]
    start, end = line.start, at
    if at <= line.content and index:
        line = flow.lines[index - 1]
        start, end = line.start, line.end
    start = max(start, end - LONGEST_ANNOUNCEMENT)
    found = sentences(flow.text, start, end)
    if not found:
        return (start, end)
    first = found[-1][0]
    if len(found) > 1 and found[-1][1] - first < _SHORT:
        first = found[-2][0]
    return (first, end)


def _is_list(flow: Flow, chain: Chain, grammar: Grammar, kinds: Kinds) -> bool:
    """Whether the markers are those of a list, not paragraph numbers or references."""
    first = chain.markers[0]
    if first.form == WORDED:
        return True
    if first.form == "." and (
        chain.style is MarkerStyle.NUMBER or not flow.text[first.start].islower()
    ):
        start, end = announcement_before(flow, first.start)
        if _ANNOUNCES.search(flow.text, max(start, end - 4), end):
            return True
        return titled_before(flow, first.start, kinds)
    if chain.style is MarkerStyle.ROMAN:
        return True
    parted = re.compile(rf"(?:[;,.:]|\b(?:{grammar.lists.conjunctions}))[\"”»’)\d]*\s*$", re.I)
    return all(
        marker.opens or parted.search(flow.text, max(0, marker.start - 24), marker.start)
        for marker in chain.markers[1:]
    )


def titled_before(flow: Flow, at: int, kinds: Kinds) -> bool:
    """Whether the line above ``at`` is the title of a list: «ACTIONS», «Recomendaciones»."""
    index = flow.line_at(at)
    if not index:
        return False
    above = flow.lines[index - 1]
    words = flow.text[above.content : above.end]
    return len(words) <= _LONGEST_TITLE and kinds.titles(words) is not None


def _items(flow: Flow, chain: Chain, limit: int, trim: Trimmer) -> list[Item]:
    items: list[Item] = []
    for index, marker in enumerate(chain.markers):
        following = chain.markers[index + 1] if index + 1 < len(chain.markers) else None
        end = _end(flow, chain, marker, following, min(limit, len(flow.text)))
        start, end = trim(marker.end, end, last=following is None)
        if not any(character.isalpha() for character in flow.text[start:end]):
            return []
        items.append(Item(start, end, marker.printed, chain.style))
    return items


def _end(flow: Flow, chain: Chain, marker: Marker, following: Marker | None, limit: int) -> int:
    line_end = flow.lines[marker.line].end
    if following is not None:
        return line_end if following.opens and following.line != marker.line else following.start
    if marker.opens or _inner_sentences(flow, chain.markers):
        return min(limit, line_end)
    return sentence_end(flow.text, marker.end, min(limit, line_end))


def _inner_sentences(flow: Flow, markers: Sequence[Marker]) -> bool:
    """Whether items before the last hold several sentences: then the last one may as well."""
    return any(
        following.line == marker.line and len(sentences(flow.text, marker.end, following.start)) > 1
        for marker, following in pairwise(markers)
    )
