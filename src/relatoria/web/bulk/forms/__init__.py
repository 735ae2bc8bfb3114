"""What the tables are written in: JSON lines, CSV, Parquet, JSON-LD; each a stream of bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from relatoria.web.bulk.columns import Chunks, Table
from relatoria.web.bulk.forms.csv_lines import csv_lines
from relatoria.web.bulk.forms.json_lines import json_lines
from relatoria.web.bulk.forms.linked import linked
from relatoria.web.bulk.forms.parquet import parquet


@dataclass(frozen=True, slots=True)
class Form:
    """A way to write a table."""

    ending: str
    media_type: str
    write: Callable[[Table, Chunks], Iterator[bytes]]


def forms() -> dict[str, Form]:
    """By the ending of the file; Parquet where the ``evidence`` extra is installed."""
    known = [
        Form("jsonl", "application/jsonl", json_lines),
        Form("csv", "text/csv; charset=utf-8", csv_lines),
        Form("jsonld", "application/ld+json", linked),
    ]
    if find_spec("pyarrow") is not None:
        known.append(Form("parquet", "application/vnd.apache.parquet", parquet))
    return {form.ending: form for form in known}
