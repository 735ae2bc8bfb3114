"""What the site has done in the background: every kind of job, tied to what does it."""

from __future__ import annotations

from relatoria.model import Record
from relatoria.store.jobs import register
from relatoria.store.jobs.handlers import Work
from relatoria.store.uploads import KIND, take_in_documents
from relatoria.web.desk.coding.jobs import register_coding


def register_handlers() -> None:
    """Make every kind of job known to this process; a part of the desk adds its line here."""
    register(KIND, _read_documents)
    register_coding()


def _read_documents(work: Work) -> dict[str, object]:
    return dict(take_in_documents(work, _read))


def _read(data: bytes, name: str) -> Record:
    from relatoria.formats import ReadOptions
    from relatoria.reading import read_bytes

    return read_bytes(data, name, ReadOptions(), sandboxed=True)
