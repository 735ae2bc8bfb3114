"""A publisher's file as datasets, whichever layout it has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from relatoria.errors import LimitExceeded, UnknownFormat, UnreadableFile
from relatoria.evidence.datasets import Loaded
from relatoria.evidence.loaders import (
    matrix,
    remittance_series,
    sdmx,
    tidy_stock,
    treaties,
    unhcr,
    wpp,
)
from relatoria.evidence.loaders.sheets import Sheet, read_sheets
from relatoria.evidence.loaders.undesa import workbook

_LARGEST_FILE = 300_000_000
# Layouts of a single sheet, the most particular first.
_LAYOUTS: tuple[tuple[Callable[[Sheet], Any], Callable[..., list[Loaded]]], ...] = (
    (unhcr.recognise, unhcr.load),
    (treaties.recognise, treaties.load),
    (tidy_stock.recognise, tidy_stock.load),
    (wpp.recognise, wpp.load),
    (remittance_series.recognise, remittance_series.load),
    (matrix.recognise, matrix.load),
)
_KNOWN = (
    "migrant stock workbooks and tables of UN DESA, World Population Prospects, remittances of the "
    "World Bank and KNOMAD, population statistics of UNHCR, treaty status, SDMX-CSV and SDMX-ML"
)


def read_file(path: Path) -> bytes:
    """The bytes of ``path``; raises UnreadableFile or LimitExceeded."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise LimitExceeded(f"the file is over {_LARGEST_FILE:,} bytes", where=str(path))
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened", where=str(path), why=error.strerror or str(error)
        ) from error


def load_bytes(data: bytes, file: str, revision: str | None = None) -> list[Loaded]:
    """The datasets that ``data`` holds.

    ``file`` is the name to print; ``revision`` names the revision where the file does not, or adds
    to the one it states. Raises InputError, naming the place, for anything wrong: nothing is loaded
    in part. Raises UnknownFormat for a layout nobody described.
    """
    if sdmx.recognise(data):
        return sdmx.load(data, file, revision)
    sheets = read_sheets(data, file)
    if len(sheets) > 1 and workbook.is_workbook(sheets):
        return workbook.load(sheets, revision)
    found = _from_layouts(sheets, revision)
    if found is not None:
        return found
    if workbook.is_workbook(sheets):
        return workbook.load(sheets, revision)
    raise UnknownFormat(
        "the table has a layout that is not known", where=file, remedy=f"Known are {_KNOWN}"
    )


def _from_layouts(sheets: Sequence[Sheet], revision: str | None) -> list[Loaded] | None:
    for sheet in sheets:
        for recognise, load in _LAYOUTS:
            columns = recognise(sheet)
            if columns is not None:
                return load(sheet, columns, revision)
    return None
