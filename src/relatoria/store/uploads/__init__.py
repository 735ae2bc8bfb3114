"""Documents handed in at the desk: looked at, queued, read in the background."""

from relatoria.store.uploads.inspecting import Finding, inspect
from relatoria.store.uploads.reading import KIND, take_in_documents
from relatoria.store.uploads.receiving import LARGEST, MOST_FILES, Given, hand_in

__all__ = [
    "KIND",
    "LARGEST",
    "MOST_FILES",
    "Finding",
    "Given",
    "hand_in",
    "inspect",
    "take_in_documents",
]
