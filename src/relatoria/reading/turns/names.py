"""Where the people of the cast are named."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.model import Agent, AgentKind, Span
from relatoria.reading.grammar.verbs import listed
from relatoria.reading.meeting import Cast
from relatoria.reading.turns.line import Names
from relatoria.schemes.names import NameFinder, words_of

_SMALL = frozenset(
    listed("de da do das dos del la las el los le les du des van von der den y e al")
)
_PARTICLE = 3
"""Words of a name up to this length («de», «da», «Luz») name nobody alone."""


class NamesIn:
    """Finds the printed names of a cast's people in prose."""

    def __init__(self, cast: Cast, met: Iterable[Agent] = ()) -> None:
        self._finder: NameFinder[str] = NameFinder()
        self._bearers: dict[str, set[str]] = {}
        words: set[str] = set()
        short: set[str] = set()
        for agent in (*cast.agents, *met):
            if agent.kind is not AgentKind.PERSON:
                continue
            for name in (agent.name, *agent.name_variants):
                if " " in name:
                    self._finder.add(name, agent.id)
                words.update(word for word in words_of(name) if len(word) > _PARTICLE)
                for word in words_of(name):
                    self._bearers.setdefault(word, set()).add(agent.id)
                short.update(word for word in words_of(name)[1:] if word not in _SMALL)
        self._words = frozenset(words)
        self._all = frozenset(words | short)
        self._found: dict[str, list[tuple[int, int, tuple[str, ...]]]] = {}
        """Of the paragraphs of one document, each asked for two or three times."""

    def bearers(self, printed: str) -> tuple[str, ...]:
        """Agents to whom every word of ``printed`` belongs."""
        sets = [self._bearers.get(word, set()) for word in words_of(printed)]
        return tuple(sorted(set.intersection(*sets))) if sets else ()

    def of(self, prose: str) -> Names:
        """The names in ``prose``, for reading its sentences."""
        return Names(
            [Span(start, end) for start, end, _ in self.found(prose)], self._words, self._all
        )

    def found(self, prose: str) -> list[tuple[int, int, tuple[str, ...]]]:
        """Start, end and bearers of every name in ``prose``."""
        known = self._found.get(prose)
        if known is None:
            hits = self._finder.find(prose, capitals_only=True)
            known = self._found[prose] = [(hit.start, hit.end, hit.values) for hit in hits]
        return known
