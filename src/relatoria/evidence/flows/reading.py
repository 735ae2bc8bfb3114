"""Stocks, births and deaths from CSV: wide (birthplace rows, residence columns) or long.

A wide table has a row a birthplace and a column a residence; its first column names the
birthplaces. A long table has the columns birthplace, residence and value, under any of the usual
names; pairs that are not listed are zero. Separators are comma, semicolon or tab. Rows and columns
of totals are refused rather than counted twice.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np

from relatoria.errors import EmptyFile, InputError, UnreadableFile
from relatoria.evidence.flows.stocks import Matrix, Stocks

_BIRTHPLACES = {
    "birth", "birthplace", "place_of_birth", "country_of_birth", "origin", "orig", "birth_country",
    "pais_de_nacimiento", "lugar_de_nacimiento", "pais_de_nascimento", "pays_de_naissance",
}  # fmt: skip
_RESIDENCES = {
    "residence", "country_of_residence", "destination", "dest", "por", "residence_country",
    "residencia", "pais_de_residencia", "residência", "pais_de_residência", "pays_de_résidence",
    "pays_de_residence",
}  # fmt: skip
_VALUES = {"value", "stock", "count", "persons", "obs_value", "n", "valor", "valeur"}
_AREAS = {"area", "iso3", "country", "code", "residence", "place", "ref_area", "pais", "pays", ""}
_BIRTHS = {"births", "nacimientos", "nascimentos", "naissances"}
_DEATHS = {"deaths", "defunciones", "óbitos", "obitos", "mortes", "décès", "deces"}
_TOTALS = {"total", "sum", "world", "all", "mundo", "monde"}

Row = tuple[int, list[str]]


def read_stocks(start: Path, end: Path, births_deaths: Path | None = None) -> Stocks:
    """The stocks in two CSV files and the births and deaths in a third.

    Areas are ordered by code, so that no answer depends on the order of a file. Raises
    :class:`UnreadableFile` for what cannot be opened and :class:`InputError` naming file, row and
    cause for what is no table of counts or does not cover the same areas.
    """
    first_areas, first = read_matrix(start)
    last_areas, last = read_matrix(end)
    _same_areas(str(end), last_areas, str(start), first_areas)
    areas = tuple(sorted(first_areas))
    births = deaths = None
    if births_deaths is not None:
        events = read_births_deaths(births_deaths)
        _same_areas(str(births_deaths), list(events), str(start), list(areas))
        births = np.array([events[area][0] for area in areas])
        deaths = np.array([events[area][1] for area in areas])
    return Stocks(
        areas,
        _ordered(first, first_areas, areas),
        _ordered(last, last_areas, areas),
        births,
        deaths,
    )


def read_matrix(path: Path) -> tuple[list[str], Matrix]:
    """Areas and the (n, n) stock in ``path``, rows birthplaces, columns residences."""
    name = str(path)
    rows = _rows(path)
    header = [_key(cell) for cell in rows[0][1]]
    birth, residence, value = (
        _column(header, names) for names in (_BIRTHPLACES, _RESIDENCES, _VALUES)
    )
    if birth is not None and residence is not None and value is not None:
        return _long(rows[1:], (birth, residence, value), name)
    return _wide(rows, name)


def read_births_deaths(path: Path) -> dict[str, tuple[float, float]]:
    """Births and deaths of the period by area."""
    name = str(path)
    rows = _rows(path)
    header = [_key(cell) for cell in rows[0][1]]
    places = [_column(header, names) for names in (_AREAS, _BIRTHS, _DEATHS)]
    if None in places:
        raise InputError(
            "the columns area, births and deaths are needed",
            where=f"{name}, row 1",
            why=f"found: {', '.join(rows[0][1])}",
        )
    area, births, deaths = (int(place) for place in places if place is not None)
    events: dict[str, tuple[float, float]] = {}
    for number, cells in rows[1:]:
        _wide_enough(cells, max(area, births, deaths), name, number)
        code = cells[area].strip()
        if code in events:
            raise InputError(f"{code} occurs twice", where=f"{name}, row {number}")
        events[code] = (
            _number(cells[births], f"{name}, row {number}, births of {code}"),
            _number(cells[deaths], f"{name}, row {number}, deaths of {code}"),
        )
    return events


def _rows(path: Path) -> list[Row]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened", where=str(path), why=error.strerror or str(error)
        ) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            "the file is not UTF-8", where=str(path), remedy="Save it as CSV in UTF-8"
        ) from error
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)
    try:
        read = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise InputError("this is no CSV table", where=str(path), why=str(error)) from error
    rows = [(number, cells) for number, cells in enumerate(read, 1) if any(map(str.strip, cells))]
    if len(rows) < 2:
        raise EmptyFile("there is no table in the file", where=str(path))
    return rows


def _long(rows: list[Row], places: tuple[int, int, int], name: str) -> tuple[list[str], Matrix]:
    found: dict[tuple[str, str], float] = {}
    for number, cells in rows:
        _wide_enough(cells, max(places), name, number)
        pair = cells[places[0]].strip(), cells[places[1]].strip()
        where = f"{name}, row {number}"
        if not all(pair):
            raise InputError("birthplace or residence is empty", where=where)
        _no_total(pair, where)
        if pair in found:
            raise InputError(f"{pair[0]} living in {pair[1]} occurs twice", where=where)
        found[pair] = _number(cells[places[2]], where)
    areas = list(dict.fromkeys(area for pair in found for area in pair))
    index = {area: place for place, area in enumerate(areas)}
    matrix = np.zeros((len(areas), len(areas)))
    for (born, lives), count in found.items():
        matrix[index[born], index[lives]] = count
    return areas, matrix


def _wide(rows: list[Row], name: str) -> tuple[list[str], Matrix]:
    areas = [cell.strip() for cell in rows[0][1][1:]]
    _no_total(areas, f"{name}, row 1")
    found: dict[str, list[float]] = {}
    for number, cells in rows[1:]:
        born, where = cells[0].strip(), f"{name}, row {number}"
        _no_total([born], where)
        if len(cells) != len(areas) + 1:
            raise InputError(
                f"{len(cells) - 1} values where the header has {len(areas)} residences",
                where=where,
                remedy="A wide table is square; a long one has birthplace, residence, value",
            )
        if born in found:
            raise InputError(f"birthplace {born} occurs twice", where=where)
        found[born] = [
            _number(cell, f"{where}, {born} living in {area}")
            for cell, area in zip(cells[1:], areas, strict=True)
        ]
    if len(set(areas)) != len(areas):
        twice = next(area for area in areas if areas.count(area) > 1)
        raise InputError(f"residence {twice} occurs twice", where=f"{name}, row 1")
    _same_areas(f"{name}, rows", list(found), "its columns", areas)
    return areas, np.array([found[area] for area in areas])


def _number(cell: str, where: str) -> float:
    try:
        value = float(cell)
    except ValueError as error:
        what = f"{cell.strip()!r} is no number" if cell.strip() else "the value is missing"
        raise InputError(
            what, where=where, remedy="Write 0 for nobody; decimals with a point, no separators"
        ) from error
    if not np.isfinite(value) or value < 0:
        raise InputError(f"{cell.strip()} is no count of persons", where=where)
    return value


def _same_areas(name: str, areas: list[str], other: str, wanted: list[str]) -> None:
    lacking = sorted(set(wanted) - set(areas))
    surplus = sorted(set(areas) - set(wanted))
    if not lacking and not surplus:
        return
    parts = [f"lacks {_listed(lacking)}"] if lacking else []
    parts += [f"has {_listed(surplus)} that is not in {other}"] if surplus else []
    raise InputError("the areas differ", where=name, why="; ".join(parts))


def _listed(areas: list[str]) -> str:
    return ", ".join(areas[:8]) + (f" and {len(areas) - 8} more" if len(areas) > 8 else "")


def _no_total(areas: list[str] | tuple[str, ...], where: str) -> None:
    totals = [area for area in areas if area.casefold() in _TOTALS]
    if totals:
        raise InputError(
            f"{totals[0]} is a total, not an area", where=where, remedy="Leave totals out"
        )


def _wide_enough(cells: list[str], last: int, name: str, number: int) -> None:
    if len(cells) <= last:
        raise InputError(f"{len(cells)} values are too few", where=f"{name}, row {number}")


def _column(header: list[str], names: set[str]) -> int | None:
    return next((place for place, cell in enumerate(header) if cell in names), None)


def _key(cell: str) -> str:
    return "_".join(cell.strip().casefold().replace("-", " ").replace("_", " ").split())


def _ordered(matrix: Matrix, areas: list[str], wanted: tuple[str, ...]) -> Matrix:
    order = [areas.index(area) for area in wanted]
    return matrix[np.ix_(order, order)]
