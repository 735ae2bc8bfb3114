"""English: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates

DATES = Dates(language="en")
