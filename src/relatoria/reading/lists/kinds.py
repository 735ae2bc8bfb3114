"""What the items of a list are: proposals, principles, facts…

The words that announce the list decide first, its heading next, and the items' own beginnings
where neither says. Nouns that could be anything («issues», «points») take their kind from what
the sentence says about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from relatoria.model import StatementKind
from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists

_SPECIFIC = (
    StatementKind.PROPOSAL,
    StatementKind.PRINCIPLE,
    StatementKind.MESSAGE,
    StatementKind.FACT,
    StatementKind.FINDING,
    StatementKind.CONCERN,
    StatementKind.COMMITMENT,
    StatementKind.GOOD_PRACTICE,
)


class Kinds:
    """The kinds that a grammar's words tell; cheap to make, the patterns are shared."""

    __slots__ = ("_agenda", "_calls", "_items", "_open", "_others", "_senses", "_specific")

    def __init__(self, grammar: Grammar) -> None:
        patterns = _patterns(grammar.lists)
        self._specific, self._open, self._agenda, self._others = patterns[:4]
        self._senses, self._calls, self._items = patterns[4:]

    def announced(self, words: str) -> StatementKind | None:
        """The kind that the announcing ``words`` tell, if any."""
        specific = self._noun(words)
        opened = self._open.search(words)
        if self._agenda.search(words) and (specific is None or opened):
            return StatementKind.AGENDA_TOPIC
        if specific is not None:
            return specific
        for pattern, kind in self._calls:
            if pattern.search(words) and not (opened and kind is StatementKind.FINDING):
                return kind
        if opened:
            for pattern, kind in self._senses:
                if pattern.search(words):
                    return kind
        return None

    def announces_others(self, words: str) -> bool:
        """Whether ``words`` announce persons, bodies or documents instead of statements."""
        return bool(self._others.search(words)) and self._noun(words) is None

    def of_items(self, texts: Iterable[str]) -> StatementKind:
        """The kind that most items' own first words tell; a finding where none tells."""
        votes: dict[StatementKind, int] = {}
        for text in texts:
            for pattern, kind in self._items:
                if pattern.match(text):
                    votes[kind] = votes.get(kind, 0) + 1
                    break
        return max(votes, key=lambda kind: votes[kind]) if votes else StatementKind.FINDING

    def _noun(self, words: str) -> StatementKind | None:
        best: tuple[int, int, StatementKind] | None = None
        for found in self._specific.finditer(words):
            kind = StatementKind(found.lastgroup or StatementKind.FINDING.value)
            # «the following recommendations, based on the principles»: the counted noun is meant.
            weight = (1 if found.group(1) else 0, found.start(), kind)
            if best is None or weight[:2] >= best[:2]:
                best = weight
        return best[2] if best else None


@cache
def _patterns(
    words: Lists,
) -> tuple[
    re.Pattern[str],
    re.Pattern[str],
    re.Pattern[str],
    re.Pattern[str],
    tuple[tuple[re.Pattern[str], StatementKind], ...],
    tuple[tuple[re.Pattern[str], StatementKind], ...],
    tuple[tuple[re.Pattern[str], StatementKind], ...],
]:
    nouns = words.announcement
    numbers = "|".join(word for word, _ in words.numbers)
    counted = rf"((?:\b(?:{words.quantifiers}|{numbers}|\d{{1,2}})\s+)(?:[\w-]+\s+){{0,2}})?"
    named = "|".join(rf"(?P<{kind.value}>{getattr(nouns, kind.value)})" for kind in _SPECIFIC)

    def whole(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{pattern})\b", re.I)

    def each(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], StatementKind], ...]:
        return tuple((whole(pattern), StatementKind(kind)) for pattern, kind in pairs)

    return (
        re.compile(rf"{counted}\b(?:{named})\b", re.I),
        whole(nouns.open),
        whole(nouns.agenda),
        whole(nouns.other),
        each(
            (
                (nouns.foundation, "principle"),
                (nouns.outcome, "message"),
                (nouns.obligation, "proposal"),
                (nouns.observation, "finding"),
            )
        ),
        each(words.calls),
        tuple(
            (re.compile(pattern, re.I), StatementKind(kind)) for pattern, kind in words.item_kinds
        ),
    )
