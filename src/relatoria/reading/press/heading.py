"""The top of a press note: headline, date, place line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.model import BlockKind
from relatoria.reading.dates import dates_in
from relatoria.reading.press.words import press_words
from relatoria.reading.source import Paragraph, Source

_TOP = 14
"""Paragraphs in which the headline and the date stand."""
_LINE = 70
"""Characters from which a paragraph that ends a sentence is prose."""
_SENTENCE_END = re.compile(r"[.!?…]['\"”»]?$")
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|pdf|webp|svg)$|^(?:photo|foto|fotografía|image|imagem)\b", re.I
)
_RESIDUE = re.compile(
    r"(?:skip|jump) to |skip navigation|^(?:ir|saltar|pasar|pular|aller) (?:al?|para o?|au) |"
    r"available in|disponible en|disponível em|disponible en|english.*espa[ñn]ol|cookies?\b|"
    r"^(?:home|inicio|início|accueil|menu|menú)\b",
    re.I,
)
"""Menus and language bars that a page leaves above its headline."""
_DATELINE = re.compile(
    r"(?P<places>[A-ZÀ-Þ][^.:;“”\"–—]{2,60}?)"
    r"(?:\s?[,(]\s?(?P<date>[^–—()]{4,40}?)\)?)?\s?\.?\s?[-–—]\s(?=\S)"
)
_PLACED = re.compile(
    r"[A-ZÀ-Þ][\w.’' -]{1,40}(?:[,(]\s?[A-ZÀ-Þ][\w.’' ]{1,30}){0,2}"
    r"[,(]\s?(?=[^.]{0,12}\d)[^.(–—]{4,34}(?=[.)(–—]|\s--)"
)
"""Place and date that open the prose without a dash: «Rosario, 3 de mayo de 2015. Los…»."""


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above the prose of a note."""

    headline: str | None
    date: str | None
    """The day the note was published, ISO 8601, where it is printed."""
    dateline: bool
    """Whether the prose opens with a place and a dash."""
    genre: bool
    """Whether the genre is named: «press release», «noticias»."""


def top_of(source: Source) -> Top:
    """Read the first paragraphs of ``source``."""
    words = press_words(source.grammar.language)
    genre = re.compile(rf"(?<!\w)(?:{words.genre})(?!\w)", re.I)
    first = source.paragraphs[:_TOP]
    named = any(len(p.text) < 80 and genre.search(p.text) for p in first)
    prose = [p.text for p in first if len(p.text) > _LINE and _SENTENCE_END.search(p.text)]
    dateline = _DATELINE.match(prose[0]) if prose else None
    return Top(_headline(first), _date(source, first, dateline), dateline is not None, named)


def _headline(first: tuple[Paragraph, ...]) -> str | None:
    first = tuple(p for p in first if not _RESIDUE.search(p.text))
    headings = [p for p in first if p.block.kind is BlockKind.HEADING and len(p.text) > 15]
    if headings:
        return headings[0].text
    for paragraph in first:
        text = paragraph.text
        if 30 <= len(text) <= 220 and not _SENTENCE_END.search(text) and not _FILE.search(text):
            return text
    return None


def _date(
    source: Source, first: tuple[Paragraph, ...], dateline: re.Match[str] | None
) -> str | None:
    dates = source.grammar.dates
    lines = [p.text for p in first if len(p.text) < 80]
    if dateline:
        lines.append(dateline.group())
    lines += [placed.group() for p in first if (placed := _PLACED.match(p.text))]
    for line in lines:
        found = dates_in(line, dates)
        if len(found) == 1 and found[0].has_day and found[0].has_year:
            return found[0].first
    declared = source.document.metadata.get("date", "")[:10]
    return declared if re.fullmatch(r"\d{4}-\d\d-\d\d", declared) else None
