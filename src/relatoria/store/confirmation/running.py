"""Running a round: made for a meeting, sent, reminded once, frozen."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.i18n import LANGUAGES
from relatoria.store import journal, judging
from relatoria.store.accounts.making import clean_email
from relatoria.store.confirmation.passages import speakers_of, subjects_of
from relatoria.store.judging import Decision
from relatoria.store.mailing import queue_mail
from relatoria.store.models import (
    Account,
    Confirmation,
    ConfirmationAnswer,
    ConfirmationLink,
    ConfirmationRound,
    ConfirmationStage,
    JudgementValue,
    Meeting,
)
from relatoria.store.transactions import one_writer

Address = Callable[[str, str], str]
"""The address of the private page for a secret, in a language; the site knows it."""


def create(meeting: Meeting, deadline: datetime, note: str, by: str) -> ConfirmationRound:
    """A round for everybody to whom something is attributed in the sources of ``meeting``.

    Addresses of speakers who have an account are known. Raises InvalidRecord where the deadline
    has passed or nobody is named.
    """
    if deadline <= timezone.now():
        raise InvalidRecord("the deadline has passed", remedy="Name a later day")
    with one_writer():
        speakers = speakers_of(meeting)
        if not speakers:
            raise InvalidRecord("nobody is named as a speaker in this meeting", where=meeting.key)
        row = ConfirmationRound.objects.create(
            key=f"cr{secrets.token_hex(6)}", meeting=meeting, deadline=deadline, note=note, by=by
        )
        accounts = Account.objects.filter(agent__in=speakers, erased_at=None)
        known = {one.agent_id: one for one in accounts.select_related("user")}
        for agent in speakers:
            account = known.get(agent.pk)
            ConfirmationLink.objects.create(
                key=f"c{secrets.token_hex(8)}", round=row, agent=agent,
                email=account.user.email if account else "",
                language=account.language if account else "",
            )  # fmt: skip
        told = {"meeting": meeting.key, "speakers": len(speakers)}
        journal.append(by, [journal.Act("make-confirmation", "confirmation-round", row.key, None,
                                        told)])  # fmt: skip
        return row


def set_addresses(row: ConfirmationRound, addresses: Mapping[int, tuple[str, str]]) -> int:
    """Where letters to speakers go, and in which language, by number of their link; how many.

    A link that was sent keeps its address. Raises InvalidRecord for what is no address.
    """
    with one_writer():
        for link in row.links.filter(pk__in=list(addresses), sent_at=None):
            email, language = addresses[link.pk]
            link.email = clean_email(email) if email.strip() else ""
            link.language = language if language in LANGUAGES else ""
            link.save(update_fields=["email", "language"])
        return len(addresses)


def invite(row: ConfirmationRound, address: Address, by: str) -> int:
    """Open the round and send each speaker with an address their private link, once; how many.

    Raises InvalidRecord where the round is over.
    """
    with one_writer():
        row.refresh_from_db()
        _check_not_over(row)
        sent = 0
        for link in row.links.filter(sent_at=None).exclude(email=""):
            link.digest = _send(link, "confirmation", address, f"confirmation-{link.key}")
            link.sent_at = timezone.now()
            link.save(update_fields=["digest", "sent_at"])
            sent += 1
        row.stage = ConfirmationStage.OPEN.value
        row.version += 1
        row.save()
        _log("send-confirmation", row, sent, by)
        return sent


def remind(row: ConfirmationRound, address: Address, by: str) -> int:
    """Remind those who were written to and have not answered, once each; how many.

    Raises InvalidRecord where the round takes no answers.
    """
    with one_writer():
        row.refresh_from_db()
        if not row.takes_answers():
            raise InvalidRecord("the round takes no answers", where=row.key)
        waiting = row.links.filter(answered_at=None, reminded_at=None).exclude(sent_at=None)
        reminded = 0
        for link in waiting.exclude(email=""):
            occasion = f"confirmation-reminder-{link.key}"
            link.reminder_digest = _send(link, "confirmation_reminder", address, occasion)
            link.reminded_at = timezone.now()
            link.save(update_fields=["reminder_digest", "reminded_at"])
            reminded += 1
        _log("remind-confirmation", row, reminded, by)
        return reminded


def freeze(row: ConfirmationRound, by: str, version: int | None = None) -> int:
    """End the round: what was confirmed stands on the record from now on; how many passages.

    Addresses are thrown away. Corrections stay in the review queue until they are decided.
    Raises InvalidRecord where it was frozen, or changed since ``version``.
    """
    with one_writer():
        row.refresh_from_db()
        if row.stage == ConfirmationStage.FROZEN.value:
            raise InvalidRecord("the round is over", where=row.key)
        if version is not None and row.version != version:
            raise InvalidRecord("somebody else changed this round meanwhile", where=row.key)
        decisions = [
            Decision("confirmation", subject, JudgementValue.ACCEPT, link.key)
            for link in row.links.select_related("agent")
            for subject in _confirmed(link)
        ]
        judging.decide(decisions)
        row.links.update(email="")
        row.stage, row.frozen_at = ConfirmationStage.FROZEN.value, timezone.now()
        row.version += 1
        row.save()
        _log("freeze-confirmation", row, len(decisions), by)
        return len(decisions)


def latest(link: ConfirmationLink) -> dict[str, ConfirmationAnswer]:
    """What the speaker said last of each passage."""
    return {one.subject: one for one in link.answers.order_by("turn", "id")}


def _confirmed(link: ConfirmationLink) -> list[str]:
    """Passages confirmed in the words they still have, and still theirs."""
    now = subjects_of(link.agent, link.round.meeting)
    return [
        subject
        for subject, one in latest(link).items()
        if one.value == Confirmation.CONFIRM.value and now.get(subject) == one.shown
    ]


def _send(link: ConfirmationLink, text: str, address: Address, once: str) -> str:
    """Queue the letter; the digest of the secret in it."""
    secret = secrets.token_urlsafe(32)
    language = link.language or LANGUAGES[0]
    values = {
        "name": link.agent.name,
        "meeting": link.round.meeting.title,
        "deadline": link.round.deadline.date().isoformat(),
        "note": link.round.note,
        "link": address(secret, language),
    }
    queue_mail(link.email, text, language, values, once=once)
    return digest_of(secret)


def digest_of(secret: str) -> str:
    """What is kept of a secret; 256 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _check_not_over(row: ConfirmationRound) -> None:
    if row.stage == ConfirmationStage.FROZEN.value or row.deadline <= timezone.now():
        raise InvalidRecord("the round is over", where=row.key)


def _log(action: str, row: ConfirmationRound, n: int, by: str) -> None:
    act = journal.Act(action, "confirmation-round", row.key, None, {"n": n})
    journal.append(by, [act])
