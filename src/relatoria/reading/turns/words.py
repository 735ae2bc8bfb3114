"""Words that can tell one speaker from another, and the abbreviations a document explains."""

from __future__ import annotations

import re
from functools import lru_cache

from relatoria.reading.grammar.verbs import listed
from relatoria.schemes import countries
from relatoria.schemes.names import fold

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_SMALL = frozenset(
    listed(
        "the of and for on in to at with from by a an its his her their or "
        "de del la el los las lo y e o u al en por para con un una su sus "
        "da do das dos em no na nos nas ao aos com um uma os as pelo pela "
        "du des le les l d et ou au aux pour par avec dans sur son sa ses"
    )
)
_SPELT = {"centre": "center", "centres": "center", "organisation": "organization"}
_EXPLAINED = re.compile(r"\(([A-ZÀ-Þ][A-ZÀ-Þ\d\-]+[a-z]?)\)")
_BEFORE = 140
"""How far back an explanation may begin, in characters."""


@lru_cache(maxsize=16_384)
def _plain(word: str) -> str:
    bare = fold(word.replace("’", "'").removesuffix("'s").removesuffix("'"))
    for elided in ("d'", "l'"):
        bare = bare.removeprefix(elided)
    bare = _SPELT.get(bare, bare)
    return bare[:-1] if len(bare) > 4 and bare.endswith("s") and not bare.endswith("ss") else bare


@lru_cache(maxsize=4_096)
def telling_words(text: str, language: str) -> frozenset[str]:
    """The words of ``text`` that carry meaning, folded; countries and demonyms as their codes.

    «the Mexican Ministry of the Interior» gives MEX, ministry, interior.
    """
    found: set[str] = set()
    at = 0
    for named in countries.find(text, language):
        found.add(named.alpha3)
        found.update(_plain_words(text[at : named.start]))
        at = named.end
    found.update(_plain_words(text[at:]))
    return frozenset(found)


def _plain_words(text: str) -> set[str]:
    words = (_plain(match.group()) for match in _WORD.finditer(text))
    return {word for word in words if word not in _SMALL and (len(word) > 1 or word.isdigit())}


def countries_in(words: frozenset[str]) -> frozenset[str]:
    """The country codes among telling words, which are the only ones in capitals."""
    return frozenset(word for word in words if len(word) == 3 and word.isupper())


class Abbreviations:
    """The abbreviations that a document explains in brackets: «… Social Sciences (FLACSO)»."""

    def __init__(self, text: str, language: str) -> None:
        self._language = language
        self._long: dict[str, list[frozenset[str]]] = {}
        for match in _EXPLAINED.finditer(text):
            short = match[1]
            words = _expansion(text[max(0, match.start() - _BEFORE) : match.start()], short)
            meanings = self._long.setdefault(_plain(short), [])
            meaning = telling_words(words, language)
            if meaning and meaning not in meanings:
                meanings.append(meaning)

    def meanings(self, word: str) -> list[frozenset[str]]:
        """The telling words of each explanation of ``word``, if it is an abbreviation."""
        return self._long.get(word, [])

    def widened(self, words: frozenset[str]) -> frozenset[str]:
        """``words`` with the explanations of their abbreviations, and the other way round."""
        wide = set(words)
        for short, meanings in self._long.items():
            if short in words:
                wide.update(*meanings)
            elif any(meaning <= words for meaning in meanings):
                wide.add(short)
        return frozenset(wide)


def _expansion(before: str, short: str) -> str:
    """The end of ``before`` that the letters of ``short`` can stand for."""
    words = re.split(r"[.;:()]", before)[-1].split()[-14:]
    capitals = sum(1 for character in short if character.isupper())
    taken = 0
    for index in range(len(words) - 1, -1, -1):
        if words[index][0].isupper():
            taken += 1
        elif fold(words[index]) not in _SMALL and taken:
            return " ".join(words[index + 1 :])
        if taken >= capitals + 1 and fold(words[index][0]) == fold(short[0]):
            return " ".join(words[index:])
        if taken > capitals + 2:
            break
    return " ".join(words[-(capitals + 2) :])
