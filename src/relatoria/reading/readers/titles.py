"""What a document calls itself: minutes of a meeting, report of a meeting.

A title is the surest sign of a kind where the prose gives few: minutes in the present tense,
reports whose speakers stand in bold at the head of their paragraphs.
"""

from __future__ import annotations

import re
from functools import cache

from relatoria.reading.source import Source

_HEAD = 8
"""Paragraphs at the start in which a title may stand."""
_LONGEST = 220
_MINUTES = {
    "en": r"(?:draft |approved |summary )?minutes of|summary records?|record of (?:the )?decisions",
    "es": r"(?:proyecto de )?actas? (?:de|del|n[°º.]|resumid|final)|minutas? (?:de|del)|"
    r"ayuda memoria de (?:la|el)",
    "pt": r"(?:projeto de )?atas? (?:d[aeo]s?|n[°º.])|ata$|memória d[ae] reunião",
    "fr": r"(?:projet de )?procès-verb(?:al|aux)|comptes? rendus? (?:de|des|du|d[’']|analytique|"
    r"sommaire)|relevé des? décisions",
}
_REPORTS = {
    "en": r"(?:rapporteur[’']?s?[’']? |summary |final )?(?:report|proceedings)\b.{0,40}?"
    r"\b(?:meeting|seminar|workshop|forum|conference|consultation|round ?table|symposium|panel|"
    r"dialogue|gathering)|rapporteur[’']?s?[’']? (?:report|notes)|report (?:of|by) the rapporteur|"
    r"(?:[\w ]{3,30}[.–—-]\s)?(?:general )?rapporteurs?\W{0,3}:\W{0,3}[A-Z]|aide-m[ée]moire|"
    r"(?:\w+ )?(?:prepared|written|compiled|drafted|drawn up) by .{3,80}\brapporteurs?\b|"
    r"(?:webinar|workshop|meeting|session|seminar|event) (?:summary|report)\b|proceedings$|"
    r"summary of (?:the )?(?:discussions?|proceedings|debates?|exchanges)",
    "es": r"(?:informe|relatoría|memoria|relación|síntesis|resumen)\b.{0,40}?\b(?:reunión|"
    r"seminario|taller|foro|encuentro|conferencia|consulta|mesa|simposio|coloquio|jornadas?|"
    r"panel|diálogo|conversatorio)|(?:informe|notas?) de (?:la )?relator[íi]a|relator[íi]a"
    r"(?: general| final)?$|(?:[\w ]{3,30}[.–—-]\s)?relator(?:a|es|as|ía)?(?: general)?\W{0,3}:"
    r"\W{0,3}[A-ZÀ-Þ]|ayuda[ -]memoria|relatoría del?\b|"
    r"(?:\w+ )?(?:preparad|elaborad|redactad|escrit)[oa] por .{0,80}\brelator(?:a|es|as)?\b|"
    r"(?:síntesis|resumen) de (?:los|las) (?:intercambios|debates|trabajos|discusiones)",
    "pt": r"(?:relatório|relatoria|memória|relato|síntese|resumo)\b.{0,40}?\b(?:reunião|"
    r"seminário|oficina|fórum|encontro|conferência|consulta|mesa|simpósio|colóquio|jornadas?|"
    r"painel|diálogo|roda de conversa)|(?:relatório|notas?) d[ea] relatoria|relatoria"
    r"(?: geral| final)?$|(?:síntese|resumo) d[oa]s (?:debates|trabalhos|discussões)|"
    r"(?:[\w ]{3,30}[.–—-]\s)?relator(?:a|es|as|ia)?(?: geral)?\W{0,3}:\W{0,3}[A-ZÀ-Þ]|"
    r"(?:\w+ )?(?:preparad|elaborad|redigid|escrit)[oa] (?:pel[oa]s?|por) .{0,80}"
    r"relator(?:a|es|as)?\b|relato d[ao]\b",
    "fr": r"(?:rapport|synthèse|actes|résumé)\b.{0,40}?\b(?:réunion|séminaire|atelier|forum|"
    r"conférence|consultation|table ronde|symposium|colloque|journées?|panel|dialogue|rencontre)"
    r"|synthèse des (?:échanges|débats|travaux|discussions)|rapport d[eu] (?:la )?rapporteure?|"
    r"(?:rapporteure?|rapporteuse)s?"
    r"(?: générale?)?\W{0,3}:\W{0,3}[A-ZÀ-Þ]|aide-mémoire|"
    r"(?:\w+ )?(?:établi|rédigé|préparé)e? par .{0,80}\brapporteu(?:r|se|re)s?\b|"
    r"compte rendu (?:de la|du) (?:table ronde|colloque|forum|séminaire|débat|atelier)",
}


def titled_minutes(source: Source) -> bool:
    """Whether a title says that these are the minutes of a meeting."""
    return _titled(source, "minutes")


def titled_report(source: Source) -> bool:
    """Whether a title says that this is the report of a meeting."""
    return _titled(source, "report")


def _titled(source: Source, kind: str) -> bool:
    pattern = _pattern(kind, source.grammar.language)
    return any(pattern.match(line) for line in _titles(source))


def _titles(source: Source) -> list[str]:
    declared = [source.document.metadata.get(key, "") for key in ("title", "kind", "type")]
    return declared + [p.text for p in source.paragraphs[:_HEAD] if len(p.text) <= _LONGEST]


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    words = _MINUTES if kind == "minutes" else _REPORTS
    return re.compile(rf"\W*(?:{words.get(language, words['en'])})", re.I)
