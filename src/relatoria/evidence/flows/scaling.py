"""A table scaled to given row and column sums.

``scaled[i, j] = u[i] * table[i, j] * v[j]`` with sums ``rows`` and ``columns`` is unique where it
exists, and ``log v`` minimises the convex function

    g(y) = sum_i rows[i] * log(sum_j table[i, j] * exp(y[j])) - sum_j columns[j] * y[j]

whose Hessian is the Laplacian of a weighted graph: the sums of rows are zero, so that the diagonal
is minus the sum of the rest and nothing cancels (Knight and Ruiz 2013, *IMA Journal of Numerical
Analysis* 33(3), use Newton for balancing; Idel 2016, arXiv:1609.06349, reviews existence).
Proportional fitting needs thousands of sweeps on migrant stocks, as countries that exchange few
people hang together by a thread; Newton needs about ten steps.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from relatoria.errors import InputError
from relatoria.evidence.flows.stocks import Matrix

TOLERANCE = 1e-10
"""Relative to each margin; with :data:`FLOOR` of the total for what floats cannot tell apart."""
FLOOR = 1e-14
_INCONSISTENT = 1e-9
_WARM_UP = 8
_STEPS = 200
_SWEEPS = 20_000
_HALVINGS = 40
_LARGEST_EXPONENT = 600.0
_TINY = 1e-290


def scale_to_margins(table: Matrix, rows: Matrix, columns: Matrix) -> Matrix:
    """``table`` (n, m) scaled to sums ``rows`` (n,) and ``columns`` (m,), to TOLERANCE.

    Raises :class:`InputError` where margins disagree, are negative, or no table with these zeros
    has them.
    """
    table, rows, columns = (np.asarray(one, dtype=float) for one in (table, rows, columns))
    _check(table, rows, columns)
    kept_rows, kept_columns = rows > 0, columns > 0
    core = table[np.ix_(kept_rows, kept_columns)]
    scaled = np.zeros_like(table)
    if core.size:
        solved = _solve(core, rows[kept_rows], columns[kept_columns])
        scaled[np.ix_(kept_rows, kept_columns)] = solved
    return scaled


def proportional_fitting(
    table: Matrix, rows: Matrix, columns: Matrix, change: float = 0.0, sweeps: int = _SWEEPS
) -> Matrix:
    """Rows and columns scaled in turn (Deming and Stephan 1940): the plain way, and the fallback.

    Ends when no cell changes by ``change`` or more, or within TOLERANCE when that is zero; gives
    the last table reached, whether or not it fits.
    """
    fitted = np.array(table, dtype=float)
    for _ in range(sweeps):
        before = fitted.copy() if change else fitted
        fitted = fitted * _quotient(rows, fitted.sum(axis=1))[:, None]
        fitted *= _quotient(columns, fitted.sum(axis=0))[None, :]
        if change and np.abs(fitted - before).max() < change:
            break
        if not change and _fits(fitted, rows, columns):
            break
    return fitted


def _check(table: Matrix, rows: Matrix, columns: Matrix) -> None:
    for name, margin in (("row", rows), ("column", columns)):
        wrong = np.flatnonzero(~np.isfinite(margin) | (margin < 0))
        if len(wrong):
            raise InputError(
                f"the sum {margin[wrong[0]]:.6g} is asked for {name} {wrong[0] + 1}",
                why="sums of counts are finite and not negative",
            )
    total = float(rows.sum())
    if abs(total - float(columns.sum())) > _INCONSISTENT * max(total, float(columns.sum())):
        raise InputError(
            "the margins disagree",
            why=f"rows add to {total:.10g}, columns to {columns.sum():.10g}",
            remedy="Balance births, deaths and stocks first",
        )
    inside = table[np.ix_(rows > 0, columns > 0)]
    for name, margin, axis in (("row", rows, 1), ("column", columns, 0)):
        empty = np.flatnonzero(inside.sum(axis=axis) == 0)
        if len(empty):
            place = np.flatnonzero(margin > 0)[empty[0]]
            raise InputError(
                f"{name} {place + 1} is empty and its sum should be {margin[place]:.6g}"
            )


def _solve(table: Matrix, rows: Matrix, columns: Matrix) -> Matrix:
    labels = _components(table)
    _check_components(labels, rows, columns)
    fitted = proportional_fitting(table, rows, columns, sweeps=_WARM_UP)
    # Where the multipliers of the columns lie too far apart for Newton, those of the rows may not.
    attempts: tuple[Callable[[Matrix], Matrix], ...] = (
        lambda table: _newton(table, rows, columns, labels[len(rows) :]),
        lambda table: proportional_fitting(table, rows, columns),
        lambda table: _newton(table.T, columns, rows, labels[: len(rows)]).T,
    )
    for attempt in attempts:
        if _fits(fitted, rows, columns):
            break
        fitted = attempt(fitted)
    if not _fits(fitted, rows, columns):
        off = np.abs(fitted.sum(axis=1) - rows)
        worst = int(off.argmax())
        raise InputError(
            "no table with these empty cells has these margins",
            why=f"row {worst + 1} misses its sum {rows[worst]:.6g} by {off[worst]:.6g}",
        )
    return fitted


def _newton(table: Matrix, rows: Matrix, columns: Matrix, labels: Matrix) -> Matrix:
    """Newton steps with halving on the dual; gives the best table reached."""
    same = labels[:, None] == labels[None, :]
    logs = np.zeros(len(columns))
    fitted, value = _dual(table, rows, columns, logs)
    for _ in range(_STEPS):
        gradient = fitted.sum(axis=0) - columns
        if _within(gradient, columns):
            break
        step = _newton_step(fitted, rows, gradient, same)
        slope = float(gradient @ step)
        size = min(1.0, 30.0 / max(float(np.abs(step).max()), 1e-300))
        for _ in range(_HALVINGS):
            trial, reached = _dual(table, rows, columns, logs + size * step)
            # Close to the end the value stands still in floats; the gradient still tells.
            better = reached <= value + 1e-4 * size * slope
            if better or _smaller(trial.sum(axis=0) - columns, gradient, columns):
                break
            size /= 2
        else:
            break
        logs, fitted, value = logs + size * step, trial, reached
    return fitted


def _newton_step(fitted: Matrix, rows: Matrix, gradient: Matrix, same: Matrix) -> Matrix:
    laplacian = -(fitted / rows[:, None]).T @ fitted
    np.fill_diagonal(laplacian, 0.0)
    degrees = -laplacian.sum(axis=1)
    scale = 1 / np.sqrt(
        np.maximum(degrees, np.finfo(float).tiny * 1e10) + fitted.sum(axis=0) * FLOOR
    )
    np.fill_diagonal(laplacian, degrees)
    system = scale[:, None] * laplacian * scale[None, :]
    # A constant within a component changes nothing; adding it makes the system regular.
    null = same / (scale[:, None] * scale[None, :])
    norms = np.sqrt((np.where(same, 1 / scale[None, :] ** 2, 0.0)).sum(axis=1))
    system += null / (norms[:, None] * norms[None, :])
    np.fill_diagonal(system, np.diagonal(system) + 1e-13)
    step: Matrix = -scale * np.linalg.solve(system, scale * gradient)
    return step


def _dual(table: Matrix, rows: Matrix, columns: Matrix, logs: Matrix) -> tuple[Matrix, float]:
    """The table with columns scaled by exp(logs) and rows to their sums, and g at ``logs``."""
    shifted = np.clip(logs - logs.max(), -_LARGEST_EXPONENT, 0.0)
    scaled = table * np.exp(shifted)[None, :]
    sums = np.maximum(scaled.sum(axis=1), _TINY)
    value = float(rows @ np.log(sums) - columns @ shifted)
    return scaled * (rows / sums)[:, None], value


def _components(table: Matrix) -> Matrix:
    """The connected component of each row and then each column of the non-zero pattern."""
    n, m = table.shape
    pattern = table > 0
    labels = np.full(n + m, -1)
    for first in range(n):
        if labels[first] >= 0:
            continue
        rows = np.zeros(n, dtype=bool)
        rows[first] = True
        while True:
            columns = pattern[rows].any(axis=0)
            reached = pattern[:, columns].any(axis=1)
            if (reached <= rows).all():
                break
            rows |= reached
        labels[:n][rows] = first
        labels[n:][columns] = first
    return labels


def _check_components(labels: Matrix, rows: Matrix, columns: Matrix) -> None:
    total = float(rows.sum())
    for label in np.unique(labels):
        part = float(rows[labels[: len(rows)] == label].sum())
        other = float(columns[labels[len(rows) :] == label].sum())
        if abs(part - other) > _INCONSISTENT * max(total, 1.0):
            raise InputError(
                "the margins disagree within a block that nothing links to the rest",
                where=f"the block of row {int(label) + 1}",
                why=f"rows add to {part:.10g}, columns to {other:.10g}",
            )


def _fits(table: Matrix, rows: Matrix, columns: Matrix) -> bool:
    return _within(table.sum(axis=1) - rows, rows) and _within(table.sum(axis=0) - columns, columns)


def _within(deviation: Matrix, margin: Matrix) -> bool:
    return bool((np.abs(deviation) <= TOLERANCE * margin + FLOOR * margin.sum()).all())


def _smaller(deviation: Matrix, before: Matrix, margin: Matrix) -> bool:
    return float((np.abs(deviation) / margin).max()) < 0.9 * float((np.abs(before) / margin).max())


def _quotient(wanted: Matrix, present: Matrix) -> Matrix:
    return np.divide(wanted, present, out=np.zeros_like(present), where=present > 0)
