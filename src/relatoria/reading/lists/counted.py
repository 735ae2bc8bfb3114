"""Lists of bare terms, counted and not taken apart: «five premises: coherence, consultation, …».

Terms are no statements, but the number that announces them can be checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.declared import Declared, all_declared
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group
from relatoria.reading.lists.openings import Openings
from relatoria.reading.lists.prose import Sentence

_COMMA = re.compile(r"[,;]\s")
_FEW = 4
"""Announced numbers in a sentence that are checked."""
_BRACKETED = re.compile(r"\([^()]*\)")


def counted_groups(flow: Flow, grammar: Grammar, sentences: Iterable[Sentence]) -> list[Group]:
    """One group without items for each announced number whose terms follow in the sentence."""
    openings = Openings(grammar)
    conjunction = re.compile(rf"(?:^|\s)(?:{grammar.lists.conjunctions})\s")
    found = []
    for sentence in sentences:
        words = flow.lower[sentence.start : sentence.end]
        for declared in all_declared(words, grammar)[:_FEW]:
            counted = _count(words, declared, openings, conjunction)
            if counted:
                announced = (sentence.start, sentence.start + declared.end)
                found.append(Group([], announced, counted=counted))
                break
    return found


def _count(
    words: str, declared: Declared, openings: Openings, conjunction: re.Pattern[str]
) -> int | None:
    colon = openings.after_colon(words, declared.end, len(words))
    first = colon or openings.after_noun(words, declared.start, len(words), specific=False)
    if first is None or first < declared.end:
        return None
    terms = _BRACKETED.sub("", words[first:].strip(" .;"))
    pieces = _COMMA.split(terms)
    last = pieces[-1]
    joints = len(conjunction.findall(last))
    if conjunction.match(last):  # «…, and the last one»: the comma has parted it already
        fewest, most = len(pieces), len(pieces) + joints - 1
    else:
        fewest, most = len(pieces) + (joints > 0), len(pieces) + joints
    if fewest <= declared.number <= most:
        return declared.number
    # Another number is reported only where a colon leaves no doubt what is counted.
    return fewest if colon and len(pieces) > 1 and joints == 1 else None
