"""The one way to search: for the site, the API and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.search.cards import token
from relatoria.store.search.engines import Engine, Found, engine
from relatoria.store.search.naming import counted, reader_language
from relatoria.store.search.query.expressions import Expression, Token, all_of, any_of
from relatoria.store.search.query.planning import Plan, Planner, narrowed
from relatoria.store.search.query.syntax import parse
from relatoria.store.search.query.values import Typed, filtered
from relatoria.store.search.ranking import rank
from relatoria.store.search.showing import hits
from relatoria.store.search.types import Filters, Results

RANKED = 3_000
"""Rows of one search that are put in order; beyond these, the most recently added."""
COUNTED = 20_000
"""Rows that are counted and that facets are taken of; beyond these the answer says «more»."""
_NAMED = 300
"""People, organisations, meetings and documents that are always among those ranked."""
_LARGEST_PAGE = 200
_COMPLETIONS = 64


def search(  # noqa: PLR0913 - a question has this many sides; all but the first have names
    query: str,
    *,
    filters: Filters | None = None,
    facets: Sequence[str] = (),
    page: int = 1,
    size: int = 20,
    viewer: Viewer = PUBLIC,
    language: str | None = None,
) -> Results:
    """What ``query`` (see `query.syntax`) finds under ``filters``, best first.

    ``facets`` are counted over everything found and named in ``language``. Any text is a query,
    any page a page: the nearest there is.
    """
    keep = engine()
    now = None if viewer.trusted else timezone.now()
    plan, notices = _planned(query, filters or Filters(), keep, now)
    size = max(1, min(size, _LARGEST_PAGE))
    if plan.empty:
        return Results((), 0, False, 1, size, 1, notices=notices)
    rows, total, cards = _found(keep, plan, now)
    ranked = rank(rows, plan.leaves)
    last = max(1, -(-len(ranked) // size))
    page = max(1, min(page, last))
    return Results(
        hits=hits(ranked[(page - 1) * size : page * size], plan.leaves, viewer),
        total=min(total, COUNTED),
        more=total > COUNTED,
        page=page,
        size=size,
        last_page=last,
        facets=counted(cards, facets, reader_language(language)) if facets else {},
        notices=notices,
    )


def _planned(
    query: str, filters: Filters, keep: Engine, now: datetime | None
) -> tuple[Plan, tuple[str, ...]]:
    tree, shortened = parse(query)
    planner = Planner(lambda prefix: keep.completions(prefix, _COMPLETIONS), Typed(keep, now))
    plan = planner.plan(tree, query)
    narrowing = filtered(filters)
    notices = (*(("shortened",) if shortened else ()), *(("empty",) if plan.empty else ()))
    return (
        replace(
            plan,
            whole=narrowed(plan.whole, narrowing),
            direct=narrowed(plan.direct, narrowing),
        ),
        notices,
    )


def _found(keep: Engine, plan: Plan, now: datetime | None) -> tuple[list[Found], int, bytes]:
    """The rows to rank, how many match in all (up to one beyond `COUNTED`), and their cards."""
    rows = keep.find(plan.whole, now, RANKED + 1)
    if len(rows) <= RANKED:
        return rows, len(rows), b"".join(row.card for row in rows)
    found = {row.id: row for row in keep.find(plan.direct, now, RANKED)}
    found |= {row.id: row for row in keep.find(_named_only(plan.whole), now, _NAMED)}
    for row in rows:
        if len(found) >= RANKED:
            break
        found.setdefault(row.id, row)
    total, cards = keep.cards(plan.whole, now, COUNTED + 1)
    return list(found.values()), total, cards


def _named_only(whole: Expression | None) -> Expression | None:
    named = any_of([Token(token("type", one)) for one in ("agent", "meeting", "document")])
    return all_of([named, *([whole] if whole is not None else [])])
