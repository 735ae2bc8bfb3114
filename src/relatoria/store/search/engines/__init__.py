"""The databases' own full-text indexes, behind one interface."""

from relatoria.store.search.engines.interface import Engine, Row, engine

__all__ = ["Engine", "Row", "engine"]
