"""One module a standard, each a pure ``read`` or ``write``; the door to all of them is here."""

from relatoria.formats.door import ReadOptions, read_document

__all__ = ["ReadOptions", "read_document"]
