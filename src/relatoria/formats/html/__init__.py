"""Web pages: the text that was published, without the frame of the site around it."""

from relatoria.formats.html.reader import read

__all__ = ["read"]
