"""Short reports of meetings that never took place, in four languages, told as such reports are."""

from __future__ import annotations

from pathlib import Path

_DATA = Path(__file__).parent / "data"


def _report(language: str) -> str:
    return (_DATA / f"report_{language}.md").read_text(encoding="utf-8")


SPANISH = _report("es")
PORTUGUESE = _report("pt")
FRENCH = _report("fr")
ENGLISH = _report("en")
