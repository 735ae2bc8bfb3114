"""The adopted texts that follow-up compares with: files the person has, none in the package."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.errors import UsageError
from relatoria.web.followup.readers import FOLDER, read_texts, texts_in_folder

if TYPE_CHECKING:
    from relatoria.followup.commitments.provisions import AdoptedText


def add_text_option(parser: argparse.ArgumentParser) -> None:
    """Add ``--text`` to a command that compares with an adopted text."""
    parser.add_argument(
        "--text", action="append", default=[], metavar="ID=FILE",
        help=f"the adopted text behind a framework (else {FOLDER}/ID.LANGUAGE.tsv or .json in "
        "RELATORIA_DATA); repeat for languages",
    )  # fmt: skip


def text_of(framework: str, given: list[str], *, tell: bool = False) -> AdoptedText | None:
    """The text behind ``framework``: from ``given`` (``ID=FILE``), else from the data folder.

    ``None`` where it is at hand nowhere, which ``tell`` says on standard error. Raises UsageError
    where ``given`` names no framework, and the errors of reading.
    """
    paths = [file for name, file in map(_pair, given) if name == framework]
    if not paths:
        paths = texts_in_folder(framework)
    if paths:
        return read_texts(tuple(paths))
    if tell:
        print(
            f"relatoria: no text of {framework} is at hand: compared with titles, labels and "
            f"concepts alone. Give one: --text {framework}=FILE",
            file=sys.stderr,
        )
    return None


def _pair(given: str) -> tuple[str, Path]:
    from relatoria.followup.linking.profiles import known_framework

    name, mark, file = given.partition("=")
    if not (name and mark and file):
        raise UsageError(f"--text {given!r} names no file", remedy="Write it as gcm=FILE")
    return known_framework(name).id, Path(file)
