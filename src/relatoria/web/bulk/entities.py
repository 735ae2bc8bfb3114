"""Meetings, people, organisations and sources as rows, as far as the viewer may see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from relatoria.store import access
from relatoria.store.models import Agent
from relatoria.web.bulk.columns import Chunks, Row, Table, Type, columns
from relatoria.web.bulk.keyset import walk

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from relatoria.store.access import Viewer

_SOURCE = (
    "key", "pk", "title", "name", "kind", "language", "original_language", "symbol", "date",
    "issuing_body", "version", "sha256", "media_type", "work__key", "work__meeting__key",
    "coverage", "licence", "source_url", "added_at", "attribution_withheld",
    "work__meeting__attribution_withheld",
)  # fmt: skip
_MEETING = ("key", "pk", "title", "date", "end_date", "city", "country", "venue",
            "attribution_withheld")  # fmt: skip


def meetings(viewer: Viewer) -> Chunks:
    """Meetings in the order of their keys."""
    for chunk in walk(access.meetings(viewer), _MEETING):
        numbers = [row[1] for row in chunk]
        said = _counts(access.statements(viewer), "meeting", numbers)
        read = _counts(access.expressions(viewer).filter(current=True), "work__meeting", numbers)
        yield [
            (key, title, date, end, city, country, venue, read.get(pk, 0), said.get(pk, 0),
             withheld and not viewer.trusted)
            for key, pk, title, date, end, city, country, venue, withheld in chunk
        ]  # fmt: skip


def people(viewer: Viewer) -> Chunks:
    """People whom open sources name, in the order of their keys."""
    yield from _agents(viewer, "person")


def organizations(viewer: Viewer) -> Chunks:
    """Organisations, States and groups that open sources name, in the order of their keys."""
    yield from _agents(viewer, "organization", "state", "group")


def sources(viewer: Viewer) -> Chunks:
    """Current sources in the order of their keys."""
    for chunk in walk(access.expressions(viewer).filter(current=True), _SOURCE):
        said = _counts(access.statements(viewer), "expression", [row[1] for row in chunk])
        yield [_source(viewer, row, said.get(row[1], 0)) for row in chunk]


def _source(viewer: Viewer, row: tuple[Any, ...], statements: int) -> Row:
    (
        key, _, title, name, kind, language, original, symbol, date, body, version, sha256, media,
        work, meeting, coverage, licence, address, added, withheld, all_withheld,
    ) = row  # fmt: skip
    hidden = bool(withheld or all_withheld) and not viewer.trusted
    return (
        key, title or ("" if hidden else name), kind, language, original, symbol, date, body, work,
        version, meeting or "", "" if hidden else name, media, sha256, round(coverage, 4),
        statements, hidden, licence, address, added.date().isoformat(),
    )  # fmt: skip


def _agents(viewer: Viewer, *kinds: str) -> Chunks:
    seen = access.printed_agents(viewer).values("agent")
    rows = Agent.objects.filter(kind__in=kinds, merged_into=None, pk__in=seen)
    fields = ("key", "pk", "kind", "name", "country", "sector")
    for chunk in walk(rows, fields):
        numbers = [row[1] for row in chunk]
        said = _counts(access.attributed(viewer), "agent", numbers)
        printed = _printed(viewer, numbers)
        yield [
            (key, kind, name, *printed[pk], country, sector, said.get(pk, 0))
            for key, pk, kind, name, country, sector in chunk
        ]


def _printed(viewer: Viewer, numbers: Sequence[int]) -> dict[int, tuple[list[str], ...]]:
    """Names, offices, institutions and meetings of each, as sources print them."""
    found: dict[int, tuple[list[str], ...]] = defaultdict(lambda: ([], [], [], []))
    rows = access.printed_agents(viewer).filter(agent__in=numbers)
    # By key and place: equal registers give equal files, whatever the order they were filled in.
    rows = rows.order_by("expression__key", "ordinal")
    for number, name, titles, bodies, meeting in rows.values_list(
        "agent_id", "name", "titles", "organizations", "expression__work__meeting__key"
    ):
        held = found[number]
        for place, values in zip(held, ([name], titles, bodies, [meeting]), strict=True):
            _add(place, values)
    return found


def _add(held: list[str], values: Iterable[Any]) -> None:
    held += [str(one) for one in dict.fromkeys(values) if one and one not in held]


def _counts(rows: QuerySet[Any], column: str, numbers: Sequence[int]) -> dict[int, int]:
    found = rows.filter(**{f"{column}__in": numbers}).values_list(column)
    return dict(found.annotate(n=Count("pk")).order_by())


_AGENT = "key kind name names titles organizations meetings country sector statements"
_TYPES = {
    "names": Type.ARRAY, "titles": Type.ARRAY, "organizations": Type.ARRAY, "meetings": Type.ARRAY,
    "statements": Type.INTEGER,
}  # fmt: skip
MEETINGS = Table(
    "meetings",
    columns(
        "key title date end_date city country venue sources statements withheld",
        sources=Type.INTEGER, statements=Type.INTEGER, withheld=Type.BOOLEAN,
    ),
    meetings,
)  # fmt: skip
PEOPLE = Table("people", columns(_AGENT, **_TYPES), people)
ORGANIZATIONS = Table("organizations", columns(_AGENT, **_TYPES), organizations)
SOURCES = Table(
    "sources",
    columns(
        "key title kind language original_language symbol date issuing_body work version meeting "
        "file media_type sha256 coverage statements withheld licence address added",
        version=Type.INTEGER, coverage=Type.NUMBER, statements=Type.INTEGER, withheld=Type.BOOLEAN,
    ),
    sources,
)  # fmt: skip
