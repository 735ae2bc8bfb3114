"""PDF by typst: tagged, checked against PDF/UA-1 while it is built."""

from relatoria.drafting.publishing.pdf.writer import write

__all__ = ["write"]
