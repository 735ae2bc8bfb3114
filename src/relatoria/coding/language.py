"""Guesses the language of a short statement from its small words."""

from __future__ import annotations

from relatoria.coding.words import LANGUAGES, TOKEN

_SMALL = {
    "en": "the of and to in for with that is are was be by on their from which should not have "
    "this it as at an or its",
    "es": "el la los las de del y en que para con por una un se su sus es al lo como más no son "
    "sin sobre entre debe ha",
    "pt": "o a os as de do da dos das e em que para com por uma um se seu sua é ao à não na no "
    "nas nos pela pelo são como mais deve sem sobre entre foi",
    "fr": "le la les de des du et en que pour avec par une un se sa ses est au aux dans sur ne "
    "pas qui leur leurs sont l d ce cette entre sans doit",
}
_WEIGHT: dict[str, dict[str, float]] = {}
for _language, _words in _SMALL.items():
    for _word in _words.split():
        _WEIGHT.setdefault(_word, {})[_language] = 1.0
# A word that several languages share says little about either.
_WEIGHT = {word: {language: 1.0 / len(row) for language in row} for word, row in _WEIGHT.items()}
_ENDINGS = {
    "es": ("ción", "ciones", "dad", "dades"),
    "pt": ("ção", "ções", "dade", "dades", "ão"),
    "fr": ("tion", "tions", "ité", "ités", "aux", "eurs"),
    "en": ("tion", "tions", "ity", "ing", "ness", "ment"),
}


def guess_language(text: str) -> str:
    """The likeliest of the four languages; English where nothing in ``text`` tells."""
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for word in TOKEN.findall(text.lower()[:600]):
        row = _WEIGHT.get(word)
        if row is not None:
            for language, weight in row.items():
                scores[language] += weight
        elif len(word) > 4:
            for language, endings in _ENDINGS.items():
                if word.endswith(endings):
                    scores[language] += 0.4
    return max(LANGUAGES, key=lambda language: scores[language])
