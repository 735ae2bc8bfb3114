"""What is said of a meeting that is being prepared."""

from __future__ import annotations

from dataclasses import dataclass

OF_MEETING = ("title", "date", "end_date", "city", "country", "venue")
"""Facts that the register keeps of every meeting."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a team says of its meeting. Days are ISO 8601, the country ISO 3166-1 alpha-3."""

    title: str = ""
    date: str = ""
    end_date: str = ""
    city: str = ""
    country: str = ""
    venue: str = ""
    language: str = ""
    themes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    organizers: tuple[str, ...] = ()
    mandates: tuple[str, ...] = ()
