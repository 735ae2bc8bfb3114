"""The Spanish grammar."""

from relatoria.reading.grammar.es.dates import DATES
from relatoria.reading.grammar.es.figures import FIGURES
from relatoria.reading.grammar.es.lists import LISTS
from relatoria.reading.grammar.es.meeting import MEETING
from relatoria.reading.grammar.es.review import REVIEW
from relatoria.reading.grammar.es.transcript import TRANSCRIPT
from relatoria.reading.grammar.es.turns import TURNS
from relatoria.reading.grammar.shape import Grammar

GRAMMAR = Grammar(
    language="es",
    turns=TURNS,
    meeting=MEETING,
    lists=LISTS,
    review=REVIEW,
    transcript=TRANSCRIPT,
    figures=FIGURES,
    dates=DATES,
)
