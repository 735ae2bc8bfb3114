"""What the site has done in the background: jobs and regular tasks, tied to what does them."""

from __future__ import annotations

from datetime import timedelta

from relatoria.model import Record
from relatoria.store.followup.reminding import remind
from relatoria.store.jobs import register, repeat
from relatoria.store.jobs.handlers import Work
from relatoria.store.rounds.silence import settle_due
from relatoria.store.submissions.receiving import forget_unconfirmed
from relatoria.store.uploads import KIND, take_in_documents
from relatoria.web.desk.coding.jobs import register_coding


def register_handlers() -> None:
    """Make jobs and tasks known to this process; a part of the desk adds its lines here."""
    register(KIND, _read_documents)
    register_coding()
    repeat("rounds", timedelta(minutes=1), settle_due)
    repeat("reminders", timedelta(minutes=15), remind)
    repeat("submissions", timedelta(hours=1), forget_unconfirmed)


def _read_documents(work: Work) -> dict[str, object]:
    return dict(take_in_documents(work, _read))


def _read(data: bytes, name: str) -> Record:
    from relatoria.formats import ReadOptions
    from relatoria.reading import read_bytes

    return read_bytes(data, name, ReadOptions(), sandboxed=True)
