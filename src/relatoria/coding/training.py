"""Trains the coding model from labelled statements: ``relatoria coders train``.

The shipped model learns from statements written for it, in four languages
(``data/statements_*.tsv``: objectives, themes, words). A team adds the judgements it has made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from relatoria.coding.coder import Coder
from relatoria.coding.compiling import compile_glossary
from relatoria.coding.features import values
from relatoria.coding.fitting import Prior, best_threshold, calibrate, fit, numpy_module, prior_of
from relatoria.coding.model import CodingModel, FrameworkModel
from relatoria.coding.stating import stated_model
from relatoria.coding.types import CodableStatement
from relatoria.coding.words import LANGUAGES
from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks import frameworks
from relatoria.schemes.glossary import Concept, digest, glossary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

VERSION = "1"
HEADING = 0.3
_SMALLEST = 0.15
_FOLDS = 4
METHOD = "linear"

TRAINED: Mapping[str, tuple[str, ...]] = {
    "gcm": tuple(str(number) for number in range(1, 24)),
    "themes": tuple(f"T{number}" for number in range(1, 7)),
}
"""The frameworks whose weights are learnt, with the notations that can be assigned."""


@dataclass(frozen=True, slots=True)
class LabelledStatement:
    """A statement and the notations it was judged to speak to, per framework.

    ``group`` keeps statements together that must not be split between fitting and testing;
    ``weight`` is how much the judgement counts.
    """

    statement: CodableStatement
    labels: Mapping[str, tuple[str, ...]]
    group: str = ""
    weight: float = 1.0


def shipped_statements() -> list[LabelledStatement]:
    """The labelled statements in the package.

    Raises :class:`InvalidRecord` for a line that has not three columns.
    """
    read: list[LabelledStatement] = []
    for language in LANGUAGES:
        name = f"statements_{language}.tsv"
        text = files("relatoria.coding").joinpath("data", name).read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), start=1):
            if line and not line.startswith("#"):
                read.append(_labelled(line, language, f"{name}, line {number}"))
    return read


def _labelled(line: str, language: str, where: str) -> LabelledStatement:
    columns = line.split("\t")
    if len(columns) != 3:
        raise InvalidRecord(
            f"{len(columns)} columns instead of 3",
            where=where,
            remedy="Write objectives, themes (- for none, ? where not judged) and the statement, "
            "separated by tabs",
        )
    gcm, themes, text = columns
    columns_of = {"gcm": gcm, "themes": themes}
    labels = {name: _codes(column) for name, column in columns_of.items() if column != "?"}
    return LabelledStatement(CodableStatement(where, text, language), labels, where)


def _codes(column: str) -> tuple[str, ...]:
    return () if column == "-" else tuple(column.split(","))


class _JudgedLine(msgspec.Struct):
    """A labelled statement as a JSON line; ``codes`` maps a framework to notations."""

    id: str | int
    text: str
    codes: dict[str, list[str | int]]
    language: str | None = None
    heading: str | None = None
    group: str | None = None


def labelled_lines(lines: Iterable[bytes], where: str) -> list[LabelledStatement]:
    """The labelled statements in JSON lines; raises :class:`InvalidRecord` naming the line."""
    read = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            one = msgspec.json.decode(line, type=_JudgedLine)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line is no labelled statement",
                where=f"{where}, line {number}",
                why=str(error),
                remedy='Write {"id": …, "text": …, "codes": {"gcm": ["2"]}}',
            ) from error
        statement = CodableStatement(str(one.id), one.text, one.language or "", one.heading or "")
        labels = {name: tuple(str(code) for code in row) for name, row in one.codes.items()}
        read.append(LabelledStatement(statement, labels, one.group or str(one.id), 2.0))
    return read


def featurise(coder: Coder, statements: Iterable[CodableStatement]) -> Matrix:
    """A row per statement, a column per glossary entry: how strongly each is spoken of."""
    numpy_module()
    import numpy as np

    width = len(coder.model.lexicon.entries)
    rows = []
    for statement in statements:
        seen = coder.see(statement)
        row = np.zeros(width)
        for entry, value in values(seen.text, seen.heading, coder.model.heading):
            row[entry] = value
        rows.append(row)
    return np.array(rows).reshape(len(rows), width)


def labels_of(
    statements: Sequence[LabelledStatement], framework: str, notations: Sequence[str]
) -> Matrix:
    """A row per statement, a column per notation: 1 where judged to speak to it."""
    numpy_module()
    import numpy as np

    return np.array(
        [
            [float(notation in one.labels.get(framework, ())) for notation in notations]
            for one in statements
        ]
    )


def empty_model(concepts: Mapping[str, Concept]) -> CodingModel:
    """A model that finds concepts and assigns nothing yet."""
    return CodingModel(VERSION, digest(), HEADING, compile_glossary(concepts), ())


def train(statements: Sequence[LabelledStatement]) -> CodingModel:
    """A model fitted on ``statements``; raises :class:`MissingExtra` without numpy."""
    concepts = glossary()
    model = empty_model(concepts)
    features = featurise(Coder(model), [one.statement for one in statements])
    fitted = [
        fit_framework(features, statements, name, prior_of(concepts, name, notations))
        for name, notations in TRAINED.items()
    ]
    models = (*fitted, *untrained(concepts))
    return CodingModel(model.version, model.glossary, model.heading, model.lexicon, models)


def untrained(concepts: Mapping[str, Concept]) -> list[FrameworkModel]:
    """The frameworks nobody has judged statements with: the relations their files state."""
    number = {name: place for place, name in enumerate(concepts)}
    return [stated_model(one, number) for one in frameworks().values() if not one.learnt]


def fit_framework(
    features: Matrix, statements: Sequence[LabelledStatement], framework: str, prior: Prior
) -> FrameworkModel:
    """Weights, calibration and threshold of one framework, all from ``statements``.

    Statements nobody has judged by this framework say nothing about it and are left out.
    Calibration and threshold come from folds the weights were not fitted on.
    """
    import numpy as np

    notations = TRAINED[framework]
    judged = [place for place, one in enumerate(statements) if framework in one.labels]
    features, statements = features[judged], [statements[place] for place in judged]
    labels = labels_of(statements, framework, notations)
    weight = np.array([one.weight for one in statements])
    odds = held_out_odds(features, labels, weight, [one.group for one in statements], prior)
    slope, shift = calibrate(odds, labels)
    threshold = best_threshold(1 / (1 + np.exp(-(slope * odds + shift))), labels)
    fitted = fit(features, labels, weight, prior)
    return framework_model(framework, fitted, slope, shift, threshold)


def held_out_odds(
    features: Matrix, labels: Matrix, weight: Matrix, groups: Sequence[str], prior: Prior
) -> Matrix:
    """The log-odds of every statement by a fit that has not seen its group."""
    import numpy as np

    names = {group: place for place, group in enumerate(dict.fromkeys(groups))}
    folds = np.array([names[group] % _FOLDS for group in groups])
    odds = np.zeros_like(labels)
    for fold in range(_FOLDS):
        inside, outside = folds != fold, folds == fold
        if outside.any() and inside.any():
            fitted = fit(features[inside], labels[inside], weight[inside], prior)
            odds[outside] = log_odds(features[outside], fitted)
    return odds


def log_odds(features: Matrix, fitted: Matrix) -> Matrix:
    """The log-odds of every item for every statement."""
    scores: Matrix = features @ fitted[:, :-1].T + fitted[:, -1]
    return scores


def framework_model(
    framework: str, fitted: Matrix, slope: float, shift: float, threshold: float
) -> FrameworkModel:
    """``fitted`` as the model keeps it: small weights dropped, the rest rounded."""
    weights: dict[int, tuple[tuple[int, float], ...]] = {}
    for column in range(fitted.shape[1] - 1):
        row = tuple(
            (place, round(float(value), 3))
            for place, value in enumerate(fitted[:, column])
            if abs(value) >= _SMALLEST
        )
        if row:
            weights[column] = row
    return FrameworkModel(
        framework=framework,
        version=VERSION,
        method=METHOD,
        notations=TRAINED[framework],
        bias=tuple(round(float(value), 3) for value in fitted[:, -1]),
        weights=weights,
        threshold=threshold,
        slope=round(slope, 4),
        shift=round(shift, 4),
    )
