"""Analyses as lines for JSON: one flat object each, ``type`` first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TypeAlias

import numpy as np

from relatoria.consensus.polis import PolisAnalysis
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
    totals = done.votes.tally()[0]
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
