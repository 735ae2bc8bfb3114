"""The shape of a language's `Lists` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lists:
    """Announcing words, ordinals and endings of lists; words that tell a statement's kind."""

    language: str
