"""One search over text and labels, with SQLite or PostgreSQL behind it.

`search` answers, `relatoria.store.search.indexing.index` keeps the index level with the register.
"""

from relatoria.store.search.searching import search
from relatoria.store.search.types import FacetValue, Filters, Hit, Results, Segment, Shown

__all__ = ["FacetValue", "Filters", "Hit", "Results", "Segment", "Shown", "search"]
