"""Healing of breaks: does a paragraph go on after a break, and is a broken word one word?

Both questions are answered from the words alone, in any of the four languages; readers that also
know the layout (indents, line widths) ask it first and come here for what is left.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SOFT_HYPHEN = "\u00ad"
HYPHENS = "-\u2010\u00ad"
"""Characters that can end a line in the middle of a word."""

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010'’][^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\s\u2014\u2013(\[«“\"/]*$")
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’\u2019][^\W\d_]+)*")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# What may stand between the last sign of a sentence and the end of the line.
_CLOSING = "\"'”’»)]*†‡¹²³⁰⁴⁵⁶⁷⁸⁹ \u00a0\t\n"
_FULL_STOPS = ".!?…:"
# Words after which a full stop does not end a sentence (folded, without the stop).
_ABBREVIATIONS = _words(
    """
    mr mrs ms dr prof messrs st sr sra srta sres dra lic ing arq don exmo exma exc excma ilmo
    mme mlle mm m dr no nos núm núms num n nº art arts párr párrs parr para paras par pág págs
    pag p pp vol vols cap caps ch fig figs vs cf ej inc ed eds col cols doc docs gen gral rev
    corr add al
    """
)
# Words that cannot end a paragraph: articles, prepositions, conjunctions of the four languages.
_OPEN_WORDS = _words(
    """
    the a an of to in on at by for with from and or nor but as than that which who whose into
    between under over its their his her this these those through within without towards upon el
    la los las un una unos unas de del al en y e o u que con por para sin sobre entre hacia
    desde hasta su sus se como según ante bajo cuyo cuya os as um uma uns umas do da dos das no
    na nos nas ao aos à às em com por pelo pela pelos pelas seu sua seus suas ou sob entre le
    les des du aux au et où dans avec pour par sur sous leur leurs son sa ses ce cette ces dont
    vers chez est
    """
)
_MARKER = re.compile(
    r"(?:[•▪●◦‣∙·\u2043\u25aa\u25cf\uf0b7]|[-–—*]\s|\(?(?:[ivxlc]{1,6}|[a-z]{1,2}|\d{1,3})[).]\s"
    r"|\d{1,3}(?:\.\d{1,3}){1,3}\.?\s|[IVXLC]{1,6}[.)]\s|[A-Z][.)]\s)"
)


def continues(before: str, after: str) -> bool:
    """Whether the paragraph that ends with ``before`` goes on with ``after``.

    True where ``before`` stops in mid-sentence (no full stop; a comma, a hyphen, an article or a
    preposition at its end) and ``after`` does not open something new (a marker, a capital after
    plain words). A semicolon followed by a small letter counts as mid-sentence.
    """
    before, after = before.rstrip(_CLOSING), after.lstrip()
    if not before or not after or _MARKER.match(after):
        return False
    last, first = before[-1], _first_letter(after)
    if last in HYPHENS:
        return first.isalnum()
    if last in _FULL_STOPS:
        return last == "." and first.isalnum() and _is_abbreviation(before)
    if last == ",":
        return True
    if last == ";":
        return first.islower()
    if _last_word(before).casefold() in _OPEN_WORDS:
        return True
    return first.islower() or first.isdigit()


def vocabulary_of(text: str) -> Counter[str]:
    """How often each word, case folded, stands in ``text``; compounds count as one word."""
    found: Counter[str] = Counter()
    # Most pieces between blanks are words, and most of them come back.
    for piece, times in Counter(text.replace(SOFT_HYPHEN, "").casefold().split()).items():
        for word in (piece,) if piece.isalpha() else _WORD.findall(piece):
            found[word] += times
    return found


def join_hyphenated(
    before: str, after: str, vocabulary: Mapping[str, int], *, hyphenates: bool = True
) -> str:
    """``before``, which ends in a hyphen at a line end, joined with ``after``.

    The document's own ``vocabulary`` (see `vocabulary_of`) decides between one word, «migra-»
    «tion», and a compound, «policy-» «making», without a dictionary: the form seen more often
    wins; where neither was seen a compound is assumed only when both halves stand as words of
    their own, or the first is a prefix that is always set off. A document that never breaks
    words, ``hyphenates`` false, has only compounds at its line ends.
    """
    if before.endswith(SOFT_HYPHEN):
        return before[:-1] + after
    if keeps_hyphen(before[:-1], after, vocabulary, hyphenates=hyphenates):
        return before + after
    return before[:-1] + after


_NEAR = 60
"""Characters in which the letters around a broken word show whether the line is in capitals."""


def keeps_hyphen(
    before: str, after: str, vocabulary: Mapping[str, int], *, hyphenates: bool = True
) -> bool:
    """Whether the hyphen between ``before`` (without it) and ``after`` belongs to the word."""
    left = _LAST_WORD.search(before)
    right = _FIRST_WORD.match(after)
    head = left.group() if left else ""
    if not head or right is None:
        return True
    tail = right.group()
    if not head[-1].isalpha() or (not tail.isalpha() and not tail[0].isalpha()):
        return True
    capitals = head.isupper() and len(head) > 1 and tail.isupper()
    if tail[0].isupper() and not capitals:
        return True  # «Guinea-Bissau»: a word is not broken before a capital
    if capitals and any(character.islower() for character in before[-_NEAR:]):
        return True  # «CELADE-CEPAL» among small letters: two acronyms, not a broken heading
    head, tail = head.casefold(), tail.casefold()
    if not hyphenates and not vocabulary.get(head + tail, 0):
        return True
    return _compound(head, tail, vocabulary)


def _compound(head: str, tail: str, vocabulary: Mapping[str, int]) -> bool:
    one, two = vocabulary.get(head + tail, 0), vocabulary.get(f"{head}-{tail}", 0)
    if one or two:
        return two > one
    if "-" in head:
        return head.rsplit("-", 1)[1] in _COMPOUND_MIDDLES or _compound(
            head.rsplit("-", 1)[1], tail, vocabulary
        )
    if head in _SET_OFF or tail in _CLITICS:
        return True
    if len(head) < 3 or len(tail) < 3:
        return False
    return vocabulary.get(head, 0) > 0 and vocabulary.get(tail, 0) > 0


# «face-to-face», «c'est-à-dire», «State-of-the-art».
_COMPOUND_MIDDLES = frozenset(("to", "of", "the", "and", "in", "by", "à", "de", "up", "on"))
_SET_OFF = frozenset(("non", "self", "ex", "well", "vice", "cross", "quasi", "peut", "demi"))
# Portuguese and French words that follow a verb with a hyphen.
_CLITICS = frozenset(
    ("se", "lhe", "lhes", "lo", "los", "ils", "elle", "elles", "être", "même", "mêmes", "dessus")
)


def _first_letter(text: str) -> str:
    return text.lstrip("\"'“‘«([¿¡ ")[:1]


def _last_word(text: str) -> str:
    found = _LAST_WORD.search(text)
    return found.group() if found else ""


def _is_abbreviation(text: str) -> bool:
    word = _last_word(text).rstrip(".").casefold()
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())
