"""The shape of a language's `Figures` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """Number words, units, hedges and shares in prose."""

    language: str
