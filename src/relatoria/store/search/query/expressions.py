"""Boolean expressions of index tokens, in no database's syntax."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Token:
    """One index token."""

    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """Tokens that follow one another."""

    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part matches; there is at least one."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Some part matches; without parts nothing does."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """``kept`` matches and ``dropped`` does not."""

    kept: Expression
    dropped: Expression


Expression: TypeAlias = Token | Row | AllOf | AnyOf | Without

NOTHING = AnyOf(())


def all_of(parts: list[Expression]) -> Expression | None:
    """The conjunction of ``parts``; ``None`` where there are none."""
    unique = tuple(dict.fromkeys(parts))
    if not unique:
        return None
    return unique[0] if len(unique) == 1 else AllOf(unique)


def any_of(parts: list[Expression]) -> Expression:
    """The disjunction of ``parts``; `NOTHING` where there are none."""
    unique = tuple(dict.fromkeys(parts))
    return unique[0] if len(unique) == 1 else AnyOf(unique)
