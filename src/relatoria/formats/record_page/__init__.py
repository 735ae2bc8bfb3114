"""A record as one HTML page: the source on one side, what was read out of it on the other.

The page needs no server, no script and no other file; links run both ways between a statement
and its passage.
"""

from relatoria.formats.record_page.page import write

__all__ = ["write"]
