"""Words of a text as features: stems, pairs of neighbours, and groups of letters.

Stems are plain beginnings of words without their plural, so that «discrimination»,
«discriminación» and «discriminatória» share one: related words of the four languages meet without
a dictionary. Groups of four letters (McNamee and Mayfield 2004) catch what stems part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from relatoria.schemes.names import fold

_TOKEN = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.;:,()\n!?]")
_LONGEST = 7
_LETTERS = 4
_SMALL_WORDS = """
a all also among an and any as at be been between by can from has have in including into is it its
may more not of on or order other our particularly should such than that the their these this those
through to under was were where which while who will with within
al como con de debe del e el en entre es esa esas ese esos esta estas este estos ha la las le les lo
los mas no nuestra nuestro o otras otros para por que se sin sobre son su sus u un una unas unos y
ao aos com da das dela do dos em entre essa esse esta este foi mais na nao nas nos nossa nosso num
numa os ou para pela pelas pelo pelos por que sao sem seu seus sua suas um uma
au aux avec ce ces cette dans des du elle elles est et eux ils leur leurs mais meme nos notre ne par
pas plus pour qu qui sa sans ses son sont sur une vers
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@lru_cache(maxsize=65_536)
def stem_of(word: str) -> str:
    """The stem of ``word``; empty for words that carry no meaning of their own."""
    plain = fold(word)
    if plain in _SMALL or len(plain) < 2:
        return ""
    if len(plain) > 4:
        plain = plain[:-2] if plain.endswith("es") else plain.removesuffix("s")
    return plain[:_LONGEST]


def stems_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Every stem of ``text`` with its place; an empty stem where a sentence or list item ends."""
    at = 0
    for found in _TOKEN.finditer(text):
        if _BREAK.search(text, at, found.start()):
            yield "", at, at
        at = found.end()
        stem = stem_of(found.group())
        if stem:
            yield stem, found.start(), found.end()


@lru_cache(maxsize=65_536)
def letters_of(stem: str) -> tuple[str, ...]:
    """The groups of four letters in ``stem``, its borders marked."""
    bordered = f"_{stem}_"
    return tuple(
        f"~{bordered[place : place + _LETTERS]}" for place in range(len(bordered) - _LETTERS + 1)
    )
