"""Records on their way out: to the terminal, a pipe, a file or a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from relatoria.cli.saving import save
from relatoria.errors import InvalidRecord
from relatoria.formats import akoma_ntoso, jsonl, markdown_page, record_page
from relatoria.i18n import Catalogue
from relatoria.model import Conflict, Record

FORMATS = {"jsonl": ".jsonl", "akn": ".akn.xml", "md": ".md", "html": ".html"}
"""Formats of a record and the endings of their files."""
BETWEEN = "between-documents.jsonl"
"""In a folder of records as JSON lines: the conflicts that belong to no single document."""


def write_records(records: Sequence[Record], form: str, output: str | None, say: Catalogue) -> None:
    """Write ``records`` to standard output, to the file ``output`` or into the folder.

    A folder gets a file a record. Raises UsageError where several records would go into one
    file of a format that holds one, or the place cannot be written to.
    """
    if form == "summary":
        from relatoria.cli.summary import print_summary

        print_summary(records, _between(records), say)
        return
    if output is None:
        sys.stdout.buffer.write(_encoded(records, form, say))
        return
    target = Path(output)
    if target.is_dir() or output.endswith(os.sep) or (len(records) > 1 and form != "jsonl"):
        for name, record in zip(_names(records), records, strict=True):
            save(target / f"{name}{FORMATS[form]}", _encoded([record], form, say))
        between = _between(records) if form == "jsonl" else ()
        if between:
            save(target / BETWEEN, jsonl.write_all((), between))
        return
    save(target, _encoded(records, form, say))


def write_coverage(records: Sequence[Record], say: Catalogue) -> None:
    """Print the share of each text that is structured, and what was left."""
    from relatoria.cli.summary import print_coverage

    print_coverage(records, say)


def _between(records: Sequence[Record]) -> tuple[Conflict, ...]:
    from relatoria.reading.conflicts.across import conflicts_between

    return conflicts_between(records) if len(records) > 1 else ()


def _encoded(records: Sequence[Record], form: str, say: Catalogue) -> bytes:
    if form == "jsonl":
        return jsonl.write_all(records, _between(records))
    if form == "akn":
        return akoma_ntoso.write(_one(records, form))
    if form == "html":
        return record_page.write(_one(records, form), say.language)
    return "\n".join(markdown_page.write(record, say.language) for record in records).encode()


def _one(records: Sequence[Record], form: str) -> Record:
    if len(records) != 1:
        raise InvalidRecord(f"a file of {form} holds one record, not {len(records)}")
    return records[0]


def _names(records: Sequence[Record]) -> list[str]:
    """A file name a record: the document's own, with its id where two are called the same."""
    stems = [Path(record.document.name).stem or "document" for record in records]
    return [
        stem if stems.count(stem) == 1 else f"{stem}-{record.document.id}"
        for stem, record in zip(stems, records, strict=True)
    ]
