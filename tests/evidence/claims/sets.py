"""The sets of claims beside this file, and what the checker says of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from relatoria.evidence.claims import Check, Checker, contexts_of
from relatoria.evidence.datasets import open_data
from relatoria.formats import read_document
from relatoria.model import Coverage, Record
from relatoria.reading.figures import claims_of
from relatoria.reading.lists.sentences import sentences
from relatoria.reading.source import source_of

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Tried:
    """A claim of a set, and the check of it; ``None`` where no figure was read there."""

    row: dict[str, Any]
    check: Check | None

    @property
    def verdict(self) -> str:
        return self.check.verdict.value if self.check else "not_read"

    @property
    def right(self) -> bool:
        return self.verdict == self.row["verdict"]

    @property
    def falsely_matched(self) -> bool:
        return self.verdict == "matches" and self.row["verdict"] != "matches"


@cache
def checker() -> Checker:
    return Checker(open_data())


def tried(name: str) -> Iterator[Tried]:
    """Each claim of the set in ``name``.yaml with its check."""
    for row in yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8")):
        yield Tried(row, check_of(row))


def check_of(row: dict[str, Any]) -> Check | None:
    """The check of the figure that ``row`` names."""
    record = record_of(row["text"], row["language"], row.get("date"))
    at = row["text"].index(row["figure"])
    for check in checker().check_all(contexts_of(record, sentences)):
        if check.claim.start < at + len(row["figure"]) and at < check.claim.end:
            return check
    return None


def record_of(text: str, language: str, date: str | None = None) -> Record:
    """A record of a text whose language and date are known."""
    document = read_document(text.encode(), "passage.txt")
    document = replace(document, language=language, date=date)
    claims = claims_of(source_of(document))
    return Record(document, claims=claims, coverage=Coverage(0, 0, 0))
