"""The analysis that Polis publishes, number for number.

Source of the method: the papers and documentation of Polis and its published outputs; restated in
own words. Two details decide whether groups come out alike and are easy to miss: people are
clustered on positions *before* the √(S/n) scaling, and a cold start meets them in the order of
the first statement each voted on, then of their id.
"""

from relatoria.consensus.polis.analysis import PolisAnalysis, analyse

__all__ = ["PolisAnalysis", "analyse"]
