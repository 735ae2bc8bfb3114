"""``relatoria indicator``: a figure for places and years, with its members, sources and limits."""

from __future__ import annotations

import argparse
import re
import sys
from typing import Any

import msgspec

from relatoria.errors import UsageError

_DESCRIPTION = """\
Answers an indicator for areas and years. An area is a country (MEX, 484, Mexico), a region of M49
(419, Caribbean) or a set of States (eclac_lac_33); every figure names its members. Without --year
the latest there is; without --revision the newest. `relatoria indicator list` names the
indicators."""
_YEARS = re.compile(r"((?:19|20)\d\d)(?:\s*[-–:]\s*((?:19|20)\d\d))?\Z")
_SEXES = {"both": "_T", "male": "M", "female": "F"}


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``indicator`` to the commands of the program."""
    parser = commands.add_parser(
        "indicator", help="figures for places and years", description=_DESCRIPTION
    )
    parser.add_argument("indicator", metavar="ID", help="an indicator, or list")
    parser.add_argument(
        "--area", action="append", default=[], metavar="AREA", help="repeat for several"
    )
    parser.add_argument("--by", choices=("set", "country"), default="set", help="sum, or apart")
    parser.add_argument("--year", metavar="Y[-Y]", help="a year, or the years from one to another")
    parser.add_argument("--sex", choices=tuple(_SEXES), default="both")
    parser.add_argument("--origin", metavar="AREA", help="of a stock: only people from there")
    parser.add_argument("--revision", metavar="R")
    parser.add_argument("--instrument", default="icrmw", metavar="ID", help="for ratifications")
    parser.add_argument("--top", type=int, default=10, metavar="N", help="for corridors (10)")
    parser.add_argument("--direction", choices=("to", "from", "within"), default="to")
    parser.add_argument("--to", choices=("jsonl", "csv", "sdmx-csv"), help="what to write")
    parser.add_argument("--language", choices=("en", "es", "pt", "fr"), default="en")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the figures; raises UsageError where the data hold none."""
    from relatoria.evidence.datasets import open_data
    from relatoria.evidence.indicators import compute

    if arguments.indicator == "list":
        return _list(arguments.language)
    figures = compute(open_data(), arguments.indicator, _request(arguments))
    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    if form == "jsonl":
        for one in figures:
            _print(line_of(one, arguments.language))
    elif form == "table":
        _print_table(figures, arguments.language)
    else:
        from relatoria.evidence.indicators import export

        write = export.to_csv if form == "csv" else export.to_sdmx_csv
        sys.stdout.write(write(figures, arguments.language))
    return 0


def _request(arguments: argparse.Namespace) -> Any:
    from relatoria.evidence.areas import area_set, country_set
    from relatoria.evidence.indicators import Request

    areas = [area_set(text) for text in arguments.area]
    if arguments.by == "country":
        codes = dict.fromkeys(code for area in areas for code in area.members)
        areas = [country_set(code) for code in codes]
    if arguments.top < 1:
        raise UsageError("--top is less than one")
    return Request(
        tuple(areas),
        _years(arguments.year),
        _SEXES[arguments.sex],
        area_set(arguments.origin) if arguments.origin else None,
        arguments.revision,
        arguments.instrument,
        arguments.top,
        arguments.direction,
    )


def _years(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = _YEARS.match(text.strip())
    first = int(found[1]) if found else 0
    last = int(found[2] or found[1]) if found else 0
    if found is None or last < first:
        raise UsageError(f"{text!r} is no year", remedy="Write --year 2024 or --year 2010-2024")
    return first, last


def line_of(figure: Any, language: str) -> dict[str, object]:
    """A figure as its JSON line, areas named in ``language``."""
    from relatoria.evidence.areas import name_of
    from relatoria.evidence.indicators import as_record, export

    line = as_record(figure)
    line["area_name"] = export.area_name(figure.area, language)
    line["counterpart_name"] = export.area_name(figure.counterpart, language)
    line["member_names"] = [name_of(code, language) for code in figure.members]
    return line


def _list(language: str) -> int:
    from relatoria.evidence.indicators import definitions
    from relatoria.i18n import catalogue

    say = catalogue(language)
    for one in definitions().values():
        stem = f"evidence.indicator.{one.id}"
        _print(
            {
                "indicator": one.id,
                "name": say(f"{stem}.name"),
                "definition": say(f"{stem}.definition"),
                "formula": say(f"{stem}.formula"),
                "unit": say(f"evidence.unit.{one.unit}"),
                "dataflow": one.dataflow,
                "limits": [say(f"evidence.limit.{key}") for key in one.limits],
                "missing": [say(f"evidence.disaggregation.{key}") for key in one.missing],
            }
        )
    return 0


def _print_table(figures: list[Any], language: str) -> None:
    from rich.console import Console
    from rich.table import Table

    from relatoria.evidence.indicators import export
    from relatoria.i18n import catalogue

    say = catalogue(language)
    table = Table()
    for name in ("area", "from", "period", "value", "unit", "revision", "members"):
        table.add_column(name, justify="right" if name == "value" else "left", overflow="fold")
    for one in figures:
        value = "–" if one.value is None else export.printed(one, say)
        table.add_row(
            export.area_name(one.area, language),
            "" if one.counterpart == "_T" else export.area_name(one.counterpart, language),
            one.period,
            value,
            say(f"evidence.unit.{one.unit}"),
            one.revision,
            str(len(one.members)),
        )
    console = Console()
    console.print(table)
    for source in dict.fromkeys(text for one in figures for text in one.sources):
        console.print(f"{say('evidence.label.source')}: {source}")
    for key in dict.fromkeys(key for one in figures for key in one.limits):
        console.print(f"{say('evidence.label.limits')}: {say(f'evidence.limit.{key}')}")


def _print(line: dict[str, object]) -> None:
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
