"""Coding: which concepts and framework items a statement speaks to, with the evidence shown."""

from relatoria.coding.coder import code, coder
from relatoria.coding.types import Assignment, CodableStatement, Evidence

__all__ = ["Assignment", "CodableStatement", "Evidence", "code", "coder"]
