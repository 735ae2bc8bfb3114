"""The shape of a language's `Meeting` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meeting:
    """Words of programmes, panels, covers, biographies and sections."""

    language: str
