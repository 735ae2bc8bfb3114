"""The linear model: what each concept says for and against each framework item."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from pathlib import Path

import msgspec

from relatoria.coding.compiling import Lexicon
from relatoria.errors import DamagedFile, UsageError


class FrameworkModel(msgspec.Struct, frozen=True):
    """How statements are assigned to the items of one framework.

    The log-odds of an item are its ``bias`` plus the weights of the concepts spoken of, times
    ``slope`` plus ``shift`` (calibration after Platt, 1999). ``weights`` run from the number of a
    glossary entry to ``(place of the notation, weight)``.
    """

    framework: str
    version: str
    method: str
    notations: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[int, tuple[tuple[int, float], ...]]
    threshold: float
    slope: float = 1.0
    shift: float = 0.0

    @property
    def odds_needed(self) -> float:
        """The calibrated log-odds at the threshold."""
        return math.log(self.threshold / (1.0 - self.threshold))


class CodingModel(msgspec.Struct, frozen=True):
    """What coding loads: the compiled glossary and one linear model per framework.

    ``glossary`` is the SHA-256 of the glossary files it was compiled from; ``heading`` is what a
    concept in the section heading counts against one in the statement.
    """

    version: str
    glossary: str
    heading: float
    lexicon: Lexicon
    frameworks: tuple[FrameworkModel, ...]


@cache
def shipped_model() -> CodingModel:
    """The model in the package; ``relatoria coders train`` makes it anew."""
    data = files("relatoria.coding").joinpath("data", "model.json").read_bytes()
    return msgspec.json.decode(data, type=CodingModel)


def load_model(path: Path) -> CodingModel:
    """A model from ``path``.

    Raises :class:`DamagedFile` where the file is not a coding model.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=CodingModel)
    except OSError as error:
        raise UsageError("the model cannot be read", where=str(path), why=str(error)) from error
    except msgspec.DecodeError as error:
        raise DamagedFile(
            "this is not a coding model",
            where=str(path),
            why=str(error),
            remedy="Make one with relatoria coders train",
        ) from error


def probability(log_odds: float) -> float:
    """The logistic function, safe at both ends."""
    if log_odds >= 0:
        return 1.0 / (1.0 + math.exp(-min(log_odds, 60.0)))
    grown = math.exp(max(log_odds, -60.0))
    return grown / (1.0 + grown)
