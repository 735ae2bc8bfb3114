"""Making accounts and changing what they may do; every change is in the log."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from relatoria.errors import InvalidRecord
from relatoria.store import journal
from relatoria.store.models import Account, Agent, Role
from relatoria.store.transactions import one_writer

_SAID = ("role", "name", "language", "time_zone", "quiet_from", "quiet_to")
"""What of an account the log tells; addresses and names of persons stay out of it."""
_PRIVATE = frozenset({"name"})


@dataclass(frozen=True, slots=True)
class Post:
    """What an account is to the consultation."""

    role: Role
    agent: Agent | None = None
    institution: Agent | None = None


def clean_email(email: str) -> str:
    """The address in small letters. Raises InvalidRecord for what is none."""
    found = email.strip().lower()
    try:
        validate_email(found)
    except ValidationError as error:
        raise InvalidRecord(
            "this is no e-mail address", where=email[:80], remedy="Write name@host"
        ) from error
    return found


def account_of_email(email: str) -> Account | None:
    """The account that signs in with ``email``."""
    found = clean_email(email)
    rows = Account.objects.select_related("user").filter(erased_at=None)
    return rows.filter(user__username=found).first() or rows.filter(user__email=found).first()


def make_account(  # noqa: PLR0913 - all but the first two have names
    email: str, post: Post, *, name: str = "", language: str = "", password: str | None = None,
    by: str = "",
) -> Account:  # fmt: skip
    """A new account that can sign in with ``email``, which somebody vouches for.

    Without a password they sign in by a code or set one later. Raises InvalidRecord where there
    is one already, or a focal point has no institution.
    """
    address = clean_email(email)
    with one_writer():
        if account_of_email(address) is not None:
            raise InvalidRecord(
                "there is an account for this address", where=address,
                remedy="Change its role: relatoria account role",
            )  # fmt: skip
        users: Any = get_user_model().objects
        user = users.create_user(username=address, email=address, password=password)
        return settle(user, post, name=name, language=language, by=by)


def settle(user: Any, post: Post, *, name: str = "", language: str = "", by: str = "") -> Account:
    """The account of a user who has none yet, their address taken as confirmed."""
    from allauth.account.models import EmailAddress

    with one_writer():
        account = Account.objects.create(
            key=f"u{secrets.token_hex(6)}",
            user=user,
            role=post.role.value,
            name=name.strip()[:200] or user.email.partition("@")[0],
            agent=post.agent,
            institution=_institution(post),
            language=language,
        )
        EmailAddress.objects.update_or_create(
            user=user, email=user.email, defaults={"verified": True, "primary": True}
        )
        _let_in(account)
        act = journal.Act("make-account", "account", account.key, None, {"role": account.role})
        journal.append(by or account.key, [act])
    return account


def change(account: Account, by: str, *, version: int | None = None, **fields: Any) -> Account:
    """Set ``fields`` of ``account`` and log it.

    Raises InvalidRecord where somebody changed it since ``version`` was read, or where the last
    administrator would cease to be one.
    """
    with one_writer():
        row = Account.objects.select_related("user").get(pk=account.pk)
        if version is not None and row.version != version:
            raise InvalidRecord(
                "somebody else changed this account meanwhile", where=row.key,
                remedy="Look at it again and repeat what is still wanted",
            )  # fmt: skip
        _keep_an_administrator(row, fields)
        before = {name: getattr(row, name) for name in _SAID if name not in _PRIVATE}
        for name, value in fields.items():
            setattr(row, name, value.value if isinstance(value, Role) else value)
        row.institution = _institution(Post(Role(row.role), row.agent, row.institution))
        row.version += 1
        row.save()
        _let_in(row)
        after = {name: getattr(row, name) for name in _SAID if name not in _PRIVATE}
        told = journal.Act("change-account", "account", row.key, before, after)
        journal.append(by, [told])
    return row


def _keep_an_administrator(account: Account, fields: dict[str, Any]) -> None:
    was = account.role == Role.ADMINISTRATOR.value
    stays = fields.get("role", account.role) == Role.ADMINISTRATOR.value
    others = Account.objects.filter(role=Role.ADMINISTRATOR.value, erased_at=None)
    if was and not stays and not others.exclude(pk=account.pk).exists():
        raise InvalidRecord(
            "this is the last administrator", where=account.key, remedy="Name another one first"
        )


def _institution(post: Post) -> Agent | None:
    if post.role is Role.FOCAL_POINT and post.institution is None:
        raise InvalidRecord(
            "a focal point answers for an institution",
            remedy="Name the institution or State by its key",
        )
    return post.institution


def _let_in(account: Account) -> None:
    """Django's own administration pages, which show every row, are for administrators."""
    user = account.user
    administers = account.role == Role.ADMINISTRATOR.value
    if (user.is_staff, user.is_superuser) != (administers, administers):
        user.is_staff = user.is_superuser = administers
        user.save(update_fields=["is_staff", "is_superuser"])
