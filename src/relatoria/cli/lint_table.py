"""Findings of a document as a table on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relatoria.i18n import Catalogue

Cells = tuple[str, str, str, str, str]
"""Place, words there, what is wrong, why that is so, what to do."""
_COLUMNS = ("place", "says", "why", "remedy")
_SHORT = 90


def print_findings(name: str, findings: Sequence[Cells], say: Catalogue) -> None:
    """The findings of the document ``name``, or that there are none."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not findings:
        console.print(Text(say("lint.none", name=name)))
        return
    title = f"{name}: {say.count('lint.total', len(findings))}"
    table = Table(title=Text(title), show_lines=True)
    for column in _COLUMNS:
        table.add_column(say(f"lint.column.{column}"), overflow="fold")
    for place, words, says, why, remedy in findings:
        short = " ".join(words.split())[:_SHORT]
        table.add_row(*(Text(cell) for cell in (f"{place}\n{short}", says, why, remedy)))
    console.print(table)
