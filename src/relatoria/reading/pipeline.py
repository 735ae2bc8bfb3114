"""The path of data: file → document → source → reader → record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from relatoria.errors import RelatoriaError, UnreadableFile
from relatoria.formats import ReadOptions, read_document
from relatoria.formats.pausing import uncollected
from relatoria.formats.sandbox import read_document_safely
from relatoria.model import Document, Record
from relatoria.reading.coverage import coverage_of
from relatoria.reading.language import language_of
from relatoria.reading.passages import passages_of
from relatoria.reading.readers import reader_for
from relatoria.reading.source import source_of


def read(
    path: str | Path, options: ReadOptions | None = None, *, sandboxed: bool = False
) -> Record:
    """The record of the document at ``path``.

    ``sandboxed`` opens the file in a child process with limits on memory and time: for files of
    strangers. Raises InputError (and its kinds) where the file cannot be read; the message names
    it and says what to do.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened",
            where=str(path),
            why=error.strerror or str(error),
            remedy="Check the path and the permissions",
        ) from error
    return read_bytes(data, path.name, options, sandboxed=sandboxed)


def read_bytes(
    data: bytes, name: str, options: ReadOptions | None = None, *, sandboxed: bool = False
) -> Record:
    """The record of a document held in memory; ``name`` is kept for people. Raises as `read`."""
    open_document = read_document_safely if sandboxed else read_document
    try:
        document = open_document(data, name, options)
    except RelatoriaError as error:
        raise error if error.where else error.at(name) from error
    return read_record(document)


def read_record(document: Document) -> Record:
    """The record of a document already read by ``formats``."""
    with uncollected():
        if document.language is None:
            document = replace(document, language=language_of(document))
        source = source_of(document)
        record = reader_for(source).read(source)
        record = replace(record, passages=passages_of(source, record))
        return replace(record, coverage=coverage_of(source, record))
