"""Cross-tabulation of census and survey microdata: one expression a table, any engine.

specification.py  what a table is: variables, weight, classes, selection, design
expression.py     the one Ibis expression of a table
reading.py        CSV, Parquet, SPSS and Stata files
engines.py        where the expression runs: DuckDB, Spark
cells.py          the counted cells, their margins, in an order of their own
uncertainty.py    standard errors where the survey gives strata and sampling units
imila.py          the tables of the region's census project on migrants
"""

from __future__ import annotations

from relatoria.evidence.tables.cells import Cells
from relatoria.evidence.tables.engines import tabulate
from relatoria.evidence.tables.specification import Classes, Design, TableSpec

__all__ = ["Cells", "Classes", "Design", "TableSpec", "tabulate"]
