"""One meeting goes out with everything it rests on, and into another register."""

from __future__ import annotations

import io
from pathlib import Path

from tests.store.exchange.test_round_trip import exported, take_over
from tests.store.registers import fill, register


def of_meeting(key: str) -> bytes:
    from relatoria.store.exchange.exporting import export
    from relatoria.store.exchange.selection import OfMeeting

    stream = io.BytesIO()
    export(stream, OfMeeting(key))
    return stream.getvalue()


def without_log(data: bytes) -> list[bytes]:
    """The log is sealed anew where the entries between are missing; all else is the same."""
    lines = [line.rpartition(b',"crc":')[0] for line in data.splitlines()]
    return [line for line in lines if not line.startswith((b'{"type":"log"', b'{"type":"end"'))]


def test_a_meeting_alone_stands_on_its_own(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        fill()
        data = of_meeting("meeting-2")
    with register(tmp_path / "two.db"):
        from relatoria.store.models import Agent, Expression, Meeting

        take_over(data)
        assert list(Meeting.objects.values_list("key", flat=True)) == ["meeting-2"]
        assert Expression.objects.count() == 1
        assert set(Agent.objects.values_list("key", flat=True)) == {"org-red", "person-2"}
        assert without_log(of_meeting("meeting-2")) == without_log(data)


def test_a_version_that_replaces_another_brings_it_along(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        fill()
        data = of_meeting("meeting-1")
    with register(tmp_path / "two.db"):
        from relatoria.store.models import Conflict, Expression

        take_over(data)
        assert Expression.objects.count() == 2
        assert Conflict.objects.count() == 1


def test_a_meeting_joins_a_register_that_holds_others(tmp_path: Path) -> None:
    from relatoria.store import journal

    with register(tmp_path / "one.db"):
        fill()
        whole, data = exported(), of_meeting("meeting-2")
    with register(tmp_path / "two.db"):
        from relatoria.store.models import LogEntry

        fill(documents=1)
        assert not take_over(data).nothing
        assert take_over(data).nothing
        assert not list(journal.broken())
        assert LogEntry.objects.filter(action="import", user="test").count() == 1
        assert not take_over(whole).nothing
        assert take_over(whole).nothing
        assert not list(journal.broken())
