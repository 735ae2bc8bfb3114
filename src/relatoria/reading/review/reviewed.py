"""Which State a working-group report reviews."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from relatoria.reading.grammar.review import Review
from relatoria.reading.review.entries import Entry, Part
from relatoria.reading.source import Source
from relatoria.schemes.countries import find

_OPENING_PARAGRAPHS = 40
_FIRST_WORDS = 16
"""Characters within which the State that opens a paragraph is named, article included."""
_FEWEST_MENTIONS = 3


def state_under_review(source: Source, entries: list[Entry]) -> str | None:
    """The alpha-3 code of the State whose review the document tells, or ``None``.

    What «the review of X», «the delegation of X was headed by» and the title say is counted; the
    State named most often in that way is under review, and only if no other is named as often.
    """
    grammar = source.grammar.review
    votes: Counter[str] = Counter()
    for title in (source.document.title, *source.document.metadata.values()):
        if title and procedure_words(grammar).search(title):
            votes.update(dict.fromkeys(_states_after_procedure(title, grammar), 3))
    for entry in _telling(entries):
        for match in review_words(grammar).finditer(entry.text):
            beyond = entry.text[match.end() : match.end() + 80]
            first = next(iter(find(beyond, grammar.language)), None)
            if first and not _between(grammar).sub("", beyond[: first.start]).strip():
                votes[first.alpha3] += 1
    votes.update(_heading_states(entries, grammar))
    ranked = (votes or _mentioned(entries, grammar)).most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _mentioned(entries: list[Entry], grammar: Review) -> Counter[str]:
    """The State that others speak of, in an excerpt without title and opening paragraphs.

    It is named where no speaker stands, and at least twice as often as any other State.
    """
    votes: Counter[str] = Counter()
    for entry in entries[:_OPENING_PARAGRAPHS]:
        if entry.number is None or entry.list_number:
            continue
        states = find(entry.text, grammar.language, demonyms=False)
        speaking = states[0].alpha3 if states and states[0].start < _FIRST_WORDS else None
        votes.update(state.alpha3 for state in states if state.alpha3 != speaking)
    ranked = votes.most_common(2)
    least = max(_FEWEST_MENTIONS, 2 * ranked[1][1] if len(ranked) == 2 else 0)
    return Counter(dict(ranked[:1])) if ranked and ranked[0][1] >= least else Counter()


def _telling(entries: list[Entry]) -> list[Entry]:
    """The opening paragraphs, and the introductions of lists."""
    return [
        entry
        for at, entry in enumerate(entries)
        if at < _OPENING_PARAGRAPHS
        or (entry.part is Part.CONCLUSIONS and entry.list_number is None)
    ]


def _states_after_procedure(title: str, grammar: Review) -> list[str]:
    match = procedure_words(grammar).search(title)
    after = title[match.end() :] if match else title
    states = find(after, None) or find(title, None)
    return [state.alpha3 for state in states[:1]]


def _heading_states(entries: list[Entry], grammar: Review) -> Counter[str]:
    """States that stand alone in a line before the introduction, as covers print them."""
    votes: Counter[str] = Counter()
    for entry in entries[:_OPENING_PARAGRAPHS]:
        if entry.part is not Part.UNKNOWN or entry.number is not None or len(entry.text) > 120:
            continue
        found = find(entry.text, grammar.language, demonyms=False)
        rest = entry.text[: found[0].start] + entry.text[found[0].end :] if found else "x"
        if len(found) == 1 and (not rest.strip(" *†.") or procedure_words(grammar).search(rest)):
            votes[found[0].alpha3] += 2
    return votes


@cache
def procedure_words(grammar: Review) -> re.Pattern[str]:
    """Finds the name of the procedure."""
    return re.compile(rf"(?:{grammar.procedure})", re.I)


@cache
def review_words(grammar: Review) -> re.Pattern[str]:
    """Finds the words right before the State under review."""
    return re.compile(rf"(?<!\w)(?:{grammar.review_of})", re.I)


@cache
def _between(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"^\s?(?:{grammar.of}|{grammar.articles})*", re.I)
