"""Akoma Ntoso 3.0 (OASIS LegalDocML, 2018): a record as a `debateReport`, and back.

The words stand in the body as sections, speeches, lists and tables, which every Akoma Ntoso tool
reads. What the standard has no word for stands in `meta/proprietary`, as the lines of the
record, so that ``read(write(record)) == record``, exactly.
"""

from relatoria.formats.akoma_ntoso.reader import read
from relatoria.formats.akoma_ntoso.writer import write

__all__ = ["read", "write"]
