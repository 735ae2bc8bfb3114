"""One run of the default analysis."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from relatoria.consensus.canonical import canonical_order
from relatoria.consensus.coordination import repeated
from relatoria.consensus.opinion.bridging import bridging
from relatoria.consensus.opinion.choosing import choose
from relatoria.consensus.opinion.groups import Stability, find_groups, groups_again
from relatoria.consensus.opinion.lowrank import LowRank, Settings, fit
from relatoria.consensus.opinion.parts import Robust, parts_of, robust, weakest
from relatoria.consensus.opinion.space import Space, space_of
from relatoria.consensus.scores import Scores, score
from relatoria.consensus.votes import Flags, Floats, Ints, VoteMatrix

FEWEST_VOTES = 7
"""Votes from which somebody is placed in a group, as in Polis."""
MAP_AXES = 2
"""Groups are told apart on the map that people see, never on axes that nobody is shown."""


@dataclass(frozen=True, slots=True)
class OpinionAnalysis:
    """What the votes of a round support. Arrays follow the rows and columns of ``votes``."""

    votes: VoteMatrix
    left_out: Flags
    """Statements kept out of the model; they have counts and scores all the same."""
    rank: int
    """Number of factors that predicts held-out votes best; the map shows the first two."""
    ridge: float
    tried: dict[str, float]
    """Held-out log likelihood a vote, for each rank and ridge tried."""
    positions: Floats
    """Participants x 2: the first two axes, 0 where the votes support fewer."""
    standard_errors: Floats
    """Participants x 2."""
    statement_positions: Floats
    """Statements x 2: what agreeing with it says about where somebody stands."""
    extremity: Floats
    explained: Floats
    """Share of the differences between participants on each axis of the model."""
    groups: Ints
    """Group of each participant, -1 where none."""
    stability: Stability
    counts: Ints
    """Groups x statements x (agree, disagree, seen); one group of all where none is stable."""
    totals: Ints
    """Statements x (agree, disagree, seen) over everybody."""
    parts: Ints
    """Part of each participant along the main line of opinion, -1 where not placed."""
    part_counts: Ints
    """Parts x statements x (agree, disagree, seen): what consensus is counted over."""
    consensus: Scores
    """Over the parts, whether or not there are groups."""
    rejection: Scores
    """The same score with disagreement in the place of agreement: a shared no."""
    weakest: tuple[Floats, Floats]
    """Of consensus and of rejection: the lowest upper bound among parts and groups. Where it is
    low, somebody surely stands aside, whatever the mean.
    """
    bridging: Floats
    repeated: Flags
    """Participants who vote as another does beyond chance."""
    robust: Robust
    """Accounts that vote alike beyond chance count in it as one."""
    group_informed_consensus: Floats
    """Geometric mean over the groups of (agree + 1) / (seen + 2)."""


def analyse(
    votes: VoteMatrix,
    left_out: Flags | None = None,
    factors: tuple[int, float] | None = None,
) -> OpinionAnalysis:
    """Analyse ``votes``; the result is the same whatever the order of participants.

    ``factors`` gives rank and ridge of an earlier analysis of the same round, to spare choosing
    them again.
    """
    return _analysed(votes, left_out, factors, None)


def continued(
    before: OpinionAnalysis, votes: VoteMatrix, left_out: Flags | None = None
) -> OpinionAnalysis:
    """`analyse` with the tests of ``before``, an analysis of fewer votes of the same round.

    Positions, counts and scores are of ``votes``. Taken over are the number of factors, what was
    found of how many groups are stable, and who votes alike: what changes slowly and costs most.
    Whoever shows the result says on how many votes its groups were tested, and analyses anew
    before long.
    """
    return _analysed(votes, left_out, (before.rank, before.ridge), before)


def _analysed(
    votes: VoteMatrix,
    left_out: Flags | None,
    factors: tuple[int, float] | None,
    before: OpinionAnalysis | None,
) -> OpinionAnalysis:
    order = canonical_order(votes)
    known = None if before is None else (before.stability, _still_repeated(before, votes)[order])
    done = _in_order(votes.take(order), left_out, factors, known)
    back = np.argsort(order)
    return replace(
        done,
        votes=votes,
        positions=done.positions[back],
        standard_errors=done.standard_errors[back],
        groups=done.groups[back],
        parts=done.parts[back],
        repeated=done.repeated[back],
    )


def _still_repeated(before: OpinionAnalysis, votes: VoteMatrix) -> Flags:
    alike = {before.votes.participants[row] for row in np.flatnonzero(before.repeated).tolist()}
    return np.array([name in alike for name in votes.participants], bool)


def _in_order(
    votes: VoteMatrix,
    left_out: Flags | None,
    factors: tuple[int, float] | None,
    known: tuple[Stability, Flags] | None,
) -> OpinionAnalysis:
    width = votes.shape[1]
    left_out = np.zeros(width, bool) if left_out is None else left_out
    heard = votes.without_statements(left_out)
    rank, ridge, tried = choose(heard) if factors is None else (*factors, {})
    model = fit(heard, min(rank, MAP_AXES), settings=Settings(ridge=ridge))
    space = space_of(model)
    placed = heard.counts >= min(FEWEST_VOTES, max(heard.shape[1], 1))
    if known is None:
        labels, stability = find_groups(heard, model, space, placed)
    else:
        stability = known[0]
        labels = groups_again(space, placed, stability)
    counts = votes.tally(labels, stability.groups) if stability.groups else votes.tally()
    positions, errors = _on_two_axes(model, space)
    parts, part_count = parts_of(positions[:, 0], placed)
    part_counts = votes.tally(parts, part_count) if part_count > 1 else votes.tally()
    alike = repeated(votes, parts) if known is None else known[1]
    at = np.zeros((width, 2))
    axes = model.rank
    at[~left_out, :axes] = space.statements[:, :axes]
    product = np.log((counts[:, :, 0] + 1) / (counts[:, :, 2] + 2)).mean(axis=0)
    return OpinionAnalysis(
        votes=votes,
        left_out=left_out,
        rank=rank,
        ridge=ridge,
        tried=tried,
        positions=positions,
        standard_errors=errors,
        statement_positions=at,
        extremity=np.hypot(at[:, 0], at[:, 1]),
        explained=space.spread,
        groups=labels,
        stability=stability,
        counts=counts,
        totals=votes.tally()[0],
        parts=parts,
        part_counts=part_counts,
        consensus=score(part_counts),
        rejection=score(part_counts[:, :, [1, 0, 2]]),
        weakest=weakest(np.concatenate([part_counts, counts])),
        bridging=bridging(votes, positions[:, 0], placed),
        repeated=alike,
        robust=robust(votes, positions[:, 0], placed & ~alike),
        group_informed_consensus=np.exp(product),
    )


def _on_two_axes(model: LowRank, space: Space) -> tuple[Floats, Floats]:
    positions = np.zeros((len(model.people), 2))
    errors = np.zeros_like(positions)
    axes = model.rank
    positions[:, :axes] = space.people
    turn = space.turn
    variance = np.einsum("ja,ijk,ka->ia", turn, model.people_spread[:, 1:, 1:], turn)
    errors[:, :axes] = np.sqrt(np.maximum(variance, 0))
    return positions, errors
