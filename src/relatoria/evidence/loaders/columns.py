"""Columns of a plain table, found by their headings wherever the header row stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from relatoria.errors import InvalidRecord
from relatoria.evidence.loaders.sheets import Sheet, text_of

_DEEPEST = 40
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Column by role, and where the rows begin."""

    header: int
    by_role: Mapping[str, int]

    def __contains__(self, role: str) -> bool:
        return role in self.by_role

    def __getitem__(self, role: str) -> int:
        return self.by_role[role]

    def rows(self, sheet: Sheet) -> Iterator[int]:
        """The rows under the header that hold anything."""
        for row in range(self.header + 1, len(sheet.rows)):
            if any(text_of(cell) for cell in sheet.rows[row]):
                yield row


def plain(heading: str) -> str:
    """A heading without case, marks and spaces: «Location code» and «location_code» are one."""
    return _PLAIN.sub("", heading.lower())


def find_columns(
    sheet: Sheet, roles: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> Columns | None:
    """The columns of ``sheet`` by role; ``None`` where no row heads all that are ``needed``.

    ``roles`` lists the headings each role may have, as `plain` writes them, best first.
    """
    for row in range(min(_DEEPEST, len(sheet.rows))):
        headings: dict[str, int] = {}
        for column, cell in enumerate(sheet.rows[row]):
            if isinstance(cell, str) and cell.strip():
                headings.setdefault(plain(cell), column)
        found = {
            role: next(headings[name] for name in names if name in headings)
            for role, names in roles.items()
            if any(name in headings for name in names)
        }
        if all(role in found for role in needed):
            return Columns(row, found)
    return None


def revision_from(file: str, asked: str | None, what: str) -> str:
    """The revision asked for, or the year in the name of the file; raises where there is neither.

    «ims_rev2024_od.csv» is of 2024; of several years the last, the year of publication.
    """
    if asked is not None:
        return asked
    found = re.findall(r"(?<!\d)(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)", file)
    found = found or _YEAR.findall(file)
    if not found:
        raise InvalidRecord(
            f"nothing says which revision of {what} this is",
            where=file,
            remedy="Name it: --revision 2024",
        )
    return str(found[-1])
