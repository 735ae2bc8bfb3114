"""Scores over declared groups as lines for JSON, with the counts they rest on in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from relatoria.consensus.declared import (
    SMALLEST_SHOWN,
    DeclaredScores,
    LeaveOneOut,
    declared_scores,
    leave_one_out,
)
from relatoria.consensus.votes import VoteMatrix
from relatoria.i18n import Catalogue, catalogue

Line = dict[str, object]


def declared_lines(
    votes: VoteMatrix,
    groups: Mapping[str, str],
    language: str = "en",
    smallest: int = SMALLEST_SHOWN,
) -> Iterator[Line]:
    """A line for each declared group and one for each statement.

    ``groups`` maps participants to the group they declared. A cell of fewer than ``smallest``
    voters is null, and counted in ``withheld``.
    """
    found = declared_scores(votes, groups, smallest)
    alone = leave_one_out(found)
    say = catalogue(language)
    placed = [groups[name] for name in votes.participants if name in groups]
    for name in found.groups:
        yield {"type": "declared_group", "id": name, "size": placed.count(name)}
    for j, statement in enumerate(votes.statements):
        worst = found.worst[j]
        yield {
            "type": "declared", "id": statement,
            "consensus": float(found.consensus.value[j]), "low": float(found.consensus.low[j]),
            "high": float(found.consensus.high[j]),
            "worst_group": worst or None,
            "worst_low": float(found.worst_low[j]) if worst else None,
            "moved_by": alone.most_moved_by[j] or None, "change": float(alone.change[j]),
            "groups": {name: _cell(found, alone, g, j) for g, name in enumerate(found.groups)},
            "withheld": _withheld(found, j),
            "explanation": _explained(found, alone, j, smallest, say),
        }  # fmt: skip


def _cell(found: DeclaredScores, alone: LeaveOneOut, group: int, j: int) -> Line | None:
    if not found.publishable[group, j]:
        return None
    agree, disagree, seen = found.counts[group, j].tolist()
    inside = found.by_group[group]
    return {
        "agree": agree, "disagree": disagree, "seen": seen, "consensus": float(inside.value[j]),
        "low": float(inside.low[j]), "high": float(inside.high[j]),
        "without": float(alone.without[group, j]),
    }  # fmt: skip


def _withheld(found: DeclaredScores, j: int) -> int:
    voted = found.counts[:, j, 2] > 0
    return int((voted & ~found.publishable[:, j]).sum())


def _explained(
    found: DeclaredScores, alone: LeaveOneOut, j: int, smallest: int, say: Catalogue
) -> str:
    told = [
        say(
            "declared.cell",
            group=name,
            agree=say.number(int(found.counts[g, j, 0])),
            seen=say.number(int(found.counts[g, j, 2])),
        )
        for g, name in enumerate(found.groups)
        if found.publishable[g, j]
    ]
    parts = [say("declared.counts", cells=", ".join(told))] if told else []
    if found.worst[j]:
        low = say.number(float(found.worst_low[j]), 2)
        parts.append(say("declared.worst", group=found.worst[j], low=low))
    moved = alone.most_moved_by[j]
    if moved:
        value = float(alone.without[found.groups.index(moved), j])
        parts.append(
            say(
                "declared.without",
                group=moved,
                value=say.number(value, 2),
                now=say.number(float(found.consensus.value[j]), 2),
            )
        )
    withheld = _withheld(found, j)
    if withheld:
        parts.append(say.count("declared.withheld", withheld, smallest=say.number(smallest)))
    return "; ".join(parts or [say("declared.nobody")]) + "."
