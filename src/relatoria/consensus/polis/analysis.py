"""One run of the Polis analysis, cold or from an earlier run."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from relatoria.consensus.polis.clusters import (
    BASE_CLUSTERS,
    BASE_ROUNDS,
    Clusters,
    clustered,
    first_distinct,
    groups_of,
    k_means,
)
from relatoria.consensus.polis.components import Components, components_of
from relatoria.consensus.polis.priorities import group_informed_consensus, priorities
from relatoria.consensus.polis.representative import (
    Majority,
    Representative,
    majorities,
    representatives,
)
from relatoria.consensus.polis.warm import Smoothing, group_starts, restart, rows_now, smoothed
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix, natural


@dataclass(frozen=True, slots=True)
class PolisAnalysis:
    """What Polis says of a round. Arrays follow the rows and columns of ``votes``."""

    votes: VoteMatrix
    left_out: Flags
    """Statements rejected or about the participants themselves."""
    map: Components
    clustered: Flags
    """Participants placed in groups: seven votes or more."""
    base: Ints
    """Base cluster of each participant, -1 where not clustered."""
    groups: Ints
    """Group of each participant, -1 where not clustered."""
    base_centres: Floats
    silhouettes: dict[int, float]
    """For each number of groups tried."""
    by_k: dict[int, Ints]
    """Group of each participant for each number of groups tried: the next run starts there."""
    smoothing: Smoothing
    counts: Ints
    """Groups x statements x (agree, disagree, seen); rejected statements too."""
    group_informed_consensus: Floats
    priorities: Floats
    representative: tuple[Representative, ...]
    majorities: tuple[Majority, ...]

    @property
    def group_count(self) -> int:
        """Number of groups; 0 where nobody could be clustered."""
        return len(self.counts)


def analyse(
    votes: VoteMatrix,
    rejected: Flags | None = None,
    meta: Flags | None = None,
    previous: PolisAnalysis | None = None,
) -> PolisAnalysis:
    """Analyse ``votes`` as Polis does.

    ``rejected`` and ``meta`` flag statements that moderators rejected or marked as being about
    the participants; ``previous`` is an earlier run on fewer votes, which the components, base
    clusters and number of groups continue.
    """
    width = votes.shape[1]
    none = np.zeros(width, bool)
    rejected = none if rejected is None else rejected
    meta = none if meta is None else meta
    left_out = rejected | meta
    start = None if previous is None else _components_now(previous, votes)
    space = components_of(votes, left_out, start)
    then = None if previous is None else rows_now(previous.votes, votes)
    before = np.zeros(votes.shape[0], bool)
    if previous is not None and then is not None:
        before[then[previous.clustered]] = True
    chosen = clustered(votes, before)
    base, by_k, scores = _clusters(votes, space, chosen, previous, then)
    smoothing = smoothed(None if previous is None else previous.smoothing, scores)
    labels = by_k.get(smoothing.k, np.where(chosen, 0, -1))
    counts = votes.tally(labels, int(labels.max(initial=-1)) + 1)
    return PolisAnalysis(
        votes=votes,
        left_out=left_out,
        map=space,
        clustered=chosen,
        base=_spread(base.labels, chosen, votes),
        groups=labels,
        base_centres=base.centres,
        silhouettes=scores,
        by_k=by_k,
        smoothing=smoothing,
        counts=counts,
        group_informed_consensus=group_informed_consensus(counts),
        priorities=priorities(counts, space.extremity, meta),
        representative=representatives(counts, votes.statements, left_out),
        majorities=majorities(votes.everybody, votes.statements, left_out),
    )


def _clusters(
    votes: VoteMatrix,
    space: Components,
    chosen: Flags,
    previous: PolisAnalysis | None,
    then: Ints | None,
) -> tuple[Clusters, dict[int, Ints], dict[int, float]]:
    """Base clusters of the chosen rows, groups for each k over all rows, silhouettes."""
    rows = np.flatnonzero(chosen)
    unscaled = space.positions * np.sqrt(votes.counts / max(votes.shape[1], 1))[:, None]
    points = unscaled[rows]
    if not len(rows):
        return Clusters(np.zeros((0, 2)), np.zeros(0, np.int64)), {}, {}
    if previous is None or then is None:
        order = loading_order(votes, rows)
        starts = first_distinct(unscaled[order], BASE_CLUSTERS)
        known: dict[int, Ints] = {}
    else:
        starts = restart(points, _carried(previous.base, then, votes)[rows], BASE_CLUSTERS)
        known = {k: _carried(labels, then, votes)[rows] for k, labels in previous.by_k.items()}
    base = k_means(points, np.ones(len(points)), starts, BASE_ROUNDS)
    tried, scores = groups_of(base, group_starts(points, known))
    by_k = {k: _spread(found.labels[base.labels], chosen, votes) for k, found in tried.items()}
    return base, by_k, scores


def loading_order(votes: VoteMatrix, rows: Ints) -> Ints:
    """``rows`` as a cold start meets them: by the first statement voted on, then by id."""
    first = np.where(votes.counts[rows] > 0, votes.columns[votes.offsets[rows]], -1)
    names = np.array([votes.participants[row] for row in rows.tolist()])
    if len(names) and np.char.isdecimal(names).all() and names.dtype.itemsize <= 18 * 4:
        place = names.astype(np.int64)
    else:
        ranked = sorted(range(len(rows)), key=lambda i: natural(str(names[i])))
        place = np.argsort(np.array(ranked, np.int64))
    ordered: Ints = rows[np.lexsort((place, first))]
    return ordered


def _spread(labels: Ints, chosen: Flags, votes: VoteMatrix) -> Ints:
    everybody = np.full(votes.shape[0], -1, np.int64)
    everybody[chosen] = labels
    return everybody


def _carried(labels: Ints, then: Ints, votes: VoteMatrix) -> Ints:
    """Labels of an earlier run for the rows of now, -1 for newcomers."""
    now = np.full(votes.shape[0], -1, np.int64)
    now[then] = labels
    return now


def _components_now(previous: PolisAnalysis, votes: VoteMatrix) -> Floats:
    """Earlier components over the columns of now, 0 for new statements."""
    place = {name: i for i, name in enumerate(votes.statements)}
    found = np.zeros((2, votes.shape[1]))
    for i, name in enumerate(previous.votes.statements):
        if name in place:
            found[:, place[name]] = previous.map.components[:, i]
    return found
