"""The English grammar."""

from relatoria.reading.grammar.en.dates import DATES
from relatoria.reading.grammar.en.figures import FIGURES
from relatoria.reading.grammar.en.lists import LISTS
from relatoria.reading.grammar.en.meeting import MEETING
from relatoria.reading.grammar.en.review import REVIEW
from relatoria.reading.grammar.en.transcript import TRANSCRIPT
from relatoria.reading.grammar.en.turns import TURNS
from relatoria.reading.grammar.shape import Grammar

GRAMMAR = Grammar(
    language="en",
    turns=TURNS,
    meeting=MEETING,
    lists=LISTS,
    review=REVIEW,
    transcript=TRANSCRIPT,
    figures=FIGURES,
    dates=DATES,
)
