"""Commitments, reports, status entries and arrows together, and how a new delivery joins them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from relatoria.followup.types import (
    Arrow,
    Commitment,
    Link,
    LinkOrigin,
    Report,
    Reporter,
    StatusEntry,
)


@dataclass(frozen=True, slots=True)
class Register:
    """All that is known, by stable identifier; status entries and arrows in their order."""

    commitments: Mapping[str, Commitment] = field(default_factory=dict)
    reports: Mapping[str, Report] = field(default_factory=dict)
    statuses: tuple[StatusEntry, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    reporters: Mapping[str, Reporter] = field(default_factory=dict)
    """Who is expected to report, by name."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a delivery: identifiers added, updated in place, and found unchanged."""

    register: Register
    added: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: int


def register_of(
    commitments: Iterable[Commitment] = (),
    reports: Iterable[Report] = (),
    statuses: Iterable[StatusEntry] = (),
    arrows: Iterable[Arrow] = (),
    reporters: Iterable[Reporter] = (),
) -> Register:
    """A register of these; of two with one identifier the later stands."""
    return Register(
        {one.id: one for one in commitments},
        {one.id: one for one in reports},
        tuple(dict.fromkeys(statuses)),
        tuple(dict.fromkeys(arrows)),
        {one.name: one for one in reporters},
    )


def merge(known: Register, incoming: Register) -> Merged:
    """``known`` with ``incoming``: updates in place, nothing twice, nothing lost.

    Links that a person confirmed stay when a report arrives again without them.
    """
    commitments = dict(known.commitments)
    reports = dict(known.reports)
    added: list[str] = []
    updated: list[str] = []
    unchanged = 0
    for name, commitment in incoming.commitments.items():
        before = commitments.get(name)
        unchanged += before == commitment
        if before != commitment:
            (updated if before else added).append(name)
            commitments[name] = commitment
    for name, arriving in incoming.reports.items():
        earlier = reports.get(name)
        report = _keeping_links(earlier, arriving) if earlier else arriving
        unchanged += earlier == report
        if earlier != report:
            (updated if earlier else added).append(name)
            reports[name] = report
    merged = Register(
        commitments,
        reports,
        tuple(dict.fromkeys((*known.statuses, *incoming.statuses))),
        tuple(dict.fromkeys((*known.arrows, *incoming.arrows))),
        {**known.reporters, **incoming.reporters},
    )
    return Merged(merged, tuple(added), tuple(updated), unchanged)


def _keeping_links(earlier: Report, arriving: Report) -> Report:
    confirmed = [link for link in earlier.links if link.origin is LinkOrigin.CONFIRMED]
    if not confirmed:
        return arriving
    links: dict[str, Link] = {link.commitment: link for link in arriving.links}
    links |= {link.commitment: link for link in confirmed}
    return replace(arriving, links=tuple(links.values()))
