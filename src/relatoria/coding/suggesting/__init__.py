"""Suggestions of a model server the user runs: taken only with evidence found in the text."""

from relatoria.coding.suggesting.asking import Choice, Suggester
from relatoria.coding.suggesting.client import Limits, ModelServer

__all__ = ["Choice", "Limits", "ModelServer", "Suggester"]
