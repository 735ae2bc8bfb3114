"""The register of contested terms: who asserts, questions, redefines or uses each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.coding.views.records import Position, TermUse

POSITIONS: tuple[Position, ...] = ("asserts", "questions", "redefines", "uses")


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term with its uses by position, each in the order of years and statements.

    ``contested`` says whether somebody questions or redefines it; ``speakers`` are those named.
    """

    term: str
    asserts: tuple[TermUse, ...]
    questions: tuple[TermUse, ...]
    redefines: tuple[TermUse, ...]
    uses: tuple[TermUse, ...]

    @property
    def contested(self) -> bool:
        """Whether somebody questions or redefines the term."""
        return bool(self.questions or self.redefines)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody named who takes up the term, once each."""
        every = (*self.asserts, *self.questions, *self.redefines, *self.uses)
        return tuple(dict.fromkeys(one.speaker for one in every if one.speaker))


def term_register(uses: Iterable[TermUse]) -> tuple[TermEntry, ...]:
    """``uses`` by term, the most contested first."""
    tables: dict[str, dict[Position, list[TermUse]]] = {}
    for one in sorted(uses, key=lambda use: (use.year, use.meeting, use.statement)):
        table = tables.setdefault(one.term, {position: [] for position in POSITIONS})
        table[one.position].append(one)
    entries = [
        TermEntry(term, *(tuple(table[position]) for position in POSITIONS))
        for term, table in tables.items()
    ]
    return tuple(
        sorted(entries, key=lambda one: (-len(one.questions) - len(one.redefines), one.term))
    )
