"""Invitations: a secret in a letter, good once and for some days."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.store import journal
from relatoria.store.accounts.making import Post, account_of_email, clean_email, settle
from relatoria.store.mailing import queue_mail
from relatoria.store.models import Account, Invitation, Role
from relatoria.store.transactions import one_writer

DAYS = 14
"""How long an invitation stands."""


def invite(
    email: str, post: Post, *, name: str = "", language: str = "en", by: str = ""
) -> Invitation:
    """Offer an account to ``email`` and write to it; an earlier offer to the address ends.

    Raises InvalidRecord where the address has an account, or a focal point no institution.
    """
    address = clean_email(email)
    if post.role is Role.FOCAL_POINT and post.institution is None:
        raise InvalidRecord(
            "a focal point answers for an institution", remedy="Name the institution or State"
        )
    secret = secrets.token_urlsafe(32)
    with one_writer():
        if account_of_email(address) is not None:
            raise InvalidRecord("there is an account for this address", where=address)
        now = timezone.now()
        earlier = Invitation.objects.filter(email=address, accepted_by=None, withdrawn_at=None)
        earlier.update(withdrawn_at=now)
        made = Invitation.objects.create(
            key=f"i{secrets.token_hex(6)}", email=address, role=post.role.value,
            name=name.strip()[:200], agent=post.agent, institution=post.institution,
            language=language, digest=_digest(secret), invited_by=by,
            expires_at=now + timedelta(days=DAYS),
        )  # fmt: skip
        link = f"{settings.SITE_ADDRESS}/{language}/accounts/invitation/{secret}/"
        values = {"link": link, "days": DAYS, "site": settings.SITE_NAME}
        queue_mail(address, "invitation", language, values, once=f"invitation/{made.key}")
        act = journal.Act("invite", "invitation", made.key, None, {"role": made.role})
        journal.append(by, [act])
    return made


def open_invitation(secret: str) -> Invitation | None:
    """The open invitation whose letter holds ``secret``."""
    found = Invitation.objects.filter(digest=_digest(secret)).first()
    return found if found is not None and found.is_open() else None


def open_invitation_for(email: str) -> Invitation | None:
    """The open invitation to an address."""
    rows = Invitation.objects.filter(email=email.strip().lower())
    return next((one for one in rows if one.is_open()), None)


def accept(invitation: Invitation, user: Any, name: str = "") -> Account:
    """Make the account that was offered. Raises InvalidRecord where the offer has ended."""
    with one_writer():
        row = Invitation.objects.select_related("agent", "institution").get(pk=invitation.pk)
        if not row.is_open():
            raise InvalidRecord("this invitation has ended", remedy="Ask for another one")
        post = Post(Role(row.role), row.agent, row.institution)
        account = settle(
            user, post, name=name or row.name, language=row.language, by=row.invited_by
        )
        row.accepted_by = account
        row.save(update_fields=["accepted_by"])
        journal.append(account.key, [journal.Act("accept-invitation", "invitation", row.key)])
    return account


def withdraw(invitation: Invitation, by: str) -> None:
    """End an invitation that nobody has taken up."""
    with one_writer():
        rows = Invitation.objects.filter(pk=invitation.pk, accepted_by=None, withdrawn_at=None)
        if rows.update(withdrawn_at=timezone.now()):
            act = journal.Act("withdraw-invitation", "invitation", invitation.key)
            journal.append(by, [act])


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
