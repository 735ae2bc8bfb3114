"""An indicator: its definition, a map of a year, every country in a table."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import alpha3_of, area_set, area_sets
from relatoria.evidence.charts import Bar, Bars, Map
from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators import Figure, Request, definition
from relatoria.web.figures import common
from relatoria.web.figures.held import data, figures, states, years_held
from relatoria.web.figures.shapes import Cell, Choice, Link, Panel, Sheet, panel
from relatoria.web.figures.wording import Voice, area_cell, table, year_choices

_OF_SETS = ("intraregional_share", "intraregional_emigrant_share", "south_south_share")
_MEASURE = {
    "net_migration": "net_migration", "net_migration_rate": "net_migration",
    "remittances_received": "received", "remittances_per_capita": "received",
    "remittances_sent": "sent", "displaced": "refugees", "displaced_from": "refugees",
}  # fmt: skip
_BETWEEN = ("stock_change", "stock_growth")


def countries() -> tuple[str, ...]:
    """M49 codes of every country and territory of today."""
    return tuple(code for code in area_set("001").members if alpha3_of(code))


def measure(identifier: str) -> str | None:
    """The INDICATOR of the tables whose years the indicator can be asked for."""
    return _MEASURE.get(identifier, "stock") if identifier != "ratifications" else None


def years_of(of: Data, identifier: str) -> list[int]:
    """Years a map can be drawn for; those of a change are its last."""
    years = years_held(of, definition(identifier).dataflow, measure(identifier))
    return years[1:] if identifier in _BETWEEN else years


@lru_cache(maxsize=128)
def by_country(named: str, identifier: str, year: int, instrument: str) -> tuple[Figure, ...]:
    """The figure of each country that has one."""
    of = data(named)
    first = year
    if identifier in _BETWEEN:
        first = max(one for one in years_held(of, "migrant_stock", "stock") if one < year)
    years = None if identifier == "ratifications" else (first, year)
    request = Request(states(countries()), years, instrument=instrument)
    return tuple(figures(of, identifier, request))


@lru_cache(maxsize=256)
def indicator(named: str, identifier: str, year: int, instrument: str, language: str) -> Sheet:
    """The page of an indicator for a year (0 for the latest there is)."""
    of, voice = data(named), Voice(language)
    known = years_of(of, identifier)
    chosen = year if year in known else (known[-1] if known else 0)
    if identifier == "corridors":
        shown = _largest(of, voice, chosen)
    elif identifier in _OF_SETS:
        shown = _sets(of, voice, identifier, chosen)
    else:
        shown = _map(named, of, voice, identifier, chosen, instrument)
    return Sheet(
        title=voice.indicator(identifier),
        over=voice("indicator"),
        lead=voice.say(f"evidence.indicator.{identifier}.definition"),
        panels=(shown,) if shown else (),
        methods=(voice.method(identifier),),
        links=(Link(reverse("figures"), voice("all_figures")),),
        notes=() if shown else (voice("no_data"),),
    )


def _map(  # noqa: PLR0913, PLR0917 - what a map is of
    named: str, of: Data, voice: Voice, identifier: str, year: int, instrument: str
) -> Panel | None:
    found = by_country(named, identifier, year, instrument)
    if not found:
        return None
    treaty = identifier == "ratifications"
    values: dict[str, float | None] = {one.area: one.value for one in found}
    title = _title(voice, found, identifier, instrument)
    ranked = sorted(found, key=lambda one: (-(one.value or 0.0), voice.area(one.area)))
    unit = voice.unit(found[0].unit)
    digits = 0 if found[0].unit in ("PS", "USD", "states") else 1
    categories = ((1.0, voice("bound")), (0.0, voice("not_bound"))) if treaty else ()
    spec = Map(
        title,
        _summary(voice, ranked, treaty),
        unit if not treaty else "",
        voice.language,
        values,
        {code: voice.area(code) for code in countries()},
        voice.say("evidence.label.no_figure"),
        voice.say("evidence.label.border_disclaimer"),
        categories=categories,
        inset=area_set("029").name(voice.language),
        digits=digits,
    )
    rows = []
    for n, one in enumerate(ranked, start=1):
        told = dict(categories).get(one.value or 0.0) if treaty else voice.value(one)
        rows.append(
            [Cell(str(n), n), area_cell(voice, one.area), Cell(told or "", one.value, right=True)]
        )
    made = table(title, [voice("rank"), voice("country_head"), unit or voice("value")], rows)
    notes = [*common.limits(voice, found), voice.missing(identifier)]
    lacking = [code for code in countries() if code not in values]
    if lacking:
        named_ = ", ".join(sorted(voice.area(code) for code in lacking))
        notes.append(voice("without", named=named_))
    choices = (
        _instruments(of, voice, instrument)
        if treaty
        else year_choices(of, definition(identifier).dataflow, measure(identifier), year)
    )
    if identifier in _BETWEEN:
        choices = choices[1:]
    return panel(
        "map", spec, made, common.sources(voice, of, found), wide=True, notes=notes,
        choices=choices, choice_label=voice("instrument" if treaty else "year"),
    )  # fmt: skip


def _title(voice: Voice, found: tuple[Figure, ...], identifier: str, instrument: str) -> str:
    when = voice.period(found[0].period)
    if identifier != "ratifications":
        return f"{voice.indicator(identifier)}, {when}"
    from relatoria.followup.coherence.instruments import instrument_title

    as_of = voice.say("evidence.label.as_of")
    return f"{instrument_title(instrument, voice.language)} ({as_of}: {found[0].as_of})"


def _summary(voice: Voice, ranked: list[Figure], treaty: bool) -> str:
    if treaty:
        bound = sum(1 for one in ranked if one.value)
        return voice("summary.bound", n=bound, of=len(ranked))
    top = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[:3])
    low = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[-3:])
    return voice("summary.map", n=len(ranked), top=top, low=low)


def _instruments(of: Data, voice: Voice, here: str) -> tuple[Choice, ...]:
    from relatoria.followup.coherence.instruments import instrument_title

    names = {name for one in of.datasets("treaty_status") for name in one.indicators}
    return tuple(
        Choice(instrument_title(name, voice.language), f"instrument={name}", name == here)
        for name in sorted(names)
        if ":" not in name
    )


def _sets(of: Data, voice: Voice, identifier: str, year: int) -> Panel | None:
    """Bars of regions, for what only a set of countries has."""
    # The North lies outside what a share of the South is asked of.
    sets = tuple(one for one in area_sets() if one.code != "north")
    found = figures(of, identifier, Request(sets, (year, year)))
    if not found:
        return None
    ranked = sorted(found, key=lambda one: -(one.value or 0.0))
    title = f"{voice.indicator(identifier)}, {year}"
    top = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[:3])
    low = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[-3:])
    spec = Bars(
        title, voice("summary.map", n=len(ranked), top=top, low=low), voice.unit("percent"),
        voice.language, tuple(Bar(voice.area(one.area), one.value or 0.0) for one in ranked), 1,
    )  # fmt: skip
    rows = [
        [
            Cell(voice.area(one.area), url=reverse("figures-region", args=[one.area])),
            Cell(voice.value(one), one.value, right=True),
        ]
        for one in ranked
    ]
    return panel(
        "bars", spec, table(title, [voice("region"), voice.unit("percent")], rows),
        common.sources(voice, of, found),
        notes=(*common.limits(voice, found), voice.missing(identifier)),
        choices=year_choices(of, "migrant_stock", "stock", year), choice_label=voice("year"),
    )  # fmt: skip


def _largest(of: Data, voice: Voice, year: int) -> Panel | None:
    """The largest corridors of the world."""
    found = figures(of, "corridors", Request((area_set("001"),), (year, year), top=50))
    if not found:
        return None
    title = f"{voice.indicator('corridors')}, {year}"
    named = [(f"{voice.area(one.counterpart)} → {voice.area(one.area)}", one) for one in found]
    top = "; ".join(f"{name} ({voice.value(one)})" for name, one in named[:3])
    bars = tuple(
        Bar(name, one.value or 0.0, not alpha3_of(one.counterpart)) for name, one in named[:15]
    )
    spec = Bars(title, voice("summary.largest", top=top), voice.unit("PS"), voice.language, bars)
    rows = []
    for name, one in named:
        ends = (alpha3_of(one.counterpart), alpha3_of(one.area))
        url = reverse("figures-corridor", args=ends) if all(ends) else ""
        rows.append([Cell(name, url=url), Cell(voice.value(one), one.value, right=True)])
    return panel(
        "bars", spec, table(title, [voice("corridor"), voice.unit("PS")], rows),
        common.sources(voice, of, found),
        notes=(*common.limits(voice, found), voice.missing("corridors")),
        choices=year_choices(of, "migrant_stock", "stock", year), choice_label=voice("year"),
    )  # fmt: skip
