"""Invited, registered, present, heard: by country, sector and sex, as bars and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.schemes.countries import countries, display_name
from relatoria.store.queries.preparation.balance import STEPS, Line, balance_of
from relatoria.web.desk.forms import saying
from relatoria.web.desk.meetings.attempts import found_meeting
from relatoria.web.desk.meetings.overview import heading
from relatoria.web.desk.rules import may

_LABELS, _WIDTH, _FIGURES = 150, 400, 34
_BAR, _GAP = 12, 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One step of one line, in units of the drawing."""

    step: str
    count: int
    y: int
    length: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table, and its bars."""

    label: str
    line: Line
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One table with its drawing."""

    title: str
    of: str
    rows: tuple[Row, ...]
    width: int
    height: int
    left: int


@may("meetings.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The balance of a meeting."""
    meeting = found_meeting(request, key)
    balance, say = balance_of(meeting), saying()
    panels = [
        _panel("country", balance.countries, _country),
        _panel("sector", balance.sectors, lambda one: say(f"sector.{one or 'unknown'}")),
        _panel("sex", balance.sexes, lambda one: say(f"sex.{one or 'unknown'}")),
    ]
    context = heading(request, meeting) | {"balance": balance, "panels": panels, "steps": STEPS}
    return render(request, "relatoria/desk/meetings/balance.html", context)


def _country(code: str) -> str:
    if not code:
        return saying()("sector.unknown")
    return display_name(code, get_language() or "en") if code in countries() else code


def _panel(of: str, lines: Sequence[Line], label: Callable[[str], str]) -> Panel:
    most = max((count for line in lines for count in line.counts), default=0) or 1
    room = _WIDTH - _LABELS - _FIGURES
    height = len(STEPS) * _BAR + _GAP
    rows = []
    for n, line in enumerate(lines):
        counted = enumerate(zip(STEPS, line.counts, strict=True))
        bars = tuple(
            Bar(step, count, n * height + at * _BAR, round(count / most * room))
            for at, (step, count) in counted
        )
        rows.append(Row(label(line.value), line, n * height, bars))
    title, name = (saying()(f"balance.{word}{of}") for word in ("by_", "of_"))
    return Panel(title, name, tuple(rows), _WIDTH, max(len(rows) * height, height), _LABELS)
