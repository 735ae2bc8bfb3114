"""How binding a wording is: words that oblige, words that leave a choice, in four languages."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class Strength(IntEnum):
    """How much a wording binds."""

    SOFT = 1
    """It invites, considers, or leaves room («as appropriate»)."""
    PLAIN = 2
    BINDING = 3


class Wording(NamedTuple):
    """The strength of a text and the words that give it."""

    strength: Strength
    words: tuple[tuple[int, int], ...]
    """Character spans; none for a plain wording."""


_BINDING = {
    "en": r"must|shall|guarantee\w*|ensur\w+|oblig\w+|prohibit\w*|abolish\w*|eliminat\w+"
    r"|eradicat\w+|put an end to|binding|cannot|never|require[sd]?|imperative|demand\w*",
    "es": r"deben?|deberán?|garanti\w+|asegur\w+|oblig\w+|prohib\w+|aboli\w+|elimin\w+|erradic\w+"
    r"|poner fin|vinculante\w*|exig\w+|imperativ\w+|velar por|en ningún caso",
    "pt": r"devem?|deverão|deverá|garanti\w+|assegur\w+|obrig\w+|proib\w+|aboli\w+|elimin\w+"
    r"|erradic\w+|pôr fim|vinculante\w*|exig\w+|imperativ\w+|em nenhum caso",
    "fr": r"doit|doivent|devra|devront|garanti\w+|assur\w+|oblig\w+|interdi\w+|abol\w+|élimin\w+"
    r"|éradiqu\w+|mettre fin|contraignant\w*|exig\w+|impérati\w+|en aucun cas|veiller à",
}
_SOFT = {
    "en": r"consider|considering|explor\w+|encourag\w+|invit\w+|as appropriate|where appropriate"
    r"|where relevant|where applicable|as applicable|if possible|as far as possible|when possible"
    r"|wherever possible|to the extent possible|voluntar\w+|on a voluntary basis|might|could"
    r"|in accordance with national (?:law|legislation|circumstances|priorities)|take note",
    "es": r"considerar|explor\w+|alent\w+|invit\w+|según proceda|cuando proceda"
    r"|cuando corresponda|según corresponda|si es posible|en lo posible|en la medida de lo posible"
    r"|voluntari\w+|podrían?|de conformidad con la legislación nacional|tomar nota",
    "pt": r"considerar|explor\w+|encoraj\w+|incentiv\w+|convid\w+|conforme apropriado"
    r"|quando apropriado|conforme o caso|quando couber|se possível|na medida do possível"
    r"|voluntári\w+|poderiam?|em conformidade com a legislação nacional|tomar nota",
    "fr": r"envisag\w+|étudier la possibilité|encourag\w+|invit\w+|le cas échéant|s’il y a lieu"
    r"|selon (?:que de besoin|qu’il convient)|si possible|dans la mesure du possible"
    r"|volontair\w+|pourrai(?:t|ent)|conformément (?:au droit|à la législation) national\w*"
    r"|prendre note",
}


def _compiled(table: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rf"\b(?:{words})\b", re.I) for name, words in table.items()}


_BINDING_WORDS, _SOFT_WORDS = _compiled(_BINDING), _compiled(_SOFT)


def wording_of(text: str, language: str) -> Wording:
    """How binding ``text`` is; what leaves a choice weighs more than what obliges.

    A text in another language than the four is plain.
    """
    soft = _found(_SOFT_WORDS, text, language)
    binding = _found(_BINDING_WORDS, text, language)
    if soft:
        return Wording(Strength.SOFT, soft)
    return Wording(Strength.BINDING, binding) if binding else Wording(Strength.PLAIN, ())


def _found(
    table: dict[str, re.Pattern[str]], text: str, language: str
) -> tuple[tuple[int, int], ...]:
    pattern = table.get(language)
    return tuple(one.span() for one in pattern.finditer(text)) if pattern else ()
