"""What a check finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that breaks an invariant."""

    check: str
    where: str
    """Kind and public key of the row: «statement 4772ca63ee77741f.s10-20»."""
    what: str
    """What is wrong, as a sentence without its full stop."""


Check = Callable[[], Iterator[tuple[str, str]]]
"""Gives where and what of everything it finds wrong."""
