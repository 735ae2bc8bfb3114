"""Plain text and Markdown: the text as it stands, and the blocks its layout shows."""

from relatoria.formats.plain.reader import read

__all__ = ["read"]
