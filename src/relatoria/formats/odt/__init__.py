"""OpenDocument texts (ISO/IEC 26300), read in their accepted view."""

from relatoria.formats.odt.reader import read

__all__ = ["read"]
