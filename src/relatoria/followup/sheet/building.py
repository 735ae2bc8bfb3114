"""The one-page sheet as plain values: what a minister reads in fifteen minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from relatoria.followup.coherence.findings import (
    Finding,
    carrier_findings,
    ratification_findings,
)
from relatoria.followup.coherence.ratifications import (
    Ratification,
    Ratifications,
    shipped_ratifications,
)
from relatoria.followup.commitments.status import current
from relatoria.followup.coverage.silence import Silence, silences_of_reporters
from relatoria.followup.register import Register
from relatoria.followup.types import Commitment, Report, Status, StatusEntry
from relatoria.schemes.countries import countries, lookup

MOST_SHOWN = 40
"""Commitments on a page that is read on paper."""


@dataclass(frozen=True, slots=True)
class Line:
    """A commitment on the sheet with its last report and what was found, if anything."""

    commitment: Commitment
    last_report: str
    """Date; empty where nobody reported."""
    reports: tuple[str, ...]
    status: Status | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the page about one country, institution or theme, as of a day."""

    subject: str
    """Country code, name of an institution, or ``framework/notation``."""
    as_of: str
    lines: tuple[Line, ...]
    reports: tuple[Report, ...]
    unlinked: tuple[Report, ...]
    silences: tuple[Silence, ...]
    """Those that last."""
    ratifications: tuple[Ratification, ...]
    questions: tuple[Finding, ...]

    @property
    def shown(self) -> tuple[Line, ...]:
        """What one page holds: commitments reported on first, the latest report first."""
        ordered = sorted(self.lines, key=lambda one: one.last_report, reverse=True)
        return tuple(ordered[:MOST_SHOWN])

    @property
    def covered(self) -> int:
        """Commitments with at least one report."""
        return sum(bool(line.reports) for line in self.lines)


def sheet_about(
    subject: str,
    register: Register,
    as_of: date,
    *,
    ratifications: Ratifications | None = None,
) -> Sheet:
    """The sheet about ``subject``: a country by name or code, an institution, or a theme.

    A country is told by `schemes.countries`, a theme by ``framework/notation``; anything else is
    the name of an institution.
    """
    code = lookup(subject)
    theme = subject if any(subject in one.themes for one in register.commitments.values()) else ""
    commitments, reports = _about(register, code or subject, theme)
    known = ratifications or shipped_ratifications()
    standing, questions = _coherence(commitments, reports, code, known)
    return Sheet(
        code or subject,
        as_of.isoformat(),
        _lines(commitments, reports, register.statuses, code or subject),
        tuple(reports),
        tuple(one for one in reports if not one.is_linked),
        tuple(one for one in silences_of_reporters(reports, as_of) if one.lasts),
        standing,
        questions,
    )


def _about(register: Register, subject: str, theme: str) -> tuple[list[Commitment], list[Report]]:
    everything = register.commitments.values()
    if theme:
        commitments = [one for one in everything if theme in one.themes]
        names = {one.id for one in commitments}
        reports = [one for one in register.reports.values() if names & set(one.answered)]
    else:
        commitments = [one for one in everything if _binds(one, subject)]
        folded = subject.casefold()
        reports = [
            one
            for one in register.reports.values()
            if folded in (one.country.casefold(), one.reporter.casefold())
        ]
    return commitments, sorted(reports, key=lambda one: (one.date, one.id), reverse=True)


def _binds(commitment: Commitment, subject: str) -> bool:
    if not commitment.addressees:
        return True
    return subject.casefold() in (one.casefold() for one in commitment.addressees)


def _lines(
    commitments: Sequence[Commitment],
    reports: Sequence[Report],
    statuses: Sequence[StatusEntry],
    subject: str,
) -> tuple[Line, ...]:
    answering: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        for name in dict.fromkeys(report.answered):
            answering[name].append(report)
    found: dict[str, list[StatusEntry]] = defaultdict(list)
    for entry in statuses:
        found[entry.commitment].append(entry)
    return tuple(
        Line(
            one,
            max((report.date for report in answering[one.id]), default=""),
            tuple(report.id for report in answering[one.id]),
            current(found[one.id], one.id, subject),
        )
        for one in commitments
    )


def _coherence(
    commitments: Sequence[Commitment],
    reports: Sequence[Report],
    code: str | None,
    known: Ratifications,
) -> tuple[tuple[Ratification, ...], tuple[Finding, ...]]:
    if code is None or code not in countries():
        return (), ()
    treaties = dict.fromkeys(name for one in commitments for name in one.rests_on)
    standing = [found for name in treaties if (found := known.of(name, code))]
    findings = [
        *ratification_findings(commitments, known, (code,)),
        *carrier_findings(commitments, reports),
    ]
    return tuple(standing), tuple(findings)
