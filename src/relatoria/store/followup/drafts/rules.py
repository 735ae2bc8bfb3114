"""Who may do what to a draft, once it is known which draft it is."""

from __future__ import annotations

from relatoria.store.access import Viewer
from relatoria.store.followup.drafts.types import NotPossible, Outdated
from relatoria.store.models import Account, DraftState, FocalPost, ReportDraft, Role
from relatoria.store.permissions import OFFICE


def may_see(viewer: Viewer, institution: int) -> bool:
    """Whether somebody sees the drafts of an institution: its own people, and the secretariat."""
    return viewer.role in OFFICE or _own(viewer, institution)


def may_write(viewer: Viewer, draft: ReportDraft) -> bool:
    """Whether somebody may change the words now."""
    return draft.is_open and may_see(viewer, draft.institution_id)


def may_decide(viewer: Viewer, draft: ReportDraft) -> bool:
    """Whether somebody may publish or return it now: a superior, never who sent it."""
    if draft.state != DraftState.REVIEW.value or viewer.name == draft.sent_by:
        return False
    if viewer.role in OFFICE:
        return True
    return _own(viewer, draft.institution_id) and validates(viewer.account)


def validates(account: int | None) -> bool:
    """Whether an account is the superior of its institution's focal points."""
    return FocalPost.objects.filter(account=account, validates=True).exists()


def superiors(draft: ReportDraft) -> list[Account]:
    """Who decides about ``draft``: superiors of its institution, else the secretariat."""
    there = Account.objects.filter(erased_at=None).exclude(key=draft.sent_by)
    own = there.filter(
        role=Role.FOCAL_POINT.value,
        institution=draft.institution_id,
        focal_post__validates=True,
    )
    found = list(own.select_related("user"))
    office = there.filter(role__in=[role.value for role in OFFICE])
    return found or list(office.select_related("user"))


def readers(institution: int) -> list[Account]:
    """Everybody who sees the drafts of ``institution``, its own people first."""
    there = Account.objects.filter(erased_at=None)
    own = there.filter(role=Role.FOCAL_POINT.value, institution=institution)
    return [*own, *there.filter(role__in=[role.value for role in OFFICE])]


def held(key: str, viewer: Viewer, version: int | None = None) -> ReportDraft:
    """The draft ``key`` inside a transaction.

    Raises NotPossible where there is none that ``viewer`` sees, Outdated where it is no longer
    the ``version`` that was read.
    """
    row = ReportDraft.objects.select_related("institution", "holder").filter(key=key).first()
    if row is None or not may_see(viewer, row.institution_id):
        raise NotPossible.because("not_there")
    if version is not None and row.version != version:
        raise Outdated.because("outdated")
    return row


def _own(viewer: Viewer, institution: int) -> bool:
    return viewer.role is Role.FOCAL_POINT and viewer.institution == institution
