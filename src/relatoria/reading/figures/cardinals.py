"""Numbers spelt out, from two to ninety-nine and in round hundreds, in four languages."""

from __future__ import annotations

from functools import cache

_Words = dict[str, int]

_SMALL = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    "es": "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve",
    "pt": "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
    "dezesseis dezessete dezoito dezenove",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize dix-sept dix-huit dix-neuf",
}
"""From one upwards, without gaps."""
_TENS: dict[str, _Words] = {
    "en": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
           "eighty": 80, "ninety": 90},
    "es": {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
           "ochenta": 80, "noventa": 90},
    "pt": {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60,
           "setenta": 70, "oitenta": 80, "noventa": 90},
    "fr": {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
}  # fmt: skip
_JOINS = {"en": ("-", " "), "es": (" y ",), "pt": (" e ",), "fr": ("-", " ")}
_HUNDREDS = {
    "es": "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos "
    "ochocientos novecientos",
    "pt": "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos "
    "novecentos",
}
_HUNDRED = {"en": "hundred", "fr": "cent"}
_ALSO: dict[str, _Words] = {
    "en": {"a hundred": 100},
    "es": {"una": 1, "uno": 1, "veintiuna": 21, "veintiuno": 21},
    "pt": {"uma": 1, "duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "fr": {"une": 1, "cent": 100, "vingt et un": 21, "vingt et une": 21, "trente et un": 31,
           "quatre-vingts": 80, "quatre-vingt": 80, "quatre vingts": 80, "soixante-dix": 70,
           "soixante et onze": 71, "quatre-vingt-dix": 90, "septante": 70, "nonante": 90},
}  # fmt: skip
_FEMININE = {"es": ("cientos", "cientas"), "pt": ("entos", "entas")}
_HINTS = {
    "en": ("teen ", "eleven ", "twelve ", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
           "eighty", "ninety", "hundred", " out of ", " in ten", " in five", " in four",
           "ratif", "acced", "parties", "every "),
    "es": ("once ", "doce ", "trece ", "catorce ", "quince ", "dieci", "veint", "treinta", "enta ",
           "cien ", "cientos ", "cientas ", "ratif", "adhir", "parte", "cada "),
    "pt": ("onze ", "doze ", "treze ", "torze ", "quinze ", "deze", "deza", "vinte", "trinta",
           "enta ", "cem ", "entos ", "entas ", "ratif", "aderi", "parte", "cada "),
    "fr": ("onze ", "douze ", "treize ", "quatorze ", "quinze ", "seize ", "dix-", "vingt",
           "trente", "quarante", "cinquante", "soixante", "cent ", "nonante", "ratif",
           "adhér", "parties ", "sur dix", "sur cent", "sur mille"),
}  # fmt: skip
STATES = (
    r"(?:(?:member|Latin American|Caribbean|American|African|European) )*(?:states?|countries)|"
    r"(?:países|estados|governos|gobiernos)(?:[- ](?:miembros?|membros?|partes?))?|"
    r"états?(?: (?:membres|parties))?|pays(?! de )"
)
"""States as things that are counted, however they are capitalised."""
BOUND = (
    r"[^.;:]{0,90}?(?:ratifi|acced|adher|adhir|adieri|aderi|adhér|have joined|"
    r"part(?:y|ies) to|parties?(?:,[^.;:,]{1,30},)? (?:à|au)|partes? (?:en|del?|na|no|da|do)\b)"
)
"""Behind states, up to where it is told that they are bound by a treaty."""


@cache
def cardinals(language: str) -> _Words:
    """Every spelt number of a language with its value; empty for a language that is not known."""
    small = {word: at for at, word in enumerate(_SMALL.get(language, "").split(), 1)}
    tens = _TENS.get(language, {})
    found = small | tens | _ALSO.get(language, {})
    units = [(word, value) for word, value in small.items() if value < 10]
    if language == "fr":
        _add_french(found, small)
    for word, value in tens.items():
        for join in _JOINS[language]:
            found |= {f"{word}{join}{unit}": value + one for unit, one in units}
    for at, word in enumerate(_HUNDREDS.get(language, "").split(), 1):
        masculine, feminine = _FEMININE[language]
        found[word] = at * 100
        found[word.replace(masculine, feminine)] = at * 100
    if language in _HUNDRED:
        hundred = _HUNDRED[language]
        found |= {f"{unit} {hundred}": one * 100 for unit, one in units}
        if language == "fr":
            found |= {f"{unit} {hundred}s": one * 100 for unit, one in units}
    return found


def _add_french(found: _Words, small: _Words) -> None:
    """Seventy to ninety-nine count on from sixty and from eighty."""
    for word, value in small.items():
        if value > 9:
            found[f"soixante-{word}"] = 60 + value
        found[f"quatre-vingt-{word}"] = 80 + value


def hints_of(language: str) -> tuple[str, ...]:
    """Stretches of letters one of which is in every spelt number above ten."""
    return _HINTS.get(language, ())
