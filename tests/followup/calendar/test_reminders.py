"""Once and only once: over restarts, quiet hours, and both changes of the clock."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from relatoria.errors import DamagedFile, UsageError
from relatoria.followup.calendar.dues import Due, DueState
from relatoria.followup.calendar.log import ReminderLog
from relatoria.followup.calendar.reminders import (
    FocalPoint,
    in_quiet_hours,
    next_look,
    reminders_now,
)


def _due(day: date, state: DueState = DueState.AHEAD) -> Due:
    return Due("c", "CHL", day, state, 0)


@pytest.mark.parametrize("zone", ["America/New_York", "America/Santiago", "Europe/Lisbon", "UTC"])
@pytest.mark.parametrize("month", [3, 4, 9, 10, 11])
def test_a_look_every_hour_with_a_restart_each_sends_each_step_once(
    tmp_path: Path, zone: str, month: int
) -> None:
    log_file = tmp_path / "log.jsonl"
    point = FocalPoint("a@example.org", zone, quiet_from=time(23), quiet_until=time(2))
    day, sent = date(2026, month, 20), Counter[str]()
    begin = datetime(2026, month, 1, tzinfo=UTC) - timedelta(days=20)
    for hour in range(24 * 80):
        now = begin + timedelta(hours=hour)
        with ReminderLog(log_file) as log:
            for one in reminders_now([_due(day)], point, now, frozenset(log)):
                assert log.claim(one.key)
                sent[one.key] += 1
                assert not in_quiet_hours(now.astimezone(ZoneInfo(zone)).time(), time(23), time(2))
    assert set(sent.values()) == {1}
    assert len(sent) == 5


def test_nothing_in_quiet_hours_and_the_next_look_is_when_they_end() -> None:
    point = FocalPoint("a@example.org", "America/Bogota")
    night = datetime(2026, 5, 1, 3, 0, tzinfo=UTC)  # 22:00 the evening before
    assert reminders_now([_due(date(2026, 5, 1))], point, night, ()) == []
    assert next_look(night, point) == datetime(2026, 5, 1, 13, 0, tzinfo=UTC)


def test_quiet_hours_that_end_in_the_missing_hour_end_at_the_jump() -> None:
    point = FocalPoint("a@example.org", "America/New_York", time(22), time(2, 30))
    night = datetime(2026, 3, 8, 6, 0, tzinfo=UTC)  # 01:00; the clock jumps from 02:00 to 03:00
    after = next_look(night, point)
    assert night < after <= datetime(2026, 3, 8, 7, 30, tzinfo=UTC)
    assert reminders_now([_due(date(2026, 3, 8))], point, after, ())


def test_the_hour_that_comes_twice_sends_once(tmp_path: Path) -> None:
    point = FocalPoint("a@example.org", "America/New_York", time(22), time(1))
    first = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)  # 01:30, summer time
    with ReminderLog(tmp_path / "log") as log:
        (one,) = reminders_now([_due(date(2026, 11, 1))], point, first, frozenset(log))
        log.claim(one.key)
        again = first + timedelta(hours=1)  # 01:30 once more
        assert reminders_now([_due(date(2026, 11, 1))], point, again, frozenset(log)) == []


def test_after_a_standstill_only_the_latest_step_goes_out() -> None:
    found = reminders_now(
        [_due(date(2026, 5, 1))], FocalPoint("a"), datetime(2026, 5, 9, 12, tzinfo=UTC), ()
    )
    assert [one.step for one in found] == [-7]


def test_an_answered_due_is_silent_and_a_deputy_takes_over() -> None:
    now = datetime(2026, 5, 1, 12, tzinfo=UTC)
    point = FocalPoint("a", deputy="b", away_from=date(2026, 4, 1), away_until=date(2026, 6, 1))
    assert reminders_now([_due(date(2026, 5, 1), DueState.ANSWERED)], point, now, ()) == []
    assert reminders_now([_due(date(2026, 5, 1))], point, now, ())[0].recipient == "b"


def test_a_claim_without_a_sending_is_named_and_not_doubled(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with ReminderLog(path) as log:
        assert log.claim("k")
        assert not log.claim("k")
    with ReminderLog(path) as log:
        assert "k" in log
        assert log.unsent() == ("k",)
        log.sent("k")
    with ReminderLog(path) as log:
        assert log.unsent() == ()
        assert len(log) == 1


def test_a_damaged_log_is_refused(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("{nothing\n")
    with pytest.raises(DamagedFile, match="line 1"):
        ReminderLog(tmp_path / "log")


def test_a_moment_without_zone_and_an_unknown_zone_are_refused() -> None:
    with pytest.raises(UsageError):
        reminders_now([], FocalPoint("a"), datetime(2026, 1, 1), ())
    with pytest.raises(UsageError, match="Nowhere"):
        reminders_now([], FocalPoint("a", "Nowhere/City"), datetime(2026, 1, 1, tzinfo=UTC), ())
