"""The statements behind a number, each with the words that were decisive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Statement
from relatoria.store.queries.coding.counts import tally
from relatoria.store.queries.coding.in_force import details, rows_of
from relatoria.store.queries.pages import FIRST, Page, Window
from relatoria.store.queries.statements import StatementCard, cards
from relatoria.store.remembering import remembered

if TYPE_CHECKING:
    from django.db.models import QuerySet

TERM = "stance"
"""The scheme whose items are contested terms, each used with a position."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Which number is asked for: an item, and where given a meeting, a year, a position."""

    scheme: str
    notation: str
    meeting: str = ""
    year: int = 0
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Decisive:
    """Where the decisive words stand: characters of the statement, the end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CodedCard:
    """A statement with what coded it; ``evidence`` in order, overlapping spans joined."""

    card: StatementCard
    evidence: tuple[Decisive, ...]
    in_heading: bool
    """Whether words in the heading of its section were decisive too."""
    method: str
    version: str
    score: float | None
    """A probability, 0 to 1; ``None`` of what is not scored."""
    stance: str


def behind(viewer: Viewer, asked: Behind, window: Window = FIRST) -> Page[CodedCard]:
    """The statements of the number asked for, the latest first."""
    total = counted(viewer, asked)
    number = min(max(1, window.number), max(1, -(-total // window.size)))
    begin = (number - 1) * window.size
    numbers = _numbers(viewer, asked, begin, begin + window.size)
    return Page(coded_cards(viewer, asked, numbers), total, number, window.size)


def counted(viewer: Viewer, asked: Behind) -> int:
    """How many statements there are behind the number: of an item, what its cell says."""
    if asked.scheme == TERM:
        return _counted(viewer, asked)
    places = tally(viewer, asked.scheme).items.get(asked.notation, {})
    meeting = _meeting(viewer, asked.meeting) if asked.meeting else 0
    return sum(
        n
        for (place, year), n in places.items()
        if (not asked.meeting or place == meeting) and (not asked.year or year == asked.year)
    )


@remembered
def _counted(viewer: Viewer, asked: Behind) -> int:
    found = _rows(viewer, asked).aggregate(n=Count("statement", distinct=True))
    return int(found["n"])


@remembered
def _meeting(viewer: Viewer, key: str) -> int:
    """The number of a meeting; -1, which no statement has, where there is none."""
    found = access.meetings(viewer).filter(key=key).values_list("pk", flat=True).first()
    return -1 if found is None else found


@remembered
def _numbers(viewer: Viewer, asked: Behind, begin: int, end: int) -> tuple[int, ...]:
    rows = _rows(viewer, asked).order_by("-statement").values_list("statement", flat=True)
    return tuple(rows.distinct()[begin:end])


def every(viewer: Viewer, asked: Behind, at_once: int = 500) -> Iterable[Sequence[CodedCard]]:
    """All of them, some at a time, the latest first."""
    last: int | None = None
    while True:
        rows = _rows(viewer, asked).order_by("-statement")
        if last is not None:
            rows = rows.filter(statement__lt=last)
        numbers = tuple(rows.values_list("statement", flat=True).distinct()[:at_once])
        if not numbers:
            return
        yield coded_cards(viewer, asked, numbers)
        last = numbers[-1]


def coded_cards(viewer: Viewer, asked: Behind, numbers: Sequence[int]) -> tuple[CodedCard, ...]:
    """The cards of the statements with ``numbers``, the latest first."""
    told: dict[int, list[Any]] = defaultdict(list)
    whole = replace(asked, meeting="", year=0)
    for row in _rows(viewer, whole).filter(statement__in=numbers).order_by("-pk"):
        told[row.statement_id].append(row)
    found = Statement.objects.filter(pk__in=numbers).order_by("-pk")
    pairs = zip(found.values_list("pk", flat=True), cards(found, viewer), strict=True)
    return tuple(_coded(card, told[number]) for number, card in pairs)


def _coded(card: StatementCard, rows: Sequence[Any]) -> CodedCard:
    spans = [span for row in rows for span in row.evidence]
    first = rows[0]
    return CodedCard(
        card,
        _joined(spans, len(card.text)),
        any(span.get("in") == "heading" for span in spans),
        getattr(first, "method", "words"),
        first.version,
        getattr(first, "score", None),
        getattr(first, "stance", ""),
    )


def _joined(spans: Iterable[dict[str, Any]], length: int) -> tuple[Decisive, ...]:
    joined: list[Decisive] = []
    inside = [(int(one["start"]), int(one["end"])) for one in spans if one.get("in") == "text"]
    for start, end in sorted(inside):
        if joined and start <= joined[-1].end:
            joined[-1] = Decisive(joined[-1].start, max(end, joined[-1].end))
        elif 0 <= start < end <= length:
            joined.append(Decisive(start, end))
    return tuple(joined)


def _rows(viewer: Viewer, asked: Behind) -> QuerySet[Any]:
    if asked.scheme == TERM:
        found: QuerySet[Any] = details(viewer, TERM).filter(value=asked.notation)
        if asked.stance:
            found = found.filter(stance=asked.stance)
    else:
        rows, column = rows_of(viewer, asked.scheme)
        found = rows.filter(**{column: asked.notation})
    if asked.meeting:
        found = found.filter(statement__meeting_id=_meeting(viewer, asked.meeting))
    return found.filter(statement__year=asked.year) if asked.year else found
