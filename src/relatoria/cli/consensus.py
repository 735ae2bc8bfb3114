"""``relatoria consensus``: the opinion map, groups and scores of a round of votes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.errors import InputError, MissingExtra, UsageError
from relatoria.i18n import LANGUAGES, language_of_locale
from relatoria.model.vote import SignConvention

if TYPE_CHECKING:
    from relatoria.consensus.loading import Round
    from relatoria.formats.polis_csv import Conversation


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
    parser.add_argument(
        "folder", metavar="DIR|ROUND", type=Path,
        help="a folder as Polis exports it, or the key of a round of the register",
    )  # fmt: skip
    parser.add_argument(
        "--register", metavar="PATH|URL", help="the register of a round (DATABASE_URL)"
    )
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
    _add_questions(parser)


def _add_questions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--declared", metavar="FILE", type=Path,
        help="a CSV with participant and group: also scores over the groups that people declared",
    )  # fmt: skip
    parser.add_argument(
        "--by", choices=("sector", "subregion", "country", "delegation"),
        help="of a round: also scores over the groups its participants declared",
    )  # fmt: skip
    parser.add_argument(
        "--smallest", type=_positive, default=5, metavar="N",
        help="voters from which the cell of a declared group is shown (5)",
    )  # fmt: skip
    short = parser.add_mutually_exclusive_group()
    short.add_argument(
        "--select", type=_positive, default=0, metavar="N",
        help="also a short list of N statements that represents the room in proportion",
    )  # fmt: skip
    short.add_argument(
        "--budget",
        type=_positive,
        default=0,
        metavar="WORDS",
        help="the same list, as long as so many words allow",
    )
    parser.add_argument(
        "--alike", action="store_true",
        help="also pairs of statements with nearly the same words, to consider for merging",
    )  # fmt: skip
    parser.add_argument(
        "--route", action="store_true",
        help="also the next statement for each participant, with the chance it was drawn with",
    )  # fmt: skip
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="of the lottery of --route (0)"
    )


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number


def run(arguments: argparse.Namespace) -> int:
    """Print the lines; 0 when done. Raises the errors of reading, UsageError and MissingExtra."""
    if arguments.engine == "polis" and (arguments.select or arguments.budget or arguments.route):
        raise UsageError(
            "--select, --budget and --route need what the default engine knows",
            remedy="Leave out --engine polis",
        )
    asked = Asked(
        meta=tuple(name.strip() for name in arguments.meta.split(",") if name.strip()),
        declared=arguments.declared,
        by=arguments.by or "",
        register=arguments.register,
        smallest=arguments.smallest,
        select=arguments.select,
        budget=arguments.budget,
        alike=arguments.alike,
        route=arguments.route,
        seed=abs(arguments.seed),
    )
    lines = consensus_lines(
        arguments.folder,
        arguments.engine,
        SignConvention[arguments.signs.upper()],
        language=arguments.language,
        asked=asked,
    )
    for line in lines:
        sys.stdout.write(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n")
    return 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is told of the round, and what is wanted beside its analysis."""

    meta: tuple[str, ...] = ()
    """Statements about the participants themselves."""
    declared: Path | None = None
    """A CSV with participant and group."""
    by: str = ""
    """What of that which participants of a round declared."""
    register: str | None = None
    """The register a round is in; by default the one of the environment."""
    smallest: int = 5
    select: int = 0
    budget: int = 0
    alike: bool = False
    route: bool = False
    seed: int = 0


def consensus_lines(
    folder: Path,
    engine: str = "default",
    signs: SignConvention = SignConvention.EXPORT,
    *,
    language: str = "en",
    asked: Asked = Asked(),
) -> Iterator[dict[str, object]]:
    """The lines of the analysis of ``folder`` by ``engine`` (``default`` or ``polis``).

    ``folder`` may be the key of a round of the register. Raises UsageError where it is neither.
    """
    try:
        from relatoria.consensus import declared_lines, lines, loading
    except ImportError as error:
        raise MissingExtra(
            "the analysis of votes needs numpy and scipy",
            why=str(error),
            remedy="Install them with: pip install 'relatoria[consensus]'",
        ) from error
    conversation, groups = _read(folder, signs, asked)
    data = loading.round_of(conversation, asked.meta)
    if groups and not set(groups) & set(data.votes.participants):
        raise InputError(
            "nobody who declared a group has voted here",
            where=str(asked.declared or folder),
            remedy="Name participants as the votes do",
        )
    if engine == "polis":
        from relatoria.consensus import polis

        yield from lines.polis_lines(polis.analyse(data.votes, data.rejected, data.meta))
    else:
        yield from _by_default_engine(data, conversation, language, asked)
    if asked.alike:
        yield from _alike(conversation)
    if groups:
        yield from declared_lines.declared_lines(data.votes, groups, language, asked.smallest)


def _read(folder: Path, signs: SignConvention, asked: Asked) -> tuple[Conversation, dict[str, str]]:
    """The conversation, and who declared which group."""
    from relatoria.cli.consensus_declared import read_declared
    from relatoria.formats import polis_csv

    if folder.is_dir() or len(folder.parts) != 1:
        if asked.by:
            raise UsageError("--by is for a round of a register", remedy="Use --declared FILE")
        conversation = polis_csv.read(folder, signs)
        return conversation, dict(read_declared(asked.declared)) if asked.declared else {}
    from relatoria.cli.consensus_round import read_round

    conversation, groups = read_round(folder.name, asked.register, asked.by)
    return conversation, dict(read_declared(asked.declared)) if asked.declared else groups


def _alike(conversation: Conversation) -> Iterator[dict[str, object]]:
    from relatoria.consensus.messages import near_identical

    rows = conversation.statements.values()
    for pair in near_identical({row.id: row.text for row in rows if row.moderated >= 0}):
        yield {"type": "alike", **asdict(pair)}


def _by_default_engine(
    data: Round, conversation: Conversation, language: str, asked: Asked
) -> Iterator[dict[str, object]]:
    from relatoria.consensus import lines, loading, opinion, proposing

    texts = {name: row.text for name, row in conversation.statements.items()}
    done = opinion.analyse(data.votes, data.rejected | data.meta)
    yield from lines.opinion_lines(done, language, loading.first_votes(conversation))
    if asked.select or asked.budget:
        yield from proposing.selected_lines(done, texts, asked.select, asked.budget)
    if asked.route:
        yield from proposing.route_lines(done, asked.seed)
