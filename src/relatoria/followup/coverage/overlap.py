"""Where several forums ask for the same: overlaps, what contradicts, and one report for many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relatoria.followup.types import Commitment, Status, StatusEntry


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two forums that cannot both be followed as written, or findings that differ."""

    field: str
    """due, period, status."""
    values: tuple[tuple[str, str], ...]
    """Commitment and what it says."""
    addressee: str = ""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Commitments of several instruments on one subject."""

    theme: str
    """The framework item they share: ``themes/T1``."""
    commitments: tuple[str, ...]
    instruments: tuple[str, ...]
    contradictions: tuple[Contradiction, ...]


def overlaps(
    commitments: Iterable[Commitment], statuses: Iterable[StatusEntry] = ()
) -> list[Overlap]:
    """Subjects that several instruments speak of, those with most instruments first."""
    by_theme: dict[str, list[Commitment]] = defaultdict(list)
    for one in commitments:
        for theme in one.themes:
            by_theme[theme].append(one)
    latest = _latest(statuses)
    found = []
    for theme, sharing in by_theme.items():
        instruments = tuple(dict.fromkeys(one.instrument for one in sharing if one.instrument))
        if len(instruments) > 1:
            found.append(
                Overlap(
                    theme,
                    tuple(one.id for one in sharing),
                    instruments,
                    (*_differing(sharing), *_found_differently(sharing, latest)),
                )
            )
    return sorted(found, key=lambda one: (-len(one.instruments), one.theme))


def _differing(sharing: Sequence[Commitment]) -> list[Contradiction]:
    contradictions = []
    for field, values in (
        ("due", [(one.id, one.due) for one in sharing if one.due]),
        ("period", [(one.id, str(one.period_months)) for one in sharing if one.period_months]),
    ):
        if len({value for _, value in values}) > 1:
            contradictions.append(Contradiction(field, tuple(values)))
    return contradictions


def _latest(statuses: Iterable[StatusEntry]) -> Mapping[tuple[str, str], StatusEntry]:
    latest: dict[tuple[str, str], StatusEntry] = {}
    for entry in sorted(statuses, key=lambda one: one.date):
        latest[entry.commitment, entry.addressee] = entry
    return latest


def _found_differently(
    sharing: Sequence[Commitment], latest: Mapping[tuple[str, str], StatusEntry]
) -> list[Contradiction]:
    """The same addressee found to have fulfilled one commitment and reversed its twin."""
    names = {one.id for one in sharing}
    by_addressee: dict[str, list[tuple[str, Status]]] = defaultdict(list)
    for (commitment, addressee), entry in latest.items():
        if commitment in names:
            by_addressee[addressee].append((commitment, entry.status))
    opposed = {Status.FULFILLED, Status.REVERSED}
    return [
        Contradiction("status", tuple((name, status.value) for name, status in found), addressee)
        for addressee, found in by_addressee.items()
        if opposed <= {status for _, status in found}
    ]
