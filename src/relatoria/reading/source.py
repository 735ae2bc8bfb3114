"""A document as readers see it: its blocks with their running text, and its grammar."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.model import Block, BlockKind, Document
from relatoria.reading.grammar import Grammar, grammar_for
from relatoria.reading.running import RunningText, running_text

_WRITTEN_MARKUP = ("text/plain", "text/markdown")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block and the prose in it. ``index`` is its place among the source's paragraphs."""

    index: int
    block: Block
    running: RunningText

    @property
    def text(self) -> str:
        """The clean prose, marker included."""
        return self.running.text


@dataclass(frozen=True, slots=True)
class Source:
    """What every reader receives."""

    document: Document
    grammar: Grammar
    paragraphs: tuple[Paragraph, ...]
    """Every block with prose in it, in order; furniture and footnotes left out."""
    footnotes: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The canonical text."""
        return self.document.text


def source_of(document: Document) -> Source:
    """Prepare ``document`` (whose language is known) for its reader."""
    markup = document.media_type in _WRITTEN_MARKUP
    body: list[Paragraph] = []
    notes: list[Paragraph] = []
    for block in document.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        clean = running_text(document.text, block.span.without(block.holes), markup=markup)
        if not clean:
            continue
        into = notes if block.kind is BlockKind.FOOTNOTE else body
        into.append(Paragraph(len(into), block, clean))
    return Source(document, grammar_for(document.language), tuple(body), tuple(notes))
