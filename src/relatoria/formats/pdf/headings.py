"""Which paragraphs are headings, and of what level: by size, weight, capitals, then number.

The styles found on headings are ranked for the document as a whole, so that two headings that
look alike have the same level wherever they stand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relatoria.formats.pdf.metrics import Metrics
    from relatoria.formats.pdf.paragraphs import Paragraph

_LONGEST = 400
_MOST_LINES = 20
_DEEPEST = 6
_SENTENCE_END = re.compile(r"[.;,:]$")
_ABBREVIATED = re.compile(r"\b(?:etc|al|Inc|Corp|[A-Z]\.[A-Z])\.$")
_ORDINALS = str.maketrans("", "", "ºª°")
_LETTERS = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(
    r"(?P<roman>[IVXLC]{1,6}[.)]\s)|(?P<capital>[A-Z][.)]\s)|(?P<decimal>\d{1,2}(?:\.\d{1,2})+)"
    r"|(?P<number>\d{1,3}[.)]\s)|(?P<letter>\(?[a-z]\)\s)|(?P<little>\(?[ivxl]{1,5}\)\s)"
)

Style = tuple[float, bool, bool, bool]


def style_of(paragraph: Paragraph, text: str, metrics: Metrics) -> Style | None:
    """Size, weight, capitals and slant if the paragraph looks like a heading, else ``None``."""
    lines = paragraph.lines
    if len(lines) > _MOST_LINES or not 1 < len(text) <= _LONGEST:
        return None
    size = max(line.size for line in lines)
    if min(line.size for line in lines) < 0.75 * size:
        return None
    letters = len(_LETTERS.findall(text)) if len(text) < 60 else len(text)
    if letters < 2 or 2 * letters < len(text.replace(" ", "")):
        return None
    bold = paragraph.is_bold and not metrics.is_body_bold
    larger = size >= 1.09 * metrics.body
    capitals = len(text) > 8 and text.translate(_ORDINALS).isupper()
    italic = all(line.italic for line in lines)
    if not (bold or larger or capitals or italic):
        return None
    if _is_sentence(text) and not (larger and len(text) < 120 and text[-1] not in ";,"):
        return None
    if text[0].islower() and _NUMBER.match(text) is None:
        return None
    if (italic and not bold and not larger) and (len(lines) > 2 or len(text) > 120):
        return None
    return size, bold, capitals, italic


def _is_sentence(text: str) -> bool:
    return _SENTENCE_END.search(text) is not None and _ABBREVIATED.search(text) is None


def levels_of(found: list[tuple[Style, int]], last_page: int, body: float) -> list[int]:
    """The level, from 1, of each heading given as style and page.

    Styles seen on the cover alone do not take a level of their own.
    """
    inside = [entry for entry in found if entry[1] > 1 or last_page <= 2] or found
    numbered = {_key(style, body) for style, _ in inside}
    ranks = {key: rank for rank, key in enumerate(sorted(numbered), 1)}
    ordered = sorted(ranks)
    levels = []
    for style, _ in found:
        key = _key(style, body)
        rank = ranks.get(key)
        if rank is None:
            rank = 1 + sum(other < key for other in ordered)
        levels.append(min(rank, _DEEPEST))
    return levels


def _key(style: Style, body: float) -> tuple[float, bool, bool, bool]:
    size, bold, capitals, italic = style
    large = size >= 1.15 * body  # so large that weight adds nothing
    return (-size, not bold and not large, not capitals, italic)
