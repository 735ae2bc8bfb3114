"""Lists told sentence by sentence: «among other proposals, she said that … Likewise, …»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.openings import lowered, nouns_of
from relatoria.reading.lists.prose import Sentence

_REACH = 120
"""Characters from «among» to «said that»."""


def sequel_groups(flow: Flow, grammar: Grammar, sentences: Sequence[Sentence]) -> list[Group]:
    """Lists whose first item a sentence announces and whose others open with «likewise»."""
    words = grammar.lists
    opening = re.compile(
        lowered(
            rf"\b(?:{words.among})(?:{nouns_of(words.announcement, opened=False)})\b"
            rf"[^.;:]{{0,{_REACH}}}?\b(?:{words.said_that})\s+"
        )
    )
    further = re.compile(rf"(?:{words.further})+(?:{words.said_that}\s+)?", re.I)
    trim = Trimmer(flow.text, grammar)
    groups = []
    for index, sentence in enumerate(sentences):
        found = opening.search(flow.lower, sentence.start, min(sentence.end, sentence.start + 240))
        if not found:
            continue
        starts = [(found.end(), sentence.end)]
        for following in sentences[index + 1 :]:
            more = further.match(flow.text, following.start, following.end)
            if following.line != sentence.line or not more:
                break
            starts.append((more.end(), following.end))
        if len(starts) > 1:
            items = [
                Item(*trim(start, end, last=True), None, MarkerStyle.SEMICOLON)
                for start, end in starts
            ]
            groups.append(Group(items, (sentence.start, found.end())))
    return groups
