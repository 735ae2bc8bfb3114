"""Every invariant of the design, held against a register: what is wrong, and where."""

from relatoria.store.checks.running import CHECKS, check
from relatoria.store.checks.types import Finding

__all__ = ["CHECKS", "Finding", "check"]
