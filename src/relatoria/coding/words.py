"""Words as coding compares them: folded, and without the endings of number and gender.

The endings are those of ordinary inflection only; families of words (*regular-ise, -ization*) are
spelt out in the glossary with ``*``. Rules of our own, kept short on purpose: two forms of one
word must meet, two words should not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

LANGUAGES = ("en", "es", "pt", "fr")

#: A word, or a sign that ends what may belong together. Accents may stand apart from their letter
#: and soft hyphens inside a word, as some PDF files have them.
TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad])*|[.;:!?]")
BREAKS = frozenset(".;:!?")

_PASSED_OVER = {
    "en": "the a an of to in on for with by from as at and or its their his her our this that "
    "these those all any such s also both into upon within towards toward be been being is are "
    "was were has have had it they which who whose where when would should must could can may "
    "shall more other",
    "es": "el la los las lo un una unos unas de del al a en por para con y e o u su sus nuestro "
    "nuestra este esta estos estas ese esa que se todo toda todos todas como entre cual cuales "
    "quien quienes cuyo es son fue fueron ser sea sean ha han haya otros otras más otro otra cuál",
    "pt": "o a os as à às é são um uma uns umas de do da dos das ao aos em no na nos nas por para "
    "com e ou "
    "pelo pela pelos pelas seu sua seus suas este esta estes estas esse essa que se todo toda "
    "todos todas como entre qual quais quem cujo foi foram ser seja sejam tem outros outras mais "
    "d outro outra num numa",
    "fr": "le la les l un une des de du d a à au aux en par pour avec et ou son sa ses leur leurs "
    "notre nos ce cette ces cet qui que qu se s tout toute tous toutes comme entre dont est sont "
    "fut furent être soit soient ont ait autres plus dans sur y n ne autre c",
}
#: Articles, prepositions and the like, in lower case with their accents (*sur* is not *sûr*).
PASSED_OVER = {language: frozenset(words.split()) for language, words in _PASSED_OVER.items()}


def plain(word: str) -> str:
    """``word`` in lower case, each accent on its letter, without soft hyphens."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    return unicodedata.normalize("NFC", lowered).replace("\u00ad", "")


def fold(word: str) -> str:
    """Lower case without accents; ligatures opened."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    opened = lowered.replace("\u00ad", "").replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
    parts = unicodedata.normalize("NFKD", opened)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def stem(folded: str, language: str) -> str:
    """``folded`` without the ending of number and gender of ``language``."""
    if len(folded) <= 3:
        return folded
    return _STEMMERS[language](folded)


def _english(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("isation"):
        word = word[:-7] + "ization"
    elif word.endswith(("bor", "bors")) and word.startswith("labo"):
        word = "labour"
    elif word == "center":
        word = "centre"
    return _ENGLISH_IRREGULAR.get(word, word)


_ENGLISH_IRREGULAR = {"women": "woman", "men": "man", "children": "child", "people": "person"}


def _spanish(word: str) -> str:
    if word.endswith("ces"):
        word = word[:-3] + "z"
    elif word.endswith("es") and word[-3] in "rlndsyj":
        word = word[:-2]
    elif word.endswith("s"):
        word = word[:-1]
    word = word[:-1] if word[-1] in "aeo" and len(word) > 3 else word
    # *Cruces* is the plural of *cruce* as of *cruz*: both are one stem.
    return f"{word[:-1]}z" if word.endswith("c") else word


def _portuguese(word: str) -> str:
    for plural, singular in (("coes", "cao"), ("soes", "sao"), ("oes", "ao"), ("aes", "ao")):
        if word.endswith(plural):
            return word[: -len(plural)] + singular
    if word.endswith(("ais", "eis", "ois", "uis")) and len(word) > 4:
        return word[:-2] + "l"
    if word.endswith("ns"):
        word = word[:-2] + "m"
    elif word.endswith("es") and word[-3] in "rzs":
        word = word[:-2]
    elif word.endswith("s"):
        word = word[:-1]
    if word.endswith("ao"):
        return word
    return word[:-1] if word[-1] in "aeo" and len(word) > 3 else word


def _french(word: str) -> str:
    if word.endswith("aux") and len(word) > 4:
        word = word[:-3] + "al"
    elif word.endswith(("s", "x")):
        word = word[:-1]
    for feminine, masculine in (("euse", "eur"), ("trice", "teur"), ("ive", "if"), ("nne", "n")):
        if word.endswith(feminine):
            return word[: -len(feminine)] + masculine
    if word.endswith("elle"):
        return word[:-2]
    while word.endswith("e") and len(word) > 3:
        word = word[:-1]
    return word


_STEMMERS: dict[str, Callable[[str], str]] = {
    "en": _english,
    "es": _spanish,
    "pt": _portuguese,
    "fr": _french,
}
