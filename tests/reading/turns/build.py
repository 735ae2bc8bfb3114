"""A source and a cast out of a few paragraphs, for passages written in the tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from relatoria.formats import read_document
from relatoria.model import Agent, AgentKind, Contribution, Role, Span
from relatoria.reading.meeting import Cast, Panel, Seat
from relatoria.reading.source import Source, source_of
from relatoria.reading.turns import Turns, turns_of


@dataclass(frozen=True)
class Heard:
    """What `turns_of` made of a passage, with short ways to ask."""

    source: Source
    turns: Turns
    names: dict[str, str]

    def who(self) -> list[str]:
        """Speakers of the outer contributions: a name, ``floor``, ``?`` for an open one."""
        return [self.of(turn) for turn in self.turns.contributions if turn.parent is None]

    def inside(self) -> list[str]:
        return [self.of(turn) for turn in self.turns.contributions if turn.parent is not None]

    def of(self, turn: Contribution) -> str:
        if turn.attributed_to is not None:
            return self.names[turn.attributed_to]
        return "floor" if turn.mode == "floor_debate" else f"?{len(turn.candidates) or ''}"

    def text(self, index: int) -> str:
        turn = self.turns.contributions[index]
        return self.source.text[turn.start : turn.end]


def hear(text: str, language: str, *seats: str, moderator: str = "") -> Heard:
    """Read ``text``; with ``seats`` («Ana Ruiz of …») its first paragraph presents a panel."""
    document = read_document(text.encode(), "passage.txt")
    source = source_of(replace(document, language=language))
    opening = source.paragraphs[0].block.span if source.paragraphs else Span(0, 0)
    agents, placed = [], []
    for index, printed in enumerate((*seats, *((moderator,) if moderator else ()))):
        name = " ".join(printed.split("|")[0].split())
        described = printed.split("|")[1].strip() if "|" in printed else ""
        agents.append(Agent(f"p{index}", name, AgentKind.PERSON))
        role = Role.MODERATOR if printed is moderator else Role.SPEAKER
        placed.append(Seat(f"p{index}", role, described, opening, (described,)))
    panels: tuple[Panel, ...] = ()
    if placed:
        panels = (
            Panel(
                "session-1",
                "A",
                opening,
                tuple(placed),
                tuple(p.index for p in source.paragraphs),
            ),
        )
    cast = Cast(source.document, (), (), tuple(agents), (), panels, ())
    turns = turns_of(source, cast)
    return Heard(source, turns, {a.id: a.name for a in (*agents, *turns.agents)})
