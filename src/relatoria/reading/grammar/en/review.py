"""English: words of working-group reports: dialogue paragraphs, recommendations, positions."""

from relatoria.reading.grammar.review import Review

REVIEW = Review(language="en")
