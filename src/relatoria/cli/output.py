"""Records on their way out: to the terminal, a pipe, a file or a folder."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from relatoria.errors import InvalidRecord, UsageError
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
            _save(target / f"{name}{FORMATS[form]}", _encoded([record], form, say))
        between = _between(records) if form == "jsonl" else ()
        if between:
            _save(target / BETWEEN, jsonl.write_all((), between))
        return
    _save(target, _encoded(records, form, say))


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


def _file_mask() -> int:
    """The permissions that new files go without (umask), read the one way there is."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _save(path: Path, content: bytes) -> None:
    """Write the whole file or nothing: a killed program leaves what was there before."""
    path = path.resolve()  # a link stays a link: what it leads to is replaced
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a device or a pipe: nothing there could be replaced
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            temporary.chmod(0o666 & ~_file_mask())
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
            raise
    except OSError as error:
        raise UsageError(
            "the output cannot be written", where=str(path), why=error.strerror or str(error)
        ) from error
