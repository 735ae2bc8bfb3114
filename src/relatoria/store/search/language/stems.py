"""One analyser for both databases: text to words, words to stems.

A stem is the Snowball stem (PyStemmer) of the word in the text's own language, after accents are
folded and number and gender are taken off. Folding comes first, so that a word typed without its
accents meets the same word printed with them; where a Snowball rule needs an accent to know an
ending (-ción, -ção), the accent is put back for it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from relatoria.coding.words import PASSED_OVER, fold
from relatoria.schemes.languages import LANGUAGES

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u00ad]+[^\W_]*)*")
_SNOWBALL = {"en": "english", "es": "spanish", "pt": "portuguese", "fr": "french"}
_LONGEST = 60
"""Characters of a word that count; longer ones are no words."""
_READ = 4 * _LONGEST
"""Printed characters of a word that are read for those that count: accents may stand apart."""

# Words that are small in one language and carry meaning in another: kept in the index.
_MEANT_ELSEWHERE = frozenset(["sur", "dos", "sea", "son", "may", "no", "non"])
_SMALL = {
    language: frozenset(fold(word) for word in words) for language, words in PASSED_OVER.items()
}
STOPPED = frozenset().union(*_SMALL.values()) - _MEANT_ELSEWHERE
"""Folded words that are never indexed nor asked for, in any language."""

# Forms that no rule of endings brings together, by language: the form, and the word it is of.
_IRREGULAR = {
    "en": {
        "women": "woman", "womens": "woman", "men": "man", "children": "child", "people": "person",
        "peoples": "person", "feet": "foot", "lives": "life", "wives": "wife", "labor": "labour",
        "laborer": "labourer", "centers": "centre", "center": "centre", "defense": "defence",
        "program": "programme", "programs": "programme", "spoke": "speak", "spoken": "speak",
        "sought": "seek", "held": "hold", "paid": "pay", "sent": "send", "built": "build",
        "lgbtq": "lgbt", "lgbti": "lgbt", "lgbtiq": "lgbt",
    },
    "es": {"jovenes": "joven", "paises": "pais", "pais": "pais", "lgbtiq": "lgbt", "lgbti": "lgbt",
           "lgbtq": "lgbt"},
    "pt": {"paises": "pais", "pais": "pais", "jovens": "jovem", "leis": "lei", "lgbtq": "lgbt",
           "lgbti": "lgbt", "lgbtqia": "lgbt", "lgbtqi": "lgbt"},
    "fr": {"travaux": "travail", "yeux": "oeil", "pays": "pays", "lois": "loi", "lgbtq": "lgbt",
           "lgbti": "lgbt", "lgbtiq": "lgbt"},
}  # fmt: skip
_ACCENTED = {
    "es": ((re.compile(r"cion\Z"), "ción"), (re.compile(r"sion\Z"), "sión")),
    "pt": (
        (re.compile(r"c(?:ao|oes)\Z"), "ção"),
        (re.compile(r"s(?:ao|oes)\Z"), "são"),
        (re.compile(r"encia\Z"), "ência"),
        (re.compile(r"ancia\Z"), "ância"),
    ),
    "fr": ((re.compile(r"ite\Z"), "ité"),),
    "en": (
        (re.compile(r"isation(s?)\Z"), r"ization\1"),
        (re.compile(r"is(e[ds]?|ing)\Z"), r"iz\1"),
    ),
}


class Word(NamedTuple):
    """A word of a text: where it stands, and its folded form."""

    start: int
    end: int
    form: str
    capital: bool
    """Whether every letter is a capital."""


def words(text: str) -> list[Word]:
    """Every word of ``text`` that is not stopped, in order. Linear in the text."""
    found = []
    for match in _WORD.finditer(text):
        form = _form(match.group()[:_READ])
        if form:
            found.append(Word(match.start(), match.end(), form, match.group().isupper()))
    return found


def forms(text: str) -> list[str]:
    """The folded forms of `words`, without their places: much faster."""
    return [form for word in _WORD.findall(text) if (form := _form(word[:_READ]))]


@lru_cache(maxsize=200_000)
def _form(printed: str) -> str:
    """The folded form of a word; empty where it is stopped."""
    form = fold(printed)[:_LONGEST]
    return "" if form in STOPPED else form


def small(form: str, language: str) -> bool:
    """Whether ``form`` is an article, preposition or the like of ``language``."""
    return form in _SMALL.get(language, ())


@lru_cache(maxsize=200_000)
def stem(form: str, language: str) -> str:
    """The stem of a folded form in ``language``; the form itself in a language not of the four."""
    if language not in _SNOWBALL or not form.isalpha():
        return form
    word = _IRREGULAR[language].get(form)
    if word is None:
        singular = _singular(form, language)
        word = _IRREGULAR[language].get(singular, singular)
    for pattern, accented in _ACCENTED[language]:
        word = pattern.sub(accented, word)
    return fold(str(_stemmer(language).stemWord(word))) or form


# Plural endings, the singular's, and what has to be left before them; the first that fits decides.
_PLURALS = {
    "en": (("ies", "y", 2), ("sses", "ss", 2), ("shes", "sh", 2), ("ches", "ch", 2),
           ("xes", "x", 2), ("ss", "ss", 0), ("us", "us", 0), ("is", "is", 0), ("s", "", 3)),
    "es": (("ces", "z", 2), ("res", "r", 2), ("les", "l", 2), ("nes", "n", 2), ("des", "d", 2),
           ("yes", "y", 2), ("jes", "j", 3), ("is", "is", 0), ("us", "us", 0), ("s", "", 3)),
    "pt": (("coes", "cao", 1), ("soes", "sao", 1), ("oes", "ao", 1), ("aes", "ao", 1),
           ("aos", "ao", 2), ("ais", "al", 2), ("eis", "el", 2), ("ois", "ol", 2), ("ns", "m", 2),
           ("res", "r", 2), ("zes", "z", 2), ("is", "is", 0), ("us", "us", 0), ("s", "", 3)),
    "fr": (("eaux", "eau", 1), ("aux", "al", 2), ("eux", "eux", 0),
           ("us", "us", 0), ("ss", "ss", 0), ("s", "", 3), ("x", "", 3)),
}  # fmt: skip


def _singular(form: str, language: str) -> str:
    for plural, singular, left in _PLURALS[language]:
        if form.endswith(plural) and len(form) >= len(plural) + left:
            return form[: len(form) - len(plural)] + singular
    return form


@cache
def _stemmer(language: str) -> Any:
    import Stemmer

    return Stemmer.Stemmer(_SNOWBALL[language])


@lru_cache(maxsize=50_000)
def stems_in_all(form: str) -> tuple[str, ...]:
    """The stems of ``form`` in each of the four languages, without repetition."""
    return tuple(dict.fromkeys(stem(form, language) for language in LANGUAGES))
