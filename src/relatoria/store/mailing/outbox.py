"""Putting letters into the outbox: part of the transaction that gives the occasion for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone

from relatoria.errors import UsageError
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.store.models import Account, Mail


def queue_mail(  # noqa: PLR0913 - the last have names
    to: Account | str,
    key: str,
    language: str = "",
    values: Mapping[str, Any] | None = None,
    *,
    once: str,
    not_before: datetime | None = None,
) -> bool:
    """Put the letter ``mail.<key>`` with ``values`` into the outbox; whether it was put there now.

    ``once`` names the occasion: a second letter about it is not written, in whatever process. The
    language is the account's own unless ``language`` says otherwise. Quiet hours of the account
    are kept. Raises UsageError where there is no such text.
    """
    account = to if isinstance(to, Account) else None
    spoken = language or (account.language if account else "") or LANGUAGES[0]
    if f"mail.{key}.body" not in catalogue(spoken).strings:
        raise UsageError(f"there is no letter {key!r}", remedy="Add it to i18n/*/mail.yaml")
    due = not_before or timezone.now()
    letter = {
        "to": account.user.email if account else str(to).strip().lower(),
        "account": account,
        "language": spoken if spoken in LANGUAGES else LANGUAGES[0],
        "text_key": key,
        "values": dict(values or {}),
        "due_at": after_quiet_hours(account, due) if account else due,
    }
    return Mail.objects.get_or_create(once=once[:200], defaults=letter)[1]


def after_quiet_hours(account: Account, moment: datetime) -> datetime:
    """``moment``, or the end of the account's quiet hours where it falls into them."""
    begins, ends = account.quiet_from, account.quiet_to
    if begins is None or ends is None or begins == ends:
        return moment
    try:
        zone = ZoneInfo(account.time_zone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    there = moment.astimezone(zone)
    within = begins <= there.hour < ends if begins < ends else not ends <= there.hour < begins
    if not within:
        return moment
    end = there.replace(hour=ends, minute=0, second=0, microsecond=0)
    return end if end > there else end + timedelta(days=1)
