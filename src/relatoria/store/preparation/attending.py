"""Who is on the list of a meeting: invited, registered, present, and who of the register they are.

The log names people by the key of their entry and never by name or address: a list of guests is
not a public record.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from relatoria.store import journal
from relatoria.store.mailing import queue_mail
from relatoria.store.models import Agent, Attendee, Matching, Meeting, Sector, Sex, Standing
from relatoria.store.preparation.making import preparation_of
from relatoria.store.preparation.refusals import refusal
from relatoria.store.preparation.versions import Subject, change
from relatoria.store.transactions import one_writer

COLUMNS = ("name", "email", "language", "organization", "post", "country", "sector", "sex")
_ATTENDEE = Subject("attendee", frozenset(COLUMNS))
OWN = ("name", "organization", "post", "country", "sector", "sex", "language")
"""What somebody invited may say of themselves."""


def list_attendee(meeting: Meeting, values: Mapping[str, str], by: str) -> Attendee:
    """Put somebody on the list. Raises Refusal without a name, for an address or a word of a
    closed list that is none."""
    given = _checked(values)
    if not given.get("name"):
        raise refusal("name", "somebody on the list needs a name")
    with one_writer():
        row = Attendee.objects.create(
            key=f"a{secrets.token_hex(6)}", meeting=meeting, by=by, **given
        )
        journal.append(by, [journal.Act("list", "attendee", row.key, None, _of(meeting))])
    return row


def correct_attendee(
    attendee: Attendee, version: int, values: Mapping[str, str], by: str
) -> Attendee:
    """Change what is known of somebody as of ``version``. Raises ChangedMeanwhile, Refusal."""
    given = _checked(values)
    if not given.get("name", attendee.name):
        raise refusal("name", "somebody on the list needs a name")
    return change(attendee, version, given, by, _ATTENDEE)


def invite(attendees: Iterable[Attendee], by: str) -> int:
    """Write to those who have an address and no invitation yet; how many letters were queued."""
    sent = 0
    with one_writer():
        for one in attendees:
            row = Attendee.objects.select_related("meeting").get(pk=one.pk)
            if row.standing != Standing.LISTED.value or not row.email or row.withdrawn_at:
                continue
            secret = secrets.token_urlsafe(32)
            row.standing, row.invited_at = Standing.INVITED.value, timezone.now()
            row.digest = _digest(secret)
            row.version += 1
            row.save(update_fields=["standing", "invited_at", "digest", "version"])
            _write(row, secret)
            journal.append(by, [journal.Act("invite", "attendee", row.key)])
            sent += 1
    return sent


def attendee_with(secret: str) -> Attendee | None:
    """Whom the letter with ``secret`` went to."""
    rows = Attendee.objects.select_related("meeting").filter(withdrawn_at=None)
    return rows.filter(digest=_digest(secret)).first() if secret else None


def answer(attendee: Attendee, coming: bool, values: Mapping[str, str]) -> Attendee:
    """Register somebody invited with what they say of themselves, or note that they decline.

    May be answered again until the meeting is over. Raises Refusal as `list_attendee`.
    """
    given = _checked({name: values[name] for name in OWN if name in values}) if coming else {}
    standing = Standing.REGISTERED if coming else Standing.DECLINED
    with one_writer():
        row = Attendee.objects.get(pk=attendee.pk)
        if coming and not given.get("name", row.name):
            raise refusal("name", "a registration needs a name")
        for name, value in given.items():
            setattr(row, name, value)
        row.standing, row.answered_at = standing.value, timezone.now()
        row.version += 1
        row.save()
        told = {"standing": standing.value}
        # The key of the entry stands for whoever held the letter.
        journal.append(row.key, [journal.Act("answer", "attendee", row.key, None, told)])
    return row


def set_standing(attendee: Attendee, standing: Standing, by: str) -> Attendee:
    """Note an answer that came another way: on the telephone, at the door."""
    moments = {Standing.INVITED: "invited_at"}
    with one_writer():
        row = Attendee.objects.get(pk=attendee.pk)
        if row.standing == standing.value:
            return row
        before, row.standing = row.standing, standing.value
        if standing is not Standing.LISTED:
            setattr(row, moments.get(standing, "answered_at"), timezone.now())
        row.version += 1
        row.save()
        act = journal.Act(
            "stand", "attendee", row.key, {"standing": before}, {"standing": standing.value}
        )
        journal.append(by, [act])
    return row


def note_presence(attendee: Attendee, present: bool, by: str) -> None:
    """Note that somebody was there, or that this was noted by mistake."""
    with one_writer():
        row = Attendee.objects.get(pk=attendee.pk)
        if (row.present_at is not None) == present:
            return
        row.present_at = timezone.now() if present else None
        row.version += 1
        row.save(update_fields=["present_at", "version"])
        told = {"present": present}
        journal.append(by, [journal.Act("presence", "attendee", row.key, None, told)])


def match(attendee: Attendee, matching: Matching, agent: Agent | None, by: str) -> None:
    """Write down who of the register somebody is, as a person decided.

    Raises Refusal where «known» names nobody, or anything else somebody.
    """
    if (matching is Matching.KNOWN) != (agent is not None):
        raise refusal("match", "somebody known is somebody of the register", where=attendee.key)
    while agent is not None and agent.merged_into is not None:
        agent = agent.merged_into
    with one_writer():
        row = Attendee.objects.select_related("agent").get(pk=attendee.pk)
        before = {"matching": row.matching, "agent": row.agent.key if row.agent else ""}
        after = {"matching": matching.value, "agent": agent.key if agent else ""}
        if before == after:
            return
        row.matching, row.agent = matching.value, agent
        row.version += 1
        row.save(update_fields=["matching", "agent", "version"])
        journal.append(by, [journal.Act("match", "attendee", row.key, before, after)])


def withdraw_attendee(attendee: Attendee, by: str) -> None:
    """Take somebody off the list; what they said stays theirs."""
    with one_writer():
        rows = Attendee.objects.filter(pk=attendee.pk, withdrawn_at=None)
        if rows.update(withdrawn_at=timezone.now()):
            journal.append(by, [journal.Act("withdraw", "attendee", attendee.key)])


def _checked(values: Mapping[str, str]) -> dict[str, Any]:
    given = {name: str(values[name]).strip() for name in COLUMNS if name in values}
    if given.get("email"):
        given["email"] = given["email"].lower()
        try:
            validate_email(given["email"])
        except ValidationError as error:
            raise refusal(
                "email", "this is no e-mail address", where=given["email"][:80]
            ) from error
    for name, closed in (("sector", Sector), ("sex", Sex)):
        if given.get(name) and given[name] not in {one.value for one in closed}:
            raise refusal("word", f"there is no such {name}", where=given[name][:40])
    for name in ("name", "organization", "post"):
        if name in given:
            given[name] = given[name][:300]
    return given


def _write(row: Attendee, secret: str) -> None:
    language = row.language or preparation_of(row.meeting).language
    path = f"{language or 'en'}/take-part/invited/{secret}/"
    values = {
        "name": row.name, "meeting": row.meeting.title,
        "link": f"{settings.SITE_ADDRESS}/{path}",
    }  # fmt: skip
    queue_mail(
        row.email, "meeting_invitation", language, values, once=f"attendee/{row.key}/invitation"
    )


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _of(meeting: Meeting) -> dict[str, str]:
    return {"meeting": meeting.key}
