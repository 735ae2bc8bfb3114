"""Datasets: SDMX-shaped tables with their revision, stored as Parquet and read through DuckDB.

    from relatoria.evidence.datasets import open_data

    data = open_data()                                    # the snapshot, and what was added
    data.datasets("migrant_stock")                        # what there is, from whom, of when
    data.query("migrant_stock", area="840", counterpart="484", years=(2024, 2024))

Areas are M49 codes of three digits («484»); aggregates keep the publisher's code («900» World,
«904»). ``TOTAL`` stands for all origins, both sexes, all ages; ``UNKNOWN`` for an origin unknown or
other. Persons are persons and money is United States dollars, whatever unit the publisher prints.
"""

from relatoria.evidence.datasets.adding import Loaded, add
from relatoria.evidence.datasets.catalogue import Dataset
from relatoria.evidence.datasets.folders import VARIABLE, snapshot_folder, user_folder
from relatoria.evidence.datasets.schema import (
    ATTRIBUTES,
    COLUMNS,
    DATAFLOWS,
    DIMENSIONS,
    MISSING,
    OTHER_NORTH,
    OTHER_SOUTH,
    STATELESS,
    SUPPRESSED,
    TOTAL,
    UNKNOWN,
    UNKNOWN_ORIGINS,
    Dataflow,
    arrow_schema,
    dataflow,
    period,
    years_of,
)
from relatoria.evidence.datasets.store import ALL, Data, Placed, open_data

__all__ = [
    "ALL",
    "ATTRIBUTES",
    "COLUMNS",
    "DATAFLOWS",
    "DIMENSIONS",
    "MISSING",
    "OTHER_NORTH",
    "OTHER_SOUTH",
    "STATELESS",
    "SUPPRESSED",
    "TOTAL",
    "UNKNOWN",
    "UNKNOWN_ORIGINS",
    "VARIABLE",
    "Data",
    "Dataflow",
    "Dataset",
    "Loaded",
    "Placed",
    "add",
    "arrow_schema",
    "dataflow",
    "open_data",
    "period",
    "snapshot_folder",
    "user_folder",
    "years_of",
]
