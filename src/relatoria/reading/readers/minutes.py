"""Minutes and summary records: named people in reported speech, sentence by sentence."""

from __future__ import annotations

from relatoria.model import Record
from relatoria.reading.readers.spoken import spoken_record
from relatoria.reading.readers.titles import titled_minutes, titled_report
from relatoria.reading.source import Source
from relatoria.reading.turns.likeness import reported_in

_ENOUGH = 0.2
_LABELLED = 240
"""Characters of a line that may label a moderator."""


class MinutesReader:
    """Reads minutes and summary records.

    Example: «Ms. Ruiz (Chile) asked whether … The Chair replied that …» gives two turns in one
    paragraph; sentences without a subject of their own stay with the last speaker.
    """

    kind = "minutes"

    def likeness(self, source: Source) -> float:
        """High where paragraphs are opened by forms of address with a name, or by the chair."""
        seen = reported_in(source)
        if seen.paragraphs == 0:
            return 0.0
        if titled_minutes(source):
            return 0.85
        if seen.floor or titled_report(source):
            return 0.0
        if seen.minutes and seen.speech >= _ENOUGH / 2:
            return 0.85
        if seen.names < _ENOUGH or seen.names < seen.roles or _has_panels(source):
            return 0.0
        return min(0.9, 0.4 + seen.names)

    def read(self, source: Source) -> Record:
        """Contributions of one or more sentences, their speakers, statements, claims."""
        return spoken_record(source, self.kind)


def _has_panels(source: Source) -> bool:
    """Whether lines label moderators: sessions with panels make a report, not minutes."""
    moderator = source.grammar.meeting.moderator
    return any(len(p.text) < _LABELLED and moderator.match(p.text) for p in source.paragraphs)
