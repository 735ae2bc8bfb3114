"""What the glossary is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ConceptKind(StrEnum):
    """What an entry of the glossary is for."""

    CONCEPT = "concept"
    """A notion of the field: counts towards codes."""

    WORD = "word"
    """A family of words that only means something beside others, in a rule."""

    NAME = "name"
    """A name or a turn of phrase of another field: what lies inside it is not a concept."""

    SCOPE_AFTER = "scope_after"
    """Words after which nothing is spoken of: "does not concern …"."""

    SCOPE_BEFORE = "scope_before"
    """Words that put aside what stands before them: "… was not discussed"."""

    SCOPE_END = "scope_end"
    """Words at which such a scope ends: "but"."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A concept is also spoken of where one of each group stands near the others.

    ``groups`` hold identifiers of glossary entries; ``within`` counts the words that carry
    meaning (articles and prepositions are passed over) from the first to the last.
    """

    groups: tuple[tuple[str, ...], ...]
    within: int


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry: its terms per language, and the framework items it speaks of.

    ``codes`` and ``also`` map a framework to notations; ``also`` is the weaker relation. Both are
    related matches and own judgement. ``weak`` terms count only beside another concept.
    """

    id: str
    kind: ConceptKind = ConceptKind.CONCEPT
    label: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weak: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    note: str = ""
