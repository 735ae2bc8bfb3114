"""Findings: questions with their sources, and a place for the answer of the State.

Nothing here is a verdict. A finding says what two sources say and asks how they stand together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.followup.coherence.ratifications import Ratification, Ratifications, Standing
from relatoria.followup.types import Commitment, Report


class FindingKind(StrEnum):
    """What is asked; the words of the question stand in the catalogue under ``question``."""

    NOT_PARTY = "not_party"
    SIGNED_ONLY = "signed_only"
    RESERVATION = "reservation"
    NO_CARRIER = "no_carrier"
    RECIPROCITY = "reciprocity"
    RECIPROCITY_DENIED = "reciprocity_denied"
    SAID_NOT_REPORTED = "said_not_reported"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something stands: what document, as of when, in which words."""

    name: str
    as_of: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the State replied; it stands beside the question."""

    text: str
    date: str
    by: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A question to a State."""

    id: str
    kind: FindingKind
    state: str
    """ISO 3166-1 alpha-3."""
    commitment: str = ""
    instrument: str = ""
    subject: str = ""
    """The right or subject asked about: an identifier of the glossary."""
    signed: str = ""
    sources: tuple[Source, ...] = ()
    answer: Answer | None = None

    @property
    def as_of(self) -> str:
        """The date of the first source that has one."""
        return next((one.as_of for one in self.sources if one.as_of), "")


def ratification_findings(
    commitments: Iterable[Commitment], ratifications: Ratifications, states: Sequence[str]
) -> list[Finding]:
    """A question for each State that a commitment binds without its treaty, in order.

    A commitment without addressees binds all ``states``.
    """
    found: list[Finding] = []
    for commitment in commitments:
        bound = [one for one in commitment.addressees if one in states] or (
            [] if commitment.addressees else states
        )
        for instrument in commitment.rests_on:
            for state in bound:
                standing = ratifications.of(instrument, state)
                finding = _about(commitment, standing) if standing else None
                found += [finding] if finding else []
    return found


def _about(commitment: Commitment, standing: Ratification) -> Finding | None:
    if standing.standing is Standing.PARTY and not standing.reservation:
        return None
    kind = {
        Standing.PARTY: FindingKind.RESERVATION,
        Standing.SIGNED: FindingKind.SIGNED_ONLY,
        Standing.NOT_LISTED: FindingKind.NOT_PARTY,
    }[standing.standing]
    return Finding(
        finding_id(kind, standing.country, commitment.id, standing.instrument),
        kind,
        standing.country,
        commitment.id,
        standing.instrument,
        signed=standing.signature,
        sources=(
            Source(standing.source, standing.as_of, standing.reservation),
            Source(commitment.instrument, commitment.adopted, commitment.text),
        ),
    )


def carrier_findings(commitments: Iterable[Commitment], reports: Iterable[Report]) -> list[Finding]:
    """A question where a State reports action and nothing names the law or policy behind it."""
    known = {one.id: one for one in commitments}
    asked: dict[tuple[str, str], Report] = {}
    for report in reports:
        for name in report.answered:
            if report.country and name in known and not known[name].carriers:
                asked.setdefault((name, report.country), report)
    return [
        Finding(
            finding_id(FindingKind.NO_CARRIER, state, name),
            FindingKind.NO_CARRIER,
            state,
            name,
            sources=(
                Source(report.source or report.id, report.date, report.text[:400]),
                Source(known[name].instrument, known[name].adopted, known[name].text),
            ),
        )
        for (name, state), report in asked.items()
    ]


def with_answers(findings: Iterable[Finding], answers: Mapping[str, Answer]) -> list[Finding]:
    """``findings`` with the answers given to them, by identifier."""
    return [replace(one, answer=answers[one.id]) if one.id in answers else one for one in findings]


def finding_id(*parts: str) -> str:
    """The same for the same question at every run, so that an answer finds it again."""
    return "/".join(part for part in parts if part)
