"""The shape of a language's `Review` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Review:
    """Words of working-group reports: dialogue paragraphs, recommendations, positions."""

    language: str
