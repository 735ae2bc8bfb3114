"""``relatoria read``: from documents to records."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from relatoria.cli.defects import defect_message
from relatoria.cli.gathering import (
    Outcome,
    add_reading_options,
    files_of,
    outcomes,
    reading_options,
)
from relatoria.cli.output import FORMATS, write_coverage, write_records
from relatoria.errors import UsageError
from relatoria.i18n import LANGUAGES, catalogue, language_of_locale
from relatoria.model import Record

_DESCRIPTION = """\
Read the report of a meeting and get back who met, who spoke in which session, what each one said
and proposed, word for word and with its place in the source. Reads PDF, DOCX, ODT, HTML, Markdown
and plain text, told by their content."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``read`` to the commands of the program."""
    parser = commands.add_parser(
        "read", help="read documents into records", description=_DESCRIPTION
    )
    parser.add_argument("paths", nargs="+", metavar="FILE|DIR|-", help="documents; - is stdin")
    parser.add_argument(
        "--to",
        choices=(*FORMATS, "summary"),
        help="what to write (a summary on a terminal, jsonl in a pipe)",
    )
    parser.add_argument("-o", "--output", metavar="PATH", help="a file, or a folder for several")
    parser.add_argument(
        "--coverage", action="store_true", help="the share structured, and what was left"
    )
    add_reading_options(parser)
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=None,
        help="language of summary and page (default: the locale's)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read and write; 1 where a file could not be read, 0 otherwise."""
    files = files_of(arguments.paths)
    form = arguments.to or _usual(arguments)
    if arguments.output is None and form in ("akn", "html") and len(files) > 1:
        raise UsageError(
            f"{len(files)} documents do not fit one {form} file",
            remedy="Name a folder with --output",
        )
    say = catalogue(arguments.language or language_of_locale())
    options = reading_options(arguments)
    read = list(_with_progress(files, outcomes(files, options), say("say.reading")))
    records = _once(read)
    if arguments.coverage:
        write_coverage(records, say)
    elif records:
        write_records(records, form, arguments.output, say)
    return _report(read, arguments.debug)


def _usual(arguments: argparse.Namespace) -> str:
    return "summary" if arguments.output is None and sys.stdout.isatty() else "jsonl"


def _once(read: Sequence[Outcome]) -> list[Record]:
    """The records in order; a copy of a document already read is named and left out."""
    found: dict[str, tuple[str, Record]] = {}
    for one in read:
        if one.record is None:
            continue
        first, _ = found.setdefault(one.record.document.id, (one.path, one.record))
        if first != one.path:
            print(f"relatoria: {one.path}: the same bytes as {first}, read once.", file=sys.stderr)
    return [record for _, record in found.values()]


def _report(read: Sequence[Outcome], debug: bool) -> int:
    """Say what went wrong with which file; 1 where anything did, 0 otherwise."""
    failed = [one for one in read if one.record is None]
    for one in failed:
        if one.defect is None:
            print(f"relatoria: {one.error}", file=sys.stderr)
        else:
            said = one.defect if debug else one.defect.strip().splitlines()[-1]
            print(defect_message(said, one.path), file=sys.stderr)
    return 1 if failed else 0


def _with_progress(files: Sequence[str], read: Iterator[Outcome], title: str) -> Iterator[Outcome]:
    """``read``, with a bar on a terminal where there is something to wait for."""
    if len(files) < 2 or not sys.stderr.isatty():
        yield from read
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(read, title, total=len(files), console=Console(stderr=True), transient=True)
