"""What each paragraph is: heading, item, numbered paragraph, caption, entry of a contents list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from relatoria.formats.healing import continues
from relatoria.formats.listing import Levels
from relatoria.formats.markers import Marker, find_marker
from relatoria.formats.pdf.headings import Style, levels_of, style_of
from relatoria.formats.pdf.lines import LEADERS
from relatoria.model import BlockKind

if TYPE_CHECKING:
    from relatoria.formats.pdf.metrics import Metrics
    from relatoria.formats.pdf.paragraphs import Paragraph

_CAPTION = re.compile(
    r"(?:table|figure|chart|graph|map|box|cuadro|tabla|gráfico|gráfica|figura|mapa|recuadro|tabela"
    r"|quadro|tableau|graphique|encadré|carte)\s+(?:[IVX]{1,5}|[A-Z]{0,2}[.\-]?\d{1,3})"
    r"(?:[.\-]\d{1,3})?\s*(?:[.:–—-]|$|[A-ZÁÉÍÓÚÀÂÉÈÊ])",
    re.I,
)
_NUMBER = re.compile(r"\d{1,4}[.)]?")
_LONGEST_TITLE = 80
_SECTION = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Z])[.)]\s+)?[^\W\d_a-zà-ÿ]\S*\s*\S"
)
_FEWEST_NUMBERED = 4
_LONG = 140
"""Characters of a text that is a paragraph rather than an entry of a list."""


@dataclass(slots=True)
class Kinded:
    """A paragraph with its text and what it was found to be."""

    paragraph: Paragraph
    text: str
    kind: BlockKind
    marker: Marker | None = None
    level: int | None = None
    heading: Style | None = None
    style: str | None = None


def kind_of(paragraph: Paragraph, text: str, metrics: Metrics) -> Kinded:
    """What a paragraph is as far as it shows by itself."""
    if text[-1].isdigit() and LEADERS.search(text) is not None:
        return Kinded(paragraph, text, BlockKind.PARAGRAPH, style="toc")
    heading = style_of(paragraph, text, metrics)
    if len(text) < 300 and _CAPTION.match(text):
        return Kinded(paragraph, text, BlockKind.CAPTION)
    if heading is not None:
        return Kinded(paragraph, text, BlockKind.HEADING, heading=heading)
    marker = find_marker(text) if paragraph.marker is not None else None
    if marker is None or marker.body >= len(text):
        return Kinded(paragraph, text, BlockKind.PARAGRAPH)
    kind = BlockKind.PARAGRAPH if _is_decimal(marker) else BlockKind.ITEM
    return Kinded(paragraph, text, kind, marker)


def _is_decimal(marker: Marker) -> bool:
    return marker.text[0].isdigit() and "." in marker.label


def settle(found: list[Kinded], last_page: int, body: float) -> None:
    """What shows only from the whole document: paragraph numbers, heading levels, item levels."""
    for kinded, below in pairwise(found):
        if kinded.heading is not None and kinded.heading[3] and below.style == "toc":
            kinded.kind, kinded.heading, kinded.style = BlockKind.PARAGRAPH, None, "toc"
    headings = [kinded for kinded in found if kinded.heading is not None]
    styles = [(k.heading, k.paragraph.page) for k in headings if k.heading]
    for kinded, level in zip(headings, levels_of(styles, last_page, body), strict=True):
        kinded.level = level
    _settle_titles(found)
    _settle_cover(found, last_page)
    _settle_stars(found)
    _settle_numbers(found)
    _settle_items(found)


def _settle_titles(found: list[Kinded]) -> None:
    """Titles that look like the text around them: one short line over a paragraph."""
    deepest = max((kinded.level for kinded in found if kinded.level), default=0)
    # From the end, so that a title over a numbered title sees that it is one.
    for kinded, below in reversed(list(pairwise(found))):
        over_text = below.kind is BlockKind.PARAGRAPH and len(below.text) >= _LONG
        over_title = below.kind is BlockKind.HEADING and below.text[0].isdigit()
        if (over_text or over_title) and _titles(kinded):
            kinded.kind, kinded.level = BlockKind.HEADING, min(deepest + 1, 6)
            kinded.marker = None


def _titles(kinded: Kinded) -> bool:
    lines, text = kinded.paragraph.lines, kinded.text
    if kinded.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or kinded.style or len(lines) > 1:
        return False
    if len(text) > _LONGEST_TITLE or text[-1] in ".,;:!?…|-" or not _SECTION.match(text):
        return False
    if kinded.kind is BlockKind.ITEM and not text[0].isalnum():
        return False
    if any(sign in text for sign in "|/@:") or text.count(",") > 1 or text[-1].isdigit():
        return False
    short = lines[0].x1 < kinded.paragraph.right - 3 * lines[0].size
    return short and not continues(text, "Words")


def _settle_cover(found: list[Kinded], last_page: int) -> None:
    """Name the headings of a cover, a first page without running text, for what they are."""
    cover = [kinded for kinded in found if kinded.paragraph.page == 1]
    if last_page > 2 and not any(
        k.kind is BlockKind.PARAGRAPH and len(k.paragraph.lines) > 3 and not k.style for k in cover
    ):
        for kinded in cover:
            if kinded.kind is BlockKind.HEADING:
                kinded.style = "cover"


def _settle_stars(found: list[Kinded]) -> None:
    """A lone paragraph that begins with an asterisk is a note to a title, not an item."""
    stars = [k.marker is not None and k.marker.text == "*" for k in found]
    for at, kinded in enumerate(found):
        if stars[at] and not any(stars[max(0, at - 1) : at]) and not any(stars[at + 1 : at + 2]):
            kinded.kind = BlockKind.FOOTNOTE


def _settle_numbers(found: list[Kinded]) -> None:
    """Numbers that run through the document are paragraph numbers, not those of a list."""
    chain: list[Kinded] = []
    expected = 1
    for kinded in found:
        if kinded.kind is not BlockKind.ITEM or kinded.marker is None:
            continue
        if not _NUMBER.fullmatch(kinded.marker.text):
            continue
        value = int(kinded.marker.label)
        if expected <= value <= expected + 3 or (not chain and value > 1):
            chain.append(kinded)
            expected = value + 1
    long = sum(len(kinded.text) > _LONG for kinded in chain)
    if len(chain) >= _FEWEST_NUMBERED and 2 * long >= len(chain):
        for kinded in chain:
            kinded.kind = BlockKind.PARAGRAPH


def _settle_items(found: list[Kinded]) -> None:
    levels = Levels()
    for kinded in found:
        if kinded.kind is BlockKind.ITEM and kinded.marker is not None:
            indent = round(kinded.paragraph.lines[0].x0 / 6)
            kinded.level = levels.level_of(kinded.marker, indent)
        else:
            levels.reset()
