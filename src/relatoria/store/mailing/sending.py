"""Sending what is due. A letter is marked as taken, for good, before the mail server sees it.

Whatever happens then (a kill, a power cut, a mail server that takes the letter and loses the
line) the letter is not handed over again: at most once. What a mail server says it did not take,
or a letter left as taken, shows in the outbox, and a person decides.
"""

from __future__ import annotations

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone

from relatoria.i18n import catalogue
from relatoria.store.models import Mail, MailState

_LOG = logging.getLogger("relatoria.mail")


def send_due(limit: int = 100) -> int:
    """Send letters that are due, oldest first, at most ``limit``; how many were sent."""
    waiting = Mail.objects.filter(state=MailState.WAITING.value, due_at__lte=timezone.now())
    sent = 0
    for number in list(waiting.order_by("due_at", "id").values_list("pk", flat=True)[:limit]):
        sent += _send(number)
    return sent


def _send(number: int) -> bool:
    taken = Mail.objects.filter(pk=number, state=MailState.WAITING.value).update(
        state=MailState.TAKEN.value, taken_at=timezone.now()
    )
    if not taken:
        return False  # another process has it
    letter = Mail.objects.get(pk=number)
    try:
        message_of(letter).send()
    except (SMTPException, OSError) as error:
        said = f"{type(error).__name__}: {error}"[:500]
        Mail.objects.filter(pk=number).update(state=MailState.FAILED.value, problem=said)
        _LOG.warning("mail not taken", extra={"mail": number, "problem": said})
        return False
    # Links in a letter may be secrets; sent, they are the recipient's alone.
    Mail.objects.filter(pk=number).update(
        state=MailState.SENT.value, sent_at=timezone.now(), values={}
    )
    return True


def message_of(letter: Mail) -> EmailMessage:
    """The letter as it goes out, in its language."""
    say = catalogue(letter.language)
    values = {"site": settings.SITE_NAME, "address": settings.SITE_ADDRESS, **letter.values}
    subject = " ".join(say(f"mail.{letter.text_key}.subject", **values).split())
    body = say(f"mail.{letter.text_key}.body", **values)
    message = EmailMessage(subject, f"{body}\n\n{say('mail.end', **values)}\n", to=[letter.to])
    message.extra_headers["Auto-Submitted"] = "auto-generated"
    message.extra_headers["Content-Language"] = letter.language
    return message
