"""The structure of a meeting document: sections, sessions, panels, people, cover facts."""

from relatoria.reading.meeting.cast import cast_of
from relatoria.reading.meeting.types import Cast, Panel, Seat, Section

__all__ = ["Cast", "Panel", "Seat", "Section", "cast_of"]
