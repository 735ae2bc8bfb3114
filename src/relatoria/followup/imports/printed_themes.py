"""Themes that a matrix of recommendations prints beside each of them, as framework items."""

from __future__ import annotations

import re
from functools import cache

from relatoria.followup.imports.columns import column_of
from relatoria.followup.linking.profiles import known_framework
from relatoria.model import Block, BlockKind, Document
from relatoria.schemes.names import words_of

_FRAMEWORK = "upr_themes"
_CODE = re.compile(r"^(?:[-•*–]\s*)?(?:[A-Z]\d{1,3}(?:\.\d+)?\s+)?")


@cache
def _known() -> dict[tuple[str, ...], str]:
    known: dict[tuple[str, ...], str] = {}
    for item in known_framework(_FRAMEWORK).current():
        for table in (item.title, item.reported, item.label):
            for names in table.values():
                # Wordings of several cycles stand side by side, parted by semicolons.
                for name in (names, *names.split(";")):
                    known.setdefault(words_of(name), f"{_FRAMEWORK}/{item.notation}")
    return known


def theme_of(printed: str) -> str:
    """The framework item that a printed theme names; the words as printed where none does."""
    bare = _CODE.sub("", " ".join(printed.split()), count=1)
    return _known().get(words_of(bare), bare)


class ThemeColumn:
    """The column of themes in the tables of a document, by the row a passage stands in."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._rows: list[tuple[Block, int]] = []
        column: int | None = None
        for block in document.blocks:
            if block.kind is not BlockKind.TABLE_ROW:
                continue
            named = [column_of(cell.of(document.text)) for cell in block.cells]
            if "themes" in named and len(named) > 1:
                column = named.index("themes")
            elif column is not None and len(block.cells) > column:
                self._rows.append((block, column))

    def at(self, offset: int) -> tuple[str, ...]:
        """The themes of the row around ``offset``; none where no such row is."""
        for block, column in self._rows:
            if block.start <= offset < block.end:
                return self._read(block.cells[column].of(self._document.text))
        return ()

    @staticmethod
    def _read(cell: str) -> tuple[str, ...]:
        """One theme a line, up to the next label («SDGs:», «Affected persons:»)."""
        found: dict[str, None] = {}
        for line in cell.split("\n"):
            words = line.strip()
            if words.endswith(":"):
                break
            if words:
                found[theme_of(words)] = None
        return tuple(found)
