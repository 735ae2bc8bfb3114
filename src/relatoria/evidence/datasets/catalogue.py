"""The data catalogue: what is there, from whom, of when, under which licence, from which file.

The catalogue file names Parquet files by their hash. Replacing it is the single step by which a
load comes into force, so a load is there completely or not at all.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from relatoria.errors import InvalidRecord

CATALOGUE = "catalogue.json"


class Dataset(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A table of one revision of one publisher."""

    id: str
    """``undesa-migrant_stock-2024-od``: publisher, dataflow, revision, table."""
    dataflow: str
    publisher: str
    revision: str
    title: str
    source: str
    """The citation to print beside every figure."""
    licence: str
    as_of: str
    """The date the figures describe the publisher's knowledge at: year, month or day."""
    file: str
    """Name of the Parquet file beside the catalogue."""
    sha256: str
    """Of the Parquet file."""
    source_file: str
    """Name of the file the publisher's figures were read from."""
    source_sha256: str
    rows: int
    first_year: int
    last_year: int
    indicators: tuple[str, ...]
    limits: tuple[str, ...] = ()
    """Keys of what a reader must know, in the interface catalogue under ``evidence.limit``."""
    notes: dict[str, str] = {}
    """The publisher's notes by the mark that NOTE carries."""
    scope: str = ""
    """Id of the region set the table covers completely; empty for the world."""


class Catalogue(msgspec.Struct, frozen=True):
    """Every dataset of a folder."""

    datasets: tuple[Dataset, ...]


def read_catalogue(folder: Path) -> list[Dataset]:
    """Every dataset catalogued in ``folder``, in the order of their ids; none for no folder.

    Raises InvalidRecord for a catalogue that is damaged or names files it may not or cannot.
    """
    path = folder / CATALOGUE
    try:
        held = msgspec.json.decode(path.read_bytes(), type=Catalogue)
    except FileNotFoundError:
        return []
    except (msgspec.DecodeError, OSError) as error:
        raise InvalidRecord(
            "the catalogue of data cannot be read",
            where=str(path),
            why=str(error),
            remedy="Remove it and add the publishers' files again",
        ) from error
    for dataset in held.datasets:
        if Path(dataset.file).name != dataset.file or not (folder / dataset.file).is_file():
            raise InvalidRecord(
                f"the table {dataset.file!r} is not beside the catalogue",
                where=str(path),
                remedy="Add the publisher's file again",
            )
    return sorted(held.datasets, key=lambda one: one.id)


def sha256_of(data: bytes) -> str:
    """The hash by which files are named and checked."""
    return hashlib.sha256(data).hexdigest()
