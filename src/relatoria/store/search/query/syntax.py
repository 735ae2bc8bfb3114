"""The query language as a tree. Whatever is typed has a reading; nothing fails.

    remesas mujeres        both words, in any of their forms, in any language
    "estado de derecho"    a phrase
    trata OR tráfico       either (also O, OU where the query is not all in capitals)
    migrants NOT children  the second not (also -children)
    (a OR b) c             parentheses
    remes*                 words that begin so
    country:Chile          a field (`fields`), its value in quotes where it has spaces

Operators are read in capitals. One that stands where it cannot be one is passed over, a quotation
mark or bracket without its other half too.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TypeAlias

from relatoria.coding.words import fold
from relatoria.store.search.query.fields import FIELDS

LONGEST = 2_000
"""Characters of a query that are read."""
MOST_LEAVES = 48
DEEPEST = 12

_CLOSING = {'"': '"', "“": "”", "„": "”", "«": "»", "”": "”"}
_AND = {"AND", "Y", "E", "ET", "&&"}
_OR = {"OR", "O", "OU", "||"}
_NOT = {"NOT", "NO", "NÃO", "NON", "SAUF"}
_ENGLISH = {"AND", "OR", "NOT", "&&", "||"}
_CHUNK = re.compile(r"[^\s()\"“”„«»]+")
_UNSEEN = ("Cc", "Cs", "Co")
"""Categories of signs that stand for nothing: control characters, lone surrogates."""
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Words:
    """A word; one with a hyphen or the like inside is a row of words."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow one another."""

    text: str


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words that begin so."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A facet and what it has to be."""

    facet: str
    value: str


@dataclass(frozen=True, slots=True)
class And:
    """Every part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Some part."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Not this."""

    part: Node


Node: TypeAlias = Words | Phrase | Prefix | Field | And | Or | Not
_Lexeme: TypeAlias = Words | Phrase | Prefix | Field | str


@dataclass(slots=True)
class _Reader:
    lexemes: list[_Lexeme]
    place: int = 0
    depth: int = 0
    leaves: int = 0
    shortened: bool = field(default=False)

    def look(self) -> _Lexeme | None:
        return self.lexemes[self.place] if self.place < len(self.lexemes) else None

    def alternatives(self) -> Node | None:
        parts: list[Node] = []
        while True:
            part = self.conjunction()
            if part is not None:
                parts.append(part)
            if self.look() != "OR":
                break
            self.place += 1
        return _joined(Or, parts)

    def conjunction(self) -> Node | None:
        parts: list[Node] = []
        while (here := self.look()) not in (None, "OR"):
            if here == ")":
                if self.depth:
                    break
                self.place += 1
                continue
            if here == "AND":
                self.place += 1
                continue
            part = self.negation()
            if part is not None:
                parts.append(part)
        return _joined(And, parts)

    def negation(self) -> Node | None:
        denied = False
        while self.look() == "NOT":
            denied = not denied
            self.place += 1
        here = self.look()
        if here is None or here in ("OR", "AND", ")"):
            return None
        self.place += 1
        part = self.group() if here == "(" else self.leaf(here)
        return Not(part) if denied and part is not None else part

    def group(self) -> Node | None:
        if self.depth >= DEEPEST:
            self.shortened = True
            return None
        self.depth += 1
        part = self.alternatives()
        self.depth -= 1
        if self.look() == ")":
            self.place += 1
        return part

    def leaf(self, here: _Lexeme) -> Node | None:
        self.leaves += 1
        if self.leaves > MOST_LEAVES or isinstance(here, str):
            self.shortened = True
            return None
        return here


def parse(query: str) -> tuple[Node | None, bool]:
    """The tree of ``query``, and whether a part too long or too deep was left out.

    ``None`` where there is nothing to look for. Linear in the query; never raises.
    """
    text = unicodedata.normalize("NFC", query[:LONGEST])
    text = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text)
    reader = _Reader(_lexemes(text))
    tree = reader.alternatives()
    return tree, reader.shortened or len(query) > LONGEST


def _joined(kind: type[And] | type[Or], parts: list[Node]) -> Node | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return kind(tuple(parts))


def _lexemes(text: str) -> list[_Lexeme]:
    loud = any(sign.islower() for sign in text)
    found: list[_Lexeme] = []
    place = 0
    while place < len(text):
        sign = text[place]
        if sign in "()":
            found.append(sign)
            place += 1
        elif sign in _CLOSING:
            place = _phrase(text, place, found)
        elif sign.isspace() or sign in "”»":
            place += 1
        elif sign == "-" and place + 1 < len(text) and not text[place + 1].isspace():
            found.append("NOT")
            place += 1
        else:
            place = _chunk(text, place, found, loud)
    return found


def _phrase(text: str, place: int, found: list[_Lexeme]) -> int:
    end = text.find(_CLOSING[text[place]], place + 1)
    if end < 0:
        return place + 1
    if _LETTER.search(text, place + 1, end):
        found.append(Phrase(text[place + 1 : end]))
    return end + 1


def _chunk(text: str, place: int, found: list[_Lexeme], loud: bool) -> int:
    match = _CHUNK.match(text, place)
    if match is None:
        return place + 1
    chunk, end = match.group(), match.end()
    operator = _operator(chunk, loud)
    if operator:
        found.append(operator)
        return end
    name, colon, value = chunk.partition(":")
    facet = FIELDS.get(fold(name)) if colon else None
    if facet is not None:
        if not value and text[end : end + 1] in _CLOSING:
            after = text.find(_CLOSING[text[end]], end + 1)
            if after > 0:
                value, end = text[end + 1 : after], after + 1
        if _LETTER.search(value):
            found.append(Field(facet, value))
            return end
    if _LETTER.search(chunk):
        bare = chunk.rstrip("*")
        found.append(Prefix(bare) if bare != chunk else Words(chunk))
    return end


def _operator(chunk: str, loud: bool) -> str:
    if not loud and chunk not in _ENGLISH:
        return ""
    for name, signs in (("AND", _AND), ("OR", _OR), ("NOT", _NOT)):
        if chunk in signs:
            return name
    return ""
