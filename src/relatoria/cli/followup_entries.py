"""The entries that suggestions are asked for: JSON lines, or the reports in a document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from relatoria.cli.followup_inputs import data_of, is_register
from relatoria.errors import InvalidRecord


class Entry(msgspec.Struct):
    """A text to find paragraphs for; ``start`` is its place in the document it was read from."""

    id: str
    text: str
    language: str
    start: int = 0


class _Line(msgspec.Struct):
    id: str | int
    text: str
    language: str | None = None


def entries_of(path: str) -> Iterator[Entry]:
    """The entries in ``path``; raises InvalidRecord naming the line, or the errors of reading."""
    data, name = data_of(path), "standard input" if path == "-" else path
    if is_register(data):
        yield from _from_register(data, name)
    elif data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from _from_lines(data, name)
    else:
        yield from _from_document(data, name)


def _from_lines(data: bytes, name: str) -> Iterator[Entry]:
    decoder = msgspec.json.Decoder(_Line)
    for number, line in enumerate(data.splitlines(), start=1):
        stripped = line.strip(b"\xef\xbb\xbf \t\r")
        if not stripped:
            continue
        try:
            one = decoder.decode(stripped)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line is no entry",
                where=f"{name}, line {number}",
                why=str(error),
                remedy='An entry is {"id": …, "text": …, "language": …}',
            ) from error
        yield Entry(str(one.id), one.text, language_of(one.language, one.text))


def _from_register(data: bytes, name: str) -> Iterator[Entry]:
    from relatoria.followup.imports.lines import read_bytes

    for one in read_bytes(data, name).reports.values():
        yield Entry(one.id, one.words, language_of(one.language, one.words))


def _from_document(data: bytes, name: str) -> Iterator[Entry]:
    """Entries of a follow-up page, else the statements of a document, else all of it."""
    from relatoria.followup.imports.pages import reports_in
    from relatoria.reading import read_bytes

    record = read_bytes(data, Path(name).name, sandboxed=True)
    language = record.document.language or ""
    if record.reports or not record.statements:
        for report in reports_in(record):
            yield Entry(report.id, report.text, report.language or language, report.start or 0)
        return
    for statement in record.statements:
        yield Entry(statement.id, statement.text, statement.language or language, statement.start)


def language_of(given: str | None, text: str) -> str:
    """The language as given («pt-BR»), else the likeliest of the four by the words."""
    from relatoria.i18n import LANGUAGES

    short = (given or "")[:2].lower()
    return short if short in LANGUAGES else str(_identifier().classify(text)[0])


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    from relatoria.i18n import LANGUAGES

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
