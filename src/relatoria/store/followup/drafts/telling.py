"""Letters about a draft: to the superior when it is sent, to its author when it is decided."""

from __future__ import annotations

from django.conf import settings

from relatoria.i18n import LANGUAGES
from relatoria.store.followup.drafts import rules
from relatoria.store.mailing import queue_mail
from relatoria.store.models import Account, ReportDraft


def of_sending(draft: ReportDraft) -> None:
    """Write to whoever decides about ``draft``; part of the caller's transaction."""
    for account in rules.superiors(draft):
        _tell(account, "draft_sent", draft)


def of_decision(draft: ReportDraft, key: str) -> None:
    """Write to whoever sent ``draft``, or holds it now."""
    sender = Account.objects.filter(key=draft.sent_by, erased_at=None).select_related("user")
    for account in {one.pk: one for one in (*sender, draft.holder) if one is not None}.values():
        _tell(account, key, draft)


def _tell(account: Account, key: str, draft: ReportDraft) -> None:
    language = account.language or LANGUAGES[0]
    link = f"{settings.SITE_ADDRESS}/{language}/desk/follow-up/drafts/{draft.key}/"
    values = {"link": link, "institution": draft.institution.name, "reason": draft.reason}
    occasion = f"{key}/{draft.key}/{draft.version}/{account.key}"
    queue_mail(account, key, language, values, once=occasion)
