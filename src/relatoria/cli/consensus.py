"""``relatoria consensus``: the opinion map, groups and scores of a round of votes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from relatoria.errors import MissingExtra
from relatoria.i18n import LANGUAGES, language_of_locale
from relatoria.model.vote import SignConvention


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``consensus`` to the commands of the program."""
    parser = commands.add_parser(
        "consensus",
        help="opinion map, groups and consensus of a round of votes",
        description=__doc__,
    )
    add_arguments(parser)
    parser.set_defaults(run=run)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="a folder as Polis exports it")
    parser.add_argument(
        "--engine", choices=("default", "polis"), default="default",
        help="default: with stability and intervals; polis: number for number as Polis",
    )  # fmt: skip
    parser.add_argument("--to", choices=("jsonl",), default="jsonl", help="what to write")
    parser.add_argument(
        "--signs", choices=[one.name.lower() for one in SignConvention], default="export",
        help="export: +1 agrees, as in CSV exports; internal: -1 agrees, as in Polis's database",
    )  # fmt: skip
    parser.add_argument(
        "--meta", default="", metavar="ID,ID",
        help="statements about the participants themselves, where the export does not say",
    )  # fmt: skip
    parser.add_argument(
        "--language", choices=LANGUAGES, default=language_of_locale(),
        help="of the explanations; by default the one of the environment",
    )  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Print the lines; 0 when done. Raises the errors of reading, and MissingExtra."""
    lines = consensus_lines(
        arguments.folder,
        arguments.engine,
        SignConvention[arguments.signs.upper()],
        meta=[name for name in arguments.meta.split(",") if name],
        language=arguments.language,
    )
    for line in lines:
        sys.stdout.write(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n")
    return 0


def consensus_lines(
    folder: Path,
    engine: str = "default",
    signs: SignConvention = SignConvention.EXPORT,
    *,
    meta: Sequence[str] = (),
    language: str = "en",
) -> Iterator[dict[str, object]]:
    """The lines of the analysis of ``folder`` by ``engine`` (``default`` or ``polis``)."""
    try:
        from relatoria.consensus import lines, loading
    except ImportError as error:
        raise MissingExtra(
            "the analysis of votes needs numpy and scipy",
            why=str(error),
            remedy="Install them with: pip install 'relatoria[consensus]'",
        ) from error
    from relatoria.formats import polis_csv

    data = loading.round_of(polis_csv.read(folder, signs), meta)
    if engine == "polis":
        from relatoria.consensus import polis

        yield from lines.polis_lines(polis.analyse(data.votes, data.rejected, data.meta))
    else:
        from relatoria.consensus import opinion

        yield from lines.opinion_lines(
            opinion.analyse(data.votes, data.rejected | data.meta), language
        )
