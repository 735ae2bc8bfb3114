"""Builds the snapshot: the loaders read the publishers' files, and small tables come out."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from relatoria.evidence.datasets import Dataset, Loaded, add, open_data
from relatoria.evidence.datasets.catalogue import sha256_of
from relatoria.evidence.loaders import load_bytes, read_file
from relatoria.evidence.loaders.building import Builder, Key, Place, loaded
from relatoria.evidence.loaders.sheets import read_sheets, text_of
from relatoria.evidence.loaders.undesa.workbook import ABOUT
from relatoria.evidence.snapshot import COARSE, map_file
from relatoria.evidence.snapshot.outlines import coarsened

HERE = Path(__file__).resolve().parent
MAP = "countries-50m.json"


def build(sources: Path, target: Path) -> list[Dataset]:
    """Write the tables and the map of the snapshot into ``target``, in place of what is there.

    ``sources`` is the folder that `sources.yaml` names files of. Raises what the loaders raise;
    ``target`` is then as it was.
    """
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target, prefix=".building-") as name:
        work = Path(name)
        found = [dataset for one in _sources() for dataset in _add(one, sources, work)]
        found += _recorded(work)
        shutil.copyfile(sources / "maps" / MAP, work / MAP)
        _replace(work, target / "tables", "*.parquet", "catalogue.json")
        coarse = work / map_file(coarse=True).name
        coarse.write_bytes(coarsened((work / MAP).read_bytes(), COARSE))
        _replace(work, target / "maps", MAP, coarse.name)
    return found


def _replace(work: Path, folder: Path, *patterns: str) -> None:
    folder.mkdir(exist_ok=True)
    new = {path.name: path for pattern in patterns for path in work.glob(pattern)}
    old = [path for pattern in patterns for path in folder.glob(pattern) if path.name not in new]
    for path in new.values():
        path.replace(folder / path.name)
    for path in old:
        path.unlink()


def _sources() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = yaml.safe_load((HERE / "sources.yaml").read_text("utf-8"))
    return listed


def _add(source: dict[str, Any], folder: Path, work: Path) -> list[Dataset]:
    data = read_file(folder / source["file"])
    file = Path(source["file"]).name
    tables = [
        _without_repeats(replace(one, scope=source.get("scope", "")), work)
        for one in load_bytes(data, file, source.get("revision"))
    ]
    return add(
        tables,
        work,
        source_file=f"{file} ({source['origin']})",
        source_sha256=sha256_of(data),
        data=open_data(work, snapshot=False),
    )


def _without_repeats(one: Loaded, work: Path) -> Loaded:
    """``one`` without the observations that another table of the revision has already.

    The totals of a workbook repeat those of its origins; the check for contradictions has seen
    both before any is left out.
    """
    import pyarrow as pa

    from relatoria.evidence.datasets import DIMENSIONS
    from relatoria.evidence.datasets.adding import check_agreement

    data = open_data(work, snapshot=False)
    check_agreement(one, data)
    table: pa.Table = one.table
    for other in data.datasets(one.dataflow, one.publisher):
        if other.revision == one.revision:
            theirs = data.table(other.id).select(list(DIMENSIONS))
            table = table.join(theirs, keys=list(DIMENSIONS), join_type="left anti")
    return replace(one, table=table, place=None)


def _recorded(work: Path) -> list[Dataset]:
    """Regional totals of revisions whose tables are not at hand, each with its note."""
    path = HERE / "recorded" / "regional_totals.csv"
    data = path.read_bytes()
    sheet = read_sheets(data, path.name)[0]
    builders: dict[str, Builder] = defaultdict(Builder)
    for row, cells in enumerate(csv.DictReader(io.StringIO(data.decode("utf-8"))), start=1):
        key = Key("stock", cells["area"], period=cells["year"])
        builders[cells["revision"]].add(
            key,
            float(cells["stock"]),
            Place(sheet, row, 3),
            status=cells["status"],
            note=text_of(cells["note"]),
        )
    return [dataset for one in _totals(builders) for dataset in _put(one, data, path.name, work)]


def _totals(builders: dict[str, Builder]) -> Iterator[Loaded]:
    for revision, builder in sorted(builders.items()):
        about = replace(ABOUT, limits=(*ABOUT.limits, "stock_regional_only"))
        yield loaded(builder, about, revision=revision, part="regional", as_of=revision)


def _put(one: Loaded, data: bytes, file: str, work: Path) -> list[Dataset]:
    return add([one], work, source_file=f"{file} (recorded)", source_sha256=sha256_of(data))
