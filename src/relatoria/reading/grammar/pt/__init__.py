"""The Portuguese grammar."""

from relatoria.reading.grammar.pt.dates import DATES
from relatoria.reading.grammar.pt.figures import FIGURES
from relatoria.reading.grammar.pt.lists import LISTS
from relatoria.reading.grammar.pt.meeting import MEETING
from relatoria.reading.grammar.pt.review import REVIEW
from relatoria.reading.grammar.pt.transcript import TRANSCRIPT
from relatoria.reading.grammar.pt.turns import TURNS
from relatoria.reading.grammar.shape import Grammar

GRAMMAR = Grammar(
    language="pt",
    turns=TURNS,
    meeting=MEETING,
    lists=LISTS,
    review=REVIEW,
    transcript=TRANSCRIPT,
    figures=FIGURES,
    dates=DATES,
)
