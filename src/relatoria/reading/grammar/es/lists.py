"""Spanish: announcing words, ordinals and endings of lists; words that tell a statement's kind."""

from relatoria.reading.grammar.lists import Lists

LISTS = Lists(language="es")
