"""What figures there are: datasets, indicators, regions, and a way to a country or corridor."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import area_sets
from relatoria.evidence.indicators import definitions
from relatoria.schemes.countries import countries, display_name, lookup
from relatoria.web.figures.held import data
from relatoria.web.figures.shapes import Cell, Link, Panel, Table
from relatoria.web.figures.wording import Voice


@dataclass(frozen=True, slots=True)
class Index:
    """The first page of figures."""

    datasets: Panel
    indicators: tuple[Link, ...]
    regions: tuple[Link, ...]
    groups: tuple[Link, ...]
    names: tuple[str, ...]
    """Names of countries, to complete what a visitor types."""


@lru_cache(maxsize=8)
def index(named: str, language: str) -> Index:
    """The first page, from the data of a digest."""
    voice = Voice(language)
    sets = [
        Link(reverse("figures-region", args=[one.code]), one.name(language)) for one in area_sets()
    ]
    numbered = [one.code.isdigit() for one in area_sets()]
    names = {display_name(one.alpha3, language) for one in countries().values() if one.m49}
    return Index(
        _datasets(named, voice),
        tuple(
            Link(reverse("figures-indicator", args=[name]), voice.indicator(name))
            for name in definitions()
        ),
        tuple(link for link, one in zip(sets, numbered, strict=True) if one),
        tuple(link for link, one in zip(sets, numbered, strict=True) if not one),
        tuple(sorted(names)),
    )


def _datasets(named: str, voice: Voice) -> Panel:
    of = data(named)
    rows = [
        (
            Cell(one.title),
            Cell(one.revision),
            Cell(voice.period(f"{one.first_year}/P{one.last_year - one.first_year}Y")
                 if one.last_year > one.first_year else str(one.first_year)),
            Cell(one.as_of),
            Cell(one.licence),
            Cell(one.source),
        )
        for one in sorted(of.datasets(), key=lambda one: (one.dataflow, one.as_of), reverse=True)
    ]  # fmt: skip
    title = voice("title.datasets")
    heads = tuple(
        voice(one) for one in ("dataset", "revision_head", "years", "as_of", "licence", "source")
    )
    return Panel("datasets", title, "", Table(title, heads, tuple(rows)), ())


def sought(text: str) -> str | None:
    """The alpha-3 code of the country a visitor typed, by code or by name in four languages."""
    plain = text.strip()
    if plain.upper() in countries():
        return plain.upper()
    found = lookup(plain) if plain else None
    return found if found in countries() else None
