"""``relatoria merge``, ``split`` and ``undo``: identities of agents, meetings and statements."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

from relatoria.cli.acting import add_user, user_of

_KINDS = ("agent", "meeting", "statement")
_MERGE = """\
Say that several are one: the others lead to the one that is kept. Nothing is lost: merged
statements keep every author, old addresses lead on, and `relatoria undo` takes the step back."""
_SPLIT = """\
Say that one is several. Of an agent or meeting, give the documents whose share gets an identity of
its own (DOCUMENT, or DOCUMENT/LOCAL for one printed agent); of a statement, the characters from
its beginning at which to cut."""
_UNDO = """\
Take a merge, a split or an undo back. Where a later step or act moved the same rows, it names
that step and changes nothing."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``merge``, ``split`` and ``undo`` to the commands of the program."""
    merge = commands.add_parser("merge", help="say that several are one", description=_MERGE)
    merge.add_argument("kind", choices=_KINDS)
    merge.add_argument("keep", metavar="KEY", help="the one that is kept")
    merge.add_argument("others", nargs="+", metavar="OTHER", help="those it stands for")
    _finish(merge, run_merge)
    split = commands.add_parser("split", help="say that one is several", description=_SPLIT)
    split.add_argument("kind", choices=_KINDS)
    split.add_argument("key", metavar="KEY")
    split.add_argument("at", nargs="+", metavar="DOCUMENT|CUT")
    split.add_argument("--name", default="", help="of the new agent or meeting")
    _finish(split, run_split)
    undo = commands.add_parser("undo", help="take a step back", description=_UNDO)
    which = undo.add_mutually_exclusive_group(required=True)
    which.add_argument("step", nargs="?", metavar="STEP", help="its key")
    which.add_argument("--list", metavar="KEY", help="the steps in the lineage of an identity")
    undo.add_argument("--kind", choices=_KINDS, default="agent", help="of --list")
    _finish(undo, run_undo)


def run_merge(arguments: argparse.Namespace) -> int:
    """Print the step; 0 when done. Raises UsageError for what cannot be merged."""
    _open(arguments)
    from relatoria.store.lineage.merging import merge

    user, reason = user_of(arguments), arguments.reason
    _show([merge(arguments.kind, arguments.keep, arguments.others, user, reason)])
    return 0


def run_split(arguments: argparse.Namespace) -> int:
    """Print the step; 0 when done. Raises UsageError for what cannot be split."""
    from relatoria.errors import UsageError

    user, reason = user_of(arguments), arguments.reason
    if arguments.kind == "statement" and not all(one.isdecimal() for one in arguments.at):
        raise UsageError("a cut is a number of characters", where=" ".join(arguments.at))
    _open(arguments)
    from relatoria.store.lineage.dividing import divide
    from relatoria.store.lineage.splitting import Part, split

    if arguments.kind == "statement":
        step = divide(arguments.key, [int(one) for one in arguments.at], user, reason)
    else:
        part = Part(tuple(arguments.at), arguments.name)
        step = split(arguments.kind, arguments.key, [part], user, reason)
    _show([step])
    return 0


def run_undo(arguments: argparse.Namespace) -> int:
    """Print the step that took it back, or those of a lineage; 0 when done."""
    _open(arguments)
    if arguments.list:
        from relatoria.store.lineage.walking import lineage_of

        _show(lineage_of(arguments.kind, arguments.list).steps)
        return 0
    from relatoria.store.lineage.undoing import undo

    _show([undo(arguments.step, user_of(arguments), arguments.reason)])
    return 0


def _finish(parser: argparse.ArgumentParser, run: Any) -> None:
    parser.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    parser.add_argument("--reason", default="", help="why, in the log")
    add_user(parser)
    parser.set_defaults(run=run)


def _open(arguments: argparse.Namespace) -> None:
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)


def _show(steps: Iterable[Any]) -> None:
    for step in steps:
        if sys.stdout.isatty():
            print(f"{step.key}  {step.at:%Y-%m-%d %H:%M}  {', '.join(step.sources)}"
                  f" → {', '.join(step.results)}")  # fmt: skip
            continue
        line = {
            "step": step.key,
            "operation": step.operation,
            "kind": step.kind,
            "sources": step.sources,
            "results": step.results,
            "by": step.user,
            "reason": step.reason,
            "at": step.at.isoformat(),
        }
        print(json.dumps(line, ensure_ascii=False))
