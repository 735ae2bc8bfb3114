"""Analyses as lines for JSON: one flat object each, ``type`` first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TypeAlias

import numpy as np

from relatoria.consensus.coordination import same_patterns
from relatoria.consensus.explaining import explain, explain_groups, label
from relatoria.consensus.opinion import OpinionAnalysis
from relatoria.consensus.polis import PolisAnalysis
from relatoria.consensus.polis.representative import representatives
from relatoria.consensus.proposing import vote_worth
from relatoria.consensus.scores import score

Line: TypeAlias = dict[str, object]


def polis_lines(done: PolisAnalysis) -> Iterator[Line]:
    """The lines of a Polis analysis. Positions keep Polis's sign: agreement pulls to -1.

    ``consensus`` with its interval is ours, over the groups of Polis; ``bridging`` needs the
    default engine and is null.
    """
    for i, name in enumerate(done.votes.participants):
        x, y = done.map.positions[i].tolist()
        group = int(done.groups[i])
        yield {
            "type": "participant", "id": name, "x": x, "y": y,
            "group": group if group >= 0 else None,
            "base_cluster": int(done.base[i]) if group >= 0 else None,
            "votes": int(done.votes.counts[i]),
        }  # fmt: skip
    scores = score(done.counts if done.group_count else done.votes.tally())
    totals = done.votes.everybody
    for j, name in enumerate(done.votes.statements):
        x, y = done.map.statement_positions[j].tolist()
        yield {
            "type": "statement", "id": name, "x": x, "y": y,
            "extremity": float(done.map.extremity[j]),
            "group_informed_consensus": float(done.group_informed_consensus[j]),
            "priority": float(done.priorities[j]),
            "consensus": float(scores.value[j]), "low": float(scores.low[j]),
            "high": float(scores.high[j]), "bridging": None,
            "mean": float(done.map.means[j]),
            "component_1": float(done.map.components[0, j]),
            "component_2": float(done.map.components[1, j]),
            "agree": int(totals[j, 0]), "disagree": int(totals[j, 1]), "seen": int(totals[j, 2]),
            "left_out": bool(done.left_out[j]),
        }  # fmt: skip
    for group in range(done.group_count):
        members = done.groups == group
        yield {
            "type": "group", "id": group, "size": int(members.sum()),
            "base_clusters": len(np.unique(done.base[members])),
        }  # fmt: skip
    for row in done.representative:
        line = asdict(row)
        line["direction"] = "agree" if line.pop("agree") else "disagree"
        yield {"type": "representative", **line}
    for most in done.majorities:
        line = asdict(most)
        line["direction"] = "agree" if line.pop("agree") else "disagree"
        yield {"type": "majority", **line}
    yield {
        "type": "stability", "groups": done.group_count, "best": done.smoothing.candidate,
        "streak": done.smoothing.streak,
        "silhouettes": {str(k): value for k, value in done.silhouettes.items()},
    }  # fmt: skip


def opinion_lines(
    done: OpinionAnalysis, language: str = "en", first_votes: Mapping[str, float] | None = None
) -> Iterator[Line]:
    """The lines of a default analysis. Agreement pulls towards a statement's own position.
    ``first_votes`` tells when each participant first voted, in seconds.

    ``priority`` is the weight of the statement in the lottery for the next one to show.
    """
    for i, name in enumerate(done.votes.participants):
        x, y = done.positions[i].tolist()
        error_x, error_y = done.standard_errors[i].tolist()
        group = int(done.groups[i])
        yield {
            "type": "participant", "id": name, "x": x, "y": y,
            "group": group if group >= 0 else None, "x_error": error_x, "y_error": error_y,
            "votes": int(done.votes.counts[i]),
        }  # fmt: skip
    yield from _opinion_statements(done, language)
    for group in range(done.stability.groups):
        members = done.groups == group
        yield {
            "type": "group", "id": group, "size": int(members.sum()),
            "x": float(done.positions[members, 0].mean()),
            "y": float(done.positions[members, 1].mean()),
            "likeness": done.stability.likeness[group],
        }  # fmt: skip
    if done.stability.groups > 1:
        for row in representatives(done.counts, done.votes.statements, done.left_out):
            line = asdict(row)
            line["direction"] = "agree" if line.pop("agree") else "disagree"
            yield {"type": "representative", **line}
    for alike in same_patterns(done.votes, done.parts, first_votes):
        yield {"type": "same_pattern", **asdict(alike)}
    yield {
        "type": "stability", **asdict(done.stability), "rank": done.rank, "ridge": done.ridge,
        "explained": done.explained.tolist(), "tried": done.tried,
        "explanation": explain_groups(done, language),
    }  # fmt: skip


def _opinion_statements(done: OpinionAnalysis, language: str) -> Iterator[Line]:
    agree, disagree, seen = done.totals.T
    priority = vote_worth(done.votes)
    for j, name in enumerate(done.votes.statements):
        x, y = done.statement_positions[j].tolist()
        yield {
            "type": "statement", "id": name, "x": x, "y": y,
            "extremity": float(done.extremity[j]),
            "group_informed_consensus": float(done.group_informed_consensus[j]),
            "priority": float(priority[j]),
            "consensus": float(done.consensus.value[j]), "low": float(done.consensus.low[j]),
            "high": float(done.consensus.high[j]), "bridging": float(done.bridging[j]),
            "robust": float(done.robust.value[j]),
            "by_part": done.part_counts[:, j].tolist(),
            "agree": int(agree[j]), "disagree": int(disagree[j]), "seen": int(seen[j]),
            "left_out": bool(done.left_out[j]), "label": label(done, j),
            "explanation": explain(done, j, language),
        }  # fmt: skip
