"""The status scale, its published criteria, and the history of a commitment.

A status is somebody's finding with a reason. None is ever computed from silence: without an entry
there is none. The scale follows the practice of the Inter-American system's follow-up of
recommendations (IACHR, General guidelines on follow-up, 2019), with *reversed* beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.errors import InvalidRecord
from relatoria.followup.types import Status, StatusEntry

CRITERIA: dict[Status, str] = {
    Status.NOT_STARTED: "followup.criteria.not_started",
    Status.PLANNED: "followup.criteria.planned",
    Status.UNDER_WAY: "followup.criteria.under_way",
    Status.PARTLY_FULFILLED: "followup.criteria.partly_fulfilled",
    Status.FULFILLED: "followup.criteria.fulfilled",
    Status.REVERSED: "followup.criteria.reversed",
}
"""Keys of the catalogue under which the criterion of each status is published."""
_ORDER = {
    Status.REVERSED: -1, Status.NOT_STARTED: 0, Status.PLANNED: 1, Status.UNDER_WAY: 2,
    Status.PARTLY_FULFILLED: 3, Status.FULFILLED: 4,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a history and how it stands to the one before."""

    entry: StatusEntry
    before: Status | None
    goes_back: bool
    """Whether it lies behind the status before."""


def history(entries: Iterable[StatusEntry], commitment: str, addressee: str) -> list[Change]:
    """The entries for this commitment and addressee in order of time, steps back marked."""
    own = [one for one in entries if (one.commitment, one.addressee) == (commitment, addressee)]
    changes: list[Change] = []
    before: Status | None = None
    for entry in sorted(own, key=lambda one: one.date):
        back = before is not None and _ORDER[entry.status] < _ORDER[before]
        changes.append(Change(entry, before, back))
        before = entry.status
    return changes


def current(entries: Iterable[StatusEntry], commitment: str, addressee: str) -> Status | None:
    """The latest finding; ``None`` where nobody made one, however long the silence."""
    changes = history(entries, commitment, addressee)
    return changes[-1].entry.status if changes else None


def checked(entry: StatusEntry) -> StatusEntry:
    """``entry`` where it says when, by whom and why; raises InvalidRecord otherwise."""
    lacking = [name for name in ("date", "by", "reason") if not getattr(entry, name).strip()]
    if lacking:
        raise InvalidRecord(
            f"the status of {entry.commitment} lacks {', '.join(lacking)}",
            where=f"{entry.commitment}, {entry.addressee}",
            remedy="A status is a finding: say when, by whom and on what reason",
        )
    return entry
