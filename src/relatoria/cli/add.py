"""``relatoria add``: documents and records into the register."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from relatoria.cli.acting import user_of
from relatoria.cli.defects import defect_message
from relatoria.cli.gathering import STDIN, add_reading_options, files_of, outcomes, reading_options
from relatoria.errors import RelatoriaError, UnreadableFile
from relatoria.formats import jsonl

if TYPE_CHECKING:
    from relatoria.formats import ReadOptions
    from relatoria.model import Record
    from relatoria.store.ingest import Incoming, Outcome, Report, Terms

_DESCRIPTION = """\
Read documents into the register: every meeting, person and statement, with its source. Takes
documents of any kind that `relatoria read` reads, and JSON lines that it wrote. All of them come
in or none. The same bytes twice change nothing; a corrected file becomes the next version of its
source, keeps the judgements that still hold and opens those it touches."""
_ACCESS = ("public", "restricted", "embargoed")
_HEAD = 4096
"""Bytes that tell JSON lines from documents: a record's first line names its sha256 early."""
_NUMBERS = ("statements", "people")


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``add`` to the commands of the program."""
    parser = commands.add_parser(
        "add", help="read documents into the register", description=_DESCRIPTION
    )
    parser.add_argument("paths", nargs="+", metavar="FILE|DIR|-", help="- is standard input")
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.add_argument("--access", choices=_ACCESS, help="who may see the sources (public)")
    parser.add_argument(
        "--embargo-until", metavar="DATE", type=_day, help="the day (UTC) on which they open"
    )
    parser.add_argument(
        "--withhold-attribution", action="store_true", help="let out what was said, never who"
    )
    parser.add_argument("--licence", default="", help="terms under which others may use them")
    parser.add_argument(
        "--by", dest="user", metavar="NAME", help="who does it; by default the account's name"
    )
    parser.add_argument("--reason", default="", help="why, in the log")
    add_reading_options(parser)
    parser.add_argument("--to", choices=("table", "jsonl"), help="how to say what was done")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read, ingest and say what was done; 1 where a file could not be read, 0 otherwise.

    What can be read comes in, in one transaction, even where another file cannot be.
    """
    from relatoria.web.opening import open_register

    open_register(arguments.register)
    from relatoria.store.ingest import ingest

    terms = _terms(arguments)
    options = reading_options(arguments)
    failed: list[str] = []
    files = _without_register(files_of(arguments.paths))
    report = ingest(list(_gathered(files, options, failed)), terms)
    _say(report, arguments.to or ("table" if sys.stdout.isatty() else "jsonl"))
    for message in failed:
        print(message, file=sys.stderr)
    return 1 if failed else 0


def _without_register(files: Sequence[str]) -> list[str]:
    """``files`` but those of the register itself, which may lie in a folder of documents."""
    from django.conf import settings

    name = str(settings.DATABASES["default"]["NAME"])
    own = {f"{name}{ending}" for ending in ("", "-wal", "-shm", "-journal")}
    return [path for path in files if str(Path(path).absolute()) not in own]


def _terms(arguments: argparse.Namespace) -> Terms:
    from relatoria.store.ingest import Terms
    from relatoria.store.models import Access

    access = arguments.access or ("embargoed" if arguments.embargo_until else "public")
    return Terms(
        access=Access(access),
        public_from=arguments.embargo_until,
        attribution_withheld=arguments.withhold_attribution,
        licence=arguments.licence,
        by=user_of(arguments),
        reason=arguments.reason,
    )


def _gathered(files: Sequence[str], options: ReadOptions, failed: list[str]) -> Iterator[Incoming]:
    """Records of ``files``; what went wrong with which is added to ``failed``."""
    from relatoria.store.ingest import Incoming

    documents = []
    for path in files:
        try:
            if path == STDIN:
                yield from _from_stdin(options)
            elif _holds_lines(path):
                records = jsonl.read_all(Path(path).read_bytes()).records
                yield from (Incoming(record, path=path) for record in records)
            else:
                documents.append(path)
        except RelatoriaError as error:
            place = f"{path}, {error.where}" if error.where else path
            failed.append(f"relatoria: {error.at(place)}")
    for outcome in outcomes(documents, options):
        if outcome.record is not None:
            yield Incoming(outcome.record, _bytes_of(outcome.path, outcome.record), outcome.path)
        elif outcome.defect is not None:
            said = outcome.defect.strip().splitlines()[-1]
            failed.append(defect_message(said, outcome.path))
        else:
            failed.append(f"relatoria: {outcome.error}")


def _from_stdin(options: ReadOptions) -> Iterator[Incoming]:
    from relatoria.reading import read_bytes
    from relatoria.store.ingest import Incoming

    # One byte more than allowed tells that there is more, without reading all of it.
    data = sys.stdin.buffer.read(options.max_bytes + 1)
    if _is_line(data[:_HEAD]):
        for record in jsonl.read_all(data).records:
            yield Incoming(record, path=STDIN)
        return
    yield Incoming(read_bytes(data, "standard input", options, sandboxed=True), data, STDIN)


def _holds_lines(path: str) -> bool:
    """Whether the file holds a record's JSON lines; a file that cannot be opened holds none."""
    try:
        with Path(path).open("rb") as file:
            return _is_line(file.read(_HEAD))
    except OSError:
        return False  # reading it as a document says what is wrong


def _is_line(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"type"' in start and b'"sha256"' in start


def _bytes_of(path: str, record: Record) -> bytes:
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != record.document.sha256:
        raise UnreadableFile(
            "the file changed while it was read", where=path, remedy="Add it again"
        )
    return data


def _day(text: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(text), time(), UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2030-01-31") from None


def _say(report: Report, form: str) -> None:
    if form == "jsonl":
        for one in report.outcomes:
            line = msgspec.to_builtins(one)
            sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
        sys.stdout.buffer.flush()
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for heading in ("source", "id", "", "statements", "people", "meetings", "judgements"):
        table.add_column(heading, justify="right" if heading in _NUMBERS else "left")
    for one in report.outcomes:
        table.add_row(*_cells(one))
    console = Console()
    console.print(table)
    if not report.changed:
        console.print("The register had all of this: nothing changed.")


def _cells(one: Outcome) -> tuple[str, ...]:
    judged = f"{one.carried} kept, {one.reopened} opened" if one.supersedes else ""
    counts = [str(one.counts.get(name, "")) for name in ("statements", "agents")]
    return (one.name, one.key, one.state.value, *counts, ", ".join(one.meetings), judged)
