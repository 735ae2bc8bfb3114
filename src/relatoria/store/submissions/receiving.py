"""Taking in written submissions: until the deadline, from anybody whose address answers."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from relatoria.schemes.countries import countries
from relatoria.store import journal
from relatoria.store.mailing import queue_mail
from relatoria.store.models import Meeting, Preparation, Sector, Submission, SubmissionState
from relatoria.store.preparation.refusals import refusal
from relatoria.store.transactions import one_writer

MOST_BYTES = 10 * 1024 * 1024
LONGEST = 100_000
"""Characters typed into the form."""
MOST_OPEN = 5
"""Submissions to one meeting that one address may leave unconfirmed."""
DAYS = 3
"""How long after it was sent a submission may still be confirmed, past the deadline too."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What somebody sends. ``data`` is the file, or what they typed as a text file."""

    sector: str
    organization: str
    email: str
    title: str
    language: str
    name: str
    data: bytes
    country: str = ""
    person: str = ""


def takes_submissions(preparation: Preparation | None, now: datetime | None = None) -> bool:
    """Whether the deadline is set and has not passed."""
    until = preparation.submissions_until if preparation else None
    return until is not None and until > (now or timezone.now())


def receive(meeting: Meeting, sent: Sent, interface: str) -> Submission:
    """Keep what was sent and write to its author for confirmation, in the language ``interface``.

    Whether the file can be read is for the caller to find out before. Raises Refusal after the
    deadline and for a field that is empty or none, and for what is too large or too
    much from one address.
    """
    preparation = Preparation.objects.filter(meeting=meeting).first()
    if not takes_submissions(preparation):
        raise refusal(
            "deadline", "the deadline for written submissions has passed", where=meeting.key
        )
    given = _checked(sent)
    secret = secrets.token_urlsafe(32)
    with one_writer():
        _not_too_many(meeting, given.email)
        row = Submission.objects.create(
            key=f"w{secrets.token_hex(6)}", meeting=meeting, sector=given.sector,
            organization=given.organization, country=given.country, person=given.person,
            email=given.email, language=given.language, title=given.title, name=given.name,
            data=given.data, sha256=hashlib.sha256(given.data).hexdigest(),
            digest=_digest(secret),
        )  # fmt: skip
        path = f"{interface}/take-part/confirm/{secret}/"
        values = {
            "title": row.title, "meeting": meeting.title, "days": DAYS,
            "link": f"{settings.SITE_ADDRESS}/{path}",
        }  # fmt: skip
        queue_mail(
            row.email, "submission_confirm", interface, values, once=f"submission/{row.key}/confirm"
        )
        told = {"meeting": meeting.key, "sector": row.sector, "sha256": row.sha256}
        journal.append(row.key, [journal.Act("submit", "submission", row.key, None, told)])
    return row


def submission_with(secret: str) -> Submission | None:
    """The submission whose letter holds ``secret``."""
    rows = Submission.objects.select_related("meeting")
    return rows.filter(digest=_digest(secret)).first() if secret else None


def confirm(submission: Submission) -> Submission:
    """Its author's address has answered; a second time changes nothing.

    Raises Refusal where it waited longer than `DAYS`.
    """
    with one_writer():
        row = Submission.objects.select_related("meeting").get(pk=submission.pk)
        if row.state != SubmissionState.UNCONFIRMED.value:
            return row
        now = timezone.now()
        if row.received_at + timedelta(days=DAYS) < now:
            raise refusal(
                "link_ended",
                "this link has ended",
                where=row.title,
                remedy="Send the submission again",
            )
        row.state, row.confirmed_at = SubmissionState.WAITING.value, now
        row.version += 1
        row.save(update_fields=["state", "confirmed_at", "version"])
        journal.append(row.key, [journal.Act("confirm", "submission", row.key)])
    return row


def forget_unconfirmed(now: datetime | None = None) -> int:
    """Throw away what nobody confirmed in time; how many."""
    before = (now or timezone.now()) - timedelta(days=DAYS)
    with one_writer():
        rows = Submission.objects.filter(
            state=SubmissionState.UNCONFIRMED.value, received_at__lt=before
        )
        keys = list(rows.values_list("key", flat=True))
        rows.delete()
        if keys:
            acts = [journal.Act("forget", "submission", key) for key in keys]
            journal.append("relatoria", acts)
    return len(keys)


def _checked(sent: Sent) -> Sent:
    if sent.sector not in {one.value for one in Sector}:
        raise refusal("sector", "say for which sector this is sent", where=sent.sector[:40])
    email = sent.email.strip().lower()
    try:
        validate_email(email)
    except ValidationError as error:
        raise refusal("email", "this is no e-mail address", where=email[:80]) from error
    if sent.country and sent.country not in countries():
        raise refusal("country", "there is no such country", where=sent.country[:10])
    title, organization = sent.title.strip(), sent.organization.strip()
    if not title or not organization:
        raise refusal("submission_title", "a submission names who sends it, and has a title")
    if not sent.data.strip():
        raise refusal("submission_text", "a submission has a text or a file")
    if len(sent.data) > MOST_BYTES:
        raise refusal(
            "too_large", "the file is too large", where=sent.name[:80], remedy="Send at most 10 MB"
        )
    return Sent(
        sent.sector, organization[:300], email, title[:300], sent.language[:2],
        sent.name[-300:] or "submission.txt", sent.data, sent.country, sent.person.strip()[:300],
    )  # fmt: skip


def _not_too_many(meeting: Meeting, email: str) -> None:
    waiting = Submission.objects.filter(
        meeting=meeting, email=email, state=SubmissionState.UNCONFIRMED.value
    )
    if waiting.count() >= MOST_OPEN:
        raise refusal(
            "unconfirmed",
            "there are submissions from this address that nobody has confirmed",
            remedy="Follow the links in the letters first",
        )


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
