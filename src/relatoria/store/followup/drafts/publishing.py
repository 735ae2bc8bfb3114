"""A draft becomes a report, with its links and findings, or an answer beside a question."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from relatoria.followup.register import register_of
from relatoria.followup.types import (
    EvidenceFile,
    Link,
    LinkOrigin,
    Report,
    Status,
    StatusEntry,
)
from relatoria.store import journal
from relatoria.store.access import Viewer
from relatoria.store.followup.drafts.types import answers_of
from relatoria.store.followup.institutions import Institution, institution_of
from relatoria.store.followup.loading import load
from relatoria.store.followup.types import Release
from relatoria.store.models import CommitmentReport, QuestionAnswer, ReportDraft

WEB = ("https://", "http://")
FILES = "/evidence/"
"""Where the site serves public files of published reports."""


def put_out(draft: ReportDraft, by: Viewer) -> CommitmentReport | None:
    """Publish what ``draft`` says; gives the report, none for an answer to a question.

    Part of the caller's transaction.
    """
    institution = institution_of(draft.institution)
    if draft.question:
        _answer(draft, institution, by)
        return None
    earlier = CommitmentReport.objects.filter(key=draft.report_key).first()
    report = _report(draft, institution, earlier)
    load(
        register_of(reports=[report], statuses=_findings(draft, institution, report)),
        Release(by.name, name=draft.key),
    )
    return CommitmentReport.objects.get(key=report.id)


def _report(
    draft: ReportDraft, institution: Institution, earlier: CommitmentReport | None
) -> Report:
    return Report(
        id=draft.report_key,
        reporter=institution.name,
        text=draft.text,
        date=draft.date,
        reporter_kind=institution.kind,
        country=institution.country,
        achievements=draft.achievements,
        limitations=draft.limitations,
        next_steps=draft.next_steps,
        paragraphs=_paragraphs(draft),
        links=tuple(Link(key, LinkOrigin.CITED) for key in answers_of(draft)),
        evidence=(*_kept(earlier), *_linked(draft), *_files(draft)),
        language=draft.language,
    )


def _paragraphs(draft: ReportDraft) -> tuple[str, ...]:
    rows = draft.answers.select_related("commitment")
    return tuple(row.commitment.paragraph for row in rows if row.commitment.paragraph)


def _files(draft: ReportDraft) -> list[EvidenceFile]:
    return [
        EvidenceFile(
            one.name, f"{FILES}{one.key}" if one.public else "", one.sha256, public=one.public
        )
        for one in draft.files.defer("data")
    ]


def _linked(draft: ReportDraft) -> list[EvidenceFile]:
    return [EvidenceFile(one, one, public=True) for one in draft.links.split()]


def _kept(earlier: CommitmentReport | None) -> list[EvidenceFile]:
    """The files of an earlier version of the report; its links stand in the draft."""
    if earlier is None:
        return []
    shown = msgspec.convert(earlier.evidence, list[EvidenceFile])
    return [one for one in shown if not one.url.startswith(WEB)]


def _findings(draft: ReportDraft, institution: Institution, report: Report) -> list[StatusEntry]:
    return [
        StatusEntry(
            key, institution.addressee, draft.date, Status(one.status), one.reason,
            institution.name, report.id, one.government,
        )
        for key, one in answers_of(draft).items()
        if one.status
    ]  # fmt: skip


def _answer(draft: ReportDraft, institution: Institution, by: Viewer) -> None:
    told = (draft.text, draft.achievements, draft.limitations, draft.next_steps)
    answer = QuestionAnswer.objects.create(
        key=f"answer-{draft.key}",
        question=draft.question,
        state=institution.country,
        text="\n\n".join(one for one in told if one.strip()),
        language=draft.language,
        date=draft.date or datetime.now(UTC).date().isoformat(),
        by=institution.name,
    )
    after = {"question": draft.question, "state": answer.state}
    journal.append(by.name, [journal.Act("answer", "question", answer.key, None, after)])
