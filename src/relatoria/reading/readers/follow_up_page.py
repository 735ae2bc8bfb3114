"""follow up page."""

from __future__ import annotations

from dataclasses import replace

from relatoria.model import Record
from relatoria.reading.source import Source


class FollowUpPageReader:
    """Reads a follow up page."""

    kind = "follow_up_page"

    def likeness(self, source: Source) -> float:
        """Not yet recognised."""
        return 0.0

    def read(self, source: Source) -> Record:
        """A record of the document alone."""
        return Record(document=replace(source.document, kind=self.kind))
