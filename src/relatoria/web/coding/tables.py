"""What the files of the views hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from relatoria.coding.views.terms import POSITIONS
from relatoria.store.access import PUBLIC
from relatoria.store.queries.coding import gaps, passages
from relatoria.store.queries.coding.heard import heard
from relatoria.store.queries.coding.matrix import matrix
from relatoria.store.queries.coding.terms import term_register
from relatoria.store.queries.coding.years import through_years
from relatoria.store.queries.pages import Window
from relatoria.web.coding.asking import behind_of, by_of, frameworks_in_use, scheme_of
from relatoria.web.coding.heard import asked_by
from relatoria.web.coding.names import item_name
from relatoria.web.pages.asking import word_of

_ALL = Window(1, 100_000)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Table:
    """Names of columns, and rows as long."""

    columns: tuple[str, ...]
    rows: Iterable[Sequence[object]]


def matrix_table(request: HttpRequest) -> Table:
    """A line a cell, empty ones included: count, of how many, share."""
    scheme, by = scheme_of(request), by_of(request)
    found = matrix(PUBLIC, scheme, by, _ALL)
    rows = (
        (scheme, row.notation, item_name(scheme, row.notation, "en"), column.key, cell.count,
         column.of, _rounded(cell.share))
        for row in found.rows
        for column, cell in zip(found.columns.items, row.cells, strict=True)
    )  # fmt: skip
    return Table(("scheme", "notation", "name", by, "statements", "of", "share"), rows)


def years_table(request: HttpRequest) -> Table:
    """A line a year of the record."""
    scheme, notation = scheme_of(request), word_of(request, "notation")
    rows = (
        (scheme, notation, one.year, one.count, one.of, _rounded(one.share))
        for one in through_years(PUBLIC, scheme, notation)
    )
    return Table(("scheme", "notation", "year", "statements", "of", "share"), rows)


def statements_table(request: HttpRequest) -> Table:
    """The statements behind a number, each with its decisive words."""
    scheme = word_of(request, "scheme", 40)
    asked = behind_of(request, scheme, word_of(request, "notation"))
    columns = ("scheme", "notation", "stance", "key", "text", "evidence", "in_heading", "score",
               "method", "version", "kind", "language", "year", "meeting", "speaker", "source",
               "start", "end")  # fmt: skip
    return Table(columns, _statements(asked))


def _statements(asked: passages.Behind) -> Iterator[Sequence[object]]:
    for some in passages.every(PUBLIC, asked):
        for one in some:
            card = one.card
            words = [card.text[span.start : span.end] for span in one.evidence]
            yield (
                asked.scheme, asked.notation, one.stance, card.key, card.text, words,
                one.in_heading, one.score, one.method, one.version, card.kind, card.language,
                card.year, card.meeting.key if card.meeting else "",
                card.speaker.name if card.speaker else "", card.source.key, card.start, card.end,
            )  # fmt: skip


def outside_table(request: HttpRequest) -> Table:
    """The statements that speak to no item of the frameworks asked for."""
    columns = ("key", "text", "kind", "language", "year", "meeting", "source", "start", "end")
    return Table(columns, _outside(outside_of(request)))


def _outside(asked: gaps.Outside) -> Iterator[Sequence[object]]:
    for some in gaps.every_outside(PUBLIC, asked, _AT_ONCE):
        for card in some:
            yield (
                card.key, card.text, card.kind, card.language, card.year,
                card.meeting.key if card.meeting else "", card.source.key, card.start, card.end,
            )  # fmt: skip


def outside_of(request: HttpRequest) -> gaps.Outside:
    """Which statements outside frameworks an address asks for."""
    known = frameworks_in_use()
    asked = word_of(request, "framework", 40)
    return gaps.Outside(
        (asked,) if asked in known else known,
        word_of(request, "meeting", 120),
        word_of(request, "kind", 40),
    )


def silent_table(request: HttpRequest) -> Table:
    """The items of the frameworks in use that no statement speaks to."""
    rows = (
        (name, notation, item_name(name, notation, "en"))
        for name in frameworks_in_use()
        for notation in gaps.silent(PUBLIC, name)
    )
    return Table(("framework", "notation", "name"), rows)


def heard_table(request: HttpRequest) -> Table:
    """A line a value of each side; those missing with nothing."""
    page = heard(PUBLIC, asked_by(request))
    rows = [
        (side.side, row.value, row.present, row.spoke, row.statements, _rounded(row.share), False)
        for side in page.sides
        for row in side.rows
    ]
    shown = {(row[0], row[1]) for row in rows}
    rows += [
        (side.side, value, 0, 0, 0, 0.0, True)
        for side in page.sides
        for value in side.missing
        if (side.side, value) not in shown
    ]
    columns = ("side", "value", "present", "spoke", "statements", "share", "missing")
    return Table(columns, rows)


def terms_table(request: HttpRequest) -> Table:
    """A line a term and year, with its uses by position."""
    del request
    rows = (
        (entry.term, one.year or None, *one.uses)
        for entry in term_register(PUBLIC)
        for one in entry.years
    )
    return Table(("term", "year", *POSITIONS), rows)


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 6)


TABLES: Mapping[str, Callable[[HttpRequest], Table]] = {
    "matrix": matrix_table,
    "years": years_table,
    "statements": statements_table,
    "outside": outside_table,
    "silent": silent_table,
    "heard": heard_table,
    "terms": terms_table,
}
