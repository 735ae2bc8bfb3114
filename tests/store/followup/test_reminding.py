"""A reminder goes out once: over restarts, changes of the clock, quiet hours, and to a deputy."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from relatoria.followup.register import register_of
from relatoria.followup.types import Commitment
from tests.store.followup.people import office


@pytest.fixture
def there(fresh_register):
    from relatoria.store.followup import load
    from relatoria.store.models import Account

    made = office()
    load(register_of([
        Commitment("lamp/1", "Light the stairs of the pier", "Lamp Pact", "1", "csm",
                   addressees=("CHL",), due="2026-11-01"),
        Commitment("lamp/2", "Tell every year how many came", "Lamp Pact", "2", "crm",
                   addressees=("CHL",), adopted="2023-04-01", period_months=12),
    ]))  # fmt: skip
    Account.objects.filter(key=made["accounts"]["ana"].key).update(
        language="es", time_zone="America/New_York", quiet_from=21, quiet_to=7
    )
    Account.objects.exclude(key=made["accounts"]["ana"].key).update(role="participant")
    return made


def _looks(begin: datetime, days: int) -> int:
    from relatoria.store.followup.reminding import remind

    return sum(remind(begin + timedelta(hours=look)) for look in range(24 * days))


def test_each_step_is_told_once_over_both_changes_of_the_clock(there):
    from relatoria.store.models import Mail, SentReminder

    first = _looks(datetime(2026, 10, 30, 0, tzinfo=UTC), 4)
    assert first == 2  # what is overdue and the week before at the first look, then the day itself
    assert Mail.objects.count() == first
    assert _looks(datetime(2026, 10, 30, 0, tzinfo=UTC), 1) == 0
    assert SentReminder.objects.values("key").distinct().count() == SentReminder.objects.count()
    assert _looks(datetime(2027, 3, 13, 0, tzinfo=UTC), 2) == 1  # -30 days, over the spring change


def test_a_letter_is_in_the_language_of_its_reader_and_waits_for_the_morning(there):
    from relatoria.store.followup.reminding import remind
    from relatoria.store.mailing.sending import message_of
    from relatoria.store.models import Mail

    remind(datetime(2026, 10, 26, 3, tzinfo=UTC))  # eleven at night in New York
    letter = Mail.objects.get()
    assert letter.due_at.astimezone(UTC).hour == 11  # seven in the morning there
    body = message_of(letter).body
    assert "1 de noviembre de 2026" in body
    assert "Lamp Pact, 1" in body
    assert "vencido desde el" in body


def test_a_deputy_gets_the_letters_while_somebody_is_away(there):
    from relatoria.store.followup.drafts import stand_in
    from relatoria.store.followup.reminding import remind
    from relatoria.store.models import Account, Mail

    ana, eva = there["accounts"]["ana"], there["accounts"]["eva"]
    Account.objects.filter(pk=eva.pk).update(role="focal_point", quiet_from=None)
    stand_in(ana, there["ana"], Account.objects.get(pk=eva.pk), date(2026, 10, 1), None)
    assert remind(datetime(2026, 10, 26, 15, tzinfo=UTC)) == 1
    assert Mail.objects.get().to == "eva@chile.example"


def test_nothing_is_told_of_what_was_reported(there):
    from relatoria.followup.types import Link, LinkOrigin, Report, ReporterKind
    from relatoria.store.followup import load
    from relatoria.store.followup.reminding import remind
    from relatoria.store.models import Mail

    links = tuple(Link(key, LinkOrigin.CITED) for key in ("lamp/1", "lamp/2", "pact/3"))
    load(register_of(reports=[
        Report("r-now", "Chile", "Done.", "2026-10-01", ReporterKind.STATE, "CHL", links=links),
        Report("r-ngo2", "League", "Not so.", "2026-10-01", ReporterKind.CIVIL_SOCIETY, "CHL",
               links=links),
    ]))  # fmt: skip
    remind(datetime(2026, 10, 26, 15, tzinfo=UTC))
    told = "".join(str(one.values) for one in Mail.objects.all())
    assert "Light the stairs" not in told


def test_a_second_process_at_the_same_moment_sends_nothing_again(there, fresh_register):
    import json

    from tests.web.conftest import run

    told = [
        run("followup", "remind", "--at", "2026-10-26T15:00:00+00:00", "--to", "jsonl",
            register=fresh_register)
        for _ in range(2)
    ]  # fmt: skip
    assert [one.returncode for one in told] == [0, 0], [one.stderr for one in told]
    assert [json.loads(one.stdout)["letters"] for one in told] == [1, 0]
