"""PostgreSQL: a ``tsvector`` column beside `SearchRow.tokens` under a GIN index.

The vector is written out here with its positions, never parsed by the server: the same tokens as
in SQLite, whatever dictionaries and extensions the server has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connection

from relatoria.store.search.engines.interface import Found, NewRow, NewText
from relatoria.store.search.query import expressions as ex

_LAST_POSITION = 16_383
_MOST_POSITIONS = 255


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
        columns = (
            "id, type, subject, expression_id, public_from, date, length, card, tokens, vector"
        )
        kinds = [
            "bigint",
            "text",
            "bigint",
            "bigint",
            "timestamptz",
            "text",
            "int",
            "bytea",
            "text",
            "text",
        ]
        values = [
            [getattr(row, name) for row in rows]
            for name in (
                "id", "type", "subject", "expression", "public_from", "date", "length", "card",
                "tokens",
            )
        ]  # fmt: skip
        arrays = ", ".join(f"%s::{kind}[]" for kind in kinds)
        with connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO store_searchrow ({columns})"  # noqa: S608 - own words
                " SELECT a, b, c, d, e, f, g, h, i, j::tsvector"
                f" FROM unnest({arrays}) AS new (a, b, c, d, e, f, g, h, i, j)",
                [*values, [vector(row.tokens) for row in rows]],
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
        inner, values = self._newest(
            "id, type, subject, date, length, card, tokens", expression, now, limit
        )
        with connection.cursor() as cursor:
            cursor.execute(inner, values)
            return [Found._make((*row[:5], bytes(row[5]), row[6])) for row in cursor.fetchall()]

    def count(self, expression: ex.Expression | None, now: datetime | None, limit: int) -> int:
        """How many rows match, up to ``limit``."""
        inner, values = self._newest("1", expression, now, limit)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM ({inner}) newest", values)  # noqa: S608
            return int(cursor.fetchone()[0])

    def cards(
        self, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> tuple[int, bytes]:
        """How many match, and their cards, put together by the server."""
        inner, values = self._newest("id, card", expression, now, limit)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*), string_agg(card, ''::bytea ORDER BY id DESC)"  # noqa: S608
                f" FROM ({inner}) newest",
                values,
            )
            number, cards = cursor.fetchone()
        return int(number), bytes(cards or b"")

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

    def _newest(
        self, columns: str, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> tuple[str, list[Any]]:
        where: list[str] = []
        values: list[Any] = []
        if expression is not None:
            where.append("vector @@ %s::tsquery")
            values.append(rendered(expression))
        if now is not None:
            where.append("public_from <= %s")
            values.append(now)
        condition = f"WHERE {' AND '.join(where)}" if where else ""
        sql = f"SELECT {columns} FROM store_searchrow {condition} ORDER BY id DESC LIMIT %s"  # noqa: S608
        return sql, [*values, limit]


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
