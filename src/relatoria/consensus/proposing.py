"""What to print and what to ask next, as lines for JSON: the short list and the lottery."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from scipy import special

from relatoria.consensus.canonical import canonical_order
from relatoria.consensus.opinion import OpinionAnalysis
from relatoria.consensus.opinion.lowrank import Settings, fit
from relatoria.consensus.routing import draw, weights
from relatoria.consensus.selection import select
from relatoria.consensus.votes import Floats, VoteMatrix

Line = dict[str, object]

MOST_HEARD = 2_000
"""Participants whose support is weighed; of a larger room, as many at equal steps."""


def support_of(done: OpinionAnalysis) -> Floats:
    """Participants x statements: 1 where they agree, 0 where not, the model's chance of an
    agreement where the vote is missing. A large room is heard at equal steps of its rows, in an
    order of their content.
    """
    order = canonical_order(done.votes)
    votes = done.votes.take(order[:: -(-len(order) // MOST_HEARD) or 1])
    heard = votes.without_statements(done.left_out)
    model = fit(heard, done.rank, settings=Settings(ridge=done.ridge))
    height, width = heard.shape
    support = np.zeros(votes.shape)
    open_ = np.flatnonzero(~done.left_out)
    for at, column in enumerate(open_.tolist()):
        mean, variance = model.predict(np.arange(height), np.full(height, at))
        support[:, column] = special.ndtr((mean - 0.5) / np.sqrt(variance))
    support[votes.rows, votes.columns] = votes.codes > 0
    return support if width else np.zeros(votes.shape)


def selected_lines(
    done: OpinionAnalysis, texts: Mapping[str, str], count: int = 0, words: int = 0
) -> Iterator[Line]:
    """The short list that represents the room: ``count`` statements, or as many as ``words``
    words allow, in the order in which they were bought.

    ``texts`` maps statements to their texts; where words count, one without text is not chosen.
    """
    names = done.votes.statements
    lengths = [len(texts.get(name, "").split()) for name in names]
    prices = lengths if words else [1] * len(names)
    chosen = select(support_of(done), prices, words or count, ~done.left_out)
    for place, one in enumerate(chosen, start=1):
        name = names[one.statement]
        agree, disagree, seen = done.totals[one.statement].tolist()
        yield {
            "type": "selected", "order": place, "id": name, "text": texts.get(name, ""),
            "words": lengths[one.statement], "supporters": one.supporters,
            "share_each": one.share_each if np.isfinite(one.share_each) else None,
            "agree": agree, "disagree": disagree, "seen": seen,
        }  # fmt: skip


def vote_worth(votes: VoteMatrix) -> Floats:
    """What one more vote on each statement would tell; see `routing.weights`."""
    agree, disagree, seen = votes.everybody.T
    held = np.maximum(seen, 1)
    variance = (agree + disagree) / held - ((agree - disagree) / held) ** 2
    return weights(seen, variance)


def route_lines(done: OpinionAnalysis, seed: int) -> Iterator[Line]:
    """For each participant with something left to see, one statement by lottery, with its chance.

    The same votes and ``seed`` give the same draws, whatever the order of participants.
    """
    votes = done.votes
    worth = vote_worth(votes)
    for row in canonical_order(votes).tolist():
        name = votes.participants[row]
        unseen = ~done.left_out
        unseen[votes.columns[votes.offsets[row] : votes.offsets[row + 1]]] = False
        luck = np.random.default_rng([seed, *name.encode()]).random()
        drawn = draw(worth, unseen, luck)
        if drawn is not None:
            yield {
                "type": "next", "participant": name, "statement": votes.statements[drawn.statement],
                "propensity": drawn.propensity, "policy": drawn.policy, "seed": seed,
            }  # fmt: skip
