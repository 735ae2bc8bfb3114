"""Figures as CSV for people and as SDMX-CSV for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from relatoria.evidence.areas import area_sets, name_of
from relatoria.evidence.datasets import DIMENSIONS
from relatoria.evidence.indicators.figures import Figure
from relatoria.i18n import Catalogue

AGENCY = "RELATORIA"
"""Agency of the dataflow that carries computed figures."""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def area_name(code: str, language: str) -> str:
    """The name of a country, region, set or unknown origin; the code where nothing names it."""
    held = next((one for one in area_sets() if one.code == code), None)
    return held.name(language) if held else name_of(code, language)


def printed(figure: Figure, say: Catalogue) -> str:
    """The value as people read it: persons and States whole, ratios with a decimal or two."""
    whole = figure.unit in ("PS", "USD", "states")
    digits = 0 if whole else 1 if figure.unit == "percent" else 2
    return say.number(figure.value or 0.0, digits)


def to_csv(figures: Sequence[Figure], language: str = "en") -> str:
    """A row a figure, areas named and coded, lists joined by semicolons; ends of lines CRLF."""
    rows = []
    for one in figures:
        rows.append(
            {
                "indicator": one.indicator,
                "area": one.area,
                "area_name": area_name(one.area, language),
                "counterpart": one.counterpart,
                "counterpart_name": area_name(one.counterpart, language),
                "sex": one.sex,
                "period": one.period,
                "value": _number(one.value),
                "unit": one.unit,
                "status": one.status,
                "revision": one.revision,
                "as_of": one.as_of,
                "members": "; ".join(one.members),
                "lacking": "; ".join(one.lacking),
                "sources": "; ".join(one.sources),
                "licences": "; ".join(one.licences),
                "limits": "; ".join(one.limits),
            }
        )
    return _written(rows)


def to_sdmx_csv(figures: Sequence[Figure], language: str = "en") -> str:
    """SDMX-CSV 1.0: the dataflow, the dimensions, the value, and attributes with the source.

    Codes speak no language; ``language`` is taken so that both writers are called alike.
    """
    rows = []
    for one in figures:
        # SDMX writes a range from a day: 2000-01-01/P10Y.
        when = one.period.replace("/", "-01-01/") if "/" in one.period else one.period
        values = (
            one.revision, one.indicator, one.area, one.counterpart, one.sex, "_T", when
        )  # fmt: skip
        rows.append(
            {
                "DATAFLOW": f"{AGENCY}:{one.indicator}(1.0)",
                **dict(zip(DIMENSIONS, values, strict=True)),
                "OBS_VALUE": _number(one.value),
                "UNIT_MEASURE": one.unit,
                "OBS_STATUS": one.status,
                "SOURCE": "; ".join(one.sources),
                "MEMBERS": " ".join(one.members),
            }
        )
    return _written(rows)


def _number(value: float | None) -> str:
    """Shortest form that reads back as the same number."""
    if value is None:
        return ""
    return str(int(value)) if value.is_integer() else repr(value)


def _written(rows: list[dict[str, str]]) -> str:
    if not rows:
        return ""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _safe(name, text) for name, text in row.items()})
    return stream.getvalue()


def _safe(name: str, text: str) -> str:
    """No cell that a spreadsheet would take for a formula; a number may be negative."""
    if name in ("value", "OBS_VALUE") or not text.startswith(_FORMULAS):
        return text
    return "'" + text
