"""French: words of programmes, panels, covers, biographies and sections."""

from relatoria.reading.grammar.meeting import Meeting

MEETING = Meeting(language="fr")
