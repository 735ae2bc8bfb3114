"""Reminders of what is due: each once, in one letter, to whoever answers for the institution.

What was reminded of is written down in the transaction that puts the letter into the outbox:
whatever is killed or restarted between, the letter is there with its reminders, or neither is.
Quiet hours and languages are the outbox's and the recipient's.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date
from django.conf import settings

from relatoria.followup.calendar.reminders import FocalPoint, Reminder, reminders_now
from relatoria.i18n import LANGUAGES, Catalogue, catalogue
from relatoria.store import journal
from relatoria.store.followup.drafts.posts import recipient
from relatoria.store.followup.institutions import Institution, institution_of
from relatoria.store.mailing import queue_mail
from relatoria.store.models import Account, Role, SentReminder
from relatoria.store.queries.followup.duties import Duty, duties_of
from relatoria.store.rows import among
from relatoria.store.transactions import one_writer

_LOCALES = {"en": "en_GB"}
_MOST_LINES = 40
_LONGEST = 140
_WHO = "reminders"
"""In whose name the log has it."""


def remind(now: datetime) -> int:
    """Put a letter into the outbox for everybody who has something new due at ``now`` (UTC).

    Gives the number of letters. The same call again, at once or after a restart, gives none.
    """
    sent = 0
    rows = Account.objects.filter(role=Role.FOCAL_POINT.value, erased_at=None)
    for account in rows.exclude(institution=None).select_related("user", "institution"):
        if account.institution is None:
            continue
        sent += _remind(account, institution_of(account.institution), now)
    return sent


def _remind(account: Account, institution: Institution, now: datetime) -> bool:
    zone = _zone(account)
    today = now.astimezone(ZoneInfo(zone)).date()
    duties = {one.due.commitment: one for one in duties_of(institution, today)}
    to = recipient(account, today)
    # The outbox keeps quiet hours: a look at night must not lose what falls due that day.
    point = FocalPoint(to.key, zone, time(0), time(0))
    dues = [one.due for one in duties.values()]
    with one_writer():
        found = {_key(one, to): one for one in reminders_now(dues, point, now, ())}
        there = set(among(SentReminder.objects.values_list("key", flat=True), "key", found))
        fresh = {key: one for key, one in found.items() if key not in there}
        if not fresh:
            return False
        SentReminder.objects.bulk_create(
            [SentReminder(key=key, account=to, at=now) for key in fresh]
        )
        told = [(one, duties[one.due.commitment]) for one in fresh.values()]
        occasion = f"followup/{to.key}/{min(fresh)}"
        queue_mail(
            to, "followup_due", _language(to), _letter(to, told), once=occasion, not_before=now
        )
        act = journal.Act("remind", "account", to.key, None, {"reminders": len(fresh)})
        journal.append(_WHO, [act])
    return True


def _language(to: Account) -> str:
    return to.language if to.language in LANGUAGES else LANGUAGES[0]


def _letter(to: Account, told: list[tuple[Reminder, Duty]]) -> dict[str, str]:
    language = _language(to)
    say = catalogue(language)
    lines = [_line(one, duty, say) for one, duty in told[:_MOST_LINES]]
    if len(told) > _MOST_LINES:
        lines.append(say.count("followup.sheet.more", len(told) - _MOST_LINES))
    return {
        "n": say.number(len(told)),
        "items": "\n".join(lines),
        "link": f"{settings.SITE_ADDRESS}/{language}/desk/follow-up/",
    }


def _line(one: Reminder, duty: Duty, say: Catalogue) -> str:
    card = duty.commitment
    place = ", ".join(part for part in (card.instrument, card.paragraph) if part) or card.key
    words = " ".join(card.text.split())
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    day = format_date(one.due.day, "long", locale=_LOCALES.get(say.language, say.language))
    state = "overdue" if one.due.days < 0 else "due"
    return say(f"followup_desk.letter.{state}", day=day, place=place, words=words)


def _key(one: Reminder, to: Account) -> str:
    """The same reminder to the same person is the same, whoever it went through."""
    digest = hashlib.sha256(f"{one.key}|{to.key}".encode()).hexdigest()
    return f"reminder-{digest[:32]}"


def _zone(account: Account) -> str:
    try:
        return ZoneInfo(account.time_zone or "UTC").key
    except (KeyError, ValueError, OSError):
        return "UTC"
