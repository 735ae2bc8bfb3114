"""Keeping the search index level with the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import TypeVar

from django.db import transaction

from relatoria.store.models import (
    Agent,
    Contribution,
    Expression,
    Meeting,
    PrintedAgent,
    SearchRow,
    SearchStem,
    SearchText,
    SearchValue,
    SearchWord,
    Statement,
)
from relatoria.store.pseudonyms.masking import Masker, masker
from relatoria.store.search.cards import NUMBERED, pack
from relatoria.store.search.drawing.entities import agent_rows, meeting_rows
from relatoria.store.search.drawing.rows import Drawn, analyse, stems_of
from relatoria.store.search.drawing.speech import rows_of, rows_of_said
from relatoria.store.search.engines.interface import NewRow, NewText, engine

Value = TypeVar("Value", int, str)
_BATCH = 2_000
_IN_ONE_STATEMENT = 400


def index(expression_ids: Iterable[int]) -> None:
    """Draw the search rows of these expressions anew, and of the agents and meetings they name.

    Runs inside the caller's transaction: the index is whole whenever the register is. Call it
    after anything that changes what sources say, who said it, or who may see it.
    """
    ids = _with_heads(set(expression_ids))
    if not ids:
        return
    with transaction.atomic():
        old = _rows_of_sources(ids)
        agents, meetings = _named(ids, old)
        old |= _rows_of("agent", agents) | _rows_of("meeting", meetings)
        _take_out(sorted(old))
        write(_drawn(sorted(ids), agents, meetings))


def index_said(statements: set[int], contributions: set[int], agents: set[int]) -> None:
    """Draw the rows of these statements and contributions anew, and of those who said them.

    For changes of who spoke, of what kind, or whether it stands: a source of a thousand rows is
    not drawn anew for one of them. Runs inside the caller's transaction.
    """
    sources = set(Statement.objects.filter(pk__in=statements).values_list("expression", flat=True))
    sources |= set(
        Contribution.objects.filter(pk__in=contributions).values_list("expression", flat=True)
    )
    with transaction.atomic():
        old = _rows_of("statement", statements) | _rows_of("contribution", contributions)
        _take_out(sorted(old | _rows_of("agent", agents)))
        write(chain(_said(sources, statements, contributions), _drawn((), agents, ())))


def _said(sources: set[int], statements: set[int], contributions: set[int]) -> Iterator[Drawn]:
    found = Expression.objects.filter(pk__in=sources).defer("sketch").order_by("pk")
    for one in found.select_related("work__meeting__merged_into"):
        yield from rows_of_said(one, statements, contributions)


def rebuild() -> int:
    """Draw the whole index anew; gives the number of rows.

    Needed after the program's glossary or analysis has changed.
    """
    with transaction.atomic():
        _take_out(list(SearchRow.objects.order_by("pk").values_list("pk", flat=True)))
        SearchWord.objects.all().delete()
        SearchStem.objects.all().delete()
        SearchValue.objects.all().delete()
        ids = Expression.objects.order_by("pk").values_list("pk", flat=True)
        agents = set(Agent.objects.values_list("pk", flat=True))
        meetings = set(Meeting.objects.values_list("pk", flat=True))
        return write(_drawn(ids, agents, meetings))


def _with_heads(ids: set[int]) -> set[int]:
    """``ids`` and the sources of the statements that those of ``ids`` were merged into."""
    found = set(ids)
    waiting = ids
    while waiting:
        heads = Statement.objects.filter(
            expression__in=waiting, merged_into__isnull=False
        ).values_list("merged_into__expression", flat=True)
        waiting = {int(one) for one in heads if one is not None} - found
        found |= waiting
    return found


def _rows_of_sources(ids: Iterable[int]) -> set[int]:
    return set(SearchRow.objects.filter(expression__in=list(ids)).values_list("pk", flat=True))


def _rows_of(kind: str, subjects: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for some in _batches(subjects, _IN_ONE_STATEMENT):
        rows = SearchRow.objects.filter(type=kind, subject__in=some)
        found.update(rows.values_list("pk", flat=True))
    return found


def _named(ids: Iterable[int], old: Iterable[int]) -> tuple[set[int], set[int]]:
    """Agents and meetings that the sources name now, or named when they were indexed."""
    wanted = list(ids)
    agents = set(PrintedAgent.objects.filter(expression__in=wanted).values_list("agent", flat=True))
    works = Expression.objects.filter(pk__in=wanted).values_list("work__meeting", flat=True)
    told = Meeting.objects.filter(events__expression__in=wanted).values_list("pk", flat=True)
    meetings = {one for one in (*works, *told) if one is not None}
    for some in _batches(old, _IN_ONE_STATEMENT):
        for agent, meeting in SearchText.objects.filter(row__in=some).values_list(
            "agent", "meeting"
        ):
            agents |= {agent} if agent else set()
            meetings |= {meeting} if meeting else set()
    agents |= set(Agent.objects.filter(merged_from__in=agents).values_list("pk", flat=True))
    return agents, meetings


def _drawn(
    expressions: Iterable[int], agents: Iterable[int], meetings: Iterable[int]
) -> Iterator[Drawn]:
    for some in _batches(expressions, 50):
        found = Expression.objects.filter(pk__in=some).defer("sketch").order_by("pk")
        for one in found.select_related("work__meeting__merged_into"):
            yield from rows_of(one)
    for some in _batches(sorted(meetings), _IN_ONE_STATEMENT):
        yield from meeting_rows(some)
    for some in _batches(sorted(agents), _IN_ONE_STATEMENT):
        yield from agent_rows(some)


def write(rows: Iterator[Drawn]) -> int:
    """Index ``rows`` beside those that are there; gives their number."""
    written = 0
    keep = engine()
    learnt: set[tuple[str, str]] = set()
    mask = masker()
    while batch := [_masked(row, mask) for row in islice(rows, _BATCH)]:
        numbers = numbers_of(batch)
        analysed = [analyse(row, numbers) for row in batch]
        ids = keep.next_ids(len(batch))
        keep.add(
            [
                NewRow(
                    pk, row.type, row.subject, row.expression, row.public_from, row.date,
                    words.length, pack(row.facets, numbers), words.tokens,
                )
                for pk, row, words in zip(ids, batch, analysed, strict=True)
            ]
        )  # fmt: skip
        keep.show(
            [
                NewText(
                    pk, row.key, row.eid, row.title, row.text, row.language, row.start, row.agent,
                    row.meeting,
                )
                for pk, row in zip(ids, batch, strict=True)
            ]
        )  # fmt: skip
        keep.count_stems(Counter(chain.from_iterable(words.stems for words in analysed)))
        heard = set().union(*(words.pairs for words in analysed)) - learnt
        keep.learn(heard)
        learnt |= heard
        written += len(batch)
    return written


def _masked(row: Drawn, mask: Masker) -> Drawn:
    """``row`` without the names of people whom the public knows by a sign."""
    if not mask:
        return row
    return replace(row, title=mask(row.title), text=mask(row.text), beside=mask(row.beside))


def _take_out(ids: list[int]) -> None:
    keep = engine()
    for some in _batches(ids, _IN_ONE_STATEMENT):
        gone: Counter[str] = Counter()
        for tokens in SearchRow.objects.filter(pk__in=some).values_list("tokens", flat=True):
            gone.subtract(stems_of(tokens))
        keep.count_stems(gone)
        keep.remove(some)


def numbers_of(rows: list[Drawn]) -> dict[tuple[str, str], int]:
    """The number of every value of a numbered facet in ``rows``; new ones are added."""
    values: set[tuple[str, str]] = set()
    for row in rows:
        facets = row.facets
        values |= {("institution", one) for one in facets.institutions}
        values |= {("theme", one) for one in facets.themes}
        values |= {(name, one) for name in ("sector", "kind") if (one := getattr(facets, name))}
    SearchValue.objects.bulk_create(
        [SearchValue(facet=facet, value=value) for facet, value in sorted(values)],
        ignore_conflicts=True,
        batch_size=_IN_ONE_STATEMENT,
    )
    found: dict[tuple[str, str], int] = {}
    for facet in NUMBERED:
        for some in _batches((value for name, value in values if name == facet), _IN_ONE_STATEMENT):
            rows_found = SearchValue.objects.filter(facet=facet, value__in=some)
            found |= {(facet, value): pk for pk, value in rows_found.values_list("pk", "value")}
    return found


def _batches(values: Iterable[Value], size: int) -> Iterator[list[Value]]:
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some
