"""A register of one meeting, for the time that its archive is made."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relatoria.errors import UsageError
from relatoria.store.access import PUBLIC
from relatoria.store.exchange import embedded
from relatoria.store.exchange.exporting import export
from relatoria.store.exchange.importing import import_
from relatoria.store.exchange.selection import OfMeeting
from relatoria.store.pseudonyms.giving import carry_over, given
from relatoria.store.queries import meetings
from relatoria.store.queries.links import MeetingLink, meeting_link

_IN_MEMORY = Path(":memory:")


def open_meeting(key: str) -> MeetingLink:
    """The meeting with ``key``. Raises UsageError where there is none that is open to all."""
    found = meetings.find(PUBLIC, key)
    if found is None:
        raise UsageError(
            "there is no such meeting, or it is not open to all",
            where=key,
            remedy="Name one by its key, as in its address on the site",
        )
    return meeting_link(found)


@contextmanager
def alone(meeting: str) -> Iterator[None]:
    """Everything inside happens on a register that holds ``meeting`` and what it rests on.

    It is held in memory: where the program is killed, nothing of it is left anywhere.
    """
    pseudonyms = given()
    with tempfile.TemporaryFile() as lines:
        export(lines, OfMeeting(meeting))
        lines.seek(0)
        with embedded.made(_IN_MEMORY):
            import_(lines, meeting, "")
            carry_over(pseudonyms)
            yield
