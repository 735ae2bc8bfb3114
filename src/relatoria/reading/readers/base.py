"""What a reader is: one class per kind of document, each testable alone."""

from __future__ import annotations

from typing import Protocol

from relatoria.model import Record
from relatoria.reading.source import Source


class Reader(Protocol):
    """Turns a source of its kind into a record."""

    kind: str
    """The kind of document it reads; becomes ``document.kind``."""

    def likeness(self, source: Source) -> float:
        """How much the source looks like this kind, 0 (not at all) to 1 (surely).

        Cheap: called for every reader on every document; must decide on form (numbering,
        labels, vocabulary of the grammar), never on a name or title.
        """
        ...

    def read(self, source: Source) -> Record:
        """The record, without passages and coverage, which the pipeline adds."""
        ...
