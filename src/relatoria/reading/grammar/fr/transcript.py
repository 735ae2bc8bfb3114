"""French: labels of speakers, chairs and stage directions in verbatim records and minutes."""

from relatoria.reading.grammar.transcript import Transcript

TRANSCRIPT = Transcript(language="fr")
