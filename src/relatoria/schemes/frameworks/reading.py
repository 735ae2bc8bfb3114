"""Reads a framework from YAML."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks.checking import check
from relatoria.schemes.frameworks.items import Framework, FrameworkItem
from relatoria.schemes.frameworks.marked import Marked, load_marked
from relatoria.schemes.glossary import glossary


def read_framework(text: str, where: str, concepts: Collection[str] | None = None) -> Framework:
    """The framework in ``text``.

    ``concepts`` are the glossary entries it may name (the shipped ones by default). Raises
    :class:`InvalidRecord` with the first thing wrong and how many there are.
    """
    marked = load_marked(text, where)
    findings = check(marked, glossary().keys() if concepts is None else concepts)
    if findings:
        first = findings[0]
        raise InvalidRecord(
            f"{first.key}: {first.what}",
            where=f"{where}, line {first.line}",
            why=f"{len(findings)} things are wrong in this framework",
            remedy=f"{first.remedy}; relatoria frameworks validate lists them all",
        )
    return framework_of(marked)


def framework_of(marked: Marked) -> Framework:
    """The framework in a document that has been checked."""
    scheme = marked.value["scheme"]
    return Framework(
        id=scheme["id"],
        version=scheme["version"],
        title=scheme["title"],
        symbol=scheme.get("symbol") or "",
        url=scheme.get("url") or "",
        learnt=bool(scheme.get("learnt")),
        items=tuple(_item(row) for row in marked.value["items"]),
    )


def _item(row: dict[str, Any]) -> FrameworkItem:
    def words(key: str) -> dict[str, Any]:
        return row.get(key) or {}

    def names(key: str) -> tuple[str, ...]:
        return tuple(row.get(key) or ())

    return FrameworkItem(
        notation=row["notation"],
        label=words("label"),
        title=words("title"),
        unverified=words("unverified"),
        reported=words("reported"),
        definition=words("definition"),
        kind=row.get("kind") or "",
        alternative=row.get("alternative") or "",
        broader=row.get("broader") or "",
        locator=row.get("locator") or "",
        coded=row.get("coded", True),
        since=row.get("since") or "",
        retired=row.get("retired") or "",
        replaced_by=names("replaced_by"),
        concepts=names("concepts"),
        related=names("related"),
        terms={language: tuple(row) for language, row in words("terms").items()},
    )
