"""A region or group of States: who its members are, how much of its migration stays within."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import AreaSet, alpha3_of, area_set
from relatoria.evidence.charts import Chord, Line, Map, Series
from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators import Figure, Request
from relatoria.web.figures import common
from relatoria.web.figures.facts import facts, gathered
from relatoria.web.figures.held import data, figures, states, years_held
from relatoria.web.figures.shapes import Cell, Link, Panel, Sheet, panel
from relatoria.web.figures.wording import Voice, area_cell, number_cell, table, year_choices

KEY = (
    "stock", "stock_share", "world_share", "stock_change", "sex_ratio", "emigrants",
    "intraregional_share", "intraregional_emigrant_share", "south_south_share", "net_migration",
    "net_migration_rate", "remittances_received", "remittances_per_capita", "displaced",
    "displaced_from", "ratifications",
)  # fmt: skip
_LARGE = ("stock", "stock_share", "intraregional_share", "south_south_share")
_MOST = 20


@lru_cache(maxsize=128)
def region(named: str, identifier: str, year: int, language: str) -> Sheet:
    """The page of a set of areas; ``year`` is that of the map (0 for the latest there is)."""
    of, voice = data(named), Voice(language)
    area = area_set(identifier)
    years = years_held(of, "migrant_stock", "stock")
    chosen = year if year in years else years[-1]
    found = gathered(of, area, KEY)
    panels = (
        _map(of, voice, area, chosen),
        _chord(of, voice, area, chosen),
        _shares(of, voice, area),
        common.stock_by_revision(of, voice, area),
        common.partners(of, voice, area, "to"),
        common.partners(of, voice, area, "from"),
        common.net_migration(of, voice, area),
        common.protection(of, voice, area, "displaced"),
    )
    return Sheet(
        title=area.name(language),
        over=voice("region"),
        lead=voice("region_lead"),
        panels=tuple(one for one in panels if one is not None),
        headlines=tuple(voice.headline(found[one]) for one in _LARGE if one in found),
        facts=facts(of, voice, area, found),
        methods=tuple(voice.method(one) for one in found),
        links=(Link(reverse("figures"), voice("all_figures")),),
        members=area.listed(language),
        members_source=area.source,
    )


def _map(of: Data, voice: Voice, area: AreaSet, year: int) -> Panel | None:
    """Migrants in the population of each member."""
    codes = tuple(code for code in area.members if alpha3_of(code))
    found = figures(of, "stock_share", Request(states(codes), (year, year)))
    stock = {one.area: one for one in figures(of, "stock", Request(states(codes), (year, year)))}
    if len(found) < 2:
        return None
    title = f"{voice.indicator('stock_share')}, {voice.area(area.code)}, {year}"
    ranked = sorted(found, key=lambda one: (-(one.value or 0.0), voice.area(one.area)))
    top = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[:3])
    low = "; ".join(f"{voice.area(one.area)} ({voice.value(one)})" for one in ranked[-3:])
    spec = Map(
        title,
        voice("summary.map", n=len(ranked), top=top, low=low),
        voice.unit("percent"),
        voice.language,
        {one.area: one.value for one in found},
        {code: voice.area(code) for code in codes},
        voice.say("evidence.label.no_figure"),
        voice.say("evidence.label.border_disclaimer"),
        focus=tuple(one.area for one in found),
        inset=area_set("029").name(voice.language),
        digits=1,
    )
    rows = [
        [
            area_cell(voice, one.area),
            Cell(voice.value(one), one.value, right=True),
            number_cell(voice, stock[one.area].value if one.area in stock else None),
        ]
        for one in ranked
    ]
    every = [*found, *stock.values()]
    heads = [voice("country_head"), voice.indicator("stock_share"), voice.indicator("stock")]
    return panel(
        "map", spec, table(title, heads, rows, 2), common.sources(voice, of, every),
        wide=True, notes=(*common.limits(voice, found), voice.missing("stock_share")),
        choices=year_choices(of, "migrant_stock", "stock", year), choice_label=voice("year"),
    )  # fmt: skip


def _chord(of: Data, voice: Voice, area: AreaSet, year: int) -> Panel | None:
    """Who lives where among the members with most migration between them; the others together."""
    found = figures(of, "corridors", Request((area,), (year, year), top=10**6, direction="within"))
    pairs = {(one.counterpart, one.area): one.value or 0.0 for one in found}
    sizes: dict[str, float] = {}
    for (origin, destination), value in pairs.items():
        sizes[origin] = sizes.get(origin, 0.0) + value
        sizes[destination] = sizes.get(destination, 0.0) + value
    if len(sizes) < 3:
        return None
    ranked = sorted(sizes, key=lambda code: (-sizes[code], code))
    rest = set(ranked[_MOST:])
    groups = sorted(ranked[:_MOST], key=voice.area)
    place = {code: n for n, code in enumerate(groups)} | dict.fromkeys(rest, len(groups))
    n = len(groups) + bool(rest)
    matrix = [[0.0] * n for _ in range(n)]
    for (origin, destination), value in pairs.items():
        matrix[place[origin]][place[destination]] += value
    labels = [voice.area(code) for code in groups] + ([voice("all_others")] if rest else [])
    title = voice("title.chord", area=voice.area(area.code), year=year)
    total = sum(pairs.values())
    top = "; ".join(
        f"{voice.area(one.counterpart)} → {voice.area(one.area)} ({voice.value(one)})"
        for one in found[:3]
    )
    spec = Chord(
        title,
        voice("summary.chord", total=voice.number(total), top=top),
        voice.unit("PS"),
        voice.language,
        tuple(labels),
        tuple(map(tuple, matrix)),
    )
    rows = [
        [Cell(label), *(number_cell(voice, value) for value in row)]
        for label, row in zip(labels, matrix, strict=True)
    ]
    return panel(
        "chord", spec, table(title, [voice("origin_to"), *labels], rows, n),
        common.sources(voice, of, found), wide=True,
        notes=(voice("chord_note"), *common.limits(voice, found), voice.missing("corridors")),
    )  # fmt: skip


def _shares(of: Data, voice: Voice, area: AreaSet) -> Panel | None:
    """Intraregional and South–South shares over the years."""
    names = ("intraregional_share", "intraregional_emigrant_share", "south_south_share")
    held: dict[str, list[Figure]] = {}
    for name in names:
        found = figures(of, name, Request((area,), common.EVER))
        if len(found) > 1:
            held[name] = found
    if not held:
        return None
    title = voice("title.shares", area=voice.area(area.code))
    told = "; ".join(
        f"{voice.indicator(name)}: {voice.value(found[-1])} ({voice.period(found[-1].period)})"
        for name, found in held.items()
    )
    spec = Series(
        title, voice("summary.latest", told=told), voice.unit("percent"), voice.language,
        tuple(
            Line(voice.indicator(name),
                 tuple((float(one.period[:4]), one.value) for one in found))
            for name, found in held.items()
        ),
    )  # fmt: skip
    years = sorted({one.period for found in held.values() for one in found})
    cells = {(name, one.period): one.value for name, found in held.items() for one in found}
    rows = [
        [Cell(when), *(number_cell(voice, cells.get((name, when)), 1) for name in held)]
        for when in years
    ]
    every = [one for found in held.values() for one in found]
    return panel(
        "shares", spec,
        table(title, [voice("year"), *(voice.indicator(name) for name in held)], rows, len(held)),
        common.sources(voice, of, every),
        notes=(*common.limits(voice, every), voice.missing("intraregional_share")),
    )  # fmt: skip
