"""A form that comes back as a spreadsheet: its rows become drafts, all of them or none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.followup.imports.cells import RowError
from relatoria.followup.imports.forms import Delivery, read_spreadsheet
from relatoria.followup.types import Report, StatusEntry
from relatoria.store.access import Viewer
from relatoria.store.followup.drafts import Claimed, Occasion, Words, begin, rules, save
from relatoria.store.followup.drafts.types import NotPossible, words_of
from relatoria.store.followup.institutions import Institution, institution_of
from relatoria.store.models import Agent, Commitment, DraftState, ReportDraft
from relatoria.store.rows import among
from relatoria.store.transactions import one_writer

_NOTHING = "\x1f"
"""Stands for the identifiers known where none of those cited is."""


@dataclass(frozen=True, slots=True)
class Came:
    """What became of a form."""

    drafts: tuple[str, ...]
    """Keys of the drafts begun or changed."""
    unchanged: int
    blank: int
    """Rows in which nothing was written."""
    errors: tuple[RowError, ...]
    left: tuple[int, ...]
    """Rows that were not imported."""

    @property
    def refused(self) -> bool:
        """Whether a row in error kept everything out."""
        return bool(self.errors) and not (self.drafts or self.unchanged)


def take_form(
    data: bytes, name: str, by: Viewer, institution: int, *, partial: bool = False
) -> Came:
    """Import a form of ``institution`` in one transaction; its rows become drafts.

    A row in error keeps everything out, unless ``partial``: then the others come in and those
    left are listed. A form that comes back twice changes the same drafts. Raises NotPossible, and
    the errors of reading a spreadsheet.
    """
    if not rules.may_see(by, institution):
        raise NotPossible.because("not_yours")
    agent = institution_of(Agent.objects.get(pk=institution))
    delivery = _read(data, name)
    errors = [*delivery.errors, *_not_ours(delivery, agent), *_in_review(delivery, institution)]
    left = tuple(sorted({one.row for one in errors}))
    if errors and not partial:
        return Came((), 0, delivery.blank, tuple(errors), left)
    done: list[str] = []
    unchanged = 0
    with one_writer():
        findings = {one.report: one for one in delivery.register.statuses}
        for report in delivery.register.reports.values():
            if delivery.rows[report.id] in left:
                continue
            draft, changed = _drafted(report, findings.get(report.id), by, institution)
            done += [draft.key] if changed else []
            unchanged += not changed
    return Came(tuple(done), unchanged, delivery.blank, tuple(errors), left)


def _read(data: bytes, name: str) -> Delivery:
    """The rows; a second time with the identifiers known, once those cited are looked up."""
    first = read_spreadsheet(data, name, partial=True)
    cited = {link.commitment for one in first.register.reports.values() for link in one.links}
    known = set(among(Commitment.objects.values_list("key", flat=True), "key", cited))
    if known == cited:
        return first
    return read_spreadsheet(data, name, partial=True, known=known or {_NOTHING})


def _not_ours(delivery: Delivery, agent: Institution) -> Iterable[RowError]:
    own = {one.casefold() for one in agent.addressees}
    for report in delivery.register.reports.values():
        foreign = report.country and agent.is_state and report.country != agent.country
        if report.reporter.casefold() not in own or foreign:
            found = (("found", report.reporter[:80]),)
            yield RowError(delivery.rows[report.id], "reporter", "reporter", found)


def _in_review(delivery: Delivery, institution: int) -> Iterable[RowError]:
    waiting = ReportDraft.objects.filter(institution=institution, state=DraftState.REVIEW.value)
    keys = set(among(waiting.values_list("report_key", flat=True), "report_key",
                     delivery.register.reports))  # fmt: skip
    return [RowError(delivery.rows[key], "id", "review") for key in sorted(keys)]


def _drafted(
    report: Report, finding: StatusEntry | None, by: Viewer, institution: int
) -> tuple[ReportDraft, bool]:
    """The draft of one row, and whether it is new or changed."""
    words = Words(
        report.date, report.language, report.text, report.achievements, report.limitations,
        report.next_steps, "\n".join(one.url for one in report.evidence),
    )  # fmt: skip
    claimed = Claimed(finding.status.value, finding.reason, finding.government) if finding else None
    answers = {link.commitment: claimed or Claimed() for link in report.links}
    published = ReportDraft.objects.filter(
        institution=institution, report_key=report.id, state=DraftState.PUBLISHED.value
    ).first()
    if published is not None and words_of(published).plain() == words.plain():
        return published, False
    draft = begin(by, institution, words, answers, Occasion(report_key=report.id))
    fresh = draft.version == 1 and draft.steps.count() == 1
    after = save(draft.key, by, words, answers)
    return after, fresh or after.version != draft.version
