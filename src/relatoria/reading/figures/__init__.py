"""Figures in prose: how many of what, where, when, and how surely."""

from __future__ import annotations

import re

from relatoria.model import BlockKind, Claim
from relatoria.reading.figures.reading import Figure, SentenceReader
from relatoria.reading.lists.sentences import sentences
from relatoria.reading.source import Paragraph, Source

__all__ = ["claims_of"]

_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_CONTACT = re.compile(
    r"(?:tel|tél|fax|phone|telephone|teléfono|telefone|téléphone)\b|.*\S@\S", re.I
)
_FEWEST = 5
"""Blanks in a cell that tells something in a sentence."""
_LEADERS = ("....", "……")


def claims_of(source: Source, *, headings: bool = False) -> tuple[Claim, ...]:
    """The figures that the prose of ``source`` states, in order of the text.

    Dates, years, paragraph and page numbers, symbols, times and telephone numbers are no
    figures. Figures of a coordinated list are claims of their own and share what is counted.
    ``headings`` reads the headlines of news too, which tell in sentences.
    """
    reader = SentenceReader(source.grammar)
    found: list[Claim] = []
    for paragraph in source.paragraphs:
        told = headings and paragraph.block.kind is BlockKind.HEADING
        if (told or paragraph.block.kind in _PROSE) and not _is_furniture(paragraph.text):
            marker = paragraph.block.marker
            begin = len(marker) if marker and paragraph.text.startswith(marker) else 0
            stretches = [(begin, len(paragraph.text))]
        elif paragraph.block.kind is BlockKind.TABLE_ROW:
            stretches = _told_in_cells(source, paragraph)
        else:
            continue
        for begin, end in stretches:
            found.extend(_claims(source, paragraph, reader, (begin, end)))
    return tuple(found)


def _is_furniture(text: str) -> bool:
    return any(map(text.__contains__, _LEADERS)) or bool(_CONTACT.match(text[:80]))


def _told_in_cells(source: Source, paragraph: Paragraph) -> list[tuple[int, int]]:
    """The cells of a row that tell in sentences; bare numbers in cells are data, not claims."""
    running = paragraph.running
    return [
        (running.index(cell.start), running.index(cell.end - 1) + 1)
        for cell in paragraph.block.cells
        if cell.of(source.text).count(" ") >= _FEWEST and cell.of(source.text).rstrip()[-1:] == "."
    ]


def _claims(
    source: Source, paragraph: Paragraph, reader: SentenceReader, within: tuple[int, int]
) -> list[Claim]:
    text, before, found = paragraph.text, "", list[Claim]()
    for start, end in sentences(text, *within):
        sentence = text[start:end]
        found.extend(
            _claim(source, paragraph, figure, start) for figure in reader.figures(sentence, before)
        )
        before = sentence
    return found


def _claim(source: Source, paragraph: Paragraph, figure: Figure, at: int) -> Claim:
    span = paragraph.running.span(at + figure.start, at + figure.end)
    numeral = figure.numeral
    sign = -1 if figure.negative and numeral.value > 0 else 1
    return Claim(
        start=span.start,
        end=span.end,
        text=span.of(source.text),
        quantity=figure.quantity,
        value=_rounded(sign * numeral.value),
        unit=figure.unit,
        area=figure.area,
        year=figure.year,
        share_of=figure.share_of,
        approximate=numeral.approximate,
        bound=numeral.bound,
        high=None if numeral.high is None else _rounded(sign * numeral.high),
    )


def _rounded(value: float) -> float:
    """Without the dust that a scale leaves: 6.8 million is 6800000.0."""
    return round(value, 6)
