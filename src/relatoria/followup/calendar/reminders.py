"""Which reminders go out at a moment: each once, never in quiet hours, whatever the clock does.

A reminder has a key made of what it reminds of, not of when it was looked at; what stands in the
log never goes out again. Moments are instants (UTC); local time decides only which day it is for
the person and whether they want peace, so an hour that comes twice in autumn sends nothing twice
and one that is missing in spring loses nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from relatoria.errors import UsageError
from relatoria.followup.calendar.dues import Due, DueState

STEPS = (30, 7, 0, -7, -30)
"""Days before a due date at which to remind; negative ones come after it."""


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """Whom to write to; the deputy takes over between ``away_from`` and ``away_until``."""

    address: str
    zone: str = "UTC"
    """A name of the IANA time zone database: ``America/Santiago``."""
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    deputy: str = ""
    away_from: date | None = None
    away_until: date | None = None

    def recipient(self, day: date) -> str:
        """The address that holds on ``day``."""
        away = (
            self.away_from is not None
            and self.away_from <= day
            and (self.away_until is None or day <= self.away_until)
        )
        return self.deputy if away and self.deputy else self.address


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to send now. ``key`` goes into the log before it is sent."""

    key: str
    recipient: str
    due: Due
    step: int


def reminders_now(
    dues: Iterable[Due],
    point: FocalPoint,
    now: datetime,
    log: Collection[str],
    *,
    steps: Iterable[int] = STEPS,
) -> list[Reminder]:
    """The reminders for ``point`` at the instant ``now`` that the ``log`` of keys does not hold.

    None in quiet hours: they come at the first look after those. After a standstill only the
    latest step of a due date goes out, the earlier ones are past their use. Raises UsageError for
    a moment without time zone and for an unknown zone.
    """
    local = _local(now, point.zone)
    if in_quiet_hours(local.time(), point.quiet_from, point.quiet_until):
        return []
    today = local.date()
    found = []
    ordered = sorted(set(steps), reverse=True)
    for due in dues:
        reached = [step for step in ordered if today >= due.day - timedelta(days=step)]
        if due.state is DueState.ANSWERED or not reached:
            continue
        step = reached[-1]
        key = reminder_key(due, step)
        if key not in log:
            found.append(Reminder(key, point.recipient(today), due, step))
    return found


def reminder_key(due: Due, step: int) -> str:
    """What a reminder reminds of: the same at every look, for whoever receives it."""
    return f"{due.addressee}|{due.commitment}|{due.day.isoformat()}|{step:+d}"


def in_quiet_hours(moment: time, begin: time, end: time) -> bool:
    """Whether ``moment`` lies from ``begin`` to before ``end``, over midnight where they cross."""
    if begin == end:
        return False
    if begin < end:
        return begin <= moment < end
    return moment >= begin or moment < end


def next_look(now: datetime, point: FocalPoint) -> datetime:
    """The instant (UTC) at which quiet hours end; ``now`` itself outside of them.

    Where the clock jumps over the end of quiet hours they end at the jump; where the hour comes
    twice they end at its first time.
    """
    local = _local(now, point.zone)
    if not in_quiet_hours(local.time(), point.quiet_from, point.quiet_until):
        return now.astimezone(UTC)
    day = local.date()
    if local.time() >= point.quiet_until:
        day += timedelta(days=1)
    end = datetime.combine(day, point.quiet_until, tzinfo=ZoneInfo(point.zone))
    return max(end.astimezone(UTC), now.astimezone(UTC))


def _local(now: datetime, zone: str) -> datetime:
    if now.tzinfo is None:
        raise UsageError(
            "the moment has no time zone", remedy="Give an instant, such as datetime.now(UTC)"
        )
    try:
        return now.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise UsageError(
            f"there is no time zone {zone!r}", remedy="Use a name such as America/Santiago"
        ) from error
