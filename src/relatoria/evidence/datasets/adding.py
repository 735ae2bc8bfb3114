"""Adding tables: checked against what is there, then brought into force by one replacement."""

from __future__ import annotations

import contextlib
import io
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from relatoria.errors import InputError, InvalidRecord, UsageError
from relatoria.evidence.datasets.catalogue import (
    CATALOGUE,
    Catalogue,
    Dataset,
    read_catalogue,
    sha256_of,
)
from relatoria.evidence.datasets.schema import DIMENSIONS, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

    from relatoria.evidence.datasets.store import Data

_ROW_GROUP = 16_384
_NOT_IN_NAMES = re.compile(r"[^a-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A table as a loader read it, before it has a place."""

    dataflow: str
    publisher: str
    revision: str
    part: str
    """Which of the publisher's tables: ``od``, ``totals``, ``components``; part of the id."""
    title: str
    source: str
    licence: str
    as_of: str
    table: pa.Table
    limits: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)
    scope: str = ""
    place: Callable[[int], str] | None = None
    """Tells the cell or line that a row of the table was read from."""

    @property
    def id(self) -> str:
        """The id the dataset gets."""
        parts = (self.publisher, self.dataflow, self.revision, self.part)
        return _NOT_IN_NAMES.sub("-", "-".join(part for part in parts if part).lower()).strip("-")


def add(  # noqa: PLR0913 - keywords
    loaded: Sequence[Loaded],
    folder: Path,
    *,
    source_file: str,
    source_sha256: str,
    data: Data | None = None,
    replace: bool = False,
) -> list[Dataset]:
    """Bring tables that one file held into ``folder``; all of them or, on any error, none.

    ``data`` is what is there already: a dataset of the same id is refused unless it came from the
    same bytes or ``replace`` is given, and a figure that differs from the same observation in
    another table of its revision is refused always. Raises InvalidRecord for duplicate keys or
    conflicting figures, UsageError for a dataset that is there, InputError where the folder cannot
    be written to.
    """
    if not loaded:
        raise UsageError("there is nothing to add")
    for one in loaded:
        check_keys(one)
        if data is not None:
            _check_known(one, data, source_sha256, replace=replace)
            check_agreement(one, data)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write(loaded, folder, source_file, source_sha256)
    except OSError as error:
        raise InputError(
            "the data cannot be written",
            where=str(folder),
            why=error.strerror or str(error),
            remedy="Name a folder you may write to in RELATORIA_DATA",
        ) from error


def check_keys(loaded: Loaded) -> None:
    """Raise InvalidRecord where the table is empty or an observation comes twice."""
    table = loaded.table
    if not table.num_rows:
        raise InvalidRecord("the table holds no observations", where=loaded.title)
    counted = table.group_by(list(DIMENSIONS)).aggregate([([], "count_all")])
    if counted.num_rows == table.num_rows:
        return
    import pyarrow.compute as pc

    twice = counted.filter(pc.greater(counted["count_all"], 1)).slice(0, 1).to_pylist()[0]
    key = ", ".join(f"{name} {twice[name]}" for name in DIMENSIONS)
    raise InvalidRecord(
        "an observation comes more than once",
        where=loaded.title,
        why=key,
        remedy="Remove the duplicate from the file",
    )


def _check_known(loaded: Loaded, data: Data, source_sha256: str, *, replace: bool) -> None:
    known = {one.id: one for one in data.datasets()}.get(loaded.id)
    if known is None or replace or known.source_sha256 == source_sha256:
        return
    raise UsageError(
        f"there is a dataset {loaded.id} from another file ({known.source_file})",
        remedy="Give --replace to use the new file in its place, or --revision to keep both",
    )


def check_agreement(loaded: Loaded, data: Data) -> None:
    """Two tables of a publisher's revision never say two things about one observation."""
    import pyarrow.compute as pc

    for other in data.datasets(loaded.dataflow, loaded.publisher):
        if other.revision != loaded.revision or other.id == loaded.id:
            continue
        theirs = data.table(other.id).select([*DIMENSIONS, "OBS_VALUE"])
        ours = loaded.table.select([*DIMENSIONS, "OBS_VALUE"])
        ours = ours.append_column("row", [list(range(ours.num_rows))])
        both = ours.join(theirs, keys=list(DIMENSIONS), join_type="inner", right_suffix="_there")
        apart = pc.abs(pc.subtract(both["OBS_VALUE"], both["OBS_VALUE_there"]))
        wrong = both.filter(pc.fill_null(pc.greater(apart, 0.5), False)).slice(0, 1).to_pylist()
        if wrong:
            row = wrong[0]
            key = ", ".join(f"{name} {row[name]}" for name in DIMENSIONS)
            raise InvalidRecord(
                f"the file says {row['OBS_VALUE']:,.0f} where {other.id} of the same revision "
                f"says {row['OBS_VALUE_there']:,.0f}",
                where=loaded.place(row["row"]) if loaded.place else loaded.title,
                why=key,
                remedy="Nothing was loaded: check the revision, or name another with --revision",
            )


def _write(
    loaded: Sequence[Loaded], folder: Path, source_file: str, source_sha256: str
) -> list[Dataset]:
    datasets = []
    for one in loaded:
        data = _parquet(one.table)
        sha256 = sha256_of(data)
        name = f"{one.id}-{sha256[:12]}.parquet"
        _put(folder / name, data)
        datasets.append(_describe(one, name, sha256, source_file, source_sha256))
    with _alone(folder):
        before = {one.id: one for one in read_catalogue(folder)}
        after = before | {one.id: one for one in datasets}
        entries = tuple(after[name] for name in sorted(after))
        _put(folder / CATALOGUE, msgspec.json.format(msgspec.json.encode(Catalogue(entries))))
    kept = {one.file for one in after.values()}
    for old in before.values():
        if old.file not in kept:
            with contextlib.suppress(OSError):  # a reader may hold it open; it is out of force
                (folder / old.file).unlink()
    return datasets


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two programs that add at once must not lose each other's entries."""
    try:
        import fcntl
    except ImportError:  # systems without it: one user at a time
        yield
        return
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _describe(one: Loaded, name: str, sha256: str, source_file: str, source_sha256: str) -> Dataset:
    import pyarrow.compute as pc

    table = one.table
    return Dataset(
        id=one.id,
        dataflow=one.dataflow,
        publisher=one.publisher,
        revision=one.revision,
        title=one.title,
        source=one.source,
        licence=one.licence,
        as_of=one.as_of,
        file=name,
        sha256=sha256,
        source_file=source_file,
        source_sha256=source_sha256,
        rows=table.num_rows,
        first_year=pc.min(table["start_year"]).as_py(),
        last_year=pc.max(table["end_year"]).as_py(),
        indicators=tuple(sorted(pc.unique(table["INDICATOR"]).to_pylist())),
        limits=one.limits,
        notes=one.notes,
        scope=one.scope,
    )


def _parquet(table: pa.Table) -> bytes:
    """Sorted by its key, so that the same figures give the same bytes and readers skip blocks."""
    import pyarrow.parquet as pq

    ordered = table.select(arrow_schema().names).cast(arrow_schema())
    # Origins first: questions ask for all origins together, or name one.
    order = ["COUNTERPART_AREA", *(name for name in DIMENSIONS if name != "COUNTERPART_AREA")]
    ordered = ordered.sort_by([(name, "ascending") for name in order])
    sink = io.BytesIO()
    pq.write_table(
        ordered, sink, compression="zstd", compression_level=19, row_group_size=_ROW_GROUP
    )
    return sink.getvalue()


def _put(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(0o644)
        os.replace(temporary, path)  # noqa: PTH105 - the atomic step, named for what it is
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108
        raise
