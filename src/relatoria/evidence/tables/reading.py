"""Microdata files as something every engine reads: Parquet and CSV as they are, SPSS and Stata as
Parquet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from relatoria.errors import MissingExtra, UnknownFormat, UnreadableFile

_READERS = {".sav": "read_sav", ".zsav": "read_sav", ".por": "read_por", ".dta": "read_dta"}
READABLE = (".parquet", ".csv", *_READERS)
"""Endings of the files that can be tabulated."""


def as_columnar(path: Path, folder: Path) -> Path:
    """``path`` itself where engines read it, otherwise a Parquet file made of it in ``folder``.

    Raises :class:`UnknownFormat` for other endings and :class:`UnreadableFile` for damaged files.
    """
    ending = path.suffix.lower()
    if ending in (".parquet", ".csv"):
        return path
    if ending not in _READERS:
        raise UnknownFormat(
            "the format of the microdata is not known",
            where=str(path),
            remedy=f"Readable are: {', '.join(READABLE)}",
        )
    import pyarrow.parquet as pq

    target = folder / f"{path.stem}.parquet"
    pq.write_table(_statistical_package(path, _READERS[ending]), target)
    return target


def value_labels(path: Path) -> dict[str, dict[str, str]]:
    """Labels of the codes of each variable, as the SPSS or Stata file gives them; else empty."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        return {}
    _, metadata = _read(path, reader, metadataonly=True)
    return {
        variable: {_code(code): str(label) for code, label in labels.items()}
        for variable, labels in metadata.variable_value_labels.items()
    }


def _statistical_package(path: Path, reader: str) -> Any:
    import pyarrow as pa

    columns, _ = _read(path, reader, disable_datetime_conversion=True)
    return pa.table({name: _array(values) for name, values in columns.items()})


def _array(values: Any) -> Any:
    """The column as Arrow: whole numbers as integers, so that 5.0 is printed as 5."""
    import numpy as np
    import pyarrow as pa

    values = np.asarray(values)
    if values.dtype.kind != "f":
        return pa.array(values.tolist())
    empty = np.isnan(values)
    present = values[~empty]
    if (present == np.rint(present)).all() and np.abs(present).max(initial=0) < 2**53:
        return pa.array(np.where(empty, 0, values).astype(np.int64), mask=empty)
    return pa.array(values, mask=empty)


def _read(path: Path, reader: str, **options: Any) -> Any:
    try:
        import pyreadstat
    except ImportError as error:
        raise MissingExtra(
            "SPSS and Stata files need pyreadstat",
            why=str(error),
            remedy="Install it with: pip install 'relatoria[evidence]'",
        ) from error
    try:
        return getattr(pyreadstat, reader)(str(path), output_format="dict", **options)
    except (OSError, ValueError, pyreadstat.ReadstatError) as error:
        raise UnreadableFile(
            "the microdata cannot be read", where=str(path), why=str(error)
        ) from error


def _code(code: object) -> str:
    return str(int(code)) if isinstance(code, float) and code.is_integer() else str(code)
