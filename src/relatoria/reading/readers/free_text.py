"""Free text: the fallback that never refuses."""

from __future__ import annotations

from dataclasses import replace

from relatoria.model import Contribution, Mode, Record
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.source import Source


class FreeTextReader:
    """Reads any text: its lists and its figures, and one written contribution over all of it."""

    kind = "text"

    def likeness(self, source: Source) -> float:
        """Just above nothing, for every source: another reader with any likeness wins."""
        return 0.01

    def read(self, source: Source) -> Record:
        """A record with statements and claims."""
        contributions = _whole(source)
        statements, enumerations = statements_of(source, contributions)
        return Record(
            document=replace(source.document, kind=self.kind),
            contributions=contributions,
            statements=statements,
            enumerations=enumerations,
            claims=claims_of(source),
        )


def _whole(source: Source) -> tuple[Contribution, ...]:
    if not source.paragraphs:
        return ()
    start = source.paragraphs[0].block.start
    end = max(paragraph.block.end for paragraph in source.paragraphs)
    return (Contribution("c-1", start, end, Mode.WRITTEN, rule="whole_text"),)
