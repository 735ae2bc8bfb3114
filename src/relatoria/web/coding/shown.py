"""Rows and passages as the pages of the views show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from relatoria.coding.describing import VERSION
from relatoria.coding.model import shipped_model
from relatoria.i18n import Catalogue, catalogue
from relatoria.store.queries.coding.matrix import By, Cell, Column, Matrix, Row
from relatoria.store.queries.coding.passages import CodedCard
from relatoria.store.queries.pages import Page
from relatoria.store.queries.statements import StatementCard
from relatoria.web.coding.names import item_name
from relatoria.web.followup.shown import Piece, pieces


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A statement cut at its decisive words."""

    card: StatementCard
    pieces: tuple[Piece, ...]
    coded: CodedCard


def shown_page(page: Page[CodedCard]) -> Page[ShownCard]:
    """The page with every statement cut at its decisive words."""
    return page.map(shown_card)


def shown_card(one: CodedCard) -> ShownCard:
    """A statement cut at its decisive words."""
    return ShownCard(
        one.card, pieces(one.card.text, [(span.start, span.end) for span in one.evidence]), one
    )


@dataclass(frozen=True, slots=True)
class Head:
    """A column's head: what it is called in full and in short, and how many statements it has."""

    title: str
    short: str
    of: str
    url: str


def column_head(column: Column, language: str) -> Head:
    """The head of a meeting or a year."""
    of = catalogue(language).number(column.of)
    if column.meeting is None:
        return Head(column.key, column.key, of, "")
    url = reverse("meeting", args=[column.key])
    return Head(column.meeting.title or column.key, short_column(column), of, url)


def short_column(column: Column) -> str:
    """A meeting by its year and month, or the year."""
    if column.meeting is None:
        return column.key
    return column.meeting.date[:7] or column.key[:7]


def matrix_body(found: Matrix, by: By, language: str) -> SafeString:
    """The rows of the table: many cells are written here, where a template takes longer."""
    say = catalogue(language)
    written = "".join(_row(found.scheme, row, found.columns.items, by, say) for row in found.rows)
    return mark_safe(written)  # noqa: S308 - every part is escaped


def _row(scheme: str, row: Row, columns: Sequence[Column], by: By, say: Catalogue) -> str:
    url = reverse("coding-item", args=[scheme, row.notation])
    name = item_name(scheme, row.notation, say.language)
    cells = "".join(
        _cell(url, cell, column, by, say) for column, cell in zip(columns, row.cells, strict=True)
    )
    return (
        f'<tr><th scope="row"><a href="{escape(url)}">{escape(name)}</a></th>'
        f'<td class="n">{escape(say.number(row.total))}</td>{cells}</tr>\n'
    )


def _cell(url: str, cell: Cell, column: Column, by: By, say: Catalogue) -> str:
    if not cell.count:
        return '<td class="n blank">0</td>'
    link = f"{url}?{urlencode([(by, column.key)])}"
    share = say.share(cell.share or 0.0)
    return (
        f'<td class="n"><a href="{escape(link)}">{escape(say.number(cell.count))}</a>'
        f'<span class="quiet">{escape(share)}</span></td>'
    )


@dataclass(frozen=True, slots=True)
class Version:
    """What codes a framework, in which version, from which probability on."""

    framework: str
    method: str
    version: str
    threshold: float | None


def versions(language: str) -> tuple[Version, ...]:
    """The shipped methods, and the threshold above which a code is suggested."""
    say = catalogue(language)
    learnt = tuple(
        Version(
            say(f"framework.{one.framework}") if one.framework in ("gcm", "themes")
            else one.framework,
            one.method, one.version, one.threshold,
        )
        for one in shipped_model().frameworks
    )  # fmt: skip
    return (*learnt, Version(say("coding.details"), "words", VERSION, None))
