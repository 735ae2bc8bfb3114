"""Transcripts and verbatim records: labelled speech."""

from __future__ import annotations

from relatoria.model import BlockKind, Record
from relatoria.reading.source import Source
from relatoria.reading.transcript import Sitting, likeness_of, record_of, sitting_of
from relatoria.reading.transcript.heads import head_of

_WINDOWS = 8
_WINDOW = 12
"""Paragraphs in a row: labels may alternate with speeches, so no single ones are looked at."""


class TranscriptReader:
    """Reads verbatim records of meetings, debates, panels and interviews, and subtitles.

    Example: «The President: I give the floor to the representative of Peru.» is a turn of the
    chair; the next label opens the next turn.
    """

    kind = "transcript"

    def __init__(self) -> None:
        # Likeness and reading look at the same source one after the other.
        self._latest: tuple[Source, Sitting] | None = None

    def likeness(self, source: Source) -> float:
        """High where labels of speakers recur and what follows them holds most of the text."""
        if not _labelled_anywhere(source):
            return 0.0
        return likeness_of(self._sitting(source))

    def read(self, source: Source) -> Record:
        """One contribution a turn, stage directions as holes, headings as sessions."""
        sitting = self._sitting(source)
        self._latest = None
        return record_of(source, sitting, self.kind)

    def _sitting(self, source: Source) -> Sitting:
        if self._latest is None or self._latest[0] is not source:
            self._latest = (source, sitting_of(source))
        return self._latest[1]


def _labelled_anywhere(source: Source) -> bool:
    """Whether labels open some of the paragraphs looked at all over a long source.

    A cheap look before the thorough one: most long documents are no transcripts.
    """
    count = len(source.paragraphs)
    if count <= 2 * _WINDOWS * _WINDOW:
        return True
    labelled = sum(
        any(
            head_of(paragraph.text) is not None
            for paragraph in source.paragraphs[number * count // _WINDOWS :][:_WINDOW]
            if paragraph.block.kind is not BlockKind.HEADING
        )
        for number in range(_WINDOWS)
    )
    return labelled > 1  # an agenda's «Moderator …» stands in one place
