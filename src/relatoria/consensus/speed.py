"""Whether a loop is worth compiling, and the compiled loops when it is."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

_WORTH_COMPILING = 500_000
"""Steps from which compiled code, once cached, beats the plain form by more than it costs."""


@cache
def compiled() -> Any:
    """The module of compiled loops; imported only here, because numba takes a second to load."""
    from relatoria.consensus import compiled as loops

    return loops


def worth_compiling(work: int) -> bool:
    """Whether ``work`` steps are enough, and numba is installed."""
    return work >= _WORTH_COMPILING and find_spec("numba") is not None
