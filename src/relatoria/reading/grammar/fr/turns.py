"""French: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.reading.grammar.turns import Turns

TURNS = Turns(language="fr")
