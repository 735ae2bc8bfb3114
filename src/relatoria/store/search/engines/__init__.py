"""The databases' own full-text indexes, behind one interface."""

from relatoria.store.search.engines.interface import Engine, Found, NewRow, engine

__all__ = ["Engine", "Found", "NewRow", "engine"]
