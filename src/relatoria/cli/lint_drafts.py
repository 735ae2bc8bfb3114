"""Volumes among what is to be checked: every sentence against the sources it cites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.cli.lint_table import print_findings

if TYPE_CHECKING:
    from relatoria.drafting.volumes import Volume
    from relatoria.i18n import Catalogue

_BEGINS = b'{"type":"volume"'


def volumes_among(paths: Sequence[str]) -> tuple[list[tuple[str, Volume]], list[str]]:
    """The volumes of ``paths`` with their names, and the paths that are none.

    Raises InvalidRecord for a volume that breaks the schema.
    """
    from relatoria.drafting.volumes import read_volume

    volumes, others = [], []
    for path in paths:
        if path != "-" and path.endswith(".json") and _is_volume(Path(path)):
            volumes.append((Path(path).name, read_volume(Path(path).read_bytes(), path)))
        else:
            others.append(path)
    return volumes, others


def draft_lines(name: str, volume: Volume, say: Catalogue) -> Iterator[dict[str, Any]]:
    """A finding of the checks of a volume as its JSON line.

    ``start`` and ``end`` count characters of the sentence: a volume is no running text.
    """
    from relatoria.drafting.checks.volume import findings_in_volume

    for one in findings_in_volume(volume):
        says, why, remedy = one.worded(say)
        whole = {"start": 0, "end": len(one.text)}
        yield {
            "rule": one.rule, **whole, "text": one.text, "says": says, "why": why,
            "remedy": remedy, "mark": whole, "other": None, "page": None, "document": name,
            "subject": one.subject,
        }  # fmt: skip


def print_drafts(names: Sequence[str], lines: Sequence[dict[str, Any]], say: Catalogue) -> None:
    """The findings of volumes as tables on a terminal."""
    for name in names:
        own = [
            (line["subject"], line["text"], line["says"], line["why"], line["remedy"])
            for line in lines
            if line["document"] == name
        ]
        print_findings(name, own, say)


def _is_volume(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            begun = file.read(200)
    except OSError:
        return False  # told with the other files that cannot be opened
    return b"".join(begun.split()).startswith(_BEGINS)
