"""The default analysis: what the votes support, and how surely."""

from relatoria.consensus.opinion.analysis import OpinionAnalysis, analyse, continued

__all__ = ["OpinionAnalysis", "analyse", "continued"]
