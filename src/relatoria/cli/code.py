"""``relatoria code``: which framework items statements speak to, with the evidence."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import InvalidRecord, UnreadableFile, UsageError

_DESCRIPTION = """\
Code statements with one or several frameworks. Takes documents, or JSON lines with id, text,
language and heading; answers one line per assignment with its score, method, version and the
spans that produced it. Works offline, unless a model server of your own is named.

RELATORIA_FRAMEWORKS names a folder of frameworks of your own, RELATORIA_MODEL_KEY the key that your
model server asks for."""

_ABOUT = {
    "groups": "group",
    "stance": "stance",
    "paradigm": "paradigm",
    "actors": "actor",
    "instruments": "citation",
}
_KEY = "RELATORIA_MODEL_KEY"


class _Line(msgspec.Struct):
    """A statement as a JSON line."""

    id: str | int
    text: str
    language: str | None = None
    heading: str | None = None


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``code`` to the commands of the program."""
    parser = commands.add_parser(
        "code", help="code statements with frameworks", description=_DESCRIPTION
    )
    parser.add_argument("path", metavar="FILE|-", help="a document or JSON lines; - is stdin")
    parser.add_argument(
        "--framework", action="append", default=[], metavar="ID", help="repeat for several"
    )
    parser.add_argument(
        "--framework-file", type=Path, action="append", default=[], metavar="FILE",
        help="a framework of your own: YAML, or SKOS as .ttl or .jsonld",
    )  # fmt: skip
    parser.add_argument("--to", choices=("jsonl",), default="jsonl", help="what to write")
    parser.add_argument("--all", action="store_true", help="also below the threshold")
    parser.add_argument("--details", action="store_true", help="also groups, stances, citations…")
    parser.add_argument(
        "--about", action="append", default=[], choices=tuple(_ABOUT),
        help="these details alone, no framework unless one is named",
    )  # fmt: skip
    parser.add_argument(
        "--model", metavar="FILE|NAME", help="a model of your own; with --model-server its name"
    )
    server = parser.add_argument_group("a model server you run (OpenAI-compatible)")
    server.add_argument("--model-server", metavar="URL", help="such as http://localhost:8080/v1")
    server.add_argument("--model-seconds", type=float, default=60.0, metavar="N", help="per answer")
    server.add_argument(
        "--model-plain-http", action="store_true", help="allow http to another machine"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the lines; 0 when done. Raises the errors of reading and of the model server."""
    from relatoria.coding import describing

    coders = _coders(arguments)
    kinds = {_ABOUT[name] for name in arguments.about}
    suggester = _suggester(arguments)
    gc.freeze()  # the model stays: the collector need not walk through it again and again
    encode = msgspec.json.Encoder().encode
    write = sys.stdout.buffer.write
    for statement in statements_of(arguments.path):
        for assignment in coders.code(statement, all_=arguments.all) if coders else ():
            write(encode(line_of(assignment)) + b"\n")
        for assignment in suggester.code(statement) if suggester else ():
            write(encode(line_of(assignment)) + b"\n")
        if arguments.details or kinds:
            for detail in describing.describe(statement):
                if not kinds or detail.kind in kinds:
                    write(encode(describing.line_of(detail)) + b"\n")
    sys.stdout.buffer.flush()
    if suggester and suggester.dropped:
        print(
            f"{suggester.dropped} suggestions of the model server dropped: "
            "no such item, or no such words in the statement",
            file=sys.stderr,
        )
    return 0


def _coders(arguments: argparse.Namespace) -> Any:
    """The coder asked for; none where only details are."""
    if arguments.about and not arguments.framework and not arguments.framework_file:
        return None
    from relatoria.cli.frameworks import added_frameworks
    from relatoria.coding.adding import Coders
    from relatoria.coding.model import load_model, shipped_model

    own = arguments.model if arguments.model and not arguments.model_server else ""
    model = load_model(Path(own)) if own else shipped_model()
    added = added_frameworks(arguments.framework_file, os.environ)
    return Coders(model, arguments.framework, added)


def _suggester(arguments: argparse.Namespace) -> Any:
    if not arguments.model_server:
        return None
    if not arguments.model:
        raise UsageError(
            "--model-server needs the name of a model", remedy="Name it with --model NAME"
        )
    from relatoria.cli.frameworks import added_frameworks
    from relatoria.coding.suggesting import Limits, ModelServer, Suggester
    from relatoria.schemes.frameworks import frameworks

    server = ModelServer(
        arguments.model_server,
        arguments.model,
        key=os.environ.get(_KEY, ""),
        limits=Limits(seconds=arguments.model_seconds),
        plain=arguments.model_plain_http,
    )
    added = {one.id: one for one in added_frameworks(arguments.framework_file, os.environ)}
    known = {**frameworks(), **added}
    names = arguments.framework or [*added, "themes", "gcm"]
    return Suggester(server, [known[name] for name in names])


def line_of(assignment: Any) -> dict[str, object]:
    """An assignment as its JSON line."""
    return {
        "statement": assignment.statement,
        "framework": assignment.framework,
        "notation": assignment.notation,
        "score": assignment.score,
        "method": assignment.method,
        "version": assignment.version,
        "evidence": [
            {"start": one.start, "end": one.end, "in": one.place} for one in assignment.evidence
        ],
    }


def statements_of(path: str) -> Iterator[Any]:
    """The statements in ``path``: JSON lines of statements, or those of a document.

    Raises :class:`UnreadableFile` where the file cannot be read, :class:`InvalidRecord` for a line
    that is no statement.
    """
    if path == "-":
        data, name = sys.stdin.buffer.read(), "standard input"
    else:
        try:
            data, name = Path(path).read_bytes(), path
        except OSError as error:
            raise UnreadableFile(
                "the file cannot be opened", where=path, why=error.strerror or str(error)
            ) from error
    if _looks_like_lines(data):
        yield from _from_lines(data.splitlines(), name)
    else:
        yield from _from_document(data, name)


def _looks_like_lines(data: bytes) -> bool:
    return data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _from_lines(lines: Iterable[bytes], name: str) -> Iterator[Any]:
    from relatoria.coding.types import CodableStatement

    decoder = msgspec.json.Decoder(_Line)
    for number, line in enumerate(lines, start=1):
        stripped = line.strip(b"\xef\xbb\xbf \t\r")
        if not stripped:
            continue
        try:
            read = decoder.decode(stripped)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line is no statement",
                where=f"{name}, line {number}",
                why=str(error),
                remedy='A statement is {"id": …, "text": …, "language": …, "heading": …}',
            ) from error
        yield CodableStatement(str(read.id), read.text, read.language or "", read.heading or "")


def _from_document(data: bytes, name: str) -> Iterator[Any]:
    """The statements of a document, each with the heading of its section."""
    from relatoria.coding.types import CodableStatement
    from relatoria.reading import read_bytes

    record = read_bytes(data, name, sandboxed=True)
    sections = [one for one in record.passages if one.kind == "section" and one.title]
    for statement in record.statements:
        around = [one for one in sections if one.start <= statement.start < one.end]
        # The innermost section begins last.
        heading = max(around, key=lambda one: one.start).title if around else ""
        yield CodableStatement(
            statement.id,
            statement.text,
            statement.language or record.document.language or "",
            heading or "",
        )
