"""Full names out of the words of the chair: who was announced before a short label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.reading.transcript.portrait import name_words
from relatoria.reading.transcript.vocabulary import bare, fold, vocabulary
from relatoria.schemes.countries import find

_WORD = r"[^\W\d_a-zß-öø-ÿªº][\w'’‑-]*"
_LINK = r"(?:(?:d[eo]|d[ao]s?|del|la|las|los|y|e|i|du|des|van|von|der|bin|al|el)\s+){0,3}"
_NAME = re.compile(rf"(?<![\w'’-]){_WORD}(?:\s+{_LINK}{_WORD}){{1,7}}")
_REACH = 220
"""Characters after «I give the floor to» within which the country stands."""


@dataclass(frozen=True, slots=True)
class FullName:
    """A name of several words in somebody's speech."""

    printed: str
    words: tuple[str, ...]


def full_names(text: str) -> list[FullName]:
    """Names of two words or more in ``text``, in order, honorifics dropped."""
    honorifics = vocabulary().honorifics
    found = []
    for match in _NAME.finditer(text):
        tokens = match.group().split()
        while tokens and bare(tokens[0]) in honorifics:
            tokens = tokens[1:]
        if len(tokens) > 1:
            printed = " ".join(tokens)
            found.append(FullName(printed, name_words(printed)))
    return found


def announced(words: tuple[str, ...], names: list[FullName]) -> str | None:
    """The one name among ``names`` that completes ``words``, or ``None``.

    ``words`` must close the name, or stand in it after the given name («Soledad Becerril» for
    a label «Becerril»); if different people fit, nobody is meant.
    """
    fitting = {
        name.words: name.printed
        for name in names
        if len(name.words) > len(words) and _completes(words, name.words)
    }
    longest = max(fitting, key=len, default=None)
    if longest is None or any(not set(other) <= set(longest) for other in fitting):
        return None
    return fitting[longest]


def _completes(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    if name[-len(words) :] == words:
        return True
    return len(words) == 1 and words[0] in name[1:]


def country_called(text: str) -> str | None:
    """The country to whose representative the chair gives the floor in ``text``, if one."""
    folded = fold(text)
    calls = list(vocabulary().floor.finditer(folded))
    if not calls:
        return None
    after = text[calls[-1].end() : calls[-1].end() + _REACH]
    if not vocabulary().representatives.search(fold(after)):
        return None
    codes = {found.alpha3 for found in find(after, demonyms=False)}
    return codes.pop() if len(codes) == 1 else None
