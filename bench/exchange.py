"""An export of 90,000 rows imported twice, and what a row costs as languages are added.

``python -m bench.exchange [--rows N]``

Rows are statements of invented documents with all they hang on. The second import must change
nothing. For one to four languages the same number of rows is imported into an empty register;
times are ratios to one language in the same run.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
from pathlib import Path

from tests.store.registers import fill, register

_LANGUAGES = ("es", "en", "pt", "fr")
_PER_DOCUMENT = 300
_OTHERS = 15
"""Rows of other tables that come with every document, about."""


def main() -> None:
    """Print rows, what the second import changed, and the cost a row by number of languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=90_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory(prefix="relatoria-exchange-") as folder:
        changed = _twice(Path(folder), rows)
        _by_languages(Path(folder), max(1, rows // 10))
    sys.exit(1 if changed else 0)


def _twice(folder: Path, rows: int) -> int:
    data = _exported(folder / "first.db", rows, _LANGUAGES)
    with register(folder / "second.db"):
        from relatoria.store.exchange.exporting import digest

        first, seconds = _imported(data)
        before = digest()
        second, again = _imported(data)
        changed = sum(second.added.values()) + sum(second.changed.values())
        equal = digest() == before
    added = sum(first.added.values())
    print(f"first import: {added} rows, {added / seconds:.0f} a second")
    print(
        f"second import: {changed} rows changed, export {'equal' if equal else 'NOT equal'},"
        f" {again / seconds:.2f} of the first's time"
    )
    return changed + (not equal)


def _by_languages(folder: Path, rows: int) -> None:
    costs = []
    for number in range(1, len(_LANGUAGES) + 1):
        data = _exported(folder / f"from-{number}.db", rows, _LANGUAGES[:number])
        with register(folder / f"into-{number}.db"):
            done, seconds = _imported(data)
        costs.append(seconds / sum(done.added.values()))
        print(f"{number} languages: {costs[-1] / costs[0]:.2f} of the cost a row of one")


def _exported(path: Path, rows: int, languages: tuple[str, ...]) -> bytes:
    stream = io.BytesIO()
    with register(path):
        from relatoria.store.exchange.exporting import export

        documents = max(1, round(rows / (_PER_DOCUMENT + _OTHERS)))
        fill(documents, _PER_DOCUMENT, languages)
        export(stream)
    return stream.getvalue()


def _imported(data: bytes):
    from relatoria.store.exchange.importing import import_

    started = time.process_time()
    done = import_(io.BytesIO(data), "export", "bench")
    return done, time.process_time() - started


if __name__ == "__main__":
    main()
