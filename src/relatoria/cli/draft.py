"""``relatoria draft``: a report from records, every sentence with its source."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.cli.gathering import files_of, outcomes
from relatoria.cli.progress import bar
from relatoria.cli.saving import save
from relatoria.errors import InputError, UnreadableFile
from relatoria.formats import ReadOptions
from relatoria.i18n import LANGUAGES
from relatoria.model import Span

if TYPE_CHECKING:
    from relatoria.drafting.volumes import Volume
    from relatoria.drafting.writing import Theme
    from relatoria.model import Record

_DESCRIPTION = """\
Draft the report of a meeting from its documents: what each speaker said in which session, every
list once, what several said alike, the floor debates, and annexes. Every sentence cites the passage
it rests on. Nothing is translated: words in another language stay as they are, in a frame."""
_LONGEST_FAULT = 400
_FRAMEWORK = "themes"


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``draft`` to the commands of the program."""
    parser = commands.add_parser(
        "draft", help="draft a cited report from documents", description=_DESCRIPTION
    )
    parser.add_argument(
        "paths", nargs="+", metavar="FILE|DIR|-",
        help="documents of the meeting, or records as JSON lines; - is stdin",
    )  # fmt: skip
    parser.add_argument("--by", choices=("session", "theme"), default="session", help="arrangement")
    parser.add_argument(
        "--framework", metavar="ID", default=_FRAMEWORK, help="whose items are the themes"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of the report (default: the first document's)"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="by default standard output")
    parser.add_argument(
        "--onto", metavar="VOLUME",
        help="take the one FILE, a DOCX that came back from an edit, over this volume "
        "(- for the one it carries), and list the changes",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the volume; 0 when done. Raises the errors of reading and drafting."""
    from relatoria.drafting.volumes import write_volume

    volume = _returned(arguments) if arguments.onto else _drafted(arguments)
    written = write_volume(volume)
    if arguments.output:
        save(Path(arguments.output), written)
    else:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
    return 0


def _drafted(arguments: argparse.Namespace) -> Volume:
    from relatoria.drafting.writing import Plan, draft
    from relatoria.reading.sentences import sentences

    records = _records(arguments.paths)
    language = arguments.language or records[0].document.language or "en"
    by_theme = arguments.by == "theme"
    themes = _themes(records, arguments.framework, language) if by_theme else ()
    plan = Plan(language, arguments.by, themes, _faults(records))
    with bar("relatoria draft") as progress:
        return draft(records, sentences, plan, progress=progress)


def _faults(records: list[Record]) -> dict[str, tuple[Span, ...]]:
    """What the checks find in the sources themselves: no reason to carry it further."""
    from relatoria.drafting.checks.running import findings_in
    from relatoria.reading.sentences import sentences

    found = {}
    for record in records:
        spans = []
        for one in findings_in(record, sentences):
            spans.append(Span(one.start, one.end))
            spans += [one.other] if one.other else []
        found[record.document.id] = tuple(span for span in spans if 0 < len(span) < _LONGEST_FAULT)
    return found


def _records(paths: list[str]) -> list[Record]:
    from relatoria.formats import jsonl

    found: list[Record] = []
    documents = []
    for path in paths:
        if path.endswith(".jsonl") and Path(path).is_file():
            found += jsonl.read_all(Path(path).read_bytes()).records
        else:
            documents.append(path)
    for one in outcomes(files_of(documents), ReadOptions()) if documents else ():
        if one.record is not None:
            found.append(one.record)
        elif one.error is not None:
            raise one.error
        else:
            raise InputError("the file could not be read", where=one.path, why=one.defect or "")
    unique = {record.document.id: record for record in found}
    return list(unique.values())


def _themes(records: list[Record], framework_id: str, language: str) -> tuple[Theme, ...]:
    """The framework's items as headings, each with the statements coded with it first."""
    from relatoria.coding.coder import Coder
    from relatoria.coding.model import shipped_model
    from relatoria.coding.types import CodableStatement
    from relatoria.drafting.volumes import qualified
    from relatoria.drafting.writing import Theme
    from relatoria.schemes.frameworks import framework

    scheme = framework(framework_id)
    coder = Coder(shipped_model(), [framework_id])
    best: dict[str, tuple[float, str]] = {}
    for record in records:
        for one in record.statements:
            spoken = one.language or record.document.language or ""
            for assigned in coder.code(CodableStatement(one.id, one.text, spoken, "")):
                name = qualified(record.document.id, one.id)
                if assigned.score > best.get(name, (0.0, ""))[0]:
                    best[name] = (assigned.score, assigned.notation)
    found = []
    for item in scheme.current():
        names = tuple(name for name, (_, notation) in best.items() if notation == item.notation)
        if names:
            found.append(Theme(item.notation, item.name(language), names))
    return tuple(found)


def _returned(arguments: argparse.Namespace) -> Volume:
    from relatoria.cli.publish import load
    from relatoria.drafting.publishing.docx import take_back

    path = arguments.paths[0]
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened", where=path, why=error.strerror or str(error)
        ) from error
    base = None if arguments.onto == "-" else load(arguments.onto)
    returned = take_back(data, path, base)
    for one in returned.changes:
        line = {"change": one.kind.value, "id": one.id, "before": one.before, "after": one.after}
        print(json.dumps(line, ensure_ascii=False), file=sys.stderr)
    return returned.volume
