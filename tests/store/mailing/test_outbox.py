"""Each occasion is written about once, in the recipient's language, outside their quiet hours."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from relatoria.errors import UsageError
from relatoria.i18n import LANGUAGES
from tests.store.conftest import *  # noqa: F403 - Django's set-up, and the registers

_VALUES = {"link": "https://example.org/x", "days": 14}


@pytest.fixture(autouse=True)
def _outbox(fresh_register):
    from django.core import mail
    from django.test import override_settings

    with override_settings(EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend"):
        mail.outbox = []
        yield


def _queue(once="a", language="es", to="bo@example.org"):
    from relatoria.store.mailing import queue_mail

    return queue_mail(to, "invitation", language, _VALUES, once=once)


def test_a_letter_is_sent_once_however_often_it_is_queued_and_sent():
    from django.core import mail

    from relatoria.store.mailing import send_due

    assert _queue()
    assert not _queue()
    assert send_due() == 1
    assert not _queue()
    assert send_due() == 0
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_recipients_language(language):
    from django.core import mail

    from relatoria.i18n import catalogue
    from relatoria.store.mailing import send_due

    _queue(language=language)
    send_due()
    letter = mail.outbox[0]
    assert letter.to == ["bo@example.org"]
    assert letter.extra_headers["Content-Language"] == language
    assert catalogue(language)("mail.invitation.subject", site="Relatoría") == letter.subject
    assert "https://example.org/x" in letter.body


def test_a_sender_killed_in_the_act_sends_nothing_twice(monkeypatch):
    from django.core import mail

    from relatoria.store.mailing import send_due, sending
    from relatoria.store.models import Mail

    def killed(letter):
        raise KeyboardInterrupt

    _queue()
    with monkeypatch.context() as patched:
        patched.setattr(sending, "message_of", killed)
        with pytest.raises(KeyboardInterrupt):
            send_due()
    assert Mail.objects.get().state == "taken"
    assert send_due() == 0
    assert mail.outbox == []


def test_what_the_mail_server_does_not_take_is_kept_with_its_words(monkeypatch):
    from relatoria.store.mailing import send_due, sending
    from relatoria.store.models import Mail

    def refused(letter):
        raise ConnectionRefusedError("nobody there")

    _queue()
    monkeypatch.setattr(sending, "message_of", refused)
    assert send_due() == 0
    assert (Mail.objects.get().state, "nobody there" in Mail.objects.get().problem) == (
        "failed", True,
    )  # fmt: skip


def test_secrets_of_a_letter_leave_the_outbox_with_it():
    from relatoria.store.mailing import send_due
    from relatoria.store.models import Mail

    _queue()
    send_due()
    assert Mail.objects.get().values == {}


def test_a_letter_that_nobody_wrote_is_a_mistake_of_the_caller():
    from relatoria.store.mailing import queue_mail

    with pytest.raises(UsageError):
        queue_mail("bo@example.org", "nothing-such", "en", {}, once="b")


@pytest.mark.parametrize(
    ("quiet", "hour", "wanted"),
    [((22, 7), 23, 7), ((22, 7), 3, 7), ((22, 7), 12, 12), ((9, 17), 10, 17), ((5, 5), 5, 5)],
)
def test_quiet_hours_are_kept_in_their_own_time(quiet, hour, wanted):
    from zoneinfo import ZoneInfo

    from relatoria.store.mailing.outbox import after_quiet_hours

    zone = ZoneInfo("America/Santiago")
    account = SimpleNamespace(quiet_from=quiet[0], quiet_to=quiet[1], time_zone=str(zone))
    moment = datetime(2026, 3, 4, hour, 30, tzinfo=zone).astimezone(UTC)
    then = after_quiet_hours(account, moment)
    assert then >= moment
    assert then.astimezone(zone).hour == wanted
