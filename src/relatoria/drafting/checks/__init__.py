"""Checks of any report against its own text, and of a draft against its sources."""

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.running import findings_between, findings_in

__all__ = ["Finding", "findings_between", "findings_in"]
