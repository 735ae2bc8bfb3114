"""What the columns of a spreadsheet mean, whatever language its headings are in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from relatoria.i18n import LANGUAGES, catalogue
from relatoria.schemes.names import words_of

COLUMNS = (
    "id", "commitment", "text", "instrument", "paragraph", "addressees", "due", "period_months",
    "kind", "recommended_by", "response", "themes", "adopted", "reporter", "country", "date",
    "report", "achievements", "limitations", "next_steps", "evidence", "status", "reason", "by",
    "government", "previous",
)  # fmt: skip
"""Names of columns, as `relatoria.i18n` heads them under ``followup.column``."""


@cache
def _known() -> dict[tuple[str, ...], str]:
    known: dict[tuple[str, ...], str] = {}
    for column in COLUMNS:
        known[words_of(column.replace("_", " "))] = column
        for language in LANGUAGES:
            say = catalogue(language)
            names = (say(f"followup.column.{column}"), *say(f"followup.also.{column}").split(";"))
            for name in names:
                known.setdefault(words_of(name), column)
    return known


def column_of(heading: str) -> str | None:
    """The column that ``heading`` names in one of the languages, or ``None``."""
    return _known().get(words_of(heading))


def columns_of(headings: Iterable[str]) -> dict[str, str]:
    """Heading by the column it names; the first heading of a column counts."""
    found: dict[str, str] = {}
    for heading in headings:
        column = column_of(heading)
        if column and column not in found:
            found[column] = heading
    return found
