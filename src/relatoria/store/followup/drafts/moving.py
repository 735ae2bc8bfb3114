"""A draft on its way: sent to a superior, returned with a reason, published, or withdrawn."""

from __future__ import annotations

from relatoria.store.access import Viewer
from relatoria.store.followup.drafts import rules, steps, telling
from relatoria.store.followup.drafts.publishing import put_out
from relatoria.store.followup.drafts.types import NotPossible, answers_of, words_of
from relatoria.store.models import DraftAct, DraftState, ReportDraft
from relatoria.store.transactions import one_writer


def send(key: str, by: Viewer, *, version: int | None = None) -> ReportDraft:
    """Hand a draft to the superior, who is written to.

    Raises NotPossible where it is not open, says nothing, has no date, or gives a status without
    a reason; Outdated where somebody changed it since ``version``.
    """
    with one_writer():
        draft = rules.held(key, by, version)
        if not draft.is_open:
            raise NotPossible.because("not_open")
        words = words_of(draft)
        if not words.says_something:
            raise NotPossible.because("empty")
        if not words.date:
            raise NotPossible.because("without_date")
        if any(one.status and not one.reason.strip() for one in answers_of(draft).values()):
            raise NotPossible.because("status_without_reason")
        before, draft.state = draft.state, DraftState.REVIEW.value
        draft.sent_by, draft.reason = by.name, ""
        steps.take(draft, DraftAct.SENT, by.name, before=before)
        telling.of_sending(draft)
    return draft


def give_back(key: str, by: Viewer, reason: str, *, version: int | None = None) -> ReportDraft:
    """Return a draft with a reason, which its author reads. Raises NotPossible or Outdated."""
    with one_writer():
        draft = _decided(key, by, version)
        if not reason.strip():
            raise NotPossible.because("without_reason")
        draft.state, draft.reason = DraftState.RETURNED.value, reason.strip()
        steps.take(
            draft, DraftAct.RETURNED, by.name, reason=draft.reason, before=DraftState.REVIEW.value
        )
        telling.of_decision(draft, "draft_returned")
    return draft


def publish(key: str, by: Viewer, *, version: int | None = None) -> ReportDraft:
    """Make a draft public in the name of its institution. Raises NotPossible or Outdated."""
    with one_writer():
        draft = _decided(key, by, version)
        draft.report = put_out(draft, by)
        draft.state = DraftState.PUBLISHED.value
        steps.take(draft, DraftAct.PUBLISHED, by.name, before=DraftState.REVIEW.value)
        telling.of_decision(draft, "draft_published")
    return draft


def withdraw(key: str, by: Viewer, *, version: int | None = None) -> ReportDraft:
    """Put a draft aside that will not be published; its steps stay. Raises NotPossible."""
    with one_writer():
        draft = rules.held(key, by, version)
        if not draft.is_open:
            raise NotPossible.because("not_open")
        before, draft.state = draft.state, DraftState.WITHDRAWN.value
        steps.take(draft, DraftAct.WITHDRAWN, by.name, before=before)
    return draft


def _decided(key: str, by: Viewer, version: int | None) -> ReportDraft:
    draft = rules.held(key, by, version)
    if draft.state != DraftState.REVIEW.value:
        raise NotPossible.because("not_in_review")
    if draft.sent_by == by.name:
        raise NotPossible.because("own_draft")
    if not rules.may_decide(by, draft):
        raise NotPossible.because("no_superior")
    return draft
