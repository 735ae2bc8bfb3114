"""What a language brings to reading: the same areas for every language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any

from relatoria.reading.grammar.dates import Dates
from relatoria.reading.grammar.figures import Figures
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.grammar.review import Review
from relatoria.reading.grammar.transcript import Transcript
from relatoria.reading.grammar.turns import Turns


@dataclass(frozen=True)
class Grammar:
    """All that reading knows of one language.

    An area is loaded when it is first asked for: a reader that needs the labels of speakers in
    four languages does not pay for the programmes of four languages.
    """

    language: str
    """ISO 639-1."""

    @cached_property
    def turns(self) -> Turns:
        """Reporting verbs, cues, roles, anaphors."""
        area: Turns = self._area("turns")
        return area

    @cached_property
    def meeting(self) -> Meeting:
        """Programmes, panels, covers, biographies, sections."""
        area: Meeting = self._area("meeting")
        return area

    @cached_property
    def lists(self) -> Lists:
        """Announcements, ordinals and endings of lists; kinds of statement."""
        area: Lists = self._area("lists")
        return area

    @cached_property
    def review(self) -> Review:
        """Working-group reports."""
        area: Review = self._area("review")
        return area

    @cached_property
    def transcript(self) -> Transcript:
        """Labels of speakers and stage directions."""
        area: Transcript = self._area("transcript")
        return area

    @cached_property
    def figures(self) -> Figures:
        """Number words, units, hedges, shares."""
        area: Figures = self._area("figures")
        return area

    @cached_property
    def dates(self) -> Dates:
        """Months, weekdays, forms of dates and times."""
        area: Dates = self._area("dates")
        return area

    def _area(self, name: str) -> Any:
        module = import_module(f"{__package__}.{self.language}.{name}")
        return getattr(module, name.upper())
