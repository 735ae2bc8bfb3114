"""What a check is made of: a claim in its context, observations, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from relatoria.model import Claim


class Verdict(StrEnum):
    """What the data say of a claim."""

    MATCHES = "matches"
    """The figure is that of the newest revision, for the year stated or the newest of its time."""
    WAS_TRUE_OF = "was_true_of"
    """The figure is that of an older year or revision than the newest when the text was written."""
    SUPERSEDED_BY = "superseded_by"
    """The figure was the newest when the text was written; later revisions changed it."""
    OFF_BY = "off_by"
    """The series for the quantity, area and year stated has another figure."""
    CANNOT_BE_CHECKED = "cannot_be_checked"
    """There is no series for it, or the text does not say enough."""


class Reason(StrEnum):
    """Why a claim cannot be checked."""

    QUANTITY_NOT_HELD = "quantity_not_held"
    AREA_UNKNOWN = "area_unknown"
    AREA_NOT_STATED = "area_not_stated"
    AREA_NOT_HELD = "area_not_held"
    YEAR_NOT_HELD = "year_not_held"
    REVISION_NOT_HELD = "revision_not_held"


@dataclass(frozen=True, slots=True)
class Context:
    """A claim with the words around it."""

    claim: Claim
    sentence: str
    start: int
    """Where the figure's words begin in ``sentence``."""
    end: int
    language: str = "en"
    date: str | None = None
    """ISO date, month or year of the text; ``None`` where nobody knows."""
    others: tuple[tuple[int, int, Claim], ...] = ()
    """The other figures of the sentence, with their place in it."""
    before: str = ""
    """The words before the sentence, of the same paragraph or the end of the one before."""
    earlier: tuple[Claim, ...] = ()
    """The figures of ``before``, in order."""
    group: str = ""
    """Claims of one group (an entry, a document) are likely to have one source."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that the wording allows, both ends included."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Observed:
    """A value that a series or a formula over series gives."""

    value: float
    revision: str
    as_of: str
    """Year (or date) at which the publisher knew this."""
    period: str
    start_year: int
    end_year: int
    formula: str
    """``stock(REF_AREA=484, COUNTERPART_AREA=840)``; shares and sums written out."""
    members: tuple[str, ...]
    """M49 codes that were counted."""
    datasets: tuple[str, ...]
    area: str
    lacking: tuple[str, ...] = ()
    """Members of the area without a figure."""


@dataclass(frozen=True, slots=True)
class Check:
    """The answer to a claim."""

    claim: Claim
    verdict: Verdict
    found: Observed | None = None
    """The series that reproduces the figure; for *off by* the nearest that it should be."""
    superseded_by: tuple[Observed, ...] = ()
    """The same figure in later revisions, and their newest year."""
    difference: float | None = None
    """Figure printed minus value found, in the unit of the value."""
    allowed: Interval | None = None
    periods_fitting: tuple[str, ...] = ()
    """Where the text states no year: the periods whose figures fit."""
    current: Observed | None = None
    """What was the newest when the text was written."""
    reason: Reason | None = None
    quantity: str = ""
    """The indicator recognised."""
    hints: tuple[str, ...] = field(default=())
    """What the figure would fit: another year, another unit, another revision."""
