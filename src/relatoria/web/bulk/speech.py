"""Statements and conflicts as rows, as far as the viewer may see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from relatoria.store import access
from relatoria.store.models import Assignment, ConflictSide
from relatoria.store.queries.coding.in_force import rejected
from relatoria.web.bulk.columns import Chunks, Row, Table, Type, columns
from relatoria.web.bulk.keyset import walk

if TYPE_CHECKING:
    from relatoria.store.access import Viewer

_FIELDS = (
    "key", "pk", "text", "kind", "marker", "language", "expression__language", "position",
    "start", "end", "year", "expression__key", "expression__title", "expression__name",
    "expression__licence", "meeting__key", "meeting__title", "meeting__date", "event__title",
    "contribution__mode", "agent__key", "agent__name", "agent__kind", "country", "sector",
    "contribution__attribution_text", "by",
)  # fmt: skip
_SIDES = (
    "conflict_id", "value", "quote", "source", "expression__key", "expression__title",
    "expression__name", "start", "end",
)  # fmt: skip


def statements(viewer: Viewer) -> Chunks:
    """Statements in the order of their keys; who spoke only where that may be known."""
    named = access.attributed(viewer)
    for chunk in walk(access.statements(viewer), _FIELDS):
        numbers = named.filter(key__gte=chunk[0][0], key__lte=chunk[-1][0])
        known = set(numbers.values_list("pk", flat=True))
        codes = _codes([row[1] for row in chunk])
        yield [_statement(row, row[1] in known, codes[row[1]]) for row in chunk]


def _statement(row: tuple[Any, ...], named: bool, codes: list[str]) -> Row:
    (
        key, _, text, kind, marker, language, spoken, position, start, end, year, source, title,
        name, licence, meeting, meeting_title, date, event, mode, speaker, speaker_name,
        speaker_kind, country, sector, attribution, by,
    ) = row  # fmt: skip
    who: Row = (speaker or "", speaker_name or "", speaker_kind or "", country, sector)
    return (
        key, text, kind, marker, language or spoken, position, year, *(who if named else _NOBODY),
        (attribution or "") if named else "", mode or "", [str(one) for one in by] if named else [],
        not named, meeting or "", meeting_title or "", date or "", event or "", source,
        title or (name if named else ""), start, end, codes, licence,
    )  # fmt: skip


_NOBODY = ("", "", "", "", "")


def _codes(numbers: Sequence[int]) -> dict[int, list[str]]:
    """``framework:notation`` of each statement, without repetition; none that people rejected."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = Assignment.objects.filter(statement__in=numbers).order_by("framework", "notation")
    taken_back: dict[str, frozenset[tuple[str, int]]] = {}
    for number, framework, notation in rows.values_list("statement_id", "framework", "notation"):
        if framework not in taken_back:
            taken_back[framework] = rejected(framework)
        written = f"{framework}:{notation}"
        if written not in found[number] and (notation, number) not in taken_back[framework]:
            found[number].append(written)
    return found


def conflicts(viewer: Viewer) -> Chunks:
    """Every side of every conflict, those of one conflict together."""
    for chunk in walk(access.conflicts(viewer), ("key", "pk", "subject", "field", "meeting__key")):
        sides: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        found = ConflictSide.objects.filter(conflict__in=[row[1] for row in chunk])
        for side in found.order_by("conflict_id", "ordinal").values_list(*_SIDES):
            sides[side[0]].append(side[1:])
        yield [
            (key, subject, field, meeting or "", n, value, quote, place, source, title or name,
             start, end)
            for key, number, subject, field, meeting in chunk
            for n, (value, quote, place, source, title, name, start, end)
            in enumerate(sides[number], start=1)
        ]  # fmt: skip


STATEMENTS = Table(
    "statements",
    columns(
        "key text kind marker language position year speaker speaker_name speaker_kind country "
        "sector attribution mode by withheld meeting meeting_title meeting_date event source "
        "source_title start end codes licence",
        year=Type.INTEGER, by=Type.ARRAY, withheld=Type.BOOLEAN, start=Type.INTEGER,
        end=Type.INTEGER, codes=Type.ARRAY,
    ),
    statements,
)  # fmt: skip
CONFLICTS = Table(
    "conflicts",
    columns(
        "key subject field meeting side value quote place source source_title start end",
        side=Type.INTEGER, start=Type.INTEGER, end=Type.INTEGER,
    ),
    conflicts,
)  # fmt: skip
