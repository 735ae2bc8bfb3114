"""The default analysis: what the votes support, and how surely."""

from relatoria.consensus.opinion.analysis import OpinionAnalysis, analyse

__all__ = ["OpinionAnalysis", "analyse"]
