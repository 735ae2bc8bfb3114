"""Server time of the views over coded statements on a large register, one process on SQLite.

    python -m bench.coding_site                      300 meetings, 100,000 statements
    python -m bench.coding_site --meetings 30        smaller, for a look
    python -m bench.coding_site --register FILE      a register that is there already

Each page is asked for once before it is measured, as the first reader after a change of the
register does; the time of that first answer stands beside the others.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.site_speed import _arguments, _fill, _line, _open, _times

_LANGUAGES = ("en", "es", "pt", "fr")


def main() -> None:
    """Build the register, ask for pages, print the figures."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        _open(arguments.register or str(Path(folder) / "register.db"))
        if not arguments.register:
            _fill(arguments.meetings, arguments.statements)
        _measure(arguments.rounds)


def _measure(rounds: int) -> None:
    from django.test import Client

    client = Client()
    empty = _times(lambda: client.get("/en/empty-page-of-the-framework"), rounds)
    for name, address in _addresses().items():
        began = time.process_time()
        client.get(address())
        first = 1000 * (time.process_time() - began)
        size = [0]

        def ask(address: Callable[[], str] = address, size: list[int] = size) -> None:
            answer = client.get(address())
            assert answer.status_code == 200, (answer.status_code, address())
            size[0] = len(answer.content)

        print(f"first {first:7.0f} ms  ", end="")
        _line(name, _times(ask, rounds), empty, size[0])


def _addresses() -> dict[str, Callable[[], str]]:
    from relatoria.store.models import Meeting

    draw = random.Random(7)  # noqa: S311 - the same pages in every run
    meetings = list(Meeting.objects.values_list("key", flat=True))

    def page(path: str) -> Callable[[], str]:
        return lambda: f"/{draw.choice(_LANGUAGES)}/analysis/{path}".replace(
            "MEETING", draw.choice(meetings)
        )

    return {
        "overview": page(""),
        "matrix by meeting": page("matrix?scheme=gcm"),
        "matrix by year": page("matrix?scheme=themes&by=year"),
        "item through years": page("items/gcm/7/"),
        "behind a cell": page("items/gcm/7/?meeting=MEETING"),
        "gaps": page("gaps"),
        "who was heard": page("heard"),
        "heard at a meeting": page("heard?meeting=MEETING"),
        "terms": page("terms"),
        "method": page("method/matrix"),
        "API matrix": lambda: "/api/v1/analysis/matrix/gcm",
        "API outside": lambda: "/api/v1/analysis/outside",
    }


if __name__ == "__main__":
    main()
