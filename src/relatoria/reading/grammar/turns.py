"""The shape of a language's `Turns` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turns:
    """Words that open, continue and close a reported turn; roles; anaphors."""

    language: str
