"""The labels that follow-up pages print before dates, paragraph numbers, themes, institutions.

Pages mix languages (a Spanish page keeps «Paragraphs:»), so every label is known in all four.
"""

from __future__ import annotations

import re

from relatoria.reading.grammar.alternatives import alternatives_in, either

_DATES = {
    "en": r"(?:report |submission |reporting )?date(?: of (?:the )?report)?",
    "es": r"fecha(?: del informe| de presentación)?",
    "pt": r"data(?: do relatório| de apresentação)?",
    "fr": r"date(?: du rapport| de présentation)?",
}
_PARAGRAPHS = {
    "en": r"paragraphs?(?: (?:no\.|nos\.|numbers?|addressed|answered|reported))?|mandates?",
    "es": r"párrafos?|parrafos?|mandatos?",
    "pt": r"parágrafos?|paragrafos?|mandatos?",
    "fr": r"paragraphes?|mandats?",
}
_THEMES = {
    "en": r"themes?|topics?|thematic areas?",
    "es": r"temas?|áreas? temáticas?|ejes? temáticos?",
    "pt": r"temas?|áreas? temáticas?|eixos? temáticos?",
    "fr": r"thèmes?|domaines? thématiques?|axes? thématiques?",
}
_INSTITUTIONS = {
    "en": r"(?:reporting )?(?:institutions?|organizations?|organisations?|agenc(?:y|ies)|entit(?:y|"
    r"ies))|(?:reported|submitted|presented) by|(?:joint |national )?report (?:of|by|from)|"
    r"country|countries|state|government",
    "es": r"(?:instituci(?:ón|ones)|organismos?|organizaci(?:ón|ones)|entidad(?:es)?)"
    r"(?: informantes?| que informan?)?|(?:presentado|reportado|enviado) por|"
    r"informe (?:conjunto |nacional )?de|"
    r"país(?:es)?|estado|gobierno",
    "pt": r"(?:instituiç(?:ão|ões)|organismos?|organizaç(?:ão|ões)|entidades?|órgãos?)"
    r"(?: informantes?)?|(?:apresentado|enviado) por|relatório (?:conjunto |nacional )?d[eao]s?|"
    r"país(?:es)?|estado|governo",
    "fr": r"(?:institutions?|organismes?|organisations?|entités?)(?: déclarante?s?)?|"
    r"(?:présenté|soumis) par|rapport (?:conjoint |national )?(?:de|du|des)|pays|état|gouvernement",
}
_QUALIFIER = r"(?:\s(?!\d)[^\s:.;]{1,20}){0,5}?"
"""«Paragraphs VII Summit»: words between the label and its colon that name an instrument."""


def _any(words: dict[str, str]) -> str:
    return either(one for alternatives in words.values() for one in alternatives_in(alternatives))


DATE = re.compile(rf"(?<!\w){_any(_DATES)}\s?:\s*(?=[\dA-Za-zÀ-ÿ])", re.I)
PARAGRAPHS = re.compile(rf"(?<!\w){_any(_PARAGRAPHS)}(?P<of>{_QUALIFIER})\s?:", re.I)
THEMES = re.compile(rf"(?<!\w){_any(_THEMES)}\s?:\s*", re.I)
INSTITUTION = re.compile(rf"(?<!\w){_any(_INSTITUTIONS)}\s?:\s*", re.I)
HEADS = {
    "date": re.compile(rf"\W*{_any(_DATES)}\W*", re.I),
    "paragraphs": re.compile(rf"\W*{_any(_PARAGRAPHS)}\W*", re.I),
    "institution": re.compile(rf"\W*{_any(_INSTITUTIONS)}\W*", re.I),
    "themes": re.compile(rf"\W*{_any(_THEMES)}\W*", re.I),
}
"""The same words as heads of the columns of a table (the whole cell)."""
NUMBERS = re.compile(
    r"\s*(?P<values>\d{1,3}(?!\d)[a-z]?(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,4}\))?"
    r"(?:\s*(?:,|;|/|-|–|—|and|y|e|et|&|to|al?|au?)\s*"
    r"\d{1,3}(?!\d)[a-z]?(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,4}\))?)*)"
)
NONE = re.compile(r"\s*(?:[-–—]+|n/?[ad]\.?|none|ninguno|nenhum|aucun)(?=\s|$|[.;])", re.I)
