"""SQLite: a contentless FTS5 table that holds the tokens of `SearchRow` under its ids.

Ranking needs no statistics of FTS5's own, so the table keeps no column sizes; rows come out by
descending id, which FTS5 does without sorting, so that a limit stops the work early.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connection

from relatoria.store.search.engines.interface import Found, NewRow, NewText
from relatoria.store.search.query import expressions as ex

_IN_ONE_STATEMENT = 500


class Sqlite:
    """FTS5 behind the interface of search."""

    def next_ids(self, number: int) -> Sequence[int]:
        """Fresh ids: writers of SQLite stand in line, so the next numbers are free."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'store_searchrow'")
            last = int((cursor.fetchone() or (0,))[0])
        return range(last + 1, last + 1 + number)

    def add(self, rows: Sequence[NewRow]) -> None:
        """Write and index rows."""
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO store_searchrow (id, type, subject, expression_id, public_from, date,"
                " length, card, tokens) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                [
                    (row.id, row.type, row.subject, row.expression, _moment(row.public_from),
                     row.date, row.length, row.card, row.tokens)
                    for row in rows
                ],
            )  # fmt: skip
            cursor.executemany(
                "INSERT INTO store_searchindex (rowid, tokens) VALUES (%s, %s)",
                [(row.id, row.tokens) for row in rows],
            )

    def show(self, texts: Sequence[NewText]) -> None:
        """Write what rows show."""
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO store_searchtext (row_id, key, eid, title, text, language, start,"
                " agent, meeting) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                texts,
            )

    def remove(self, ids: Sequence[int]) -> None:
        """Take rows out of the index, which needs the tokens they went in with, and the table."""
        with connection.cursor() as cursor:
            for start in range(0, len(ids), _IN_ONE_STATEMENT):
                some = list(ids[start : start + _IN_ONE_STATEMENT])
                marks = ",".join(["%s"] * len(some))
                cursor.execute(
                    "INSERT INTO store_searchindex (store_searchindex, rowid, tokens) "  # noqa: S608 - marks alone
                    f"SELECT 'delete', id, tokens FROM store_searchrow WHERE id IN ({marks})",
                    some,
                )
                for table, column in (("store_searchtext", "row_id"), ("store_searchrow", "id")):
                    cursor.execute(f"DELETE FROM {table} WHERE {column} IN ({marks})", some)  # noqa: S608

    def count_stems(self, changes: Mapping[str, int]) -> None:
        """Add to the numbers of rows in which stems stand."""
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO store_searchstem (stem, rows) VALUES (%s, %s) ON CONFLICT (stem)"
                " DO UPDATE SET rows = rows + excluded.rows",
                list(changes.items()),
            )

    def learn(self, pairs: Collection[tuple[str, str]]) -> None:
        """Note words and their stems."""
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO store_searchword (word, stem) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                list(pairs),
            )

    def find(
        self, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> list[Found]:
        """The newest ``limit`` rows that match."""
        columns = "r.id, r.type, r.subject, r.date, r.length, r.card, r.tokens"
        sql, values = _newest(columns, expression, now, limit)
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return [Found._make(row) for row in cursor.fetchall()]

    def count(self, expression: ex.Expression | None, now: datetime | None, limit: int) -> int:
        """How many rows match, up to ``limit``; without a look at the rows where that can be."""
        inner, values = _newest("1", expression, now, limit)
        if expression is not None and now is None:
            inner = "SELECT 1 FROM store_searchindex WHERE store_searchindex MATCH %s LIMIT %s"
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM ({inner})", values)  # noqa: S608 - own words
            return int(cursor.fetchone()[0])

    def cards(
        self, expression: ex.Expression | None, now: datetime | None, limit: int
    ) -> tuple[int, bytes]:
        """How many match, and their cards: one long text, since rows cost Python dear."""
        inner, values = _newest("hex(r.card) AS card", expression, now, limit)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*), group_concat(card, '') FROM ({inner})", values)  # noqa: S608
            number, cards = cursor.fetchone()
        return int(number), bytes.fromhex(cards or "")

    def completions(self, prefix: str, limit: int) -> list[str]:
        """Stems of the words that begin with ``prefix``; SQLite compares text byte by byte."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT s.stem FROM (SELECT DISTINCT stem FROM store_searchword"
                " WHERE word >= %s AND word < %s) w JOIN store_searchstem s ON s.stem = w.stem"
                " WHERE s.rows > 0 ORDER BY s.rows DESC, s.stem LIMIT %s",
                [prefix, prefix + "\U0010ffff", limit],
            )
            return [str(row[0]) for row in cursor.fetchall()]


def _newest(
    columns: str, expression: ex.Expression | None, now: datetime | None, limit: int
) -> tuple[str, list[Any]]:
    where: list[str] = []
    values: list[Any] = []
    tables, order = "store_searchrow r", "r.id"
    if expression is not None:
        tables = "store_searchindex f CROSS JOIN store_searchrow r ON r.id = f.rowid"
        order = "f.rowid"
        where.append("f.store_searchindex MATCH %s")
        values.append(rendered(expression))
    if now is not None:
        where.append("r.public_from <= %s")
        values.append(_moment(now))
    condition = f"WHERE {' AND '.join(where)}" if where else ""
    sql = f"SELECT {columns} FROM {tables} {condition} ORDER BY {order} DESC LIMIT %s"  # noqa: S608 - own words
    return sql, [*values, limit]


def _moment(moment: datetime | None) -> Any:
    return connection.ops.adapt_datetimefield_value(moment) if moment is not None else None


def rendered(expression: ex.Expression) -> str:
    """``expression`` in FTS5's syntax. Tokens are quoted, so that none is read as an operator."""
    match expression:
        case ex.Token(text):
            return _quoted(text)
        case ex.Row(tokens):
            return _quoted(" ".join(tokens))
        case ex.AllOf(parts):
            return f"({' AND '.join(map(rendered, parts))})"
        case ex.AnyOf(()):
            return _quoted("x:none")
        case ex.AnyOf(parts):
            return f"({' OR '.join(map(rendered, parts))})"
        case ex.Without(kept, dropped):
            return f"({rendered(kept)} NOT {rendered(dropped)})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
