"""The shape of a language's `Transcript` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Transcript:
    """Labels of speakers, chairs and stage directions in verbatim records and minutes."""

    language: str
