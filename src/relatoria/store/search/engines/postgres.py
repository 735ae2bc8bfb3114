"""PostgreSQL: ``tsvector`` columns under GIN indexes that hold the tokens of `SearchRow`.

The vectors are written out here with their positions, never parsed by the server: the same tokens
as in SQLite, whatever dictionaries and extensions the server has. A GIN index cannot give the
newest rows first, it gives all or none; so the table is in parts of `_PART` ids, each with an index
of its own, and a search asks the newest part, then as many as will do by what it found there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection

from relatoria.store.search.engines.interface import Found, NewRow, NewText
from relatoria.store.search.query import expressions as ex
from relatoria.store.transactions import one_writer

_LAST_POSITION = 16_383
_MOST_POSITIONS = 255
_PART = 1 << 15
"""Ids in one part of the index."""


class Postgres:
    """``tsvector`` behind the interface of search."""

    def next_ids(self, number: int) -> Sequence[int]:
        """Fresh ids of the table's sequence."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence('store_searchrow', 'id'))"
                " FROM generate_series(1, %s)",
                [number],
            )
            return [int(row[0]) for row in cursor.fetchall()]

    def add(self, rows: Sequence[NewRow]) -> None:
        """Write and index rows."""
        columns = [list(column) for column in zip(*rows, strict=True)]
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO store_searchrow (id, type, subject, expression_id, public_from, date,"
                " length, card, tokens) SELECT * FROM unnest(%s::bigint[], %s::text[],"
                " %s::bigint[], %s::bigint[], %s::timestamptz[], %s::text[], %s::int[],"
                " %s::bytea[], %s::text[])",
                columns,
            )
            _make_parts(cursor, {row.id // _PART for row in rows})
            cursor.execute(
                "INSERT INTO store_searchindex (id, public_from, vector) SELECT a, b, c::tsvector"
                " FROM unnest(%s::bigint[], %s::timestamptz[], %s::text[]) AS new (a, b, c)",
                [
                    [row.id for row in rows],
                    [row.public_from for row in rows],
                    [vector(row.tokens) for row in rows],
                ],
            )

    def show(self, texts: Sequence[NewText]) -> None:
        """Write what rows show."""
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO store_searchtext (row_id, key, eid, title, text, language, start,"
                " agent, meeting) SELECT * FROM unnest(%s::bigint[], %s::text[], %s::text[],"
                " %s::text[], %s::text[], %s::text[], %s::int[], %s::bigint[], %s::bigint[])",
                [list(column) for column in zip(*texts, strict=True)],
            )

    def remove(self, ids: Sequence[int]) -> None:
        """Take rows out; their index entries go with them."""
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM store_searchtext WHERE row_id = ANY(%s)", [list(ids)])
            cursor.execute("DELETE FROM store_searchindex WHERE id = ANY(%s)", [list(ids)])
            cursor.execute("DELETE FROM store_searchrow WHERE id = ANY(%s)", [list(ids)])

    def count_stems(self, changes: Mapping[str, int]) -> None:
        """Add to the numbers of rows; in order, so that writers never wait crosswise."""
        pairs = sorted(changes.items())
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO store_searchstem (stem, rows)"
                " SELECT * FROM unnest(%s::text[], %s::int[])"
                " ON CONFLICT (stem) DO UPDATE SET rows = store_searchstem.rows + excluded.rows",
                [[stem for stem, _ in pairs], [rows for _, rows in pairs]],
            )

    def learn(self, pairs: Collection[tuple[str, str]]) -> None:
        """Note words and their stems."""
        ordered = sorted(pairs)
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO store_searchword (word, stem)"
                " SELECT * FROM unnest(%s::text[], %s::text[]) ON CONFLICT DO NOTHING",
                [[word for word, _ in ordered], [stem for _, stem in ordered]],
            )

    def find(
        self, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> list[Found]:
        """The newest ``limit`` rows that match."""
        found: list[Found] = []
        asked = (
            "SELECT r.id, r.type, r.subject, r.date, r.length, r.card, r.tokens FROM ({}) newest"
            " JOIN store_searchrow r ON r.id = newest.id ORDER BY r.id DESC"
        )
        wanted = _Wanted(limit)
        with connection.cursor() as cursor:
            for inner, values in _newest(cursor, expression, now, wanted):
                cursor.execute(asked.format(inner), values)
                some = [Found._make((*row[:5], bytes(row[5]), row[6])) for row in cursor.fetchall()]
                wanted.left -= len(some)
                found += some
        return found

    def count(self, expression: ex.Expression | None, now: datetime | None, limit: int) -> int:
        """How many rows match, up to ``limit``."""
        wanted = _Wanted(limit)
        with connection.cursor() as cursor:
            for inner, values in _newest(cursor, expression, now, wanted, ordered=False):
                cursor.execute(f"SELECT count(*) FROM ({inner}) newest", values)  # noqa: S608
                wanted.left -= int(cursor.fetchone()[0])
        return limit - wanted.left

    def cards(
        self, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> tuple[int, bytes]:
        """How many match, and their cards, put together by the server."""
        wanted, packed = _Wanted(limit), b""
        asked = (
            "SELECT count(*), string_agg(r.card, ''::bytea ORDER BY r.id DESC) FROM ({}) newest"
            " JOIN store_searchrow r ON r.id = newest.id"
        )
        with connection.cursor() as cursor:
            for inner, values in _newest(cursor, expression, now, wanted):
                cursor.execute(asked.format(inner), values)
                more, cards = cursor.fetchone()
                wanted.left -= int(more)
                packed += bytes(cards or b"")
        return limit - wanted.left, packed

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Stems of the words that begin with ``prefix``."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT s.stem FROM (SELECT DISTINCT stem FROM store_searchword"
                " WHERE word LIKE %s) w JOIN store_searchstem s ON s.stem = w.stem"
                ' WHERE s.rows > 0 ORDER BY s.rows DESC, s.stem COLLATE "C" LIMIT %s',
                [prefix + "%", limit],
            )
            return [str(row[0]) for row in cursor.fetchall()]


@dataclass
class _Wanted:
    """How many rows a search still wants; whoever fetches some takes them off."""

    left: int


def _newest(
    cursor: Any,
    expression: ex.Expression | None,
    now: datetime | None,
    wanted: _Wanted,
    *,
    ordered: bool = True,
) -> Iterator[tuple[str, list[Any]]]:
    """Queries for the ids that match, newest stretch first, until nothing more is wanted.

    Stretches end where parts do, so that the server reads no part twice.
    """
    order = "ORDER BY id DESC" if ordered else ""
    where: list[str] = []
    values: list[Any] = []
    if now is not None:
        where.append("public_from <= %s")
        values.append(now)
    if expression is None:
        condition = f"WHERE {where[0]}" if where else ""
        asked = f"SELECT id FROM store_searchrow {condition} {order} LIMIT %s"  # noqa: S608
        yield asked, [*values, wanted.left]
        return
    where.append("vector @@ %s::tsquery")
    values.append(rendered(expression))
    cursor.execute("SELECT max(id) FROM store_searchrow")
    end, parts = (cursor.fetchone()[0] or 0) // _PART + 1, 1
    while end > 0 and wanted.left > 0:
        start = max(0, end - parts)
        stretch = f"id >= {start * _PART} AND id < {end * _PART}"
        condition = " AND ".join((stretch, *where))
        before = wanted.left
        asked = f"SELECT id FROM store_searchindex WHERE {condition} {order} LIMIT %s"  # noqa: S608
        yield asked, [*values, before]
        end, parts = start, _enough(wanted.left, before - wanted.left, parts)


def _enough(left: int, found: int, parts: int) -> int:
    """Parts that will hold the rows still wanted, by what ``parts`` held; never more than four
    times as many, since the newest part may be nearly empty."""
    likely = -(-left * parts // found) if found else 4 * parts
    return max(1, min(likely, 4 * parts))


def _make_parts(cursor: Any, numbers: Collection[int]) -> None:
    """Make those of the index's parts that are not there yet."""
    for number in sorted(numbers):
        name = f"store_searchindex_{number}"
        cursor.execute("SELECT to_regclass(%s)", [name])
        if cursor.fetchone()[0] is not None:
            continue
        with one_writer():
            # Attached rather than made as a part: readers need not wait.
            cursor.execute(
                f"CREATE TABLE IF NOT EXISTS {name} (LIKE store_searchindex INCLUDING DEFAULTS)"
            )
            cursor.execute("SELECT 1 FROM pg_inherits WHERE inhrelid = %s::regclass", [name])
            if cursor.fetchone() is None:
                begin, end = number * _PART, (number + 1) * _PART
                cursor.execute(
                    f"ALTER TABLE store_searchindex ATTACH PARTITION {name}"
                    f" FOR VALUES FROM ({begin}) TO ({end})"
                )


def vector(tokens: str) -> str:
    """The ``tsvector`` of tokens separated by spaces, with the positions of each."""
    places: dict[str, list[int]] = {}
    for place, token in enumerate(tokens.split(), start=1):
        at = places.setdefault(token, [])
        if place <= _LAST_POSITION and len(at) < _MOST_POSITIONS:
            at.append(place)
    return " ".join(
        f"{_quoted(token)}:{','.join(map(str, at))}" if at else _quoted(token)
        for token, at in places.items()
    )


def rendered(expression: ex.Expression) -> str:
    """``expression`` in the syntax of ``tsquery``; every token is quoted."""
    match expression:
        case ex.Token(text):
            return _quoted(text)
        case ex.Row(tokens):
            return f"({' <-> '.join(map(_quoted, tokens))})"
        case ex.AllOf(parts):
            return f"({' & '.join(map(rendered, parts))})"
        case ex.AnyOf(()):
            return _quoted("x:none")
        case ex.AnyOf(parts):
            return f"({' | '.join(map(rendered, parts))})"
        case ex.Without(kept, dropped):
            return f"({rendered(kept)} & !{rendered(dropped)})"


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
