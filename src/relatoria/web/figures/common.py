"""Panels that several pages share: stock by revision, origins, balance, protection."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.charts import Bar, Bars, Flow, FlowMap, Line, Series
from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators import Figure, Request
from relatoria.web.figures.held import figures
from relatoria.web.figures.shapes import Cell, Panel, Table, panel
from relatoria.web.figures.wording import Voice, area_cell, country_url, number_cell, table

EVER = (1900, 2100)
_TOP = 10
_LISTED = 15


def limits(voice: Voice, found: Sequence[Figure]) -> tuple[str, ...]:
    """What a reader must know about figures, each once."""
    keys = dict.fromkeys(key for one in found for key in one.limits)
    return tuple(voice.say(f"evidence.limit.{key}") for key in keys)


def sources(voice: Voice, data: Data, found: Sequence[Figure]) -> tuple[str, ...]:
    """The datasets that figures come from."""
    return voice.sources(data, sorted({name for one in found for name in one.datasets}))


def stock_by_revision(
    data: Data, voice: Voice, area: AreaSet, origin: AreaSet | None = None, key: str = "stock"
) -> Panel | None:
    """The stock over the years, a line for each revision that has a series."""
    held: dict[str, list[Figure]] = {}
    for revision in data.revisions("migrant_stock", indicator="stock"):
        found = figures(data, "stock", Request((area,), EVER, origin=origin, revision=revision))
        if len(found) > 1:
            held[revision] = found
    if not held:
        return None
    newest = next(iter(held.values()))
    title = voice(
        "title.corridor_series" if origin else "title.stock_series",
        area=voice.area(area.code), origin=voice.area(origin.code) if origin else "",
    )  # fmt: skip
    first, last = newest[0], newest[-1]
    spec = Series(
        title,
        voice(
            "summary.from_to", first=voice.period(first.period), last=voice.period(last.period),
            start=voice.value(first), end=voice.value(last), revision=newest[0].revision,
        ),
        voice.unit("PS"),
        voice.language,
        tuple(
            Line(voice("revision", revision=name), _points(found)) for name, found in held.items()
        ),
    )  # fmt: skip
    years = sorted({one.period for found in held.values() for one in found})
    cells = {(name, one.period): one.value for name, found in held.items() for one in found}
    rows = [
        [Cell(voice.period(when)), *(number_cell(voice, cells.get((name, when))) for name in held)]
        for when in years
    ]
    heads = [voice("year"), *(voice("revision", revision=name) for name in held)]
    every = [one for found in held.values() for one in found]
    return panel(
        key, spec, table(title, heads, rows, len(held)), sources(voice, data, every),
        notes=(*limits(voice, every), voice.missing("stock")),
    )  # fmt: skip


def _points(found: Sequence[Figure]) -> tuple[tuple[float, float | None], ...]:
    return tuple((float(one.period[:4]), one.value) for one in found)


def partners(data: Data, voice: Voice, area: AreaSet, direction: str) -> Panel | None:
    """Where people who live here were born (``to``), or where those born here live (``from``)."""
    asked = Request((area,), top=10**6, direction=direction, by_partner=True)
    found = figures(data, "corridors", asked)
    total = figures(data, "stock" if direction == "to" else "emigrants", Request((area,)))
    if not found or not total or not total[-1].value:
        return None
    whole = total[-1].value
    ends = [one.counterpart if direction == "to" else one.area for one in found]
    pairs = [(code, one.value or 0.0) for code, one in zip(ends, found, strict=True)][:_LISTED]
    drawn = [pair for pair in pairs if country_url(pair[0])][:_TOP]
    year = voice.period(found[0].period)
    name = voice.area(area.code)
    key = "origins" if direction == "to" else "destinations"
    title = voice(f"title.{key}", area=name, year=year)
    summary = voice(
        f"summary.{key}", area=name, year=year, total=voice.number(whole),
        named="; ".join(
            f"{voice.area(code)} ({voice.percent(value, whole)})" for code, value in pairs[:3]
        ),
    )  # fmt: skip
    flows = tuple(
        Flow(code, area.code, value, voice.area(code))
        if direction == "to"
        else Flow(area.code, code, value, voice.area(code))
        for code, value in drawn
    )
    note = voice.say("evidence.label.border_disclaimer")
    if country_url(area.code):
        spec: FlowMap | Bars = FlowMap(
            title, summary, voice.unit("PS"), voice.language, flows, note, area.code
        )
    else:
        bars = tuple(Bar(voice.area(code), value, not country_url(code)) for code, value in pairs)
        spec = Bars(title, summary, voice.unit("PS"), voice.language, bars[:_TOP])
    rows = [
        [area_cell(voice, code), number_cell(voice, value), _share(voice, value, whole)]
        for code, value in pairs
    ]
    rest = whole - sum(value for _, value in pairs)
    rows.append([Cell(voice("all_others")), number_cell(voice, rest), _share(voice, rest, whole)])
    rows.append([Cell(voice("total")), number_cell(voice, whole), _share(voice, whole, whole)])
    heads = [voice(f"head.{key}"), voice("people"), voice("share")]
    return panel(
        key, spec, table(title, heads, rows, 2), sources(voice, data, [*found, *total]),
        notes=(*limits(voice, found), voice.missing("corridors")),
    )  # fmt: skip


def _share(voice: Voice, value: float, whole: float) -> Cell:
    return Cell(voice.percent(value, whole), round(100.0 * value / whole, 4), right=True)


def yearly(  # noqa: PLR0913, PLR0917 - what a panel of a series says
    data: Data,
    voice: Voice,
    area: AreaSet,
    key: str,
    found: dict[str, dict[int, float]],
    datasets: Sequence[str],
    indicator: str,
    unit: str,
) -> Panel | None:
    """Lines by year: label → year → value."""
    years = sorted({year for held in found.values() for year in held})
    if len(years) < 2:
        return None
    title = voice(f"title.{key}", area=voice.area(area.code))
    told = "; ".join(
        f"{label}: {voice.number(held[max(held)])} ({max(held)})"
        for label, held in found.items()
        if held
    )
    spec = Series(
        title, voice("summary.latest", told=told), voice.unit(unit), voice.language,
        tuple(
            Line(label, tuple((float(year), held.get(year)) for year in years))
            for label, held in found.items()
        ),
    )  # fmt: skip
    rows = [
        [Cell(str(year)), *(number_cell(voice, held.get(year)) for held in found.values())]
        for year in reversed(years)
    ]
    limit = tuple(voice.method(indicator).limits)
    made: Table = table(title, [voice("year"), *found], rows, len(found))
    return panel(
        key, spec, made, voice.sources(data, datasets), notes=(*limit, voice.missing(indicator))
    )


def net_migration(data: Data, voice: Voice, area: AreaSet) -> Panel | None:
    """Arrivals minus departures, year by year."""
    held = data.query(
        "population_components", indicator="net_migration", area=area.members, years=EVER
    )
    by_year: dict[int, float] = {}
    for year, period, value in zip(
        *(held[name].to_pylist() for name in ("start_year", "TIME_PERIOD", "OBS_VALUE")),
        strict=True,
    ):
        if value is not None and "/" not in period:
            by_year[year] = by_year.get(year, 0.0) + value
    label = voice.indicator("net_migration")
    names = sorted(set(held["DATASET"].to_pylist()))
    return yearly(
        data, voice, area, "balance", {label: by_year} if by_year else {}, names,
        "net_migration", "PS",
    )  # fmt: skip


def protection(data: Data, voice: Voice, area: AreaSet, indicator: str) -> Panel | None:
    """Refugees, asylum seekers and others in need, each kind a line; never one without all."""
    found = figures(data, indicator, Request((area,), (2000, 2100)))
    lines: dict[str, dict[int, float]] = {}
    for one in found:
        for kind, value in one.parts.items():
            lines.setdefault(voice(f"displaced.{kind}"), {})[int(one.period[:4])] = value
    names = sorted({name for one in found for name in one.datasets})
    if not any(value for held in lines.values() for value in held.values()):
        return None
    return yearly(data, voice, area, indicator, lines, names, indicator, "PS")


def remittances(data: Data, voice: Voice, area: AreaSet) -> Panel | None:
    """Dollars received, year by year."""
    found = figures(data, "remittances_received", Request((area,), EVER))
    values = {int(one.period[:4]): one.value or 0.0 for one in found}
    names = sorted({name for one in found for name in one.datasets})
    label = voice.indicator("remittances_received")
    return yearly(
        data, voice, area, "remittances", {label: values} if values else {}, names,
        "remittances_received", "USD",
    )  # fmt: skip
