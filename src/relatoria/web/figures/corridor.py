"""A corridor: people born in one country who live in another, and the other way round."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import AreaSet, code_of_alpha3, country_set
from relatoria.evidence.charts import Band, Line, Series
from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators import Figure, Request
from relatoria.web.figures import common
from relatoria.web.figures.estimates import moves
from relatoria.web.figures.held import data, figures
from relatoria.web.figures.shapes import Cell, Headline, Link, Panel, Sheet, panel
from relatoria.web.figures.wording import Voice, country_url, number_cell, table


@lru_cache(maxsize=256)
def corridor(named: str, origin: str, destination: str, language: str) -> Sheet:
    """The page of two countries by their alpha-3 codes; the direction asked for comes first."""
    of, voice = data(named), Voice(language)
    one = country_set(code_of_alpha3(origin) or "")
    other = country_set(code_of_alpha3(destination) or "")
    sides: list[tuple[Panel | None, ...]] = []
    headlines: list[Headline] = []
    for start, end, mark in ((one, other, "there"), (other, one, "back")):
        latest = figures(of, "stock", Request((end,), origin=start))
        if latest:
            headlines.append(_headline(voice, start, end, latest[-1]))
        found = (
            common.stock_by_revision(of, voice, end, start, f"{mark}-stock"),
            _by_sex(of, voice, start, end, f"{mark}-sex"),
            _moves(named, of, voice, start, end, f"{mark}-moves"),
        )
        sides.append(found)
    # The two directions stand side by side, kind by kind.
    panels = [held for pair in zip(*sides, strict=True) for held in pair if held is not None]
    names = [voice.area(area.code) for area in (one, other)]
    return Sheet(
        title=f"{names[0]} → {names[1]}",
        over=voice("corridor"),
        lead=voice("corridor_lead"),
        panels=tuple(panels),
        headlines=tuple(headlines),
        methods=(voice.method("stock"), voice.method("corridors")),
        links=(
            Link(
                reverse("figures-corridor", args=[destination, origin]), f"{names[1]} → {names[0]}"
            ),
            *(Link(country_url(a.code), voice.area(a.code)) for a in (one, other)),
        ),
        notes=() if panels else (voice("no_corridor"),),
    )


def _headline(voice: Voice, start: AreaSet, end: AreaSet, figure: Figure) -> Headline:
    label = voice("born_living", origin=voice.area(start.code), area=voice.area(end.code))
    detail = voice("of_year", year=voice.period(figure.period), revision=figure.revision)
    return Headline(voice.value(figure), label, f"{voice.unit('PS')}; {detail}")


def _by_sex(of: Data, voice: Voice, start: AreaSet, end: AreaSet, key: str) -> Panel | None:
    lines: dict[str, dict[str, Figure]] = {}
    for sex, label in (("F", voice("women")), ("M", voice("men"))):
        found = figures(of, "stock", Request((end,), common.EVER, sex=sex, origin=start))
        lines[label] = {one.period: one for one in found}
    every = [one for held in lines.values() for one in held.values()]
    years = sorted({one.period for one in every})
    if len(years) < 2:
        return None
    title = voice("title.corridor_sex", area=voice.area(end.code), origin=voice.area(start.code))
    last = {
        label: held[years[-1]].value or 0.0 for label, held in lines.items() if years[-1] in held
    }
    spec = Series(
        title,
        voice("summary.latest", told="; ".join(
            f"{label}: {voice.number(value)} ({years[-1]})" for label, value in last.items())),
        voice.unit("PS"),
        voice.language,
        tuple(
            Line(label, tuple((float(when[:4]), held[when].value if when in held else None)
                              for when in years))
            for label, held in lines.items()
        ),
    )  # fmt: skip
    rows = [
        [Cell(when), *(number_cell(voice, held[when].value if when in held else None)
                       for held in lines.values())]
        for when in years
    ]  # fmt: skip
    return panel(
        key, spec, table(title, [voice("year"), *lines], rows, 2),
        common.sources(voice, of, every),
        notes=(voice.say("evidence.limit.sex_binary"), voice.missing("stock")),
    )  # fmt: skip


def _moves(  # noqa: PLR0913, PLR0917 - what a panel is made of
    named: str, of: Data, voice: Voice, start: AreaSet, end: AreaSet, key: str
) -> Panel | None:
    """Estimated moves as a range over all methods, and each method's number in the table."""
    found = moves(named, start.code, end.code)
    if not found:
        return None
    title = voice("title.moves", area=voice.area(end.code), origin=voice.area(start.code))
    ranges = tuple(
        (float(one.first), float(one.last), min(one.moves.values()), max(one.moves.values()))
        for one in found
    )
    first, last, low, high = ranges[-1]
    spec = Series(
        title,
        voice(
            "summary.moves", first=f"{first:.0f}", last=f"{last:.0f}", low=voice.number(low),
            high=voice.number(high), methods=len(found[-1].moves),
        ),
        voice.unit("PS"),
        voice.language,
        bands=(Band(voice("range"), ranges),),
    )  # fmt: skip
    methods = list(found[-1].moves)
    rows = [
        [
            Cell(voice(f"method.{name.replace('-', '_')}")),
            *(number_cell(voice, _rounded(one.moves.get(name))) for one in found),
        ]
        for name in methods
    ]
    heads = [voice("method_head"), *(f"{one.first}–{one.last}" for one in found)]
    used = [
        of.revisions("migrant_stock", indicator="stock")[0],
        of.revisions("population_components", indicator="births")[0],
    ]
    names = [
        one.id
        for flow, revision in zip(("migrant_stock", "population_components"), used, strict=True)
        for one in of.datasets(flow)
        if one.revision == revision and not one.id.endswith("-age")
    ]
    notes = (
        voice("moves_note"),
        voice("carried_forward"),
        voice.say("evidence.limit.change_is_no_flow"),
    )
    return panel(
        key, spec, table(title, heads, rows, len(found)), voice.sources(of, names), notes=notes
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(round(value))
