"""``relatoria publish``: a volume as DOCX, PDF, HTML, EPUB, Akoma Ntoso, JSON-LD, JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.cli.progress import bar
from relatoria.cli.saving import save
from relatoria.errors import UnreadableFile, UsageError
from relatoria.i18n import LANGUAGES, language_of_locale

if TYPE_CHECKING:
    from relatoria.drafting.volumes import Volume

_DESCRIPTION = """\
Publish a volume that `relatoria draft` wrote. It builds only when every sentence cites a source or
is editorial and signed. Several volumes become one, with one table of contents and one line of
notes. `matrix`, `coverage`, `balance` and `discrepancies` are JSON lines: which paragraphs stand
behind each message, what became of every contribution, whose words were carried, and in what the
sources contradict each other."""
_ABOUT = ("matrix", "coverage", "balance", "discrepancies")
_LINES = {"discrepancies": "discrepancy"}


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``publish`` to the commands of the program."""
    from relatoria.drafting.publishing import FORMATS

    parser = commands.add_parser(
        "publish", help="publish a cited volume in a house format", description=_DESCRIPTION
    )
    parser.add_argument("volumes", nargs="+", metavar="VOLUME|-", help="volumes as JSON")
    parser.add_argument("--to", required=True, choices=(*FORMATS, *_ABOUT), help="what to write")
    parser.add_argument("-o", "--output", metavar="FILE", help="by default standard output")
    parser.add_argument("--title", help="title of the volume that several become")
    parser.add_argument("--symbol", help="symbol to publish under; freezes the volume")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="date of publication")
    parser.add_argument("--distribution", help="general, limited…")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=None, help="of errors (default: the locale's)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the volume; 0 when done. Raises UnsupportedSentence and the errors of reading."""
    volume = _volume(arguments)
    if arguments.to in _ABOUT:
        written = _about(volume, arguments.to)
    else:
        from relatoria.drafting.publishing import publish

        language = arguments.language or language_of_locale()
        with bar("relatoria publish") as progress:
            written = publish(volume, arguments.to, language=language, progress=progress)
    if arguments.output:
        save(Path(arguments.output), written)
    elif arguments.to in ("docx", "pdf", "epub") and sys.stdout.isatty():
        raise UsageError(
            f"{arguments.to} is not for a terminal", remedy="Name a file with --output"
        )
    else:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
    return 0


def _volume(arguments: argparse.Namespace) -> Volume:
    from dataclasses import replace

    from relatoria.drafting.volumes import consolidate

    volumes = [load(path) for path in arguments.volumes]
    volume = volumes[0]
    if len(volumes) > 1:
        volume = consolidate(volumes, arguments.title or volumes[0].title)
    elif arguments.title:
        volume = replace(volume, title=arguments.title)
    for name in ("symbol", "date", "distribution"):
        value = getattr(arguments, name)
        if value:
            volume = replace(volume, **{name: value})
    return replace(volume, is_draft=False, subtitle=None) if arguments.symbol else volume


def load(path: str) -> Volume:
    """The volume in the file ``path``; ``-`` is standard input."""
    from relatoria.drafting.volumes import read_volume

    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened", where=path, why=error.strerror or str(error)
        ) from error
    return read_volume(data, "standard input" if path == "-" else path)


def _about(volume: Volume, what: str) -> bytes:
    from relatoria.drafting.publishing import accounts

    lines = getattr(accounts, f"{_LINES.get(what, what)}_lines")(volume)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
