"""``python -m relatoria.evidence.snapshot FOLDER``: build the snapshot from publishers' files."""

from __future__ import annotations

import sys
from pathlib import Path

from relatoria.errors import RelatoriaError
from relatoria.evidence.snapshot.building import HERE, build


def main(arguments: list[str]) -> int:
    """Build, and say what came out; 1 where a file is wrong, 2 for wrong use."""
    if len(arguments) != 1:
        print("usage: python -m relatoria.evidence.snapshot FOLDER", file=sys.stderr)
        return 2
    try:
        for one in build(Path(arguments[0]), HERE):
            print(f"{one.id}\t{one.rows}\t{one.first_year}-{one.last_year}")
    except RelatoriaError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
