"""The follow-up page in every format: dates, paragraphs, institutions, figures.

python -m bench.follow_up
"""

from __future__ import annotations

import sys
from pathlib import Path

from bench.scoring import SHARED
from relatoria import read
from relatoria.model import AgentKind, Record

_DATES = ["2011-06-21", "2016-06-08", "2018-03-16"]
_FIGURES = {57.5e6, 50e6, 7.5e6, 27.0, -6.8e6, -3e6, -1.2e6}


def failures(record: Record) -> list[str]:
    """What is wrong with ``record``, in words; empty where all is right."""
    institutions = [a for a in record.agents if a.kind is AgentKind.ORGANIZATION]
    checks = {
        "dates": sorted(report.date or "" for report in record.reports) == _DATES,
        "paragraphs": sorted(report.paragraphs for report in record.reports) == [(), (), ("17",)],
        "institutions": len(institutions) == 12,
        "figures": {claim.value for claim in record.claims} >= _FIGURES,
    }
    return [name for name, right in checks.items() if not right]


def files() -> list[Path]:
    """The founding text and its other formats."""
    formats = SHARED / "formats" / "seed004"
    return [*(SHARED / "seeds").glob("004_*.txt"), *sorted(formats.iterdir())]


def main() -> int:
    """Print one line a file; exit 1 where one fails."""
    failed = False
    for path in files():
        wrong = failures(read(path))
        failed = failed or bool(wrong)
        print(f"{path.name}: {'wrong: ' + ', '.join(wrong) if wrong else 'all right'}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
