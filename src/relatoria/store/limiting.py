"""Limits on what one address does where anybody may take part, without keeping addresses.

An address is held as an HMAC-SHA-256 under a random salt of the day. The salt is thrown away with
its day, and with it whatever linked a hash to an address: nobody can tell afterwards, from the
register, where a vote came from. Of an address of IPv6 the first 64 bits count, which one
household or office holds.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from datetime import date, datetime

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from relatoria.errors import LimitExceeded
from relatoria.store.models import AddressSalt, RateCount, RoundParticipant

VOTES_AN_HOUR = 3_000
"""Votes that one address may cast: a room behind one connection reaches it late."""
SUBMISSIONS_AN_HOUR = 10


def hashed(address: str, now: datetime | None = None) -> str:
    """``address`` under today's salt: 64 hexadecimal digits. Makes the salt, ends older ones."""
    day = (now or timezone.now()).date()
    salt = bytes.fromhex(_salt(day))
    return hmac.new(salt, _network(address).encode(), hashlib.sha256).hexdigest()


def _salt(day: date) -> str:
    found = AddressSalt.objects.filter(day=day).values_list("salt", flat=True).first()
    if found is not None:
        return found
    with transaction.atomic():
        # Two first visitors of a day make one salt: the day is unique.
        AddressSalt.objects.bulk_create(
            [AddressSalt(day=day, salt=secrets.token_hex(32))], ignore_conflicts=True
        )
        forget(day)
    return AddressSalt.objects.values_list("salt", flat=True).get(day=day)


def forget(before: date) -> None:
    """Throw away salts, counts and hashes of days before ``before``."""
    AddressSalt.objects.filter(day__lt=before).delete()
    RateCount.objects.filter(hour__date__lt=before).delete()
    RoundParticipant.objects.filter(joined_at__date__lt=before).exclude(address="").update(
        address=""
    )


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is None:
        return str(ipaddress.ip_network((int(parsed), 64), strict=False).network_address)
    return str(parsed)


def count(place: str, address: str, action: str, most: int, now: datetime | None = None) -> str:
    """Count one ``action`` from ``address`` at ``place``, such as ``round/<key>``; its hash.

    ``most`` an hour, 0 for no limit.

    Raises LimitExceeded above it.
    """
    if not most:
        return ""
    moment = now or timezone.now()
    hour = moment.replace(minute=0, second=0, microsecond=0)
    mark = hashed(address, moment)
    where = {"place": place, "address": mark, "action": action, "hour": hour}
    RateCount.objects.bulk_create([RateCount(**where)], ignore_conflicts=True)
    RateCount.objects.filter(**where).update(count=F("count") + 1)
    if RateCount.objects.values_list("count", flat=True).get(**where) > most:
        raise LimitExceeded(
            f"more than {most} within an hour from one address",
            where=place,
            why="what is open to anybody is limited by address against floods",
            remedy="Try again in an hour, or write to the organisers",
        )
    return mark
