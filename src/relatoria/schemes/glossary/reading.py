"""Reads the glossary from its YAML files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from relatoria.errors import InvalidRecord
from relatoria.schemes.glossary.concepts import Concept, ConceptKind, Rule

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _sources() -> list[Traversable]:
    folder = files("relatoria.schemes").joinpath("data", "glossary")
    return sorted((x for x in folder.iterdir() if x.name.endswith(".yaml")), key=lambda x: x.name)


@cache
def glossary() -> Mapping[str, Concept]:
    """Every entry of the shipped glossary by its identifier, in the order of the files."""
    entries: dict[str, Concept] = {}
    for source in _sources():
        for concept in read_concepts(source.read_text(encoding="utf-8"), source.name):
            if concept.id in entries:
                raise InvalidRecord(
                    f"the concept {concept.id!r} stands twice in the glossary",
                    where=source.name,
                    remedy="Give one of them another id, or merge their terms",
                )
            entries[concept.id] = concept
    return entries


def digest() -> str:
    """SHA-256 over the glossary files: tells whether a trained model still fits them."""
    whole = hashlib.sha256()
    for source in _sources():
        whole.update(source.read_bytes())
    return whole.hexdigest()


def read_concepts(text: str, where: str) -> list[Concept]:
    """The entries of one glossary file.

    Raises :class:`InvalidRecord` where the file is no YAML or an entry breaks the shape.
    """
    try:
        rows = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader, in C where built
    except yaml.YAMLError as error:
        raise InvalidRecord("this is not YAML", where=where, why=str(error)) from error
    if not isinstance(rows, list):
        raise InvalidRecord("a glossary file is a list of concepts", where=where)
    return [_concept(row, where) for row in rows]


def _concept(row: Any, where: str) -> Concept:
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise InvalidRecord("a concept needs an id", where=where, why=repr(row)[:80])
    try:
        return Concept(
            id=row["id"],
            kind=ConceptKind(row.get("kind", "concept")),
            label=dict(row.get("label", {})),
            codes=_lists(row.get("codes")),
            also=_lists(row.get("also")),
            terms=_lists(row.get("terms")),
            weak=_lists(row.get("weak")),
            rules=tuple(
                Rule(tuple(tuple(group) for group in rule["all"]), int(rule["within"]))
                for rule in row.get("when", ())
            ),
            note=row.get("note", ""),
        )
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise InvalidRecord(
            f"the concept {row['id']!r} breaks the shape of the glossary",
            where=where,
            why=str(error),
            remedy="See the head of the file for the meaning of each key",
        ) from error


def _lists(value: Any) -> dict[str, tuple[str, ...]]:
    return {key: tuple(str(item) for item in items) for key, items in (value or {}).items()}
