"""Follow-up into the register: lines of a delivery, entries of follow-up pages, decisions."""

from relatoria.store.followup.deciding import decide
from relatoria.store.followup.loading import load
from relatoria.store.followup.types import Decided, Loaded, Release

__all__ = ["Decided", "Loaded", "Release", "decide", "load"]
