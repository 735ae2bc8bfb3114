"""PDF: lines, columns, furniture, footnotes and paragraphs out of printed pages."""

from relatoria.formats.pdf.reader import read

__all__ = ["read"]
