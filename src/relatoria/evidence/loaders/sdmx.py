"""SDMX-CSV (1.0 and 2.0, read by pysdmx) and SDMX-ML data messages.

Components are recognised by the cross-domain concept they carry. A dimension this program has no
place for joins the indicator («stock.DURATION-Y1») where it tells observations apart, and is left
out where it does not. The revision is a REVISION component, the option, or the dataflow's version.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from relatoria.errors import DamagedFile, InvalidRecord, MissingExtra, UsageError
from relatoria.evidence.areas import code_of_alpha3
from relatoria.evidence.datasets import DATAFLOWS, TOTAL, Loaded, years_of
from relatoria.evidence.loaders.building import About, Builder, Key, Place, loaded
from relatoria.evidence.loaders.cells import bad_cell, number_at
from relatoria.evidence.loaders.sdmx_ml import Message, read_message
from relatoria.evidence.loaders.sheets import Sheet, text_of
from relatoria.schemes.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONCEPTS = {
    "indicator": ("INDICATOR", "MEASURE", "SERIES", "VARIABLE"),
    "area": ("REF_AREA", "GEO", "LOCATION", "COUNTRY", "DESTINATION"),
    "counterpart": ("COUNTERPART_AREA", "ORIGIN", "PARTNER", "C_BIRTH", "CITIZEN"),
    "sex": ("SEX",),
    "age": ("AGE",),
    "period": ("TIME_PERIOD", "TIME"),
    "value": ("OBS_VALUE", "VALUE"),
    "status": ("OBS_STATUS",),
    "unit": ("UNIT_MEASURE", "UNIT"),
    "multiplier": ("UNIT_MULT",),
    "note": ("NOTE", "COMMENT_OBS", "OBS_COMMENT"),
    "revision": ("REVISION",),
}
_NEEDED = ("area", "period", "value")
_HEADERS = (b"DATAFLOW,", b"STRUCTURE,", b"DATAFLOW;", b"STRUCTURE;", b'"DATAFLOW"', b'"STRUCTURE"')
_SIGNED = re.compile(r"net|balance|change|growth|rate", re.I)
_DESCRIBES = frozenset(
    [
        "FREQ",
        "CONF_STATUS",
        "DECIMALS",
        "SOURCE",
        "TITLE",
        "COLLECTION",
        "TIME_FORMAT",
        "LAST_UPDATE",
        "AREA_NAME",
        "COUNTERPART_NAME",
        "MEMBERS",
        "ACTION",
    ]
)
"""Components that tell no observations apart."""
_NAMES = {"W": "900", "WLD": "900", "W0": "900", "_X": "_X", "_U": "_X", "UNK": "_X", "": TOTAL}


def recognise(data: bytes) -> bool:
    """Whether the file is an SDMX message."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(_HEADERS) or (head.startswith(b"<") and b"sdmx.org/resources" in head)


def load(data: bytes, file: str, revision: str | None = None) -> list[Loaded]:
    """Every dataset of the message; raises DamagedFile or InvalidRecord naming the observation."""
    found = []
    for message in _messages(data, file):
        row_is = "observation" if _is_xml(data) else "line"
        names = list(dict.fromkeys(name for row in message.rows for name in row))
        rows: list[list[str]] = [names]
        rows += [[row.get(name, "") for name in names] for row in message.rows]
        sheet = Sheet(file, "", rows, row_is)
        found.append(_load(sheet, message.agency, message.flow, revision, message.version))
    if not found:
        raise InvalidRecord("the message holds no data", where=file)
    return found


def _is_xml(data: bytes) -> bool:
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _messages(data: bytes, file: str) -> list[Message]:
    if _is_xml(data):
        return read_message(data, file)
    try:
        from pysdmx.errors import PysdmxError
        from pysdmx.io import read_sdmx
    except ImportError as error:
        raise MissingExtra("pysdmx is not installed", remedy="Install relatoria[evidence]") from (
            error
        )
    try:
        message = read_sdmx(io.BytesIO(data), validate=False)
    except (PysdmxError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedFile(
            "the SDMX message cannot be read", where=file, why=str(error)[:200]
        ) from error
    return [_message(dataset) for dataset in message.data or ()]


def _message(dataset: Any) -> Message:
    """A data set of pysdmx: «Dataflow=UNDESA:migrant_stock(2024)» and a frame of texts."""
    seen = re.search(r"=([\w.]+):([\w@.-]+)\(([\w.+]+)\)", str(dataset.short_urn))
    agency, flow, version = (seen[1], seen[2], seen[3]) if seen else ("", "sdmx", "")
    frame = dataset.data
    columns = [frame[name].astype("string").fillna("").tolist() for name in frame.columns]
    names = [str(name) for name in frame.columns]
    rows = tuple(dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True))
    return Message(agency, flow, version, rows)


def _load(sheet: Sheet, agency: str, flow: str, asked: str | None, version: str) -> Loaded:
    columns = _columns(sheet)
    revision = asked or _stated(sheet, columns) or version
    extra = _extra(sheet, columns)
    builder = Builder("")
    for row in range(1, len(sheet.rows)):
        _observe(sheet, row, columns, extra, flow, builder)
    if not len(builder):
        raise InvalidRecord("the message holds no observations", where=sheet.file)
    about = About(
        flow,
        agency or "SDMX",
        f"{flow}, {{revision}}",
        f"{agency or 'SDMX message'}, {flow}, {{revision}}",
        "see the publisher's terms",
        ("sdmx_as_published",),
    )
    known = DATAFLOWS.get(flow)
    if known is not None and not agency:
        about = replace(about, publisher=known.publisher)
    as_of = revision if re.match(r"\d{4}", revision) else str(builder.last_year())
    return loaded(builder, about, revision=revision, part="sdmx", as_of=as_of)


def _columns(sheet: Sheet) -> dict[str, int]:
    headings = {text_of(cell).upper(): column for column, cell in enumerate(sheet.rows[0])}
    columns = {
        role: next(headings[name] for name in names if name in headings)
        for role, names in _CONCEPTS.items()
        if any(name in headings for name in names)
    }
    for role in _NEEDED:
        if role not in columns:
            raise InvalidRecord(
                f"the message has no {_CONCEPTS[role][0]}",
                where=sheet.file,
                why=f"its components are {', '.join(text_of(c) for c in sheet.rows[0])}",
            )
    return columns


def _stated(sheet: Sheet, columns: dict[str, int]) -> str:
    if "revision" not in columns:
        return ""
    stated = {text_of(row[columns["revision"]]) for row in sheet.rows[1:]}
    if len(stated) > 1:
        raise InvalidRecord(
            f"the message holds several revisions: {', '.join(sorted(stated))}",
            where=sheet.file,
            remedy="Split it: a dataset is of one revision",
        )
    return stated.pop() if stated else ""


def _extra(sheet: Sheet, columns: dict[str, int]) -> list[tuple[int, str]]:
    """Columns of other dimensions that take more than one value."""
    taken = set(columns.values())
    found = []
    for column, cell in enumerate(sheet.rows[0]):
        name = text_of(cell).upper()
        if column in taken or name in _DESCRIBES:
            continue
        values = {row[column] for row in sheet.rows[1:]}
        if len(values) > 1:
            found.append((column, name))
    return found


def _observe(  # noqa: PLR0913, PLR0917 - a row and what is known of its columns
    sheet: Sheet,
    row: int,
    columns: dict[str, int],
    extra: list[tuple[int, str]],
    flow: str,
    builder: Builder,
) -> None:
    def read(role: str, default: str) -> str:
        return text_of(sheet.cell(row, columns[role])) or default if role in columns else default

    indicator = read("indicator", _only_indicator(flow))
    parts = [f"{name}-{value}" for name, value in _told(sheet, row, extra)]
    indicator = ".".join([indicator, *parts])
    time = read("period", "")
    try:
        years_of(time)
    except UsageError as error:
        raise bad_cell(sheet, row, columns["period"], "a time period is expected") from error
    found = number_at(sheet, row, columns["value"], signed=bool(_SIGNED.search(indicator)))
    value, status = found or (None, "M")
    if value is not None:
        value *= 10.0 ** _multiplier(sheet, row, columns)
    key = Key(
        indicator,
        _area(sheet, row, columns["area"]),
        _area(sheet, row, columns["counterpart"]) if "counterpart" in columns else TOTAL,
        read("sex", TOTAL),
        read("age", TOTAL),
        time,
    )
    place = Place(sheet, row, columns["value"])
    note, unit = read("note", ""), read("unit", "")
    builder.add(key, value, place, status=read("status", status), unit=unit, note=note)


def _only_indicator(flow: str) -> str:
    known = DATAFLOWS.get(flow)
    return known.indicators[0] if known else flow


def _told(sheet: Sheet, row: int, extra: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    for column, name in extra:
        yield name, text_of(sheet.cell(row, column)) or TOTAL


def _multiplier(sheet: Sheet, row: int, columns: dict[str, int]) -> int:
    if "multiplier" not in columns:
        return 0
    found = number_at(sheet, row, columns["multiplier"])
    power = int(found[0]) if found and found[0] is not None else 0
    if power > 12:
        raise bad_cell(sheet, row, columns["multiplier"], "a power of ten up to 12 is expected")
    return power


def _area(sheet: Sheet, row: int, column: int) -> str:
    text = text_of(sheet.cell(row, column))
    if text in _NAMES:
        return _NAMES[text]
    if text.isdigit():
        return text.zfill(3)
    if len(text) == 3 and (code := code_of_alpha3(text)):
        return code
    if len(text) == 2 and (code := _by_alpha2().get(text)):
        return code
    if re.fullmatch(r"[A-Za-z0-9_@$-]{1,40}", text):
        return text
    raise bad_cell(sheet, row, column, "a code of an area is expected")


@cache
def _by_alpha2() -> dict[str, str]:
    return {one.alpha2: one.m49 for one in countries().values() if one.m49}
