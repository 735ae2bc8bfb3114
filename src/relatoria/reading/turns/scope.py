"""Where in a document people are reported to speak, and on which panel they sit there."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from relatoria.model import Event, EventKind, Role, Span
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting import Cast, Panel
from relatoria.reading.meeting.sessions import MEETING
from relatoria.reading.source import Paragraph, Source

_SPOKEN = ("body", "conclusion")
_HARDLY = ("cover", "introduction", "preamble", "presentation", "")
"""Sections in which only somebody named or titled is taken to speak."""


@dataclass(frozen=True, slots=True)
class Place:
    """What holds for one paragraph."""

    speech: bool
    """Whether turns can stand here."""
    panel: Panel | None = None
    """The panel in whose part of the text the paragraph stands."""
    last: Panel | None = None
    """The panel before it, for a section that has none of its own."""
    named_only: bool = False
    """Whether only somebody named or titled is taken to speak here."""
    presents: bool = False
    """Whether the paragraph presents a panel."""
    event: str | None = None
    kind: str = "body"
    """Kind of the section."""

    @property
    def scoped(self) -> bool:
        """Whether panellists sit here: whoever came to minutes sits on no panel."""
        return self.panel is not None and any(s.role is Role.SPEAKER for s in self.panel.seats)


def places_of(source: Source, cast: Cast) -> list[Place]:
    """The place of every paragraph of ``source``."""
    panels: dict[int, Panel] = {}
    for panel in cast.panels:
        for index in panel.paragraphs:
            panels[index] = panel
    sections = _Sections(cast)
    events = _Events(cast, source.grammar.meeting)
    places: list[Place] = []
    last: Panel | None = None
    closing: str | None = None
    for paragraph in source.paragraphs:
        own = panels.get(paragraph.index)
        kind = sections.kind(paragraph.block.start)
        closes = sections.closes(paragraph.block.start)
        if closes is not None and closes != closing:
            closing, last = closes, _everybody(cast, closes, paragraph.block.start)
        last = own or last
        event = own.event if own else events.at(paragraph.block.start)
        if event is None and closes is not None and own is None:
            event = events.ceremony
        if event is None and last is not None:
            event = last.event
        presents = own is not None and _presents(own, paragraph)
        places.append(
            Place(
                kind in _SPOKEN or kind in _HARDLY or not sections.has_body,
                own,
                None if own else last,
                named_only=sections.has_body and kind in _HARDLY,
                presents=presents,
                event=event,
                kind=kind,
            )
        )
    return places


def _everybody(cast: Cast, section: str, start: int) -> Panel | None:
    """All whom the text seats, as one panel: where a meeting closes no other sits any more.

    Whom only the programme lists may have stayed away, so the text's own people come first.
    """
    seats = {(seat.agent, seat.role): seat for panel in cast.panels for seat in panel.seats}
    return Panel(MEETING, section, Span(start, start), tuple(seats.values()), ()) if seats else None


def _presents(panel: Panel, paragraph: Paragraph) -> bool:
    return panel.span.overlaps(paragraph.block.span)


class _Sections:
    def __init__(self, cast: Cast) -> None:
        self._sections = sorted(cast.sections, key=lambda section: section.start)
        self._starts = [section.start for section in self._sections]
        kinds = {section.kind for section in self._sections}
        # A document without a body is all body: an excerpt, minutes without headings.
        self.has_body = "body" in kinds

    def kind(self, offset: int) -> str:
        index = bisect_right(self._starts, offset) - 1
        return self._sections[index].kind if index >= 0 else ""

    def closes(self, offset: int) -> str | None:
        """Id of the outermost section in which the meeting closes, if it covers ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        outer = (s for s in reversed(self._sections[: index + 1]) if s.level == 1)
        section = next(outer, None)
        return section.id if section and section.kind == "conclusion" else None


class _Events:
    def __init__(self, cast: Cast, grammar: Meeting) -> None:
        told = [e for e in cast.events if e.start is not None and e.end is not None]
        self._events = [e for e in told if e.kind is not EventKind.FLOOR_DEBATE]
        ceremonies = [e for e in cast.events if e.kind is EventKind.CEREMONY]
        closings = [e.id for e in ceremonies if grammar.closing.search(e.title)]
        self.ceremony = closings[0] if len(closings) == 1 else MEETING
        """The event at which a meeting is closed: the one ceremony listed, else the meeting."""

    def at(self, offset: int) -> str | None:
        """The innermost event whose telling covers ``offset``."""
        covering = [e for e in self._events if _covers(e, offset)]
        if not covering:
            return None
        return min(covering, key=lambda e: (e.end or 0) - (e.start or 0)).id


def _covers(event: Event, offset: int) -> bool:
    return event.start is not None and event.end is not None and event.start <= offset < event.end
