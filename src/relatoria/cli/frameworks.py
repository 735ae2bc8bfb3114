"""``relatoria frameworks``: list, show, validate, import and export frameworks."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from relatoria.errors import UsageError

FOLDER = "RELATORIA_FRAMEWORKS"
"""The environment variable that names a folder of added frameworks."""
_YAML = (".yaml", ".yml")
_SKOS = (".ttl", ".json", ".jsonld")


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``frameworks`` to the commands of the program."""
    parser = commands.add_parser(
        "frameworks", help="schemes to code with, and their exchange as SKOS", description=__doc__
    )
    inside = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    one = inside.add_parser("list", help="the frameworks at hand")
    one.add_argument("--add", type=Path, action="append", default=[], metavar="FILE")
    one.set_defaults(run=run_list)
    one = inside.add_parser("show", help="the items of a framework")
    one.add_argument("framework", metavar="ID")
    one.add_argument("--language", choices=("en", "es", "pt", "fr"), default="en")
    one.set_defaults(run=run_show)
    one = inside.add_parser("validate", help="what is wrong in a framework file, and where")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE")
    one.set_defaults(run=run_validate)
    one = inside.add_parser("export", help="a framework as SKOS")
    one.add_argument("framework", metavar="ID")
    one.add_argument("--to", choices=("jsonld", "turtle"), default="jsonld")
    one.set_defaults(run=run_export)
    one = inside.add_parser("import", help="a SKOS scheme as a framework file")
    one.add_argument("file", type=Path, metavar="FILE")
    one.set_defaults(run=run_import)


def run_list(arguments: argparse.Namespace) -> int:
    """One line per framework."""
    from relatoria.schemes.frameworks import frameworks

    added = added_frameworks(arguments.add, os.environ)
    for one in [*frameworks().values(), *added]:
        _print(
            {
                "framework": one.id, "version": one.version, "title": one.title.get("en", ""),
                "symbol": one.symbol, "items": len(one.items), "learnt": one.learnt,
            }
        )  # fmt: skip
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """One line per item; ``official`` says whether the title is the instrument's own."""
    from relatoria.schemes.frameworks import framework

    for item in framework(arguments.framework).items:
        language = arguments.language
        _print(
            {
                "notation": item.notation,
                "title": item.name(language),
                "official": item.is_official(language),
                "label": item.label.get(language, ""),
                "kind": item.kind,
                "retired": item.retired,
                "replaced_by": list(item.replaced_by),
            }
        )
    return 0


def run_validate(arguments: argparse.Namespace) -> int:
    """Every finding on a line of its own; 1 where there is one."""
    from relatoria.errors import InvalidRecord
    from relatoria.schemes.frameworks.checking import check
    from relatoria.schemes.frameworks.marked import load_marked
    from relatoria.schemes.glossary import glossary

    wrong = 0
    for path in arguments.files:
        try:
            marked = load_marked(_text(path), str(path))
        except InvalidRecord as error:
            print(error, file=sys.stderr)
            wrong += 1
            continue
        for finding in check(marked, glossary().keys()):
            print(finding.sentence(str(path)), file=sys.stderr)
            wrong += 1
    return 1 if wrong else 0


def run_export(arguments: argparse.Namespace) -> int:
    """The framework on standard output."""
    from relatoria.formats import skos
    from relatoria.schemes.frameworks import crosswalks, exchange, framework

    nodes = exchange.nodes_of(framework(arguments.framework), crosswalks())
    sys.stdout.write(skos.write(nodes, arguments.to))
    return 0


def run_import(arguments: argparse.Namespace) -> int:
    """The framework file on standard output."""
    from relatoria.formats import skos
    from relatoria.schemes.frameworks import exchange

    form = "jsonld" if arguments.file.suffix in (".json", ".jsonld") else "turtle"
    nodes = skos.read(_text(arguments.file), form, str(arguments.file))
    sys.stdout.write(exchange.as_yaml(exchange.framework_from(nodes, str(arguments.file))))
    return 0


def added_frameworks(files: Iterable[Path], environment: Mapping[str, str]) -> list[Any]:
    """The frameworks in ``files`` and in the folder named in ``RELATORIA_FRAMEWORKS``.

    YAML files as people write them, SKOS as JSON-LD or Turtle. Raises :class:`UsageError` where a
    file cannot be read, :class:`InvalidRecord` where it breaks the shape or takes a name already
    taken.
    """
    from relatoria.errors import InvalidRecord
    from relatoria.schemes.frameworks import frameworks

    known = set(frameworks())
    added = []
    for path in [*_in_folder(environment.get(FOLDER, "")), *files]:
        one = read_added(path)
        if one.id in known:
            raise InvalidRecord(
                f"there is a framework {one.id!r} already",
                where=str(path),
                remedy="Give this one another id",
            )
        known.add(one.id)
        added.append(one)
    return added


def _in_folder(name: str) -> list[Path]:
    if not name:
        return []
    folder = Path(name)
    if not folder.is_dir():
        raise UsageError(
            "there is no such folder of frameworks",
            where=name,
            remedy=f"{FOLDER} names a folder of .yaml, .ttl or .jsonld files",
        )
    return sorted(one for one in folder.iterdir() if one.suffix in (*_YAML, *_SKOS))


def read_added(path: Path) -> Any:
    """The framework in one file, YAML or SKOS; raises the errors of reading."""
    from relatoria.schemes.frameworks import exchange, read_framework

    text = _text(path)
    if path.suffix not in _SKOS:
        return read_framework(text, str(path))
    from relatoria.formats import skos

    nodes = skos.read(text, "turtle" if path.suffix == ".ttl" else "jsonld", str(path))
    # By way of the file a team would write: the same rules hold for both.
    return read_framework(exchange.as_yaml(exchange.framework_from(nodes, str(path))), str(path))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("the file cannot be read", where=str(path), why=str(error)) from error


def _print(line: dict[str, object]) -> None:
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
