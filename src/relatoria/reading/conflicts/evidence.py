"""What conflicts are found in: passages that say something of somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from relatoria.model import ConflictValue, Span
from relatoria.schemes.countries import find
from relatoria.schemes.names import words_of


@dataclass(frozen=True, slots=True)
class Described:
    """A person as one passage describes them."""

    agent: str
    name: str
    source: str
    """text, programme, participants, cover or biography."""
    span: Span
    offices: tuple[str, ...]
    institutions: tuple[str, ...]
    named: tuple[tuple[str, Span], ...] = ()
    """For a biography: every institution it names, with its passage."""


@dataclass(frozen=True, slots=True)
class Expanded:
    """An acronym with its long form, where the text puts one in brackets after the other."""

    acronym: str
    long_form: str
    span: Span


def value(said: str, span: Span, source: str, text: str) -> ConflictValue:
    """One side of a conflict: ``said`` and the passage at ``span`` that says it."""
    return ConflictValue(said, span.of(text), span.start, span.end, source)


_SMALL = re.compile(
    r"(?:the|of|for|and|on|in|to|at|an?|with|from|s|de|del|la|las|los|el|y|e|para|por|en|da|do"
    r"|das|dos|no|na|ao|du|des|et|les?|l|d|pour|sur|aux?)\Z"
)


@lru_cache(maxsize=4096)
def content(name: str, language: str) -> tuple[str, ...]:
    """The words of an institution's name that tell it from others: no articles, no country."""
    bare, kept, at = name.split("(", maxsplit=1)[0], [], 0
    for found in find(bare, language):
        kept.append(bare[at : found.start])
        at = found.end
    kept.append(bare[at:])
    words = tuple(word for word in words_of(" ".join(kept)) if not _SMALL.match(word))
    return words or words_of(name)
