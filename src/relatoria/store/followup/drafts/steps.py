"""Each step of a draft is kept with its words; the log tells of it without them."""

from __future__ import annotations

from django.utils import timezone

from relatoria.store import journal
from relatoria.store.followup.drafts.types import answers_of, words_of
from relatoria.store.models import DraftAct, DraftStep, ReportDraft


def take(draft: ReportDraft, act: DraftAct, by: str, *, reason: str = "", before: str = "") -> None:
    """Write the row of ``draft``, one version on, and its step; part of the caller's transaction.

    The log is read by more people than the draft: it gets neither words nor reasons.
    """
    if act is not DraftAct.BEGUN:
        draft.version += 1
    draft.changed_at = timezone.now()
    draft.save()
    said = words_of(draft).plain()
    said["commitments"] = "; ".join(answers_of(draft))
    DraftStep.objects.create(
        draft=draft, by=by, act=act.value, reason=reason, version=draft.version, said=said
    )
    told = journal.Act(f"draft-{act.value}", "draft", draft.key, before or None, draft.state)
    journal.append(by, [told])
