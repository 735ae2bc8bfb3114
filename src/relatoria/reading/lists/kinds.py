"""What the items of a list are: proposals, principles, facts…

The words that announce the list decide first, its heading next, and the items' own beginnings
where neither says. Nouns that could be anything («issues», «points») take their kind from what
the sentence says about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from relatoria.model import StatementKind
from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.openings import lowered

_Told = tuple[tuple[re.Pattern[str], StatementKind], ...]
_NUMBER = re.compile(r"\W*(?:[\divxl]{1,5}|[a-z])[.)]\s+")
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


_ASKED = (StatementKind.PROPOSAL, StatementKind.COMMITMENT)


class Kinds:
    """The kinds that a grammar's words tell; cheap to make, the patterns are shared."""

    __slots__ = ("_patterns",)

    def __init__(self, grammar: Grammar) -> None:
        self._patterns = _patterns_of(grammar.lists)

    def announced(self, words: str) -> StatementKind | None:
        """The kind that the announcing ``words`` tell, if any."""
        words = words.lower()
        specific = self._noun(words)
        if specific is None and self._patterns.measures.search(words):
            done = self._patterns.done.search(words)
            specific = StatementKind.FACT if done else StatementKind.PROPOSAL
        opened = self._patterns.open.search(words)
        if self._patterns.agenda.search(words) and (specific is None or opened):
            return StatementKind.AGENDA_TOPIC
        if specific is not None:
            return specific
        for pattern, kind in self._patterns.calls:
            if pattern.search(words) and not (opened and kind is StatementKind.FINDING):
                return kind
        if opened:
            for pattern, kind in self._patterns.senses:
                if pattern.search(words):
                    return kind
        return None

    def titles(self, words: str) -> StatementKind | None:
        """The kind of the items below a line that is nothing but the title of a list."""
        words = _NUMBER.sub("", words.lower()).strip(" .:*_#")
        told = (kind for pattern, kind in self._patterns.titles if pattern.fullmatch(words))
        return next(told, None)

    def announces_others(self, words: str) -> bool:
        """Whether ``words`` announce persons, bodies or documents instead of statements."""
        words = words.lower()
        if self._noun(words) is not None or self._patterns.measures.search(words):
            return False
        if any(pattern.search(words) for pattern, kind in self._patterns.calls if kind in _ASKED):
            # «urged States to do the following»: what is asked of bodies, not the bodies.
            return bool(self._patterns.counted_others.search(words))
        return bool(self._patterns.others.search(words))

    def counts_others(self, words: str) -> bool:
        """Whether ``words`` count such bodies: «the following documents», «three speakers»."""
        words = words.lower()
        return bool(self._patterns.counted_others.search(words)) and self._noun(words) is None

    def of_items(self, texts: Iterable[str]) -> StatementKind:
        """The kind that most items' own first words tell; a finding where none tells."""
        votes: dict[StatementKind, int] = {}
        for text in texts:
            for pattern, kind in self._patterns.items:
                if pattern.match(text.lower()):
                    votes[kind] = votes.get(kind, 0) + 1
                    break
        return max(votes, key=lambda kind: votes[kind]) if votes else StatementKind.FINDING

    def _noun(self, words: str) -> StatementKind | None:
        best: tuple[int, int, StatementKind] | None = None
        for found in self._patterns.specific.finditer(words):
            kind = StatementKind(found.lastgroup or StatementKind.FINDING.value)
            # «the following recommendations, based on the principles»: the counted noun is meant.
            weight = (1 if found.group(1) else 0, found.start(), kind)
            if best is None or weight[:2] >= best[:2]:
                best = weight
        return best[2] if best else None


@dataclass(frozen=True, slots=True)
class _Patterns:
    specific: re.Pattern[str]
    """One named group a kind; the first group is what counts the noun."""
    measures: re.Pattern[str]
    done: re.Pattern[str]
    open: re.Pattern[str]
    agenda: re.Pattern[str]
    others: re.Pattern[str]
    counted_others: re.Pattern[str]
    senses: _Told
    calls: _Told
    items: _Told
    titles: _Told


@cache
def _patterns_of(words: Lists) -> _Patterns:
    nouns = words.announcement
    numbers = "|".join(word for word, _ in words.numbers)
    counting = rf"\b(?:{words.quantifiers}|{numbers}|\d{{1,2}})\s+(?:[\w-]+\s+){{0,2}}"
    named = "|".join(
        rf"(?P<{kind.value}>{lowered(getattr(nouns, kind.value))})" for kind in _SPECIFIC
    )
    senses = (
        (nouns.foundation, "principle"),
        (nouns.outcome, "message"),
        (nouns.obligation, "proposal"),
        (nouns.observation, "finding"),
    )
    return _Patterns(
        specific=re.compile(rf"({lowered(counting)})?\b(?:{named})\b"),
        measures=_whole(nouns.measures),
        done=_whole(nouns.done),
        open=_whole(nouns.open),
        agenda=_whole(nouns.agenda),
        others=_whole(nouns.other),
        counted_others=re.compile(lowered(rf"{counting}(?:{nouns.other})\b")),
        senses=tuple((_whole(pattern), StatementKind(kind)) for pattern, kind in senses),
        calls=tuple((_whole(pattern), StatementKind(kind)) for pattern, kind in words.calls),
        items=tuple(
            (re.compile(lowered(pattern)), StatementKind(kind))
            for pattern, kind in words.item_kinds
        ),
        titles=tuple(
            (re.compile(lowered(pattern)), StatementKind(kind)) for pattern, kind in words.titles
        ),
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lowered(pattern)})\b")
