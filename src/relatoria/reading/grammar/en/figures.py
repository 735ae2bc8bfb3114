"""English: number words, units, hedges and shares in prose."""

from relatoria.reading.grammar.figures import Figures

FIGURES = Figures(language="en")
