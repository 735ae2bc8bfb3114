"""Who is asking."""

from __future__ import annotations

from django.http import HttpRequest

from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.models import Account, Role
from relatoria.store.permissions import TEAM

_KEPT, _ACCOUNT = "_relatoria_viewer", "_relatoria_account"


def viewer_of(request: HttpRequest) -> Viewer:
    """The viewer behind ``request``: the public where nobody is signed in."""
    kept: Viewer | None = getattr(request, _KEPT, None)
    if kept is None:
        account = account_of(request)
        kept = PUBLIC if account is None else viewer_for(account)
        setattr(request, _KEPT, kept)
    return kept


def account_of(request: HttpRequest) -> Account | None:
    """The account that is signed in, if any; asked for once a request."""
    if not hasattr(request, _ACCOUNT):
        user = getattr(request, "user", None)
        known = user is not None and user.is_authenticated and user.is_active
        rows = Account.objects.filter(erased_at=None)
        found = rows.filter(user_id=user.pk).first() if user is not None and known else None
        setattr(request, _ACCOUNT, found)
    kept: Account | None = getattr(request, _ACCOUNT)
    return kept


def forget_viewer(request: HttpRequest) -> None:
    """Ask anew who this is: somebody has signed in or out, or changed, during the request."""
    for name in (_KEPT, _ACCOUNT):
        if hasattr(request, name):
            delattr(request, name)


def viewer_for(account: Account) -> Viewer:
    """How ``account`` looks at the register."""
    role = Role(account.role)
    return Viewer(
        trusted=role in TEAM,
        role=role,
        account=account.pk,
        name=account.name_in_log,
        agent=account.agent_id,
        institution=account.institution_id,
    )
