"""What makes a reading doubtful: rules that say why an item is asked, and how soon.

A rule looks at how something was read and never at who is named.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from relatoria.model import Mode
from relatoria.store.models import Contribution, Enumeration, Expression, Statement

INFERRED = frozenset(
    {"panel-other", "panel-noun", "pronoun", "anaphor", "previous", "state_under_review_carried"}
)
"""Rules that carry a speaker over from words that do not name them."""
_ANONYMOUS = frozenset({Mode.FLOOR_DEBATE.value, Mode.COLLECTIVE.value})
_LONG, _SHORT = 1_500, 25
"""Characters beyond which a statement is likely several, and below which it is likely a scrap."""

MATCHES = {
    "nearly the same name": "near_name",
    "the same name": "same_name",
    "the same name, and two countries": "two_countries",
    "one name leaves out words of the other": "shortened",
    "an earlier version was merged": "merged_before",
}
"""Why a match was suggested → the key of the doubt."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why something is asked (a key of the interface) and how soon: lower ranks come first."""

    why: str
    rank: int


def of_turn(turn: Mapping[str, Any]) -> Doubt | None:
    """The doubt about who speaks; ``None`` where nobody is named and nothing is asked."""
    if turn["agent"] is None:
        if turn["candidates"]:
            return Doubt("ambiguous", 10)
        if turn["attribution_text"] and turn["mode"] not in _ANONYMOUS:
            return Doubt("unresolved", 15)
        return None
    if turn["rule"] in INFERRED:
        return Doubt("inferred", 30)
    return Doubt("", 60)


def of_statement(row: Mapping[str, Any], odd: frozenset[str], miscounted: frozenset[str]) -> Doubt:
    """The doubt about a statement; ``odd`` are keys of those of another kind than the rest of
    their list, ``miscounted`` the lists that announce another number of items."""
    text = row["text"].strip()
    if row["group"] in miscounted:
        return Doubt("count", 20)
    if len(text) > _LONG:
        return Doubt("long", 25)
    if len(text) < _SHORT or text.endswith(":"):
        return Doubt("short", 25)
    if row["key"] in odd:
        return Doubt("odd_kind", 28)
    return Doubt("", 70)


def odd_kinds(expression: Expression) -> frozenset[str]:
    """Keys of the few statements of a list whose kind is not that of the others."""
    groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    rows = Statement.objects.filter(expression=expression, retired=False).exclude(group="")
    for group, key, kind in rows.values_list("group", "key", "kind"):
        groups[group].append((key, kind))
    found: set[str] = set()
    for members in groups.values():
        (usual, often), *_ = Counter(kind for _, kind in members).most_common(1)
        if often * 2 > len(members):
            found |= {key for key, kind in members if kind != usual}
    return frozenset(found)


def miscounted(expression: Expression) -> frozenset[str]:
    """Lists that announce another number of items than were found."""
    rows = Enumeration.objects.filter(expression=expression).exclude(declared=None)
    return frozenset(
        group for group, declared, found in rows.values_list("group", "declared", "extracted")
        if declared != found
    )  # fmt: skip


def turns_of(expression: Expression) -> Any:
    """The contributions of a source, as `of_turn` reads them."""
    rows = Contribution.objects.filter(expression=expression).order_by("start", "id")
    return rows.values("key", "start", "mode", "attribution_text", "candidates", "rule", "agent")


def alike(*parts: object) -> str:
    """A short name for what items have in common."""
    written = "\x1f".join(map(str, parts)).encode()
    return hashlib.blake2b(written, digest_size=16).hexdigest()
