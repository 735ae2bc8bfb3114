"""Short ways to read what `making` draws."""

from __future__ import annotations

from relatoria.formats.door import Content, ReadOptions
from relatoria.formats.pdf import read
from relatoria.model import Block, BlockKind
from tests.formats.pdf.making import Sheet, pdf


def content_of(*sheets: Sheet) -> Content:
    return read(pdf(list(sheets)), ReadOptions())


def texts(content: Content, *kinds: BlockKind) -> list[str]:
    """The texts of the blocks of these kinds, or of everything that is running text."""
    wanted = kinds or tuple(set(BlockKind) - {BlockKind.FURNITURE, BlockKind.FOOTNOTE})
    return [words(content, block) for block in content.blocks if block.kind in wanted]


def words(content: Content, block: Block) -> str:
    return content.text[block.start : block.end]
