"""The data behind the pages: opened once a process, again when a dataset was added."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.util import find_spec

from relatoria.errors import MissingExtra, UsageError
from relatoria.evidence.areas import AreaSet
from relatoria.evidence.datasets import Data, open_data, user_folder
from relatoria.evidence.indicators import Figure, Request, compute


def digest() -> str:
    """Names the data as they are now; every answer that is kept is kept under it.

    Raises MissingExtra without the libraries that read datasets.
    """
    if not _installed():
        raise MissingExtra("figures are read with DuckDB", remedy="Install relatoria[evidence]")
    try:
        changed = (user_folder() / "catalogue.json").stat().st_mtime_ns
    except OSError:
        changed = 0
    return _digest(changed)


def data(named: str) -> Data:
    """The data that ``named`` was the digest of."""
    return _opened(named)


@lru_cache(maxsize=1)
def _installed() -> bool:
    return all(find_spec(name) is not None for name in ("duckdb", "pyarrow", "numpy"))


@lru_cache(maxsize=2)
def _digest(changed: int) -> str:
    names = sorted(one.sha256 for one in open_data().datasets())
    return hashlib.sha256(f"{changed} {' '.join(names)}".encode()).hexdigest()


@lru_cache(maxsize=2)
def _opened(named: str) -> Data:
    return open_data()


def figures(of: Data, indicator: str, request: Request) -> list[Figure]:
    """The figures there are, in order; none where the data hold nothing for the request."""
    return list(_figures(of, indicator, request))


@lru_cache(maxsize=2048)
def _figures(of: Data, indicator: str, request: Request) -> tuple[Figure, ...]:
    """Kept for the page in the next language, and for pages that show the same."""
    try:
        return tuple(one for one in compute(of, indicator, request) if one.value is not None)
    except UsageError:
        return ()


def latest(of: Data, indicator: str, request: Request) -> Figure | None:
    """The last of the figures there are."""
    return next(reversed(figures(of, indicator, request)), None)


def years_held(of: Data, flow: str, indicator: str | None = None) -> list[int]:
    """Years that the newest revision of a dataflow has figures for, ascending."""
    revision = next(iter(of.revisions(flow, indicator=indicator)), None)
    found: set[int] = set()
    for one in of.datasets(flow):
        if one.revision == revision and (indicator is None or indicator in one.indicators):
            for period, names in of.periods(one.id).items():
                if "/" not in period and (indicator is None or indicator in names):
                    found.add(int(period[:4]))
    return sorted(found)


def states(codes: tuple[str, ...]) -> tuple[AreaSet, ...]:
    """Each code as an area of its own."""
    return tuple(AreaSet(code, (code,), "") for code in codes)
