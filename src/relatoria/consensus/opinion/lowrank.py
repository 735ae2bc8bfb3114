"""Votes as a low-rank model with biases, fitted to the votes cast and to nothing else.

A vote (agree 1, pass 0, disagree -1) of participant i on statement j is taken as

    b_j + a_i + u_i · w_j + noise,

with Gaussian priors on a_i, u_i and w_j whose widths, like the noise, are estimated from the
votes (variational Bayes for principal components with missing values: Ilin and Raiko, Journal of
Machine Learning Research 11, 2010). What nobody voted is not filled in, and somebody with few
votes is drawn to the middle as far as those votes are silent, with a standard error that says so.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from relatoria.consensus.eigen import fix_signs, leading
from relatoria.consensus.votes import Floats, VoteMatrix

_ROUNDS = 60
_STILL = 1e-3


@dataclass(frozen=True, slots=True)
class LowRank:
    """A fitted model. ``r`` factors; the first column of ``people`` is the bias a_i."""

    people: Floats
    """Participants x (1 + r): posterior means."""
    people_spread: Floats
    """Participants x (1 + r) x (1 + r): posterior covariances."""
    loadings: Floats
    """Statements x r: posterior means of w_j."""
    loading_spread: Floats
    """Statements x (1 + r) x (1 + r): posterior covariances of (b_j, w_j)."""
    intercepts: Floats
    """Statements: b_j."""
    noise: float
    """Variance of one vote around its prediction."""
    precision: Floats
    """Prior precision of a_i (first) and of each factor of w_j."""

    @property
    def rank(self) -> int:
        """Number of factors."""
        return int(self.loadings.shape[1])

    def predict(self, rows: np.ndarray, columns: np.ndarray) -> tuple[Floats, Floats]:
        """Mean and variance of the votes of ``rows`` on ``columns``, pair by pair."""
        u = np.hstack([np.ones((len(rows), 1)), self.people[rows][:, 1:]])
        w = np.hstack([self.intercepts[:, None], self.loadings])[columns]
        mean = (u * w).sum(axis=1) + self.people[rows, 0]
        full = np.hstack([np.ones((len(columns), 1)), self.loadings[columns]])
        of_person = np.einsum("ij,ijk,ik->i", full, self.people_spread[rows], full)
        of_statement = np.einsum("ij,ijk,ik->i", u, self.loading_spread[columns], u)
        return mean, self.noise + of_person + of_statement


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fit."""

    ridge: float = 1.0
    """Multiple of the prior precision of the factors that the votes suggest."""
    rounds: int = _ROUNDS
    """Iterations at most."""


@dataclass(frozen=True, slots=True)
class _Sums:
    """The votes as sparse matrices for the two sides, and what products with them give."""

    mask: sparse.csr_array
    values: sparse.csr_array
    mask_t: sparse.csr_array
    values_t: sparse.csr_array
    square_sum: float
    count: int


def _prepared(votes: VoteMatrix, weights: Floats | None) -> _Sums:
    """Weights count for what is learnt of statements; where somebody stands hangs on their own
    votes, however often they are drawn.
    """
    parts = (votes.columns, votes.offsets)
    codes = votes.codes.astype(float)
    mask = sparse.csr_array((np.ones(len(codes)), *parts), shape=votes.shape)
    values = sparse.csr_array((codes, *parts), shape=votes.shape)
    if weights is None:
        return _Sums(
            mask, values, mask.T.tocsr(), values.T.tocsr(), float(codes @ codes), len(codes)
        )
    counted = weights[votes.rows].astype(float)
    drawn = sparse.csr_array((counted, *parts), shape=votes.shape)
    drawn_values = sparse.csr_array((counted * codes, *parts), shape=votes.shape)
    return _Sums(
        mask, values, drawn.T.tocsr(), drawn_values.T.tocsr(),
        float((counted * codes) @ codes), int(counted.sum()),
    )  # fmt: skip


def fit(
    votes: VoteMatrix,
    rank: int,
    start: LowRank | None = None,
    weights: Floats | None = None,
    settings: Settings = Settings(),
) -> LowRank:
    """Fit ``rank`` factors. ``start`` is a fit of the same statements to continue from;
    ``weights`` counts each participant so many times (a bootstrap draw). Deterministic.
    """
    sums = _prepared(votes, weights)
    height, width = votes.shape
    model = _first_guess(sums, width, height, rank) if start is None else start
    counted = np.ones(height) if weights is None else weights.astype(float)
    for _ in range(settings.rounds):
        people, spread = _people(sums, model)
        after = _statements(sums, model, (people, spread), counted, settings.ridge)
        moved = np.abs(after.loadings - model.loadings).max(initial=0.0)
        moved = max(moved, float(np.abs(after.intercepts - model.intercepts).max(initial=0.0)))
        model = after
        if moved < _STILL:
            break
    people, spread = _people(sums, model)
    return LowRank(
        people, spread, model.loadings, model.loading_spread, model.intercepts, model.noise,
        model.precision,
    )  # fmt: skip


def _first_guess(sums: _Sums, width: int, height: int, rank: int) -> LowRank:
    counts = np.asarray(sums.mask.sum(axis=0)).ravel()
    totals = np.asarray(sums.values.sum(axis=0)).ravel()
    grand = totals.sum() / max(counts.sum(), 1.0)
    intercepts = (totals + grand) / (counts + 1.0)
    # Factors start from the leading components of the votes with the missing at their mean.
    loadings = np.zeros((width, rank))
    if rank:
        centred = sums.values - sums.mask.multiply(intercepts[None, :]).tocsr()
        turned = centred.T.tocsr()
        sizes, vectors = leading(lambda b: np.asarray(turned @ (centred @ b)), width, rank, 1e-3)
        seen = max(counts.sum() / max(height * width, 1), 1e-9)
        loadings = fix_signs(vectors).T * np.sqrt(sizes / max(height, 1) / seen)[None, :]
    wide = np.zeros((width, 1 + rank, 1 + rank))
    return LowRank(
        np.zeros((height, 1 + rank)), np.zeros((height, 1 + rank, 1 + rank)), loadings, wide,
        intercepts, 0.5, np.concatenate([[10.0], np.full(rank, 4.0)]),
    )  # fmt: skip


def _people(sums: _Sums, model: LowRank) -> tuple[Floats, Floats]:
    """Posterior of (a_i, u_i) for every participant."""
    rank, width = model.rank, len(model.intercepts)
    size = 1 + rank
    mean = np.hstack([np.ones((width, 1)), model.loadings])
    second = mean[:, :, None] * mean[:, None, :]
    second[:, 1:, 1:] += model.loading_spread[:, 1:, 1:]
    # E[w (v - b)] holds the covariance of w and b as well.
    cross = mean * model.intercepts[:, None]
    cross[:, 1:] += model.loading_spread[:, 0, 1:]
    precision = (sums.mask @ second.reshape(width, size * size)).reshape(
        -1, size, size
    ) / model.noise
    prior = np.concatenate([[model.precision[0]], np.ones(rank)])
    precision[:, np.arange(size), np.arange(size)] += prior
    spread = np.linalg.inv(precision)
    right = (sums.values @ mean - sums.mask @ cross) / model.noise
    return np.einsum("ijk,ik->ij", spread, right), spread


def _statements(
    sums: _Sums, model: LowRank, where: tuple[Floats, Floats], counted: Floats, ridge: float
) -> LowRank:
    """Posterior of (b_j, w_j), then the prior widths and the noise."""
    people, spread = where
    rank, width = model.rank, len(model.intercepts)
    size = 1 + rank
    height = len(people)
    lead = people.copy()
    lead[:, 0] = 1.0
    second = lead[:, :, None] * lead[:, None, :]
    second[:, 1:, 1:] += spread[:, 1:, 1:]
    cross = lead * people[:, :1]
    cross[:, 1:] += spread[:, 0, 1:]
    bias_square = people[:, 0] ** 2 + spread[:, 0, 0]
    gathered = sums.mask_t @ np.hstack(
        [second.reshape(height, size * size), cross, bias_square[:, None]]
    )
    gram = gathered[:, : size * size].reshape(width, size, size)
    right = sums.values_t @ np.hstack([lead, people[:, :1]])
    target = right[:, :size] - gathered[:, size * size : size * size + size]
    precision = gram / model.noise
    prior = np.concatenate([[1.0], model.precision[1:]])
    precision[:, np.arange(size), np.arange(size)] += prior
    grand = float(model.intercepts.mean()) if width else 0.0
    pull = np.zeros(size)
    pull[0] = grand * prior[0]
    covariance = np.linalg.inv(precision)
    mean = np.einsum("ijk,ik->ij", covariance, target / model.noise + pull)
    full = mean[:, :, None] * mean[:, None, :] + covariance
    error = (
        sums.square_sum - 2 * (mean * target).sum() + (gram * full).sum()
        - 2 * right[:, size].sum() + gathered[:, -1].sum()
    )  # fmt: skip
    noise = max(float(error) / max(sums.count, 1), 1e-3)
    weight = max(counted.sum(), 1.0)
    biases = (counted * bias_square).sum()
    alpha_bias = (weight + 2.0) / (biases + 0.2)
    squares = full[:, np.arange(1, size), np.arange(1, size)].sum(axis=0)
    alpha = ridge * (width + 2.0) / (squares + 0.2)
    # The scale of u and w is shared; u keeps unit variance, w takes the size.
    return LowRank(
        people, spread, mean[:, 1:], covariance, mean[:, 0], noise,
        np.concatenate([[alpha_bias], alpha]),
    )  # fmt: skip
