"""From the tree of a query to an expression of index tokens.

A word stands for its stems in the four languages, and beside these, as alternatives that rank
lower, for the concepts its words name (so `remesas` finds remittances), for the country it names,
and for everything labelled with it. NOT denies all of it: what a query finds, its denial leaves
out, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from relatoria.coding.language import guess_language
from relatoria.schemes.languages import LANGUAGES
from relatoria.store.search.cards import EVERY
from relatoria.store.search.language.concepts import concepts_in, is_concept
from relatoria.store.search.language.labels import countries_for, labels_for
from relatoria.store.search.language.stems import (
    Word,
    small,
    stem,
    stems_in_all,
    words,
)
from relatoria.store.search.query.expressions import (
    NOTHING,
    Expression,
    Row,
    Token,
    Without,
    all_of,
    any_of,
)
from relatoria.store.search.query.syntax import And, Field, Node, Not, Or, Phrase, Prefix, Words

_LONGEST_NAME = 6
"""Words of a query that may make up one name of a country."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """Something asked for, with what counts as it."""

    direct: tuple[tuple[str, ...], ...]
    """Rows of stems that are the words themselves."""
    beside: tuple[str, ...] = ()
    """Tokens of concepts, countries and labels."""

    def expression(self, *, beside: bool) -> Expression:
        """What the index is asked."""
        found: list[Expression] = [
            Token(row[0]) if len(row) == 1 else Row(row) for row in self.direct
        ]
        if beside:
            found += [Token(one) for one in self.beside]
        return any_of(found)


@dataclass(slots=True)
class Plan:
    """What to ask the index, and what to rank by."""

    whole: Expression | None
    """Everything the query finds; ``None`` is every row."""
    direct: Expression | None
    """What it finds by its own words alone."""
    leaves: tuple[Leaf, ...]
    """What is asked for and not denied, in the order typed."""
    empty: bool
    """Nothing in the query can be looked for."""


@dataclass(slots=True)
class Planner:
    """Turns trees into plans; ``complete`` gives the stems of words that begin with a prefix,
    ``resolve`` the expression of a facet's value."""

    complete: Callable[[str], Sequence[str]]
    resolve: Callable[[str, str], Expression]
    _leaves: list[Leaf] = field(default_factory=list)
    _beside: dict[int, tuple[str, ...]] = field(default_factory=dict)
    _passed: set[int] = field(default_factory=set)

    def plan(self, tree: Node | None, query: str) -> Plan:
        """The plan of a parsed query."""
        if tree is None:
            return Plan(None, None, (), bool(query.strip()))
        self._look_over(tree, guess_language(query))
        whole = self._expression(tree, True, True)
        direct = self._expression(tree, False, False)
        if whole is None:
            return Plan(None, None, (), True)
        return Plan(whole, direct, tuple(dict.fromkeys(self._leaves)), False)

    def _look_over(self, tree: Node, language: str) -> None:
        """Find the names that runs of words make, and the words that only join others."""
        for run in _runs(tree):
            parts = [words(one.text) for one in run]
            if any(not _only_small(part, language) for part in parts):
                self._passed |= {
                    id(one) for one, part in zip(run, parts, strict=True)
                    if part and _only_small(part, language)
                }  # fmt: skip
            for one, tokens in zip(run, _names(run, parts), strict=True):
                self._beside[id(one)] = tokens

    def _expression(self, node: Node, beside: bool, note: bool) -> Expression | None:
        match node:
            case And(parts):
                return self._conjunction(parts, beside, note)
            case Or(parts):
                made = [self._expression(one, beside, note) for one in parts]
                kept = [one for one in made if one is not None]
                return any_of(kept) if kept else None
            case Not(part):
                # Denied by everything that would find it, whatever is asked of the rest.
                denied = self._expression(part, True, False)
                return None if denied is None else Without(Token(EVERY), denied)
            case Field(facet, value):
                return self.resolve(facet, value)
        leaf = self._leaf(node)
        if leaf is None:
            return None
        if note:
            self._leaves.append(leaf)
        return leaf.expression(beside=beside)

    def _conjunction(self, parts: tuple[Node, ...], beside: bool, note: bool) -> Expression | None:
        kept = [
            made for one in parts if not isinstance(one, Not)
            if (made := self._expression(one, beside, note)) is not None
        ]  # fmt: skip
        denied = [
            made for one in parts if isinstance(one, Not)
            if (made := self._expression(one.part, True, False)) is not None
        ]  # fmt: skip
        whole = all_of(kept)
        if not denied:
            return whole
        return Without(whole or Token(EVERY), any_of(denied))

    def _leaf(self, node: Node) -> Leaf | None:
        match node:
            case Prefix(text):
                return self._prefix(text)
            case Phrase(text):
                rows = _rows(words(text))
                return Leaf(rows) if rows else None
            case Words(text) if id(node) not in self._passed:
                rows = _rows(words(text))
                return Leaf(rows, self._beside.get(id(node), ())) if rows else None
        return None

    def _prefix(self, text: str) -> Leaf | None:
        # The word's beginning may follow whole words: «anti-discrimin*».
        parts = words(text)
        if not parts:
            return None
        last = tuple((one,) for one in self.complete(parts[-1].form))
        if len(parts) == 1:
            return Leaf(last)
        heads = _rows(parts[:-1])
        return Leaf(tuple((*head, *tail) for head in heads for tail in last))


def _only_small(part: list[Word], language: str) -> bool:
    return all(small(word.form, language) for word in part)


def _rows(parts: list[Word]) -> tuple[tuple[str, ...], ...]:
    """The stems of adjacent words in each language."""
    if len(parts) == 1:
        return tuple((one,) for one in stems_in_all(parts[0].form))
    rows = (tuple(stem(word.form, language) for word in parts) for language in LANGUAGES)
    return tuple(dict.fromkeys(row for row in rows if row))


def _runs(tree: Node) -> Iterator[list[Words]]:
    """Words that stand side by side, together all asked for."""
    match tree:
        case Words():
            yield [tree]
        case Not(part):
            yield from _runs(part)
        case Or(parts):
            for one in parts:
                yield from _runs(one)
        case And(parts):
            run: list[Words] = []
            for one in parts:
                if isinstance(one, Words):
                    run.append(one)
                    continue
                if run:
                    yield run
                run = []
                yield from _runs(one)
            if run:
                yield run


def _names(run: list[Words], parts: list[list[Word]]) -> list[tuple[str, ...]]:
    """For each word of the run the tokens of what it names, alone or with its neighbours."""
    found: list[dict[str, None]] = [{} for _ in run]
    owners = [place for place, part in enumerate(parts) for _ in part]
    flat = [word for part in parts for word in part]
    for language in LANGUAGES:
        for mention in concepts_in(flat, language):
            for owner in owners[mention.first : mention.last + 1]:
                found[owner][mention.token] = None
    for place, tokens in enumerate(found):
        # «remesas» is a concept of its own: what is sent or paid otherwise is not meant.
        if any(map(is_concept, tokens)):
            found[place] = {one: None for one in tokens if is_concept(one)}
    for first in range(len(run)):
        for last in range(first, min(first + _LONGEST_NAME, len(run))):
            for one in countries_for(" ".join(word.text for word in run[first : last + 1])):
                for place in range(first, last + 1):
                    found[place][one] = None
    for place, part in enumerate(parts):
        if len(part) == 1:
            found[place] |= dict.fromkeys(labels_for(part[0].form))
    return [tuple(one) for one in found]


def narrowed(expression: Expression | None, by: list[Expression]) -> Expression | None:
    """``expression`` where every one of ``by`` holds too."""
    return all_of([*by, *([expression] if expression is not None else [])])


__all__ = ["NOTHING", "Leaf", "Plan", "Planner", "narrowed"]
