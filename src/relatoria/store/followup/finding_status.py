"""A finding on how far a commitment has come, with its reason; never computed, only ever added."""

from __future__ import annotations

from relatoria.followup.register import register_of
from relatoria.followup.types import StatusEntry
from relatoria.store.followup.loading import load
from relatoria.store.followup.types import Loaded, Release


def find_status(entry: StatusEntry, by: str) -> Loaded:
    """Add ``entry`` to the history of its commitment, forwards or back.

    Raises InvalidRecord where it lacks a date, a reason or its author, or the commitment is not
    there.
    """
    return load(register_of(statuses=[entry]), Release(by, name=entry.commitment))
