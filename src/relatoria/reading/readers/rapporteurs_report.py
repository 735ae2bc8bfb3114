"""Rapporteurs' reports and reports of sessions: panels, turns in reported speech, debates."""

from __future__ import annotations

from relatoria.model import Record
from relatoria.reading.readers.spoken import spoken_record
from relatoria.reading.readers.titles import titled_minutes, titled_report
from relatoria.reading.source import Source
from relatoria.reading.turns.likeness import reported_in

_ENOUGH = 0.12
_SHORTEST = 4
"""Paragraphs that can tell, where no floor debate does."""
_SURE = 6
"""Paragraphs below which the sample proves little."""
_FEW = 0.05
"""With a floor debate in sight, fewer reporting paragraphs suffice."""
_TITLED = 0.3
"""A title says so, the prose does not: another reader with good reasons wins."""


class RapporteursReportReader:
    """Reads reports that tell in the past tense who said what, session by session.

    Example: «The speakers were Ana Ruiz of … and Luis Sol of …. The expert from … said that …
    In the floor debate, it was argued …» gives a panel with two seats, a turn and a debate.
    """

    kind = "rapporteurs_report"

    def likeness(self, source: Source) -> float:
        """High where many paragraphs are opened by a role with a verb of speech."""
        seen = reported_in(source)
        # Dialogues of States under their bare names belong to another kind of report.
        told = seen.roles + seen.going_on + seen.names / 2 + seen.states * 0.4
        short = seen.paragraphs < _SHORTEST and not seen.floor
        if short or told < (_FEW if seen.floor else _ENOUGH):
            return _TITLED if titled_report(source) else 0.0
        if titled_minutes(source) and not titled_report(source):
            return _TITLED
        return min(
            0.9 if seen.paragraphs >= _SURE else 0.6, 0.35 + told + (0.2 if seen.floor else 0.0)
        )

    def read(self, source: Source) -> Record:
        """Events, cast, contributions, mentions, relations, statements, claims."""
        return spoken_record(source, self.kind)
