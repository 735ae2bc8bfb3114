"""The profile of a country or territory."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import area_sets, code_of_alpha3, country_set
from relatoria.evidence.charts import Group, Pyramid
from relatoria.evidence.datasets import ALL, Data
from relatoria.web.figures import common
from relatoria.web.figures.facts import facts, gathered, ratifications
from relatoria.web.figures.held import data
from relatoria.web.figures.shapes import Cell, Link, Panel, Sheet, panel
from relatoria.web.figures.wording import Voice, number_cell, table

KEY = (
    "stock", "stock_share", "world_share", "stock_change", "stock_growth", "sex_ratio",
    "female_share", "emigrants", "net_migration", "net_migration_rate", "remittances_received",
    "remittances_sent", "remittances_per_capita", "displaced", "displaced_from",
)  # fmt: skip
_LARGE = ("stock", "stock_share", "emigrants", "net_migration")


@lru_cache(maxsize=256)
def country(named: str, alpha3: str, language: str) -> Sheet:
    """The page of a country, by its ISO 3166-1 alpha-3 code, from the data of a digest."""
    of, voice = data(named), Voice(language)
    code = code_of_alpha3(alpha3) or ""
    area = country_set(code)
    found = gathered(of, area, KEY)
    panels = (
        common.partners(of, voice, area, "to"),
        common.partners(of, voice, area, "from"),
        common.stock_by_revision(of, voice, area),
        _ages(of, voice, code),
        common.net_migration(of, voice, area),
        common.remittances(of, voice, area),
        common.protection(of, voice, area, "displaced"),
        common.protection(of, voice, area, "displaced_from"),
        ratifications(of, voice, code),
    )
    lacking = [voice.indicator(one) for one in KEY if one not in found]
    notes = (voice("lacking", named=", ".join(lacking)),) if lacking else ()
    return Sheet(
        title=voice.area(code),
        over=voice("profile"),
        lead=voice("profile_lead"),
        panels=tuple(one for one in panels if one is not None),
        headlines=tuple(voice.headline(found[one]) for one in _LARGE if one in found),
        facts=facts(of, voice, area, found),
        methods=tuple(voice.method(one) for one in found),
        links=_links(voice, code, alpha3),
        notes=notes,
    )


def _links(voice: Voice, code: str, alpha3: str) -> tuple[Link, ...]:
    said = Link(reverse("country", args=[alpha3]), voice("said_here"))
    regions = [
        Link(reverse("figures-region", args=[one.code]), one.name(voice.language))
        for one in area_sets()
        if code in one.members and one.code not in ("north", "south", "001")
    ]
    return (said, *regions)


def _ages(of: Data, voice: Voice, code: str) -> Panel | None:
    """The pyramid of the latest year that ages by sex are published for."""
    names = [one.id for one in of.datasets("migrant_stock") if one.id.endswith("-age")]
    if not names:
        return None
    held = of.query("migrant_stock", area=code, sex=("F", "M"), age=ALL, dataset=sorted(names)[-1])
    columns = ("TIME_PERIOD", "AGE", "SEX", "OBS_VALUE")
    rows = list(zip(*(held[name].to_pylist() for name in columns), strict=True))
    if not rows:
        return None
    year = max(when for when, *_ in rows)
    cells = {(age, sex): value or 0.0 for when, age, sex, value in rows if when == year}
    ages = sorted({age for age, _ in cells if age != "_T"}, key=_first_year)
    if len(ages) < 3:
        return None
    groups = tuple(
        Group(_age(age), cells.get((age, "F"), 0.0), cells.get((age, "M"), 0.0)) for age in ages
    )
    title = voice("title.ages", area=voice.area(code), year=year)
    total = sum(one.women + one.men for one in groups)
    young = sum(one.women + one.men for one, age in zip(groups, ages, strict=True)
                if _first_year(age) < 20)  # fmt: skip
    old = sum(one.women + one.men for one, age in zip(groups, ages, strict=True)
              if _first_year(age) >= 65)  # fmt: skip
    summary = voice(
        "summary.ages", young=voice.percent(young, total), old=voice.percent(old, total),
        women=voice.percent(sum(one.women for one in groups), total),
    )  # fmt: skip
    spec = Pyramid(
        title, summary, voice.unit("PS"), voice.language, voice("women"), voice("men"), groups
    )
    made = table(
        title,
        [voice("age"), voice("women"), voice("men")],
        [[Cell(one.label), number_cell(voice, one.women), number_cell(voice, one.men)]
         for one in groups],
        2,
    )  # fmt: skip
    notes = (voice.say("evidence.limit.stock_age_partial"), voice.missing("sex_ratio"))
    return panel("ages", spec, made, voice.sources(of, names), notes=notes)


def _first_year(age: str) -> int:
    digits = age.removeprefix("Y").removeprefix("_GE").partition("T")[0]
    return int(digits) if digits.isdigit() else 999


def _age(code: str) -> str:
    """«Y20T24» as 20–24, «Y_GE75» as 75+."""
    if "_GE" in code:
        return f"{_first_year(code)}+"
    return code.removeprefix("Y").replace("T", "–")
