"""The one way to search: for the site, the API and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.models import SearchRow
from relatoria.store.search.cards import SIZE, token
from relatoria.store.search.engines import Engine, Found, engine
from relatoria.store.search.naming import counted, reader_language
from relatoria.store.search.query.expressions import Expression, Token, all_of, any_of
from relatoria.store.search.query.planning import Plan, Planner, narrowed
from relatoria.store.search.query.syntax import parse
from relatoria.store.search.query.values import Typed, filtered
from relatoria.store.search.ranking import rank
from relatoria.store.search.showing import hits
from relatoria.store.search.types import Filters, Results

RANKED = 1_500
"""Rows of one search that are put in order; beyond these, the most recently added."""
COUNTED = 10_000
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
    now = _moment(viewer)
    plan, notices = _planned(query, filters or Filters(), keep, now)
    size = max(1, min(size, _LARGEST_PAGE))
    if plan.empty:
        return Results((), 0, False, 1, size, 1, notices=notices)
    packed = b""
    if facets:
        # One look into the index counts the rows and brings their cards.
        total, packed = keep.cards(plan.whole, now, COUNTED + 1)
    else:
        total = keep.count(plan.whole, now, COUNTED + 1)
    rows = _candidates(keep, plan, now, total)
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
        facets=(
            counted(packed[: COUNTED * SIZE], facets, reader_language(language)) if facets else {}
        ),
        notices=notices,
    )


def _moment(viewer: Viewer) -> datetime | None:
    """The moment at which rows have to be open; ``None`` where every row may be seen."""
    if viewer.trusted:
        return None
    now = timezone.now()
    # Two look-ups in an index, where there are any closed rows; otherwise no row is asked.
    closed = SearchRow.objects.filter(public_from=None).exists()
    return now if closed or SearchRow.objects.filter(public_from__gt=now).exists() else None


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


def _candidates(keep: Engine, plan: Plan, now: datetime | None, total: int) -> list[Found]:
    """The rows to rank: all, or of too many the newest that have the words themselves, and
    whatever bears them in its name."""
    if total <= RANKED:
        return keep.find(plan.whole, now, RANKED)
    found = {row.id: row for row in keep.find(plan.direct, now, RANKED)}
    found |= {row.id: row for row in keep.find(_named_only(plan.whole), now, _NAMED)}
    if len(found) < RANKED:
        found |= {row.id: row for row in keep.find(plan.whole, now, RANKED - len(found))}
    return list(found.values())


def _named_only(whole: Expression | None) -> Expression | None:
    named = any_of([Token(token("type", one)) for one in ("agent", "meeting", "document")])
    return all_of([named, *([whole] if whole is not None else [])])
