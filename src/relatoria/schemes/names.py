"""Finding listed names in prose: whole words, longest first, one pass over the text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

# A capital after a small letter begins a word too: «Republic ofVenezuela», as some files print.
_CAPITALS = r"[A-ZÀ-ÖØ-ÞŒ]"
_SMALL = r"[a-z0-9ß-öø-ÿ\u0100-\u036f\u1e00-\u1eff]"
_CAPITAL = re.compile(rf"{_CAPITALS}+{_SMALL}*")
_WORD = re.compile(rf"{_CAPITAL.pattern}|{_SMALL}+")
_START = re.compile(rf"{_CAPITAL.pattern}|(?<![^\W_]){_SMALL}{{4,}}")
_REACH = 40
"""How far ahead the next word of a name may end, in characters."""
# What may stand between two words of one name: «Guinea-Bissau», «Côte d'Ivoire», «Iran (Islamic».
_JOINT = re.compile(r"[\s\u00ad]{0,3}[-‐‑–'’ʼ`´(),&]?[\s\u00ad]{0,3}\Z")
# After a part of an abbreviation a full stop may stand too: «St. Lucia», «EE. UU.», «U.S.A.».
_DOTTED = re.compile(r"\.[\s\u00ad]{0,2}-?\Z")
_LONGEST_ABBREVIATED = 3

T = TypeVar("T")


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """``word`` without case and accents: «Perú» and «PERU» become «peru»."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c)).replace("œ", "oe")


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of ``text``, punctuation left out."""
    return tuple(map(fold, _WORD.findall(text)))


@dataclass(slots=True)
class _Node(Generic[T]):
    after: dict[str, _Node[T]] = field(default_factory=dict)
    values: list[T] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A listed name at ``start`` to ``end``, with everything listed under it."""

    start: int
    end: int
    values: tuple[T, ...]


class NameFinder(Generic[T]):
    """A tree of words; searching costs one look-up a word of the text."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, name: str, value: T) -> None:
        """List ``value`` under ``name``; several values may share a name."""
        node = self._root
        for word in words_of(name):
            following = node.after.get(word)
            if following is None:
                following = node.after[word] = _Node()
            node = following
        if value not in node.values:
            node.values.append(value)

    def find(self, text: str, *, capitals_only: bool = False) -> list[Hit[T]]:
        """Every listed name in ``text``, longest first where names share words, no overlaps.

        A name in small letters is found only where its first word has four letters or more;
        with ``capitals_only`` names must begin with a capital, which costs a fifth of the time.
        """
        starts = _CAPITAL if capitals_only else _START
        first = self._root.after
        hits: list[Hit[T]] = []
        done = 0
        for word in starts.finditer(text):
            node = first.get(fold(word.group()))
            if node is None or word.start() < done:
                continue
            last, values = _longest(text, word, node)
            if values:
                hits.append(Hit(word.start(), _closed(text, word, last), values))
                done = last.end()
        return hits


def _longest(text: str, word: re.Match[str], node: _Node[T]) -> tuple[re.Match[str], tuple[T, ...]]:
    best, values = word, tuple(node.values)
    while node.after:
        following = _WORD.search(text, word.end(), word.end() + _REACH)
        after = node.after.get(fold(following.group())) if following else None
        if following is None or after is None or not _joined(text, word, following):
            break
        node, word = after, following
        if node.values:
            best, values = word, tuple(node.values)
    return best, values


def _joined(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    between = text[word.end() : following.start()]
    if between == " ":
        return True
    short = word.end() - word.start() <= _LONGEST_ABBREVIATED
    return bool(_JOINT.match(between) or (short and _DOTTED.match(between)))


def _closed(text: str, first: re.Match[str], last: re.Match[str]) -> int:
    """Where the name ends: with the bracket it opened, or the stop of its abbreviation."""
    end = last.end()
    inside = text[first.start() : end]
    if "(" in inside:
        closing = text.find(")", end, end + 3)
        return closing + 1 if closing >= 0 and not text[end:closing].strip("'’ ") else end
    abbreviated = "." in inside and last.group().isupper() and len(last.group()) <= 2
    return end + 1 if abbreviated and text[end : end + 1] == "." else end
