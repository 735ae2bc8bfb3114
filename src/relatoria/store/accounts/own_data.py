"""What the register holds about somebody with an account, and erasing what may be erased.

See docs/decisions/0024: what somebody decided and said belongs to a public record and stays, under
a key that tells nothing about them; everything that tells who they are goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models as orm
from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.store import journal
from relatoria.store.models import (
    Account,
    Attendee,
    Invitation,
    Judgement,
    LogEntry,
    Mail,
    PrintedAgent,
    Pseudonym,
    Role,
    Statement,
    Submission,
)
from relatoria.store.transactions import one_writer

_SECRET = frozenset({"digest", "password", "data", "extra_data", "seal", "previous"})
"""Columns that are keys to something, or nobody's in particular."""
_SIGN_IN = ("account.EmailAddress", "mfa.Authenticator", "socialaccount.SocialAccount")
_NOBODY = "erased.invalid"
"""A host that can never exist (RFC 2606)."""


def everything_about(account: Account) -> dict[str, Any]:
    """All rows about ``account`` and by it, plain values; secrets and file contents left out."""
    user, name = account.user, account.name_in_log
    found: dict[str, Any] = {
        "account": _plain(account),
        "sign_in": {
            "email": user.email,
            "joined": user.date_joined.isoformat(),
            "last": user.last_login.isoformat() if user.last_login else None,
        },
        "invitations": [_plain(one) for one in Invitation.objects.filter(email=user.email)],
        "letters": [_plain(one) for one in Mail.objects.filter(to=user.email)],
        "judgements": [_plain(one) for one in Judgement.objects.filter(user=name)],
        "log": [_plain(one) for one in LogEntry.objects.filter(user=name)],
        **_at_meetings(account),
    }
    for model, column in _pointing_here():
        owner = user.pk if column.related_model is not Account else account.pk
        rows = model._base_manager.filter(**{column.attname: owner}).order_by("pk")
        if listed := [_plain(one) for one in rows]:
            found[f"{model._meta.label_lower}.{column.name}"] = listed
    if account.agent is not None:
        found["person"] = _person(account)
    return found


def _at_meetings(account: Account) -> dict[str, Any]:
    """Where they were listed, invited or present, and what they sent in writing."""
    email = account.user.email
    theirs = orm.Q(email__iexact=email) if email else orm.Q(pk=None)
    listed = theirs | orm.Q(agent=account.agent) if account.agent else theirs
    return {
        "attendance": [_plain(one) for one in Attendee.objects.filter(listed).order_by("pk")],
        "submissions": [_plain(one) for one in Submission.objects.filter(theirs).order_by("pk")],
    }


def _person(account: Account) -> dict[str, Any]:
    agent = account.agent
    printed = PrintedAgent.objects.filter(agent=agent).order_by("pk")
    said = Statement.objects.filter(agent=agent).order_by("pk")
    return {
        "agent": _plain(agent) if agent else None,
        "as_printed": [_plain(one) for one in printed],
        "statements": [{"key": key, "text": text} for key, text in said.values_list("key", "text")],
        "pseudonym": [_plain(one) for one in Pseudonym.objects.filter(agent=agent)],
    }


def _pointing_here() -> Iterator[tuple[type[orm.Model], orm.ForeignKey[Any, Any]]]:
    """Every column of every table that names an account or its user."""
    user = apps.get_model(settings.AUTH_USER_MODEL)
    for model in apps.get_models():
        if model is Account or model._meta.label == "admin.LogEntry":
            continue
        for column in model._meta.concrete_fields:
            if isinstance(column, orm.ForeignKey) and column.related_model in (Account, user):
                yield model, column


def _plain(row: orm.Model) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for column in row._meta.concrete_fields:
        if column.name in _SECRET or isinstance(column, orm.BinaryField):
            continue
        value = column.value_from_object(row)
        found[column.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return found


def erase(account: Account, by: str) -> None:
    """Erase who stands behind ``account``; its key stays in the log and says nothing.

    Raises InvalidRecord for the last administrator.
    """
    with one_writer():
        row = Account.objects.select_related("user").get(pk=account.pk)
        others = Account.objects.filter(role=Role.ADMINISTRATOR.value, erased_at=None)
        if row.role == Role.ADMINISTRATOR.value and not others.exclude(pk=row.pk).exists():
            raise InvalidRecord(
                "this is the last administrator", where=row.key, remedy="Name another one first"
            )
        _forget_address(row.user.email)
        _forget_user(row)
        row.tokens.all().delete()
        row.name = row.language = row.time_zone = ""
        row.agent = row.institution = row.quiet_from = row.quiet_to = None
        row.role, row.erased_at = Role.PUBLIC.value, timezone.now()
        row.version += 1
        row.save()
        journal.append(by, [journal.Act("erase-account", "account", row.key)])


def _forget_address(email: str) -> None:
    if not email:
        return
    Mail.objects.filter(to=email).delete()
    # A list of participants and what was sent to a meeting stay; the way to the person goes.
    Attendee.objects.filter(email__iexact=email).update(email="")
    for sent in Submission.objects.filter(email__iexact=email):
        sent.email, sent.person = f"{sent.key}@{_NOBODY}", ""
        sent.save(update_fields=["email", "person"])
    for one in Invitation.objects.filter(email=email):
        one.email, one.name, one.agent = f"{one.key}@{_NOBODY}", "", None
        one.save(update_fields=["email", "name", "agent"])


def _forget_user(account: Account) -> None:
    user = account.user
    for label in _SIGN_IN:
        apps.get_model(label)._base_manager.filter(user=user).delete()
    user.username, user.email = f"{account.key}@{_NOBODY}", ""
    user.first_name = user.last_name = ""
    user.is_active = user.is_staff = user.is_superuser = False
    user.last_login = None
    user.set_unusable_password()
    user.save()
