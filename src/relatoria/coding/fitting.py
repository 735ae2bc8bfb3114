"""Fits the linear model: logistic regression that starts from what the glossary says.

Each weight has a normal prior whose mean is the glossary's own judgement (strong, weak or no
relation), so that a concept nobody has judged yet keeps its relation and judged ones move as far
as the statements warrant (maximum a posteriori; Newton's method, Murphy 2012, section 8.3).
Calibration follows Platt (1999). Needs numpy, from the extra ``consensus``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.errors import MissingExtra
from relatoria.schemes.glossary import Concept, ConceptKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

STRONG = 4.0
"""Log-odds the glossary gives a concept for an item it names under ``codes``."""

NARROW = {"gcm": 5.0}
"""The same where items are narrow: whoever names the subject of an objective speaks to it, while a
broad theme may be touched by the way."""

RELATED = 1.5
"""Log-odds for an item under ``also``."""

APART = -3.0
"""Log-odds of a phrase of another field for every item."""

BIAS = -3.0
READERS_AGREE = 0.81
"""F1 of one reader of the gold against another, on objectives."""

_ITERATIONS = 12


@dataclass(frozen=True)
class Prior:
    """What is believed before any statement is read: means and precisions, items by features."""

    mean: Matrix
    precision: Matrix


def numpy_module() -> object:
    """Numpy, or :class:`MissingExtra` with what to install."""
    try:
        import numpy
    except ImportError as error:
        raise MissingExtra(
            "training needs numpy", remedy='Install it with: pip install "relatoria[consensus]"'
        ) from error
    return numpy


def prior_of(
    concepts: Mapping[str, Concept],
    framework: str,
    notations: Sequence[str],
    *,
    related_precision: float = 0.35,
    unrelated_precision: float = 2.0,
) -> Prior:
    """The glossary's own judgement on ``framework`` as a prior; the last column is the bias."""
    import numpy as np

    numpy_module()
    place = {notation: row for row, notation in enumerate(notations)}
    mean = np.zeros((len(notations), len(concepts) + 1))
    precision = np.full_like(mean, unrelated_precision)
    strong = NARROW.get(framework, STRONG)
    for column, concept in enumerate(concepts.values()):
        if concept.kind is ConceptKind.NAME:
            mean[:, column] = APART if concept.id != "institution_name" else 0.0
        for relation, weight in ((concept.codes, strong), (concept.also, RELATED)):
            for notation in relation.get(framework, ()):
                if notation in place:
                    mean[place[notation], column] = weight
                    precision[place[notation], column] = related_precision
    mean[:, -1] = BIAS
    precision[:, -1] = 0.5
    return Prior(mean, precision)


def fit(features: Matrix, labels: Matrix, weight: Matrix, prior: Prior) -> Matrix:
    """Weights of every item: rows as ``labels`` has columns, a column per feature and the bias.

    ``features`` is statements by concepts (without the bias), ``weight`` how much each counts.
    """
    import numpy as np

    whole = np.hstack([features, np.ones((len(features), 1))])
    # Only concepts that occur can be moved; the rest stays at the prior.
    used = np.flatnonzero(np.any(whole != 0, axis=0))
    part = whole[:, used]
    fitted = prior.mean.copy()
    for row in range(labels.shape[1]):
        fitted[row, used] = _newton(
            part, labels[:, row], weight, prior.mean[row, used], prior.precision[row, used]
        )
    return fitted


def _newton(
    features: Matrix, label: Matrix, weight: Matrix, mean: Matrix, precision: Matrix
) -> Matrix:
    import numpy as np

    current = mean.copy()
    for _ in range(_ITERATIONS):
        odds = np.clip(features @ current, -30, 30)
        chance = 1.0 / (1.0 + np.exp(-odds))
        gradient = features.T @ (weight * (label - chance)) - precision * (current - mean)
        spread = weight * chance * (1 - chance)
        curvature = (features.T * spread) @ features
        curvature[np.diag_indices_from(curvature)] += precision
        step = np.linalg.solve(curvature, gradient)
        largest = float(np.max(np.abs(step)))
        current = current + step * min(1.0, 2.0 / max(largest, 1e-9))
        if largest < 1e-4:
            break
    return current


def calibrate(odds: Matrix, labels: Matrix) -> tuple[float, float]:
    """Slope and shift that turn ``odds`` into calibrated log-odds (Platt's targets)."""
    import numpy as np

    flat, truth = odds.ravel(), labels.ravel()
    positive, negative = truth.sum(), (1 - truth).sum()
    target = np.where(truth > 0, (positive + 1) / (positive + 2), 1 / (negative + 2))
    features = np.column_stack([flat, np.ones_like(flat)])
    fitted = _newton(
        features, target, np.ones_like(flat), np.array([1.0, 0.0]), np.array([1e-3, 1e-3])
    )
    return max(0.05, float(fitted[0])), float(fitted[1])


def best_threshold(chances: Matrix, labels: Matrix) -> float:
    """Half the best micro-averaged F1 these calibrated ``chances`` reach.

    That is where the F1 of calibrated chances is highest (Lipton, Elkan and Naryanaswamy 2014);
    unlike the highest point of one sample it does not follow the noise of a flat curve. No more
    is expected than readers reach among themselves.
    """
    import numpy as np

    best = 0.0
    for threshold in np.arange(0.20, 0.701, 0.02):
        predicted = chances >= threshold
        total = float(predicted.sum() + labels.sum())
        if total:
            best = max(best, 2 * float((predicted * labels).sum()) / total)
    return round(min(best, READERS_AGREE) / 2, 2)
