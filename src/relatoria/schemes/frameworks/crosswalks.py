"""Relations between items of different frameworks, each with its author and reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks.marked import load_marked


class Relation(StrEnum):
    """How two items stand to each other, in the words of SKOS."""

    RELATED = "relatedMatch"
    CLOSE = "closeMatch"
    BROAD = "broadMatch"
    NARROW = "narrowMatch"
    EXACT = "exactMatch"


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """``source`` stands in ``relation`` to ``target``; both are ``framework/notation``."""

    source: str
    target: str
    relation: Relation
    author: str
    reason: str


@cache
def crosswalks() -> tuple[Crosswalk, ...]:
    """Every relation in the package, in the order of the file."""
    text = files("relatoria.schemes").joinpath("data", "crosswalks.yaml").read_text("utf-8")
    return read_crosswalks(text, "crosswalks.yaml")


def read_crosswalks(text: str, where: str) -> tuple[Crosswalk, ...]:
    """The relations in ``text``; raises :class:`InvalidRecord` naming the line."""
    marked = load_marked(text, where)
    read = []
    for place, row in enumerate(marked.value or ()):
        try:
            read.append(
                Crosswalk(
                    row["from"], row["to"], Relation(row["relation"]), row["author"], row["reason"]
                )
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InvalidRecord(
                "a relation needs from, to, relation, author and reason",
                where=f"{where}, line {marked.line((place,))}",
                why=str(error),
            ) from error
    return tuple(read)
