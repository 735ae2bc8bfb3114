"""Word documents (Office Open XML, ISO/IEC 29500), read in their accepted view."""

from relatoria.formats.docx.reader import read

__all__ = ["read"]
