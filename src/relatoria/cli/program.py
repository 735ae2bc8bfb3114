"""The program: its commands, and what becomes of errors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from relatoria import __version__
from relatoria.cli.defects import defect_message
from relatoria.errors import RelatoriaError

# Name and module; a module offers ``add_command``. In the order in which help lists them.
_COMMANDS = (
    "relatoria.cli.serve",
    "relatoria.cli.work",
    "relatoria.cli.account",
    "relatoria.cli.archive",
    "relatoria.cli.export",
    "relatoria.cli.import_",
    "relatoria.cli.merge",
    "relatoria.cli.backup",
    "relatoria.cli.move",
    "relatoria.cli.read",
    "relatoria.cli.search",
    "relatoria.cli.add",
    "relatoria.cli.check",
    "relatoria.cli.schema",
    "relatoria.cli.consensus",
    "relatoria.cli.code",
    "relatoria.cli.frameworks",
    "relatoria.cli.coders",
    "relatoria.cli.followup",
    "relatoria.cli.trace",
    "relatoria.cli.draft",
    "relatoria.cli.lint",
    "relatoria.cli.publish",
    "relatoria.cli.data",
    "relatoria.cli.indicator",
    "relatoria.cli.flows",
    "relatoria.cli.tabulate",
    "relatoria.cli.claims",
)

_BROKEN_PIPE = 141
"""What a shell reports for a program that wrote to a closed pipe (128 + SIGPIPE)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with ``arguments`` (of the process, by default); gives the exit code."""
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = build_parser()
    if given[:1] == ["help"]:
        given = [*given[1:], "--help"]
    asked = parser.parse_args(given)
    try:
        code: int = asked.run(asked)
    except RelatoriaError as error:
        print(f"relatoria: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # The reader of the pipe has seen enough; nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        print("relatoria: stopped.", file=sys.stderr)
        return 130
    except Exception as error:
        if asked.debug:
            raise
        print(defect_message(f"{type(error).__name__}: {error}"), file=sys.stderr)
        return 1
    return code


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command, as `main` uses it."""
    parser = argparse.ArgumentParser(
        prog="relatoria",
        description="From what was said to what was done about it, every sentence with its source.",
    )
    parser.add_argument("--version", action="version", version=f"relatoria {__version__}")
    parser.add_argument("--debug", action="store_true", help="show where a defect arose")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in _COMMANDS:
        import_module(name).add_command(commands)
    return parser


def _speak_utf8() -> None:
    # Names carry accents, whatever the terminal's locale says.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
