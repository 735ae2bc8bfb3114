"""What a State's delegates said in meetings beside what it reports, subject by subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.followup.alignment.aligning import Concepts
from relatoria.followup.coherence.findings import Finding, FindingKind, Source, finding_id
from relatoria.followup.coherence.reciprocity import Passage
from relatoria.followup.types import Report
from relatoria.schemes.glossary import glossary


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """One subject of one State: what was said of it, and the reports that speak of it."""

    state: str
    subject: str
    said: tuple[Passage, ...]
    reported: tuple[str, ...]


def said_and_reported(
    said: Iterable[Passage], reports: Iterable[Report], concepts: Concepts
) -> list[SubjectRow]:
    """Side by side, by State and subject; only subjects that speak of a framework item."""
    reported: dict[tuple[str, str], list[str]] = defaultdict(list)
    for report in reports:
        for subject in concepts(report.words, report.language or "en"):
            reported[report.country, subject].append(report.id)
    spoken: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    known = glossary()
    for passage in said:
        for subject in concepts(passage.text, passage.language):
            if subject in known and known[subject].codes:
                spoken[passage.state, subject].append(passage)
    return [
        SubjectRow(state, subject, tuple(found), tuple(reported.get((state, subject), ())))
        for (state, subject), found in sorted(spoken.items())
    ]


def unreported_findings(rows: Iterable[SubjectRow]) -> list[Finding]:
    """A question for each subject that was spoken of and that no report takes up."""
    return [
        Finding(
            finding_id(FindingKind.SAID_NOT_REPORTED, row.state, row.subject),
            FindingKind.SAID_NOT_REPORTED,
            row.state,
            subject=row.subject,
            sources=tuple(Source(one.source, one.date, one.text) for one in row.said),
        )
        for row in rows
        if not row.reported
    ]
