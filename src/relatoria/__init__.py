"""Relatoría: from what was said to what was done about it.

>>> import relatoria
>>> record = relatoria.read("report.pdf")
>>> record.statements[0].text
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from relatoria.model import Record
    from relatoria.reading import read

__all__ = ["Record", "__version__", "read"]


def __getattr__(name: str) -> Any:
    # Loaded on first use, so that importing one craft does not load them all.
    if name == "read":
        from relatoria.reading import read

        return read
    if name == "Record":
        from relatoria.model import Record

        return Record
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
