"""Tokens: a program acts for an account, and may do less than it, never more."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta

from django.utils import timezone

from relatoria.errors import UsageError
from relatoria.store import journal
from relatoria.store.models import Account, Token
from relatoria.store.transactions import one_writer

SCOPES = {
    "judge": "review.judge",
    "correct": "review.judge",
    "upload": "uploads.add",
    "changes": "log.see",
}
"""What a token may be for → the action its account must be allowed as well."""
_PREFIX = "relatoria_"
_RARELY = timedelta(minutes=5)


def issue(
    account: Account, name: str, scopes: Sequence[str], *, days: int | None = 365
) -> tuple[Token, str]:
    """A new token and its secret, which nobody can show again.

    Raises UsageError for a scope there is none of, or none at all.
    """
    wanted = sorted(set(scopes))
    unknown = [one for one in wanted if one not in SCOPES]
    if unknown or not wanted:
        said = f"there is no scope {unknown[0]!r}" if unknown else "a token needs a scope"
        raise UsageError(said, remedy=f"Known are {', '.join(SCOPES)}")
    secret = _PREFIX + secrets.token_urlsafe(32)
    with one_writer():
        token = Token.objects.create(
            key=f"t{secrets.token_hex(6)}",
            account=account,
            name=name.strip()[:120],
            hint=secret[len(_PREFIX) :][:4],
            digest=_digest(secret),
            scopes=wanted,
            expires_at=timezone.now() + timedelta(days=days) if days else None,
        )
        act = journal.Act("issue-token", "token", token.key, None, {"scopes": wanted})
        journal.append(account.name_in_log, [act])
    return token, secret


def token_for(secret: str) -> Token | None:
    """The token with ``secret`` that is in force; notes, now and then, that it is used."""
    if not secret.startswith(_PREFIX):
        return None
    rows = Token.objects.select_related("account", "account__user")
    found = rows.filter(digest=_digest(secret), revoked_at=None, account__erased_at=None).first()
    now = timezone.now()
    if found is None or not found.account.user.is_active:
        return None
    if found.expires_at is not None and found.expires_at <= now:
        return None
    if found.used_at is None or now - found.used_at > _RARELY:
        Token.objects.filter(pk=found.pk).update(used_at=now)
    return found


def revoke(token: Token, by: str) -> None:
    """End a token; it stays in the list of its account."""
    with one_writer():
        rows = Token.objects.filter(pk=token.pk, revoked_at=None)
        if rows.update(revoked_at=timezone.now()):
            journal.append(by, [journal.Act("revoke-token", "token", token.key)])


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
