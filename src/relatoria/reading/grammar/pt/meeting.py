"""Portuguese: words of programmes, panels, covers, biographies and sections."""

from dataclasses import replace

from relatoria.reading.grammar.en.meeting import MEETING as ENGLISH

MEETING = replace(ENGLISH, language="pt")
