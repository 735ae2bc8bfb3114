"""The reader: a source's own text beside what was read out of it, part by part."""

from relatoria.web.reader.parts import Part, part_at, parts_of
from relatoria.web.reader.text import source_text

__all__ = ["Part", "part_at", "parts_of", "source_text"]
