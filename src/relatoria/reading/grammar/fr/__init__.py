"""The French grammar."""

from relatoria.reading.grammar.fr.dates import DATES
from relatoria.reading.grammar.fr.figures import FIGURES
from relatoria.reading.grammar.fr.lists import LISTS
from relatoria.reading.grammar.fr.meeting import MEETING
from relatoria.reading.grammar.fr.review import REVIEW
from relatoria.reading.grammar.fr.transcript import TRANSCRIPT
from relatoria.reading.grammar.fr.turns import TURNS
from relatoria.reading.grammar.shape import Grammar

GRAMMAR = Grammar(
    language="fr",
    turns=TURNS,
    meeting=MEETING,
    lists=LISTS,
    review=REVIEW,
    transcript=TRANSCRIPT,
    figures=FIGURES,
    dates=DATES,
)
