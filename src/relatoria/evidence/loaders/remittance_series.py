"""World Bank remittances by year: World Development Indicators, and the inflow and outflow tables.

World Development Indicators print dollars and an indicator code; the other tables millions of
dollars, their direction in the title or the name of the file (inflows where neither says).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.evidence.areas import code_named, code_of_alpha3
from relatoria.evidence.datasets import TOTAL, Loaded
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import bad_cell, number_at, year_in
from relatoria.evidence.loaders.columns import plain
from relatoria.evidence.loaders.sheets import Sheet, text_of

_ABOUT = About(
    "remittances",
    "WB",
    "Personal remittances, data to {revision}",
    "World Bank, migration and remittances data, to {revision}",
    "CC BY 4.0 (World Bank terms of use for datasets)",
    ("remittances_recorded", "remittances_nominal"),
)
_MILLION = 1_000_000.0
_WDI = {"BX.TRF.PWKR.CD.DT": "received", "BM.TRF.PWKR.CD.DT": "sent"}
_SENT = re.compile(r"outflow|\bpaid\b|\bsent\b|sending", re.I)
_NOT_ISO = {"CHI": "830", "KSV": "412", "WBG": "275", "ROM": "642", "ZAR": "180", "ADO": "020"}
"""Codes that the World Bank uses or used in place of ISO 3166-1."""
_CODE_HEADINGS = ("countrycode", "iso3", "iso3code", "iso3c", "code")
_NAME_HEADINGS = ("countryname", "name", "country")


@dataclass(frozen=True, slots=True)
class Series:
    """Where the columns of such a table stand."""

    header: int
    years: tuple[tuple[int, str], ...]
    code: int | None
    name: int | None
    indicator: int | None


def recognise(sheet: Sheet) -> Series | None:
    """The columns of a table of remittances by year; ``None`` for another."""
    for row in range(min(30, len(sheet.rows))):
        cells = sheet.rows[row]
        years = tuple(
            (column, str(year)) for column, cell in enumerate(cells) if (year := year_in(cell))
        )
        if len(years) < 3:
            continue
        headings = {plain(text_of(c)): i for i, c in enumerate(cells) if not year_in(c)}
        code = next((headings[name] for name in _CODE_HEADINGS if name in headings), None)
        name = next((headings[name] for name in _NAME_HEADINGS if name in headings), None)
        indicator = headings.get("indicatorcode")
        told = f"{sheet.file} {sheet.name} {' '.join(_texts(sheet, row))}".lower()
        if name is None and code is None and "remit" in told:
            name = 0  # «Remittance inflows (US$ million)» heads the column of names
        if (code is None and name is None) or (indicator is None and "flow" not in told):
            return None
        return Series(row, years, code, name, indicator)
    return None


def _texts(sheet: Sheet, header: int) -> list[str]:
    return [text_of(cell) for row in sheet.rows[: header + 1] for cell in row[:3]]


def load(sheet: Sheet, series: Series, revision: str | None = None) -> list[Loaded]:
    """The table as a dataset; raises InvalidRecord naming the cell of what is wrong.

    Rows of aggregates (regions, income groups) are left out: sums are made from countries.
    """
    told = f"{sheet.file} {sheet.name} {' '.join(_texts(sheet, series.header))}"
    direction = "sent" if _SENT.search(told) else "received"
    builder = Builder("USD")
    for row in range(series.header + 1, len(sheet.rows)):
        indicator, factor = direction, _MILLION
        if series.indicator is not None:
            known = _WDI.get(text_of(sheet.cell(row, series.indicator)))
            if known is None:
                continue
            indicator, factor = known, 1.0
        area = _area(sheet, row, series)
        if area is None:
            continue
        pair = (area, TOTAL) if indicator == "received" else (TOTAL, area)
        for column, year in series.years:
            found = number_at(sheet, row, column)
            if found is not None and found[0] is not None:
                key = Key(indicator, *pair, period=year)
                builder.add(key, round(found[0] * factor, 2), Place(sheet, row, column))
    if not len(builder):
        raise bad_cell(sheet, series.header, None, "no row under this header is a country")
    last = str(builder.last_year())
    return [loaded(builder, _ABOUT, revision=revision or last, part=direction, as_of=last)]


def _area(sheet: Sheet, row: int, series: Series) -> str | None:
    """The code of the row's country; ``None`` for an aggregate."""
    if series.code is not None:
        text = text_of(sheet.cell(row, series.code))
        code = _NOT_ISO.get(text) or code_of_alpha3(text)
        if code is not None:
            return code
    if series.name is not None:
        code = code_named(text_of(sheet.cell(row, series.name)))
        return code if code and not code.startswith("_") and int(code) < 900 else None
    return None
