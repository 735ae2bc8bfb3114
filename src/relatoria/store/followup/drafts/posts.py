"""Focal points: who is the superior, who stands in, and handing everything over."""

from __future__ import annotations

from datetime import date

from relatoria.store import journal
from relatoria.store.access import Viewer
from relatoria.store.followup.drafts import rules, steps
from relatoria.store.followup.drafts.types import NotPossible
from relatoria.store.models import (
    Account,
    DraftAct,
    DraftState,
    FocalPost,
    ReportDraft,
    Role,
)
from relatoria.store.permissions import OFFICE
from relatoria.store.transactions import one_writer

_UNDER_WAY = (DraftState.DRAFT.value, DraftState.RETURNED.value, DraftState.REVIEW.value)


def appoint(account: Account, by: Viewer, *, validates: bool) -> FocalPost:
    """Say whether ``account`` is the superior of its institution. Raises NotPossible."""
    if by.role not in OFFICE:
        raise NotPossible.because("office_only")
    with one_writer():
        post, _ = FocalPost.objects.get_or_create(account=_focal_point(account.pk))
        before, post.validates = post.validates, validates
        post.save()
        act = journal.Act("appoint", "account", account.key, before, validates)
        journal.append(by.name, [act])
    return post


def stand_in(
    account: Account, by: Viewer, deputy: Account | None, first: date | None, last: date | None
) -> FocalPost:
    """Say who gets the letters of ``account`` from ``first`` to ``last``; nobody ends it.

    Raises NotPossible where the deputy is of another institution, or nobody may say so.
    """
    _may_speak_for(account, by)
    if first is not None and last is not None and last < first:
        raise NotPossible.because("dates")
    with one_writer():
        post, _ = FocalPost.objects.get_or_create(account=_focal_point(account.pk))
        if deputy is not None:
            _same_institution(account, deputy)
        post.deputy, post.away_from, post.away_until = deputy, first, last
        post.save()
        after = {"deputy": deputy.key if deputy else None, "from": str(first), "until": str(last)}
        journal.append(by.name, [journal.Act("deputy", "account", account.key, None, after)])
    return post


def hand_over(account: Account, by: Viewer, to: Account, reason: str) -> int:
    """Give every unfinished draft of ``account`` to a colleague, its history with it.

    Gives the number of drafts. Raises NotPossible where the colleague is of another institution.
    """
    _may_speak_for(account, by)
    with one_writer():
        _same_institution(account, _focal_point(to.pk))
        rows = ReportDraft.objects.filter(holder=account, state__in=_UNDER_WAY)
        drafts = list(rows.select_related("institution"))
        for draft in drafts:
            draft.holder = to
            steps.take(draft, DraftAct.HANDED_OVER, by.name, reason=reason, before=draft.state)
        FocalPost.objects.filter(deputy=account).update(deputy=to)
        after = {"to": to.key, "drafts": len(drafts)}
        journal.append(by.name, [journal.Act("hand-over", "account", account.key, None, after)])
    return len(drafts)


def recipient(account: Account, day: date) -> Account:
    """Who gets the letters of ``account`` on ``day``: the deputy while it is away."""
    post = FocalPost.objects.select_related("deputy__user").filter(account=account).first()
    if post is None or post.deputy is None or post.away_from is None:
        return account
    away = post.away_from <= day and (post.away_until is None or day <= post.away_until)
    return post.deputy if away and post.deputy.erased_at is None else account


def _may_speak_for(account: Account, by: Viewer) -> None:
    superior = by.institution == account.institution_id and rules.validates(by.account)
    if by.account != account.pk and by.role not in OFFICE and not superior:
        raise NotPossible.because("not_yours")


def _same_institution(one: Account, other: Account) -> None:
    if one.pk == other.pk or one.institution_id != other.institution_id:
        raise NotPossible.because("other_institution")


def _focal_point(number: int) -> Account:
    found = Account.objects.filter(pk=number, role=Role.FOCAL_POINT.value, erased_at=None).first()
    if found is None:
        raise NotPossible.because("no_focal_point")
    return found
