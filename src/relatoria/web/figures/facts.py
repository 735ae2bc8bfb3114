"""The key figures of an area in one table, with how each is made."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse

from relatoria.evidence.areas import AreaSet, area_set, country_set
from relatoria.evidence.datasets import Data, Dataset
from relatoria.evidence.indicators import Figure, Request
from relatoria.web.figures.common import sources
from relatoria.web.figures.held import figures, latest
from relatoria.web.figures.shapes import Cell, Panel, Table
from relatoria.web.figures.wording import Voice

SINCE = (2010, 2100)
"""The years over which a change of the stock is told."""


def gathered(data: Data, area: AreaSet, wanted: Iterable[str]) -> dict[str, Figure]:
    """The latest figure of each indicator that the data hold for the area."""
    found = {}
    for name in wanted:
        years = SINCE if name in ("stock_change", "stock_growth") else None
        one = latest(data, name, Request((area,), years))
        if one is not None:
            found[name] = one
    return found


def facts(data: Data, voice: Voice, area: AreaSet, found: dict[str, Figure]) -> Panel:
    """A row a figure: value, unit, period, revision, as-of date, dataset."""
    rows = []
    for name, one in found.items():
        value = voice.value(one) + ("*" if one.status in ("E", "U") else "")
        rows.append(
            (
                Cell(voice.indicator(name), url=reverse("figures-indicator", args=[name])),
                Cell(value, one.value, right=True),
                Cell(voice.unit(one.unit)),
                Cell(voice.period(one.period)),
                Cell(one.revision),
                Cell(one.as_of),
                Cell(", ".join(one.datasets)),
            )
        )
    title = voice("title.facts", area=voice.area(area.code))
    heads = tuple(
        voice(one) for one in ("figure", "value", "unit", "year", "revision_head", "as_of", "data")
    )
    right = (False, True, False, False, False, False, False)
    every = list(found.values())
    marked = any(one.status in ("E", "U") for one in every)
    notes = (voice("starred"),) if marked else ()
    return Panel(
        "facts", title, "", Table(title, heads, tuple(rows), right),
        sources(voice, data, every), notes=notes,
    )  # fmt: skip


def ratifications(data: Data, voice: Voice, code: str) -> Panel | None:
    """Which instruments bind a State, since when, and the date on which that was known."""
    from relatoria.followup.coherence.instruments import instrument_title

    names = {name for one in data.datasets("treaty_status") for name in one.indicators}
    rows, every = [], []
    for name in sorted(one for one in names if ":" not in one):
        one = next(iter(figures(data, "ratifications",
                                Request((country_set(code),), instrument=name))), None)  # fmt: skip
        scoped = [d for d in data.datasets("treaty_status") if name in d.indicators]
        if one is None or not _covered(scoped, code):
            continue
        dated = dict(note.split(" ", 1) for note in one.notes)
        bound = code in one.members
        told = voice("bound_since", date=dated[code]) if code in dated else voice("not_bound")
        if not bound and one.status == "U":
            told = voice("not_known")
        rows.append(
            (Cell(instrument_title(name, voice.language), name), Cell(told), Cell(one.as_of))
        )
        every.append(one)
    if not rows:
        return None
    title = voice("title.treaties", area=voice.area(code))
    count = sum(code in one.members for one in every)
    summary = voice("summary.treaties", n=count, of=len(rows))
    heads = (voice("instrument"), voice("standing"), voice("as_of"))
    limit = voice.say("evidence.limit.treaty_as_of")
    return Panel(
        "treaties", title, summary, Table(title, heads, tuple(rows)),
        sources(voice, data, every), notes=(limit, voice.missing("ratifications")),
    )  # fmt: skip


def _covered(lists: list[Dataset], code: str) -> bool:
    """Whether a list covers the State: lists of a region say which."""
    return any(not one.scope or code in area_set(one.scope).members for one in lists)
